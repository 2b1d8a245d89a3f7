"""Paints the curve lane: pitch and loudness around their own middle, or pace."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from greenroom.ui.components.painting import rounded_path
from greenroom.ui.review.state_rows import LaneCurve
from greenroom.ui.review.time_scale import TimeScale
from greenroom.ui.theme import theme

_LEAST = {"pitch": 6.0, "loudness": 6.0, "pace": 40.0}
"""Half the height stands for at least so much, so that small movements look small."""


def paint_curve(painter: QPainter, box: QRectF, scale: TimeScale, curve: LaneCurve) -> None:
    """A line over time that breaks in pauses, and the middle as a dashed line."""
    painter.fillPath(rounded_path(box, 4), theme().color("inset"))
    middle, half = value_range(curve)
    inner = box.adjusted(0, 2, 0, -2)
    pen = QPen(theme().color("line"), 1)
    pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.drawLine(QLineF(0, inner.center().y(), box.width(), inner.center().y()))
    pen = QPen(theme().color("text"), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    for stretch in stretches(curve):
        line = [
            QPointF(
                scale.x(moment),
                inner.center().y() - (value - middle) / half * inner.height() / 2,
            )
            for moment, value in stretch
        ]
        if len(line) == 1:
            line.append(line[0] + QPointF(1.5, 0))
        if line[-1].x() >= 0 and line[0].x() <= scale.width:
            painter.drawPolyline(QPolygonF(line))


def value_range(curve: LaneCurve) -> tuple[float, float]:
    """The value at the middle of the lane, and how much its half height stands for."""
    values = sorted(value for _moment, value in curve.points)
    middle = values[len(values) // 2] if curve.key == "pace" else 0.0
    furthest = max((abs(value - middle) for value in values), default=0.0)
    return middle, max(furthest, _LEAST.get(curve.key, 1.0))


def stretches(curve: LaneCurve) -> list[list[tuple[float, float]]]:
    """The points in runs without a gap."""
    found: list[list[tuple[float, float]]] = []
    for point in curve.points:
        if not found or point[0] - found[-1][-1][0] > curve.gap:
            found.append([])
        found[-1].append(point)
    return found
