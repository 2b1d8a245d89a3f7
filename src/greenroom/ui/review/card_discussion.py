"""The card Discussion: shares of talk, contributions, invitations; only after a group interview."""

from greenroom.platform.text import translate
from greenroom.ui.components.label import Label
from greenroom.ui.review.cards_base import ReviewCard
from greenroom.ui.review.figure_rows import figure_rows
from greenroom.ui.review.state_rows import DiscussionCard
from greenroom.ui.theme import Role


class DiscussionCardView(ReviewCard):
    """Figures about the whole discussion, whichever contribution is on screen."""

    def __init__(self) -> None:
        super().__init__(translate("Review", "Discussion"))
        self.hide()

    def show_card(self, state: DiscussionCard | None) -> None:
        """Other figures; hidden where there was no discussion."""
        self.setVisible(state is not None)
        self.start_over()
        if state is None:
            return
        self.content.addWidget(figure_rows(state.rows, self.play))
        if state.message:
            self.content.addWidget(Label(state.message, Role.SMALL, "text2", wrap=True))
