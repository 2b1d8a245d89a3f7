"""The card Timing."""

from PySide6.QtWidgets import QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.label import Label
from greenroom.ui.review.cards_base import ReviewCard
from greenroom.ui.review.figure import FigureView
from greenroom.ui.review.state import TimingCard
from greenroom.ui.theme import Role


class TimingCardView(ReviewCard):
    """Start delay, length, pace and long pauses, side by side while there is room."""

    def __init__(self) -> None:
        super().__init__(translate("Review", "Timing"))

    def show_card(self, state: TimingCard) -> None:
        """Other figures."""
        self.start_over("" if state.figures else state.message)
        if not state.figures:
            return
        row = QWidget()
        flow = FlowLayout(row, gap=5, row_gap=8)
        for figure in state.figures:
            view = FigureView(figure)
            view.played.connect(self.play)
            flow.addWidget(view)
        self.content.addWidget(row)
        if state.message:
            self.content.addWidget(Label(state.message, Role.SMALL, "text2", wrap=True))
