"""A row with one group at each end; the groups stand under each other where both don't fit."""

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from greenroom.ui.theme import theme


class SplitRow(QWidget):
    """`first` at the start of reading, `second` at the end. `first` may wrap down to `least`.

    It places the two itself: a box layout cannot say how high it will be once it has turned.
    """

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        *,
        least: int = 0,
        gap: int = 10,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._first, self._second, self._least, self._gap = first, second, least, gap
        for group in (first, second):
            group.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self._changed)

    def stacked(self) -> bool:
        """Whether the groups stand under each other."""
        return self._must_stack(self.width())

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Of one row, or of both under each other."""
        if self._must_stack(width):
            return _height(self._first, width) + self._gap + _height(self._second, width)
        second = self._second.sizeHint().width()
        return max(_height(self._first, self._first_width(width)), _height(self._second, second))

    def sizeHint(self) -> QSize:
        """Both in one row."""
        width = self._first.sizeHint().width() + self._gap + self._second.sizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The wider of the two: below that nothing can be done."""
        first, second = self._first.minimumSizeHint(), self._second.minimumSizeHint()
        return QSize(max(first.width(), second.width()), max(first.height(), second.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place them for the new width."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """A group that changed its size asks for a new place."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._changed()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()
        return super().event(event)

    def _must_stack(self, width: int) -> bool:
        least = theme().size(self._least) or self._first.sizeHint().width()
        return least + self._gap + self._second.sizeHint().width() > width

    def _first_width(self, width: int) -> int:
        room = width - self._second.sizeHint().width() - self._gap
        return max(1, room if self._least else min(room, self._first.sizeHint().width()))

    def _place(self) -> None:
        width, height = self.width(), self.height()
        if self._must_stack(width):
            first = QRect(0, 0, width, _height(self._first, width))
            if not self._least:
                first.setWidth(min(width, self._first.sizeHint().width()))
            across = min(width, self._second.sizeHint().width())
            second = QRect(0, first.height() + self._gap, across, _height(self._second, across))
        else:
            across = self._second.sizeHint().width()
            first = _centered(self._first, 0, self._first_width(width), height)
            second = _centered(self._second, width - across, across, height)
            if self._least:
                first.setTop(0)
                first.setHeight(height)
                second.moveTop(0)
        for group, rect in ((self._first, first), (self._second, second)):
            group.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), rect))

    def _changed(self) -> None:
        self.updateGeometry()
        self._place()


def _height(widget: QWidget, width: int) -> int:
    if widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    return widget.sizeHint().height()


def _centered(widget: QWidget, x: int, width: int, room: int) -> QRect:
    height = min(room, _height(widget, width))
    return QRect(x, (room - height) // 2, width, height)
