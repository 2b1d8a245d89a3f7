"""Painting that several components share."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QWidget


@contextmanager
def painting(widget: QWidget) -> Iterator[QPainter]:
    """An antialiased painter on `widget`, ended even when painting fails."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        yield painter
    finally:
        painter.end()


def rounded(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None,
    outline: QColor | None = None,
    *,
    width: float = 1.0,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
) -> None:
    """A rounded box whose outline lies inside `rect`, so that 1 px lines stay sharp."""
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if outline is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, radius, radius)
        return
    painter.setPen(QPen(outline, width, style))
    inset = width / 2
    box = rect.adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(box, radius - inset, radius - inset)


def rounded_path(rect: QRectF, radius: float) -> QPainterPath:
    """The outline of a rounded box, for clipping."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path


def mirrored(widget: QWidget, rect: QRectF) -> QRectF:
    """`rect` as it lies in `widget` when reading goes from right to left, else unchanged."""
    if widget.layoutDirection() is Qt.LayoutDirection.LeftToRight:
        return rect
    return QRectF(widget.width() - rect.right(), rect.y(), rect.width(), rect.height())


def leading(widget: QWidget) -> Qt.AlignmentFlag:
    """The side on which reading starts."""
    return QStyle.visualAlignment(widget.layoutDirection(), Qt.AlignmentFlag.AlignLeft)


def draw_key_cap(
    painter: QPainter, rect: QRectF, text: str, *, ink: QColor, edge: QColor, fill: QColor | None
) -> None:
    """A key as it looks on a keyboard: 1 px outline, 2 px at the bottom. Sets no font."""
    rounded(painter, rect, 4, fill, edge)
    painter.setPen(QPen(edge, 1.0))
    bottom = rect.bottom() - 1.5
    painter.drawLine(QPointF(rect.left() + 3, bottom), QPointF(rect.right() - 3, bottom))
    painter.setPen(ink)
    painter.drawText(rect.adjusted(0, 0, 0, -1), Qt.AlignmentFlag.AlignCenter, text)


def draw_triangle(painter: QPainter, rect: QRectF, *, up: bool) -> None:
    """A filled triangle with the painter's brush: over (up) or under a range."""
    path = QPainterPath()
    if up:
        path.moveTo(rect.bottomLeft())
        path.lineTo(QPointF(rect.center().x(), rect.top()))
        path.lineTo(rect.bottomRight())
    else:
        path.moveTo(rect.topLeft())
        path.lineTo(QPointF(rect.center().x(), rect.bottom()))
        path.lineTo(rect.topRight())
    path.closeSubpath()
    painter.drawPath(path)


def whole(rect: QRect) -> QRectF:
    """A widget's `rect()` in fractional coordinates."""
    return QRectF(rect)
