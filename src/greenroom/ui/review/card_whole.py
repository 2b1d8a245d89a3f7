"""The card about the whole interview: a discussion, a case or a panel; hidden after others."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel

from greenroom.platform.text import translate
from greenroom.ui.components.label import Label
from greenroom.ui.review.rows_card import RowsCard
from greenroom.ui.review.state_rows import Link, WholeCard
from greenroom.ui.theme import Role


class WholeCardView(RowsCard):
    """The same figures whichever answer is on screen. `answer_wanted(int)` names a plan item."""

    answer_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__(translate("Review", "Interview"), 0)
        self._state: WholeCard | None = None
        self.hide()

    @property
    def about(self) -> str:
        """What the card is called; "" where there is nothing to show."""
        return "" if self._state is None else self._state.title

    def show_card(self, state: WholeCard | None) -> None:
        """Other figures; hidden where there are none."""
        if state == self._state:
            return  # a button of this card may be the one that asked for another answer
        self._state = state
        self.setVisible(state is not None)
        self.rebuild()

    def rebuild(self) -> None:
        """Make the card anew from its state."""
        self.start_over()
        state = self._state
        if state is None:
            return
        self.setAccessibleName(state.title)
        assert isinstance(self.heading, QLabel)
        self.heading.setText(state.title)
        self._shown = state.shown or len(state.rows)
        self.add_rows(state.rows)
        if state.message:
            self.content.addWidget(Label(state.message, Role.SMALL, "text2", wrap=True))

    def play(self, link: object) -> None:
        """Nothing sounds here; a figure goes to its answer."""
        if isinstance(link, Link) and link.item >= 0:
            self.answer_wanted.emit(link.item)
