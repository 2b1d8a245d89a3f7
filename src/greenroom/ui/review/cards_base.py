"""What the cards of Review have in common."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QSizePolicy, QVBoxLayout, QWidget

from greenroom.ui.components.card import Card
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.label import Label
from greenroom.ui.review.split_row import SplitRow
from greenroom.ui.theme import Role

CARD_PADDING = (12, 9)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
            inner.deleteLater()


class ReviewCard(Card):
    """A card whose content is made anew from each state. `played(Link)` asks to hear evidence.

    `aside` stands at the end of the title's row, or directly after the title with `beside`; it
    goes below the title where there is no room. `heading` stands in place of the title.
    """

    played = Signal(object)

    def __init__(
        self,
        title: str,
        aside: QWidget | None = None,
        *,
        beside: bool = False,
        heading: QWidget | None = None,
    ) -> None:
        super().__init__(padding=CARD_PADDING, spacing=6)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.heading = Label(title, Role.CARD_TITLE) if heading is None else heading
        if aside is None:
            self.body.addWidget(self.heading)
        elif beside:
            row = QWidget()
            flow = FlowLayout(row, gap=9, row_gap=0)
            flow.addWidget(self.heading)
            flow.addWidget(aside)
            self.body.addWidget(row)
        else:
            self.body.addWidget(SplitRow(self.heading, aside))
        self.content = QVBoxLayout()
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(7)
        self.body.addLayout(self.content)

    def start_over(self, message: str = "") -> None:
        """Empty the card; a message stands in place of figures."""
        clear(self.content)
        if message:
            self.content.addWidget(Label(message, Role.SMALL, "text2", wrap=True))

    def play(self, link: object) -> None:
        """Ask to hear a piece of evidence."""
        self.played.emit(link)
