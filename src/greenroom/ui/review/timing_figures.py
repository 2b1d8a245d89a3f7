"""The figures of Timing: columns, or a line each where the columns would not fit side by side."""

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from greenroom.ui.review.figure import FigureView
from greenroom.ui.review.state import Figure

_BETWEEN_COLUMNS, _BETWEEN_PARTS, _BETWEEN_LINES = 5, 10, 0


class TimingFigures(QWidget):
    """`played(Link)` asks to hear a figure's evidence. It places its figures itself."""

    played = Signal(object)

    def __init__(self, figures: tuple[Figure, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views = [FigureView(figure, self) for figure in figures]
        for view in self._views:
            view.played.connect(self.played)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Lines are higher than columns."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Of columns, or of lines."""
        heights = [size.height() for size in self._sizes(width)]
        if self._in_columns(width):
            return max(heights, default=0)
        return sum(heights) + _BETWEEN_LINES * max(0, len(heights) - 1)

    def sizeHint(self) -> QSize:
        """All in columns."""
        width = self._columns_width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The widest line."""
        widths = [view.line_size(*self._line_columns()).width() for view in self._views]
        columns = [view.column_size().width() for view in self._views]
        least = min(max(widths, default=0), max(sum(columns), 1))
        return QSize(least, max((view.column_size().height() for view in self._views), default=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place them for the new width."""
        super().resizeEvent(event)
        x = y = 0
        in_columns = self._in_columns(self.width())
        first, second = self._line_columns()
        for view, size in zip(self._views, self._sizes(self.width()), strict=True):
            place = QRect(x, y, min(size.width(), self.width()), size.height())
            view.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
            if in_columns:
                view.as_column()
                x += size.width() + _BETWEEN_COLUMNS
            else:  # what does not fit in its column begins before it
                view.as_line(*view.starts_within(self.width(), first, second))
                y += size.height() + _BETWEEN_LINES

    def _sizes(self, width: int) -> list[QSize]:
        if self._in_columns(width):
            return [view.column_size() for view in self._views]
        columns = self._line_columns()
        return [view.line_size(*columns) for view in self._views]

    def _columns_width(self) -> int:
        widths = [view.column_size().width() for view in self._views]
        return sum(widths) + _BETWEEN_COLUMNS * max(0, len(widths) - 1)

    def _in_columns(self, width: int) -> bool:
        return self._columns_width() <= width

    def _line_columns(self) -> tuple[int, int]:
        """Where figures and what follows them begin in lines, in pixels."""
        labels = max((view.part_sizes()[0].width() for view in self._views), default=0)
        values = max((view.part_sizes()[1].width() for view in self._views), default=0)
        return labels + _BETWEEN_PARTS, labels + values + 2 * _BETWEEN_PARTS
