"""The card Structure: shares of time, and what to try next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from greenroom.model.bands import Band
from greenroom.platform.text import translate
from greenroom.ui.components.label import Label
from greenroom.ui.components.shares_bar import SharesBar
from greenroom.ui.review.cards_base import ReviewCard
from greenroom.ui.review.figure import StatusLine, ValueButton
from greenroom.ui.review.letters import letter_chip
from greenroom.ui.review.state import PartRow, StructureCard, Suggestion
from greenroom.ui.review.suggestion_note import SuggestionNote
from greenroom.ui.theme import Role


class StructureCardView(ReviewCard):
    """Whether it was a story comes before any part; at most one suggestion is shown."""

    def __init__(self) -> None:
        super().__init__(translate("Review", "Structure"))
        legend = translate("Review", "share of time  ·  [ ] suggested range")
        self._legend = Label(legend, Role.CAPTION, "text3")
        self.head.setStretch(0, 0)
        self.head.addWidget(self._legend, 1)
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
            self.content.addWidget(self._rows(state.rows))
        suggestion = self.suggestion()
        if suggestion is not None:
            self._add_note(suggestion, more=len(state.suggestions) > 1)
        self.setToolTip("")
        self.title.setToolTip(state.tooltip)
        self._legend.setToolTip(state.tooltip)

    def _add_note(self, suggestion: Suggestion, *, more: bool) -> None:
        note = SuggestionNote(suggestion, more=more)
        note.played.connect(self.play)
        note.next_wanted.connect(self.next_suggestion)
        self.content.addWidget(note)

    def _rows(self, rows: tuple[PartRow, ...]) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(7)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        for line, row in enumerate(rows):
            self._add_row(grid, line, row)
        return box

    def _add_row(self, grid: QGridLayout, line: int, row: PartRow) -> None:
        bar = SharesBar(row.chip.letter)
        bar.set_share(row.share, Band(row.low, row.high))
        bar.setAccessibleName(row.accessible)
        percent = ValueButton(Role.SMALL_STRONG)
        percent.set_value(row.percent, "", row.evidence, row.accessible)
        percent.setToolTip(self._state.tooltip)
        percent.played.connect(self.play)
        status = StatusLine()
        status.set_status(row.status)
        middle = Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(letter_chip(row.chip), line, 0, middle)
        grid.addWidget(Label(row.name, Role.SMALL), line, 1, middle)
        grid.addWidget(bar, line, 2, middle)
        grid.addWidget(percent, line, 3, middle | Qt.AlignmentFlag.AlignTrailing)
        grid.addWidget(status, line, 4, middle)
