"""A row with one group at each end; the groups stand under each other where both don't fit."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from greenroom.ui.theme import theme

_GAP = 10


class SplitRow(QWidget):
    """`first` at the start of reading, `second` at the end. `first` may wrap to `least` pixels."""

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        *,
        least: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._first, self._second, self._least = first, second, least
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(_GAP)
        self._box.addWidget(first, 1 if least else 0)
        if not least:
            self._box.addStretch(1)
        self._box.addWidget(second)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self._arrange)

    def stacked(self) -> bool:
        """Whether the groups stand under each other."""
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """The wider of the two: below that nothing can be done."""
        first, second = self._first.minimumSizeHint(), self._second.minimumSizeHint()
        return QSize(max(first.width(), second.width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        least = theme().size(self._least) or self._first.sizeHint().width()
        needed = least + _GAP + self._second.sizeHint().width()
        direction = QBoxLayout.Direction.LeftToRight
        if needed > self.width():
            direction = QBoxLayout.Direction.TopToBottom
        if direction != self._box.direction():
            self._box.setDirection(direction)
            start = Qt.AlignmentFlag.AlignLeading
            stack = direction == QBoxLayout.Direction.TopToBottom
            for group in (self._first, self._second):
                fixed = group is self._second or not self._least
                self._box.setAlignment(group, start if stack and fixed else Qt.AlignmentFlag(0))
