"""A small line over time with its suggested range behind."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen, QPolygonF
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
        self.setAccessibleName(accessible_name)
        self.update()

    def sizeHint(self) -> QSize:
        """30 high; takes the width it gets."""
        return QSize(theme().size(160), max(_HEIGHT, 2 * theme().size(14)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Range, its edges and labels, then the line."""
        label = self._label_width()
        area = QRectF(0, 2, self.width() - label, self.height() - 4)
        low, high = self._limits()
        with painting(self) as painter:

            def y(value: float) -> float:
                return area.bottom() - (value - low) / (high - low) * area.height()

            limits = [edge for edge in (self._band.low, self._band.high) if edge is not None]
            if limits:
                top, bottom = y(max(limits)), y(min(limits))
                band = mirrored(self, QRectF(0, top, area.width(), bottom - top))
                painter.fillRect(band, theme().color("accentTint"))
                pen = QPen(theme().color("accent"), 1.25)
                pen.setDashPattern([2, 2])
                painter.setFont(theme().font(Role.CAPTION))
                for limit in limits:
                    painter.setPen(pen)
                    painter.drawLine(QLineF(band.left(), y(limit), band.right(), y(limit)))
                    painter.setPen(theme().color("text3"))
                    tops = self.label_tops(y(max(limits)), y(min(limits)))
                    top = tops[0] if limit == max(limits) else tops[1]
                    text = QRectF(area.width() + 6, top, label - 6, 16)
                    painter.drawText(
                        mirrored(self, text), Qt.AlignmentFlag.AlignCenter, f"{limit:.0f}"
                    )
            if len(self._points) > 1 and self._duration > 0:
                line = QPolygonF(
                    [
                        mirrored(
                            self,
                            QRectF(moment / self._duration * area.width(), y(value), 0, 0),
                        ).topLeft()
                        for moment, value in self._points
                    ]
                )
                pen = QPen(theme().color("text"), 2)
                pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
                painter.setPen(pen)
                painter.drawPolyline(line)
            elif self._points:
                painter.setBrush(theme().color("text"))
                painter.drawEllipse(QPointF(area.width() / 2, y(self._points[0][1])), 2.5, 2.5)

    def label_tops(self, upper: float, lower: float) -> tuple[float, float]:
        """Where the labels of two edges begin: beside them, inside, and a line apart."""
        line = theme().size(14)
        push = max(0.0, (line - (lower - upper)) / 2)
        last = self.height() - 15.0
        first = min(max(-1.0, upper - 8 - push), last - line)
        return first, min(max(first + line, lower - 8 + push), last)

    def _limits(self) -> tuple[float, float]:
        values = [value for _, value in self._points]
        values += [edge for edge in (self._band.low, self._band.high) if edge is not None]
        low, high = min(values, default=0.0), max(values, default=1.0)
        return (low, high) if high > low else (low - 1.0, low + 1.0)

    def _label_width(self) -> int:
        edges = [edge for edge in (self._band.low, self._band.high) if edge is not None]
        widths = [theme().metrics(Role.CAPTION).horizontalAdvance(f"{edge:.0f}") for edge in edges]
        return int(max(widths, default=0.0)) + (10 if edges else 0)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
