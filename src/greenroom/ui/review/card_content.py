"""The card Content: numbers, I and we in Action, hedges."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.label import Label
from greenroom.ui.review.cards_base import ReviewCard
from greenroom.ui.review.figure import ValueButton, link_button
from greenroom.ui.review.state import ContentCard, ContentRow
from greenroom.ui.theme import Role, theme

_LABELS = 96
_SHOWN_LINKS = 6


class ContentCardView(ReviewCard):
    """Figures in the words, each with the words that it came from."""

    def __init__(self) -> None:
        super().__init__(translate("Review", "Content"))

    def show_card(self, state: ContentCard) -> None:
        """Other figures."""
        self.start_over(state.message)
        if not state.rows:
            return
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.setColumnMinimumWidth(0, theme().size(_LABELS))
        grid.setColumnStretch(1, 1)
        for line, row in enumerate(state.rows):
            label = Label(row.label, Role.CAPTION, "text2")
            label.setToolTip(row.tooltip)
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(label, line, 0, top)
            grid.setRowMinimumHeight(line, theme().size(20))
            grid.addWidget(self._values(row), line, 1)
        self.content.addWidget(box)

    def _values(self, row: ContentRow) -> QWidget:
        box = QWidget()
        flow = FlowLayout(box, gap=6, row_gap=0)
        for number, (figure, words) in enumerate(row.pieces):
            value = ValueButton(Role.CAPTION_STRONG, Role.CAPTION)
            evidence = row.evidence if number == 0 else row.links
            value.set_value(figure, "", evidence, f"{row.label}, {figure} {words}".strip())
            value.setToolTip(row.tooltip)
            value.played.connect(self.play)
            flow.addWidget(value)
            if words:
                flow.addWidget(Label(words, Role.CAPTION, "text2", wrap=True))
        for link in row.links[:_SHOWN_LINKS]:
            button = link_button(link)
            button.clicked.connect(lambda _on=False, link=link: self.play(link))
            flow.addWidget(button)
        if len(row.links) > _SHOWN_LINKS:
            more = len(row.links) - _SHOWN_LINKS
            flow.addWidget(Label(f"+{more}", Role.CAPTION, "text3"))
        return box
