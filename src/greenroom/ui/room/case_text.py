"""What a case is about, beside the question."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.card import Card
from greenroom.ui.components.label import Label
from greenroom.ui.room.view import CaseView
from greenroom.ui.theme import Role

_PADDING = (14, 10)
_UNDER = 10


class CaseText(QWidget):
    """A card with the case in short. `read_here` tells whether it stands here or has to elsewhere.

    Height decides where; the panel of the case has it under a tab.
    """

    read_here = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = Label("", Role.BODY, wrap=True)
        self._fits = True
        card = Card(padding=_PADDING, spacing=2)
        card.setAccessibleName(translate("Room", "The case"))
        card.body.addWidget(Label(translate("Room", "The case"), Role.CAPTION_MEDIUM, "text3"))
        card.body.addWidget(self.summary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, _UNDER)
        column.addWidget(card)
        self.hide()

    def show_case(self, view: CaseView | None) -> None:
        """What it is about; nothing in another type of interview."""
        self.summary.setText("" if view is None else view.summary)
        self._place()

    def fit(self, *, fits: bool) -> None:
        """Whether there is height for it."""
        if fits is not self._fits:
            self._fits = fits
            self._place()

    def _place(self) -> None:
        shown = self._fits and bool(self.summary.text())
        self.setVisible(shown)
        self.read_here.emit(shown)
