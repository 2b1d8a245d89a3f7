"""The card Structure: shares of time, and what to try next."""

from PySide6.QtCore import Qt, Signal

from greenroom.platform.text import translate
from greenroom.ui.components.label import Label
from greenroom.ui.review.cards_base import ReviewCard
from greenroom.ui.review.density import Density
from greenroom.ui.review.kind_menu import KindMenu
from greenroom.ui.review.part_rows import PartRows
from greenroom.ui.review.sibling_rows import SiblingRows
from greenroom.ui.review.state import StructureCard, Suggestion
from greenroom.ui.review.suggestion_note import SuggestionNote
from greenroom.ui.theme import Role

_STRENGTHS = 1
"""Notes on what was there; a card is no list of praise."""


class StructureCardView(ReviewCard):
    """Whether it was a story comes before any part; at most one note is shown.

    `kind_chosen(str)` asks to look for another structure.
    """

    kind_chosen = Signal(str)

    def __init__(self) -> None:
        legend = translate("Review", "share of time · [ ] suggested")
        self._legend = Label(legend, Role.CAPTION, "text3")
        title = translate("Review", "Structure")
        self.kinds = KindMenu(title)
        super().__init__(title, self._legend, beside=True, heading=self.kinds)
        # The card is built anew by the answer: never inside the signal of its own menu.
        self.kinds.chosen.connect(self.kind_chosen, Qt.ConnectionType.QueuedConnection)
        self._state = StructureCard()
        self._shown = 0
        self._together = ""
        self._fitting: list[SiblingRows | SuggestionNote] = []
        self._read_by: Label | None = None

    def show_together(self, line: str) -> None:
        """What the answer and its follow-ups have together; "" for nothing to say."""
        if line != self._together:
            self._together = line
            self._rebuild()

    def show_card(self, state: StructureCard) -> None:
        """Other shares; the next step is shown first."""
        if _notes(state) != _notes(self._state):
            self._shown = 0
        self._state = state
        self._rebuild()

    def next_suggestion(self) -> None:
        """The next one, and from the last the first again."""
        self._shown += 1
        self._rebuild()

    def suggestion(self) -> Suggestion | None:
        """The suggestion that is shown."""
        found = _notes(self._state)
        return found[self._shown % len(found)] if found else None

    def _rebuild(self) -> None:
        state = self._state
        self._legend.setVisible(bool(state.rows))
        self._fitting, self._read_by = [], None
        self.start_over()
        if state.gate is not None:
            self._add_note(state.gate)
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
            self._fitting.append(siblings)
        if self._together:
            self.content.addWidget(Label(self._together, Role.SMALL, wrap=True))
        suggestion = self.suggestion()
        if suggestion is not None:
            self._add_note(suggestion, more=self._following())
        if state.read_by and not state.rows:
            self._read_by = Label(state.read_by, Role.CAPTION, "text3", wrap=True)
            self.content.addWidget(self._read_by)
        self.kinds.set_choice(state.kind)
        self.heading.setToolTip("\n".join(filter(None, (state.tooltip, state.read_by))))
        self._legend.setToolTip(state.tooltip)
        self.set_density(self.density)
        self.made_anew.emit()

    def set_density(self, density: Density) -> None:
        """Shorter quotes and notes; how the parts were found is in the tool tip of the title."""
        super().set_density(density)
        for part in self._fitting:
            part.set_density(density)
        if self._read_by is not None:
            self._read_by.setVisible(density is Density.SPACIOUS)

    def _following(self) -> str:
        """What the next press shows, "" where there is nothing else."""
        found = _notes(self._state)
        if len(found) < 2:
            return ""
        if found[(self._shown + 1) % len(found)] in self._state.strengths:
            return translate("Review", "What to keep")
        return translate("Review", "Next suggestion")

    def _add_note(self, suggestion: Suggestion, *, more: str = "") -> None:
        note = SuggestionNote(suggestion, more=more)
        note.played.connect(self.play)
        note.next_wanted.connect(self.next_suggestion)
        self.content.addWidget(note)
        self._fitting.append(note)


def _notes(state: StructureCard) -> tuple[Suggestion, ...]:
    """The next step, then what was there, then what else can be changed."""
    return (*state.suggestions[:1], *state.strengths[:_STRENGTHS], *state.suggestions[1:])
