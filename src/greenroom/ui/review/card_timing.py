"""The card Timing."""

from greenroom.platform.text import translate
from greenroom.ui.components.label import Label
from greenroom.ui.review.cards_base import ReviewCard
from greenroom.ui.review.state import TimingCard
from greenroom.ui.review.timing_figures import TimingFigures
from greenroom.ui.theme import Role


class TimingCardView(ReviewCard):
    """Start delay, length, pace and long pauses, side by side while there is room."""

    def __init__(self) -> None:
        super().__init__(translate("Review", "Timing"))

    def show_card(self, state: TimingCard) -> None:
        """Other figures."""
        self.start_over("" if state.figures else state.message)
        if not state.figures:
            self.made_anew.emit()
            return
        figures = TimingFigures(state.figures)
        figures.played.connect(self.play)
        self.content.addWidget(figures)
        if state.message:
            self.content.addWidget(Label(state.message, Role.SMALL, "text2", wrap=True))
        self.made_anew.emit()
