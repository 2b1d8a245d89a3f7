"""A small line over time with its suggested range behind."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from greenroom.model.bands import Band
from greenroom.ui.components.painting import mirrored, painting
from greenroom.ui.theme import Role, theme

_HEIGHT = 30


class Sparkline(QWidget):
    """Points (moment, value). The accessible name has to tell what the line shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[tuple[float, float], ...] = ()
        self._band, self._duration = Band(None, None), 0.0
        self._limits = (0.0, 1.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)

    def set_points(
        self,
        points: Sequence[tuple[float, float]],
        band: Band,
        duration: float,
        accessible_name: str,
    ) -> None:
        """`duration` in seconds is the whole width; the band's limits are labelled at the end."""
        self._points, self._band, self._duration = tuple(points), band, duration
        self._limits = _limits(self._points, band)
        self.setAccessibleName(accessible_name)
        self.update()

    def sizeHint(self) -> QSize:
        """30 high; takes the width it gets."""
        return QSize(theme().size(160), max(_HEIGHT, 2 * theme().size(14)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Range, its edges and labels, then the line."""
        area = QRectF(0, 2, self.width() - self._label_width(), self.height() - 4)
        with painting(self) as painter:
            self._draw_band(painter, area)
            self._draw_line(painter, area)

    def _y(self, value: float, area: QRectF) -> float:
        low, high = self._limits
        return area.bottom() - (value - low) / (high - low) * area.height()

    def _draw_band(self, painter: QPainter, area: QRectF) -> None:
        limits = [edge for edge in (self._band.low, self._band.high) if edge is not None]
        if not limits:
            return
        upper, lower = self._y(max(limits), area), self._y(min(limits), area)
        band = mirrored(self, QRectF(0, upper, area.width(), lower - upper))
        painter.fillRect(band, theme().color("accentTint"))
        pen = QPen(theme().color("accent"), 1.25)
        pen.setDashPattern([2, 2])
        painter.setFont(theme().font(Role.CAPTION))
        beside = self.label_tops(upper, lower)
        for limit in limits:
            painter.setPen(pen)
            y = self._y(limit, area)
            painter.drawLine(QLineF(band.left(), y, band.right(), y))
            painter.setPen(theme().color("text3"))
            top = beside[0] if limit == max(limits) else beside[1]
            text = QRectF(area.width() + 6, top, self._label_width() - 6, 16)
            painter.drawText(mirrored(self, text), Qt.AlignmentFlag.AlignCenter, f"{limit:.0f}")

    def _draw_line(self, painter: QPainter, area: QRectF) -> None:
        if len(self._points) > 1 and self._duration > 0:
            scale = area.width() / self._duration
            spots = (QRectF(at * scale, self._y(value, area), 0, 0) for at, value in self._points)
            pen = QPen(theme().color("text"), 2)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF([mirrored(self, spot).topLeft() for spot in spots]))
        elif self._points:
            painter.setBrush(theme().color("text"))
            y = self._y(self._points[0][1], area)
            painter.drawEllipse(QPointF(area.width() / 2, y), 2.5, 2.5)

    def label_tops(self, upper: float, lower: float) -> tuple[float, float]:
        """Where the labels of two edges begin: beside them, inside, and a line apart."""
        line = theme().size(14)
        push = max(0.0, (line - (lower - upper)) / 2)
        last = self.height() - 15.0
        first = min(max(-1.0, upper - 8 - push), last - line)
        return first, min(max(first + line, lower - 8 + push), last)

    def _label_width(self) -> int:
        edges = [edge for edge in (self._band.low, self._band.high) if edge is not None]
        widths = [theme().metrics(Role.CAPTION).horizontalAdvance(f"{edge:.0f}") for edge in edges]
        return int(max(widths, default=0.0)) + (10 if edges else 0)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def _limits(points: Sequence[tuple[float, float]], band: Band) -> tuple[float, float]:
    """The lowest and the highest value that are shown, never the same."""
    values = [value for _, value in points]
    values += [edge for edge in (band.low, band.high) if edge is not None]
    low, high = min(values, default=0.0), max(values, default=1.0)
    return (low, high) if high > low else (low - 1.0, low + 1.0)
