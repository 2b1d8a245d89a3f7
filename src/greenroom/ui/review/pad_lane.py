"""The scratchpad on the time line: a mark for each moment at which it was kept."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLineF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from greenroom.model.scratchpad import Snapshot
from greenroom.platform.text import translate
from greenroom.ui.announce import announce
from greenroom.ui.components.painting import painting, rounded
from greenroom.ui.review.formatting import clock
from greenroom.ui.review.time_line import TimeLine
from greenroom.ui.theme import Role, theme

_HEIGHT, _MARK = 22, QSize(9, 12)
_REACH = 8  # pixels beside a mark that belong to it


class PadLane(QWidget):
    """Marks under the lanes of the time line, on the same scale. `chosen(int)` on a click or key.

    Left and Right go from mark to mark while the lane has the focus, Enter opens the current one.
    """

    chosen = Signal(int)
    focus_ring = True
    ring_radius = 4

    def __init__(self, time_line: TimeLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time_line = time_line
        self._snapshots: tuple[Snapshot, ...] = ()
        self._current = -1
        self._marks: list[QWidget] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("Review", "Scratchpad on the time line"))
        time_line.rescaled.connect(self._place)
        theme().changed.connect(self._place)

    def show_snapshots(self, snapshots: Sequence[Snapshot]) -> None:
        """These from now on, none of them current."""
        self._snapshots, self._current = tuple(snapshots), -1
        for mark in self._marks:
            mark.hide()
            mark.deleteLater()
        self._marks = [self._new_mark(index) for index in range(len(self._snapshots))]
        self._place()

    def set_current(self, index: int) -> None:
        """The one that stands at the playhead, or is shown."""
        if index != self._current:
            self._current = index
            self.update()

    def name(self, index: int) -> str:
        """What a mark is called: "0:43, scratchpad, 5 lines"."""
        one = self._snapshots[index]
        lines = len(one.text.splitlines())
        held = (
            translate("Review", "%n lines", lines) if lines else translate("Review", "left empty")
        )
        return translate("Review", "{time}, scratchpad, {held}").format(
            time=clock(one.at), held=held
        )

    def mark_x(self, index: int) -> float:
        """Where a mark lies, in the lane's own pixels."""
        return self._time_line.lane_x(self._snapshots[index].at)

    def sizeHint(self) -> QSize:
        """As wide as the time line."""
        return QSize(self._time_line.sizeHint().width(), theme().size(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the time line."""
        return QSize(self._time_line.minimumSizeHint().width(), theme().size(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The name, a line, and the marks; the current one is filled."""
        left = self._time_line.lane_x(self._time_line.scale().start)
        middle = self.height() / 2
        with painting(self) as painter:
            painter.setFont(theme().font(Role.CAPTION))
            painter.setPen(theme().color("text2"))
            side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            words = (
                theme()
                .metrics(Role.CAPTION)
                .elidedText(translate("Review", "Pad"), Qt.TextElideMode.ElideRight, left - 4)
            )
            painter.drawText(QRectF(0, 0, left - 4, self.height()), side, words)
            painter.setClipRect(QRectF(left - 6, 0, self.width() - left + 6, self.height()))
            painter.setPen(QPen(theme().color("border"), 1))
            painter.drawLine(QLineF(left, middle, self._time_line.width(), middle))
            for index in range(len(self._snapshots)):
                self._paint_mark(painter, index, middle)

    def _paint_mark(self, painter: QPainter, index: int, middle: float) -> None:
        x, size = self.mark_x(index), theme().size(_MARK.height())
        width = theme().size(_MARK.width())
        box = QRectF(x - width / 2, middle - size / 2, width, size)
        current = index == self._current
        fill = theme().color("accent" if current else "surface")
        rounded(painter, box, 2, fill, theme().color("accent"), width=1.5)
        painter.setPen(QPen(theme().color("surface" if current else "accent"), 1))
        for row in (0.35, 0.65):
            y = box.top() + box.height() * row
            painter.drawLine(QLineF(box.left() + 2.5, y, box.right() - 2.5, y))

    def event(self, event: QEvent) -> bool:
        """Arrows are the lane's own here; tool tips name the mark under the pointer."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            arrow = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            if arrow and not _chorded(event):
                event.accept()
                return True
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self._mark_at(event.pos().x())
            if index >= 0:
                QToolTip.showText(event.globalPos(), self.name(index), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From mark to mark."""
        key, count = event.key(), len(self._snapshots)
        if not count:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Right:
            self._choose(min(self._current + 1, count - 1))
        elif key == Qt.Key.Key_Left:
            self._choose(max(self._current - 1, 0))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(max(self._current, 0))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the mark under the pointer."""
        index = self._mark_at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and index >= 0:
            self._choose(index)

    def _choose(self, index: int) -> None:
        self.set_current(index)
        announce(self, self.name(index))
        self.chosen.emit(index)

    def _mark_at(self, x: float) -> int:
        near = [(abs(self.mark_x(index) - x), index) for index in range(len(self._snapshots))]
        distance, index = min(near, default=(_REACH + 1.0, -1))
        return index if distance <= _REACH else -1

    def _new_mark(self, index: int) -> QWidget:
        """What is only painted does not exist for a screen reader; this carries name and place."""
        mark = QWidget(self)
        mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        mark.setAccessibleName(self.name(index))
        mark.show()
        return mark

    def _place(self) -> None:
        for index, mark in enumerate(self._marks):
            x = int(self.mark_x(index)) - _REACH
            mark.setGeometry(QRect(x, 0, 2 * _REACH, self.height()))
        self.updateGeometry()
        self.update()


def _chorded(event: QKeyEvent) -> bool:
    extra = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    return bool(event.modifiers() & (extra | Qt.KeyboardModifier.AltModifier))
