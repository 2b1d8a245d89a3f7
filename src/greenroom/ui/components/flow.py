"""A layout that fills rows and goes on in the next one, in reading direction."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items at their own size, row after row.

    With `grow` the items whose policy is expanding share what is left of a row. `push_last` moves
    the last item to the far end, `center` centers each row.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        gap: int = 8,
        row_gap: int = 8,
        grow: bool = False,
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._row_gap = gap, row_gap
        self._grow = grow
        self.push_last = self.center = False
        self._heights: dict[int, int] = {}
        self._hint: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Add at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at `index`, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove the item at `index`."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def invalidate(self) -> None:
        """Measure anew: until then it answers from memory, for others ask the same many times."""
        self._heights.clear()
        self._hint = None
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all rows at `width`."""
        if width not in self._heights:
            edges = self.contentsMargins()
            inner = width - edges.left() - edges.right()
            rows = self._arrange(QRect(0, 0, inner, 0), place=False)
            self._heights[width] = rows + edges.top() + edges.bottom()
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect.marginsRemoved(self.contentsMargins()), place=True)

    def sizeHint(self) -> QSize:
        """Everything in one row."""
        if self._hint is None:
            hints = [item.sizeHint() for item in self._visible()]
            width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
            height = max((hint.height() for hint in hints), default=0)
            self._hint = QSize(width, height).grownBy(self.contentsMargins())
        return QSize(self._hint)

    def minimumSize(self) -> QSize:
        """The widest item."""
        hints = [item.minimumSize() for item in self._visible()]
        width = max((hint.width() for hint in hints), default=0)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def _visible(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        y = 0
        for row in self._rows(rect.width()):
            widths = self._widths(row, rect.width())
            heights = [_height(item, width) for item, width in zip(row, widths, strict=True)]
            row_height = max(heights)
            x = self._indent(widths, rect.width())
            for item, width, height in zip(row, widths, heights, strict=True):
                if self.push_last and item is self._items[-1] and len(row) > 1:
                    x = rect.width() - width
                if place:
                    top = y + (0 if self._grow else (row_height - height) // 2)
                    box = QRect(rect.left() + x, rect.top() + top, width, height)
                    item.setGeometry(self._mirrored(box, rect))
                x += width + self._gap
            y += row_height + self._row_gap
        return max(0, y - self._row_gap)

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        used = 0
        for item in self._visible():
            wanted = min(item.sizeHint().width(), width)
            if rows and used + self._gap + wanted <= width:
                rows[-1].append(item)
                used += self._gap + wanted
            else:
                rows.append([item])
                used = wanted
        return rows

    def _widths(self, row: list[QLayoutItem], width: int) -> list[int]:
        widths = [min(item.sizeHint().width(), width) for item in row]
        growing = [
            index
            for index, item in enumerate(row)
            if self._grow and item.expandingDirections() & Qt.Orientation.Horizontal
        ]
        left = width - sum(widths) - self._gap * (len(row) - 1)
        for position, index in enumerate(growing):
            share = left // (len(growing) - position)
            widths[index] += share
            left -= share
        return widths

    def _indent(self, widths: list[int], width: int) -> int:
        used = sum(widths) + self._gap * (len(widths) - 1)
        return max(0, width - used) // 2 if self.center else 0

    def _mirrored(self, box: QRect, rect: QRect) -> QRect:
        parent = self.parentWidget()
        if parent is not None and parent.isRightToLeft():
            box.moveLeft(rect.left() + rect.right() - box.right())
        return box


class GridFlow(FlowLayout):
    """Items of equal width, in as many columns as fit, at most `columns`."""

    def __init__(self, parent: QWidget | None = None, *, columns: int, gap: int = 8) -> None:
        super().__init__(parent, gap=gap, row_gap=gap)
        self._columns = columns

    def sizeHint(self) -> QSize:
        """All columns side by side."""
        hints = [item.sizeHint() for item in self._visible()]
        width = max((hint.width() for hint in hints), default=0)
        columns = max(1, min(self._columns, len(hints)))
        return QSize(
            columns * (width + self._gap) - self._gap, self.heightForWidth(columns * 10_000)
        )

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        items = self._visible()
        widest = max((item.sizeHint().width() for item in items), default=1)
        fitting = (width + self._gap) // (widest + self._gap)
        columns = max(1, min(self._columns, fitting))
        return [items[start : start + columns] for start in range(0, len(items), columns)]

    def _widths(self, row: list[QLayoutItem], width: int) -> list[int]:
        columns = max(len(one) for one in self._rows(width))
        whole = width - self._gap * (columns - 1)
        return [
            whole * (column + 1) // columns - whole * column // columns
            for column in range(len(row))
        ]


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
