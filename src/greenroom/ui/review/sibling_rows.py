"""Parts of structures other than STAR: chip, name, share, status, and the words below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from greenroom.ui.components.label import Label
from greenroom.ui.review.density import Density
from greenroom.ui.review.figure import ValueButton, link_button, status_words
from greenroom.ui.review.letters import letter_chip
from greenroom.ui.review.rich_label import Piece, RichLabel
from greenroom.ui.review.state import SiblingRow
from greenroom.ui.theme import Role

_GAP = 8


class SiblingRows(QWidget):
    """`played(Link)` asks to hear a part."""

    played = Signal(object)

    def __init__(self, rows: tuple[SiblingRow, ...], tooltip: str) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self._quotes: list[RichLabel] = []
        for number, row in enumerate(rows):
            name = Label(row.name, Role.SMALL, wrap=True)
            name.setAccessibleDescription(row.accessible)
            grid.addWidget(letter_chip(row.chip), 2 * number, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(name, 2 * number, 1)
            grid.addWidget(self._figure(row, tooltip), 2 * number, 2, _end())
            status = status_words(row.status)
            grid.addWidget(status, 2 * number, 3, Qt.AlignmentFlag.AlignVCenter)
            if row.quote:
                quote = RichLabel(Role.CAPTION)
                quote.set_pieces(Piece(row.quote, color="text2", italic=True))
                grid.addWidget(quote, 2 * number + 1, 1, 1, 3)
                self._quotes.append(quote)
                name.setToolTip(row.quote)

    def set_density(self, density: Density) -> None:
        """Quotes in one line, or none at all: a press on the figure plays them in any case."""
        for quote in self._quotes:
            quote.setVisible(density.quotes)
            quote.set_most_lines(density.quote_lines)

    def _figure(self, row: SiblingRow, tooltip: str) -> QWidget:
        if not row.figure and row.evidence:
            link = row.evidence[0]
            button = link_button(link, Role.CAPTION)
            button.clicked.connect(lambda _on=False: self.played.emit(link))
            return button
        value = ValueButton(Role.SMALL_STRONG)
        value.set_value(row.figure, "", row.evidence, row.accessible)
        value.setToolTip(tooltip)
        value.played.connect(self.played)
        return value


def _end() -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
