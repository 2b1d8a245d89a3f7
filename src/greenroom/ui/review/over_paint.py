"""Paints what lies over the lanes of the time line: the axis, the loop and the playhead."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from greenroom.model.span import Span
from greenroom.ui.review.formatting import clock
from greenroom.ui.review.lanes_paint import LaneBoxes
from greenroom.ui.review.time_scale import TimeScale
from greenroom.ui.theme import Role, theme

GRIP = 5
"""Half the width of the playhead's grip, in pixels."""


def time_reach(scale: TimeScale) -> int:
    """Pixels from the playhead to the far end of a time that its grip hides, at most."""
    return int(theme().metrics(Role.CAPTION).horizontalAdvance(clock(scale.end))) + 2 * GRIP


def paint_axis(
    painter: QPainter, area: QRectF, scale: TimeScale, playhead: float, shown: QRectF
) -> None:
    """Ticks with their times; a time that would touch the grip of the playhead is left out."""
    painter.setFont(theme().font(Role.CAPTION))
    metrics = theme().metrics(Role.CAPTION)
    bottom = LaneBoxes.stacked(area.width()).axis.bottom()
    for moment in scale.ticks(metrics.horizontalAdvance("00:00") + theme().size(40)):
        x = area.left() + scale.x(moment)
        if not area.left() <= x <= area.right():
            continue
        width = metrics.horizontalAdvance(clock(moment))
        left = max(x - width / 2, area.left() + 1)
        box = QRectF(min(left, area.right() - width), 0, width, bottom - 3)
        near_grip = box.left() - 3 < playhead + GRIP and box.right() + 3 > playhead - GRIP
        painter.setPen(QPen(theme().color("line"), 1))
        painter.drawLine(QPointF(x + 0.5, bottom - 3), QPointF(x + 0.5, bottom))
        if not near_grip and box.intersects(shown):
            painter.setPen(theme().color("text3"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
            painter.drawText(box, flags, clock(moment))


def paint_loop(
    painter: QPainter, area: QRectF, scale: TimeScale, loop: Span, bottom: float
) -> None:
    """The stretch that is repeated, from the voice lane down; at first only its start."""
    top = LaneBoxes.stacked(area.width()).voice.top()
    left = max(area.left() + scale.x(loop.start), area.left())
    right = min(area.left() + scale.x(loop.end), area.right())
    if right < left:
        return
    box = QRectF(left, top, right - left, bottom - top)
    tint = theme().color("accent")
    tint.setAlphaF(0.14)
    painter.fillRect(box, tint)
    painter.setPen(QPen(theme().color("accent"), 2))
    for x in (left, right):
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))


def paint_playhead(painter: QPainter, x: float, bottom: float) -> None:
    """A line across all lanes with a grip at its top."""
    color = theme().color("play")
    top = LaneBoxes.stacked(1).axis.bottom() - 10
    grip = [(-5, 0), (5, 0), (5, 5), (1.5, 10), (-1.5, 10), (-5, 5)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPolygon(QPolygonF([QPointF(x + dx, top + dy) for dx, dy in grip]))
    painter.drawRect(QRectF(x - 1, top + 5, 2, bottom - top - 5))
