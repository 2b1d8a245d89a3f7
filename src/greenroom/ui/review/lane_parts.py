"""Blocks, fillers and pauses of the time line as screen readers and the pointer meet them."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtWidgets import QWidget

from greenroom.ui.review.lanes_paint import LaneBoxes
from greenroom.ui.review.state import LaneState, Mark
from greenroom.ui.review.time_scale import TimeScale

_REACH = 6
"""Pixels beside a filler's tick that still belong to it."""


class LaneParts:
    """One invisible child of the time line for each thing drawn on it.

    The time line paints its lanes itself, and what is only painted does not exist for a screen
    reader; these children carry the names and the places.
    """

    def __init__(self, time_line: QWidget) -> None:
        self._time_line = time_line
        self._children: list[QWidget] = []
        self._lanes: LaneState | None = None
        self._scale: TimeScale | None = None

    def place(self, lanes: LaneState, scale: TimeScale, left: float) -> None:
        """Follow the lanes and the zoom."""
        self._scale = scale
        if lanes is not self._lanes:
            self._lanes = lanes
            self._name_children(lanes)
        boxes = LaneBoxes.stacked(scale.width)
        rects = [
            *(_rect(block.span.start, block.span.end, scale, boxes.structure, left, 0)
              for block in lanes.blocks),
            *(_rect(mark.span.start, mark.span.start, scale, boxes.fillers, left, _REACH)
              for mark in lanes.fillers),
            *(_rect(mark.span.start, mark.span.end, scale, boxes.voice, left, 0)
              for mark in lanes.pauses),
        ]  # fmt: skip
        for child, rect in zip(self._children, rects, strict=True):
            child.setGeometry(rect)

    def name_at(self, point: QPoint) -> str:
        """The name of what lies at a point; "" where there is nothing."""
        for child in reversed(self._children):
            if child.geometry().contains(point):
                return child.accessibleName()
        return ""

    def block_at(self, moment: float) -> str:
        """The name of the structure block at a moment."""
        blocks = () if self._lanes is None else self._lanes.blocks
        return next((block.name for block in blocks if block.span.contains(moment)), "")

    def _name_children(self, lanes: LaneState) -> None:
        names = [block.name for block in lanes.blocks]
        marks: tuple[Mark, ...] = (*lanes.fillers, *lanes.pauses)
        names += [mark.name for mark in marks]
        while len(self._children) > len(names):
            child = self._children.pop()
            child.hide()
            child.deleteLater()
        while len(self._children) < len(names):
            child = QWidget(self._time_line)
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            child.setVisible(True)
            self._children.append(child)
        for child, name in zip(self._children, names, strict=True):
            child.setAccessibleName(name)


def _rect(
    start: float, end: float, scale: TimeScale, lane: QRectF, left: float, reach: int
) -> QRect:
    x = left + scale.x(start) - reach
    width = scale.x(end) - scale.x(start) + 2 * reach
    return QRect(int(x), int(lane.top()), max(1, int(width)), int(lane.height()))
