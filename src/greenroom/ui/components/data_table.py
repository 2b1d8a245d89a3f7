"""A table of an exhibit: names to the left, figures to the right, a line under each row."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from greenroom.model.case import Table
from greenroom.platform.text import translate
from greenroom.ui.components.label import Label
from greenroom.ui.components.painting import painting
from greenroom.ui.theme import Role, theme

_ROOM = 6
_START = Qt.AlignmentFlag.AlignLeading
_END = Qt.AlignmentFlag.AlignTrailing


class DataTable(QFrame):
    """Its cells can be read one by one; as a whole it says all of them, row by row."""

    focus_ring = True

    def __init__(self, table: Table, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total = table.total
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # No maximum: that would hold headings of three lines at the height of one.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(translate("Chart", "Table: {title}").format(title=title))
        self.setAccessibleDescription(table_in_words(table))
        self._cells: list[list[Label]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_ROOM, 0, _ROOM, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(0)
        self._fill(table)
        theme().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The lines, and the ground of the total."""
        with painting(self) as painter:
            edges = self._edges()
            if self._total:
                top = edges[-2] if len(edges) > 1 else 0.0
                ground = QRectF(0, top, self.width(), self.height() - top)
                painter.fillRect(ground, theme().color("inset"))
            for row, edge in enumerate(edges):
                token = "line" if row == 0 else "border"
                painter.fillRect(QRectF(0, round(edge) - 1, self.width(), 1), theme().color(token))

    def _edges(self) -> list[float]:
        """The lower edge of each row, in the middle between its words and the next row's."""
        low = [max(cell.geometry().bottom() for cell in row) for row in self._cells]
        high = [min(cell.geometry().top() for cell in row) for row in self._cells]
        between = [(a + b + 1) / 2 for a, b in zip(low, high[1:], strict=False)]
        return [*between, float(self.height())]

    def _fill(self, table: Table) -> None:
        for column, heading in enumerate(table.columns):
            label = Label(heading, Role.CAPTION, "text2", wrap=True, align=self._side(column))
            bottom = Qt.AlignmentFlag.AlignBottom
            self._add(label, 0, column, bottom)
        for row, cells in enumerate(table.rows, 1):
            last = table.total and row == len(table.rows)
            role = Role.SMALL_STRONG_TABULAR if last else Role.SMALL_TABULAR
            for column, cell in enumerate(cells):
                label = Label(cell, role, wrap=column == 0, align=self._side(column))
                self._add(label, row, column, Qt.AlignmentFlag.AlignVCenter)
        self._grid.setColumnStretch(0, 2)
        for column in range(1, len(table.columns)):
            self._grid.setColumnStretch(column, 1)

    def _add(self, label: Label, row: int, column: int, where: Qt.AlignmentFlag) -> None:
        if row == len(self._cells):
            self._cells.append([])
        self._cells[row].append(label)
        self._grid.addWidget(label, row, column, where)
        self._grid.setRowMinimumHeight(row, theme().line(Role.SMALL) + 2 * _ROOM)

    @staticmethod
    def _side(column: int) -> Qt.AlignmentFlag:
        return _END if column else _START


def table_in_words(table: Table) -> str:
    """All rows, each cell with its heading."""
    rows = []
    for first, *others in table.rows:
        pairs = zip(table.columns[1:], others, strict=True)
        rows.append(f"{first}: " + ", ".join(f"{heading} {cell}" for heading, cell in pairs))
    return "; ".join(rows)
