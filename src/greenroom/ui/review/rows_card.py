"""A card of rows: the first few, and all of them on request."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from greenroom.ui.review.cards_base import ReviewCard
from greenroom.ui.review.density import Density
from greenroom.ui.review.disclosure import RowsToggle
from greenroom.ui.review.figure_rows import SHOWN_LINKS, figure_rows
from greenroom.ui.review.state_rows import ContentRow

_GAP = 12


class RowsCard(ReviewCard):
    """`opened(bool)` says that the person asked for all rows, or for the first `shown`.

    The button stands at the end of the title's row, after `about`. The five cards together fit a
    window of 1280 × 800 while only the first rows are shown.
    """

    opened = Signal(bool)

    def __init__(self, title: str, shown: int, about: QWidget | None = None) -> None:
        self.toggle = RowsToggle(title)
        aside: QWidget = self.toggle
        if about is not None:
            aside = QWidget()
            row = QHBoxLayout(aside)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(_GAP)
            row.addWidget(about)
            row.addWidget(self.toggle)
        super().__init__(title, aside)
        self._shown, self._open = shown, False
        self.toggle.opened.connect(self._choose)

    def set_open(self, is_open: bool) -> None:
        """Show all rows, or the first."""
        if is_open != self._open:
            self._open = is_open
            self.rebuild()

    def rebuild(self) -> None:
        """Make the card anew from its state."""
        raise NotImplementedError

    def add_rows(self, rows: tuple[ContentRow, ...], shown_links: int = SHOWN_LINKS) -> None:
        """The rows that are asked for."""
        self.toggle.set_rows(len(rows), self._shown, is_open=self._open)
        self._brief(self.density)
        kept = rows if self._open else rows[: self._shown]
        if kept:
            self.content.addWidget(figure_rows(kept, self.play, shown_links))

    def set_density(self, density: Density) -> None:
        """The button says it in short where its words would not fit beside the title."""
        super().set_density(density)
        self._brief(density)

    def _brief(self, density: Density) -> None:
        self.toggle.set_brief(False)
        if density > Density.SPACIOUS and self._head is not None:
            self.toggle.set_brief(self._head.stacked())

    def _choose(self, is_open: bool) -> None:
        self.set_open(is_open)
        self.opened.emit(is_open)
