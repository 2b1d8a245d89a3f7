"""The rows of the structure card; the status goes under its bar where a row is too narrow."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from greenroom.model.bands import Band
from greenroom.ui.components.label import Label
from greenroom.ui.components.shares_bar import SharesBar
from greenroom.ui.review.figure import ValueButton, status_words
from greenroom.ui.review.letters import letter_chip
from greenroom.ui.review.state import PartRow
from greenroom.ui.theme import Role, theme

_GAP = 7
_BAR = 40
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class PartRows(QWidget):
    """Chip, name, bar with brackets, percentage, status. `played(Link)` asks to hear a part."""

    played = Signal(object)

    def __init__(self, rows: tuple[PartRow, ...], tooltip: str) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(2, 1)
        self._lines = [self._line(row, tooltip) for row in rows]
        self._stacked: bool | None = None
        self._place(stacked=False)

    def minimumSizeHint(self) -> QSize:
        """What the stacked form needs."""
        chip, name, _, percent, status = self._widths()
        row = chip + name + theme().size(_BAR) + percent + 3 * _GAP
        return QSize(max(row, chip + status + _GAP), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack when the longest row does not fit."""
        super().resizeEvent(event)
        needed = sum(self._widths()) + theme().size(_BAR) + 4 * _GAP
        self._place(stacked=needed > self.width())

    def _line(self, row: PartRow, tooltip: str) -> tuple[QWidget, ...]:
        bar = SharesBar(row.chip.part)
        bar.set_share(row.share, Band(row.low, row.high))
        bar.setAccessibleName(row.accessible)
        percent = ValueButton(Role.SMALL_STRONG)
        percent.set_value(row.percent, "", row.evidence, row.accessible)
        percent.setToolTip(tooltip)
        percent.played.connect(self.played)
        name = Label(row.name, Role.SMALL)
        return letter_chip(row.chip), name, bar, percent, status_words(row.status)

    def _widths(self) -> tuple[int, ...]:
        """The widest of each column; the bar takes what is left."""
        columns = zip(*self._lines, strict=True)
        return tuple(
            0 if place == 2 else max(widget.sizeHint().width() for widget in column)
            for place, column in enumerate(columns)
        )

    def _place(self, *, stacked: bool) -> None:
        if stacked == self._stacked:
            return
        self._stacked = stacked
        for line, widgets in enumerate(self._lines):
            for column, widget in enumerate(widgets):
                self._grid.removeWidget(widget)
                end = Qt.AlignmentFlag.AlignTrailing if column == 3 else Qt.AlignmentFlag(0)
                if column == 4 and stacked:
                    self._grid.addWidget(widget, 2 * line + 1, 1, 1, 3, _MIDDLE)
                elif column == 2:
                    self._grid.addWidget(widget, 2 * line, column)
                else:
                    self._grid.addWidget(widget, 2 * line, column, _MIDDLE | end)
        self.updateGeometry()
