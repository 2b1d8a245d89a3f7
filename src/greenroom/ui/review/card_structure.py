"""The card Structure: shares of time, and what to try next."""

from PySide6.QtCore import Qt, Signal

from greenroom.platform.text import translate
from greenroom.ui.components.label import Label
from greenroom.ui.review.cards_base import ReviewCard
from greenroom.ui.review.kind_menu import KindMenu
from greenroom.ui.review.part_rows import PartRows
from greenroom.ui.review.rich_label import Piece, RichLabel
from greenroom.ui.review.sibling_rows import SiblingRows
from greenroom.ui.review.state import StructureCard, Suggestion
from greenroom.ui.review.suggestion_note import SuggestionNote, quoted_pieces
from greenroom.ui.theme import Role

_STRENGTHS = 1
"""Lines on what was there; a card is no list of praise."""


class StructureCardView(ReviewCard):
    """Whether it was a story comes before any part; at most one suggestion is shown.

    `kind_chosen(str)` asks to look for another structure.
    """

    kind_chosen = Signal(str)

    def __init__(self) -> None:
        legend = translate("Review", "share of time  ·  [ ] suggested range")
        self._legend = Label(legend, Role.CAPTION, "text3")
        title = translate("Review", "Structure")
        self.kinds = KindMenu(title)
        super().__init__(title, self._legend, beside=True, heading=self.kinds)
        # The card is built anew by the answer: never inside the signal of its own menu.
        self.kinds.chosen.connect(self.kind_chosen, Qt.ConnectionType.QueuedConnection)
        self._state = StructureCard()
        self._shown = 0
        self._together = ""

    def show_together(self, line: str) -> None:
        """What the answer and its follow-ups have together; "" for nothing to say."""
        if line != self._together:
            self._together = line
            self._rebuild()

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
        if state.siblings:
            siblings = SiblingRows(state.siblings, state.tooltip)
            siblings.played.connect(self.play)
            self.content.addWidget(siblings)
        for strength in state.strengths[:_STRENGTHS]:
            self._add_strength(strength)
        if self._together:
            self.content.addWidget(Label(self._together, Role.SMALL, wrap=True))
        suggestion = self.suggestion()
        if suggestion is not None:
            self._add_note(suggestion, more=len(state.suggestions) > 1)
        if state.read_by and not state.rows:
            self.content.addWidget(Label(state.read_by, Role.CAPTION, "text3", wrap=True))
        self.kinds.set_choice(state.kind)
        self.heading.setToolTip("\n".join(filter(None, (state.tooltip, state.read_by))))
        self._legend.setToolTip(state.tooltip)

    def _add_strength(self, strength: Suggestion) -> None:
        line = RichLabel(Role.CAPTION)
        pieces = quoted_pieces(strength.text)
        line.set_pieces(Piece(f"{strength.title}: ", bold=True), *pieces)
        self.content.addWidget(line)

    def _add_note(self, suggestion: Suggestion, *, more: bool) -> None:
        note = SuggestionNote(suggestion, more=more)
        note.played.connect(self.play)
        note.next_wanted.connect(self.next_suggestion)
        self.content.addWidget(note)
