"""The question, which can be hidden."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.button import ButtonSize
from greenroom.ui.components.card import Card
from greenroom.ui.components.label import Label
from greenroom.ui.room.bar_button import BarButton, Fullness
from greenroom.ui.room.view import QuestionView
from greenroom.ui.theme import Role

_PADDING, _SMALL_PADDING = (22, 18), (16, 8)


class QuestionCard(Card):
    """Text and *Hide*; a note under it when no voice could say it."""

    toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=_PADDING, spacing=4, parent=parent)
        self._small, self._shown = False, True
        self.problem = Label("", Role.SMALL, "text2", wrap=True)
        self.problem.hide()
        self.text = Label("", Role.QUESTION, wrap=True)
        self.note = Label("", Role.SMALL, "text2", wrap=True)
        self.note.hide()
        self.toggle = BarButton("", "eyeoff", "H", ButtonSize.SMALL)
        self.toggle.clicked.connect(self.toggled)
        row = QHBoxLayout()
        row.setSpacing(24)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.problem)
        words.addWidget(self.text)
        words.addWidget(self.note)
        row.addLayout(words, 1)
        row.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def show_question(self, view: QuestionView) -> None:
        """The text, or how to see it."""
        if view.toggle != self.toggle.text():
            self.toggle.set_text(view.toggle)
        self._shown = view.shown
        self.problem.setText(view.problem)
        self._place()
        self.text.set_color("text" if view.shown else "text2")
        self.text.setText(view.text)
        hidden = translate("Room", "Question text, hidden")
        self.text.setAccessibleName(view.text if view.shown else hidden)
        self.text.setAccessibleDescription("" if view.shown else view.text)
        self.note.setText(view.note)
        self.note.setVisible(bool(view.note))

    def set_small(self, small: bool) -> None:
        """Smaller type, padding and button where height is very short."""
        if small is not self._small:
            self._small = small
            across, down = _SMALL_PADDING if small else _PADDING
            self.body.setContentsMargins(across + 1, down + 1, across + 1, down + 1)
            self.toggle.set_fullness(Fullness.ICON_AND_KEY if small else Fullness.ALL)
            self._place()

    def _place(self) -> None:
        role = Role.SECTION if self._small else Role.QUESTION
        self.problem.setVisible(bool(self.problem.text()) and not self._small)
        self.text.set_role(role if self._shown else Role.BODY)
