"""The card Content: numbers, I and we in Action, hedges, and details."""

from greenroom.platform.text import translate
from greenroom.ui.review.rows_card import RowsCard
from greenroom.ui.review.state import ContentCard

_SHOWN_ROWS = 3


class ContentCardView(RowsCard):
    """Figures in the words, each with the words that it came from."""

    def __init__(self) -> None:
        super().__init__(translate("Review", "Content"), _SHOWN_ROWS)
        self._state = ContentCard()

    def show_card(self, state: ContentCard) -> None:
        """Other figures."""
        self._state = state
        self.rebuild()

    def rebuild(self) -> None:
        """The first rows, or all."""
        self.start_over(self._state.message)
        self.add_rows(self._state.rows)
        self.made_anew.emit()
