"""A layout that fills rows and goes on in the next one, in reading direction."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items at their own size, row after row."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, row_gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._row_gap = gap, row_gap
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

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all rows at `width`."""
        edges = self.contentsMargins()
        inner = width - edges.left() - edges.right()
        rows = self._arrange(QRect(0, 0, inner, 0), place=False)
        return rows + edges.top() + edges.bottom()

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect.marginsRemoved(self.contentsMargins()), place=True)

    def sizeHint(self) -> QSize:
        """Everything in one row."""
        hints = [item.sizeHint() for item in self._visible()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """The widest item."""
        hints = [item.minimumSize() for item in self._visible()]
        width = max((hint.width() for hint in hints), default=0)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def _visible(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        x, y, row_height = 0, 0, 0
        row: list[tuple[QLayoutItem, QRect]] = []
        parent = self.parentWidget()
        rtl = parent is not None and parent.isRightToLeft()

        def finish_row() -> None:
            for item, box in row if place else ():
                box.moveTop(box.top() + (row_height - box.height()) // 2)
                if rtl:
                    box.moveRight(rect.right() - (box.left() - rect.left()))
                item.setGeometry(box)
            row.clear()

        for item in self._visible():
            hint = item.sizeHint()
            width = min(hint.width(), rect.width())
            if x and x + width > rect.width():
                finish_row()
                x, y, row_height = 0, y + row_height + self._row_gap, 0
            height = item.heightForWidth(width) if item.hasHeightForWidth() else hint.height()
            row.append((item, QRect(rect.topLeft() + QPoint(x, y), QSize(width, height))))
            x += width + self._gap
            row_height = max(row_height, height)
        finish_row()
        return y + row_height
