"""The card Content: numbers, I and we in Action, hedges."""

from greenroom.platform.text import translate
from greenroom.ui.review.cards_base import ReviewCard
from greenroom.ui.review.figure_rows import figure_rows
from greenroom.ui.review.state import ContentCard


class ContentCardView(ReviewCard):
    """Figures in the words, each with the words that it came from."""

    def __init__(self) -> None:
        super().__init__(translate("Review", "Content"))

    def show_card(self, state: ContentCard) -> None:
        """Other figures."""
        self.start_over(state.message)
        if state.rows:
            self.content.addWidget(figure_rows(state.rows, self.play))
