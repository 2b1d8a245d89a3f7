"""The card Structure: shares of time, and what to try next."""

from greenroom.platform.text import translate
from greenroom.ui.components.label import Label
from greenroom.ui.review.cards_base import ReviewCard
from greenroom.ui.review.part_rows import PartRows
from greenroom.ui.review.state import StructureCard, Suggestion
from greenroom.ui.review.suggestion_note import SuggestionNote
from greenroom.ui.theme import Role


class StructureCardView(ReviewCard):
    """Whether it was a story comes before any part; at most one suggestion is shown."""

    def __init__(self) -> None:
        legend = translate("Review", "share of time  ·  [ ] suggested range")
        self._legend = Label(legend, Role.CAPTION, "text3")
        super().__init__(translate("Review", "Structure"), self._legend, beside=True)
        self._state = StructureCard()
        self._shown = 0

    def show_card(self, state: StructureCard) -> None:
        """Other shares; the next step is shown first."""
        if state.suggestions != self._state.suggestions:
            self._shown = 0
        self._state = state
        self._rebuild()

    def next_suggestion(self) -> None:
        """The next one, and from the last the first again."""
        self._shown += 1
        self._rebuild()

    def suggestion(self) -> Suggestion | None:
        """The suggestion that is shown."""
        found = self._state.suggestions
        return found[self._shown % len(found)] if found else None

    def _rebuild(self) -> None:
        state = self._state
        self._legend.setVisible(bool(state.rows))
        self.start_over()
        if state.gate is not None:
            self._add_note(state.gate, more=False)
        if state.message:
            self.content.addWidget(Label(state.message, Role.SMALL, "text2", wrap=True))
        if state.rows:
            rows = PartRows(state.rows, state.tooltip)
            rows.played.connect(self.play)
            self.content.addWidget(rows)
        suggestion = self.suggestion()
        if suggestion is not None:
            self._add_note(suggestion, more=len(state.suggestions) > 1)
        self.heading.setToolTip(state.tooltip)
        self._legend.setToolTip(state.tooltip)

    def _add_note(self, suggestion: Suggestion, *, more: bool) -> None:
        note = SuggestionNote(suggestion, more=more)
        note.played.connect(self.play)
        note.next_wanted.connect(self.next_suggestion)
        self.content.addWidget(note)
