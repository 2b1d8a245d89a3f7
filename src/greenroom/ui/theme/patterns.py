"""Patterns of the structure parts, so that a part is never told by colour alone.

Qt's own patterns are device-pixel patterns and vanish on fine displays, so each tile is drawn
once for a part, a colour and a device pixel ratio.
"""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QTransform

from greenroom.ui.theme.part_looks import Pattern

_GRID = 7
_LEVEL_STEP = 6


def _faint(color: QColor, alpha: float) -> QColor:
    """A pattern lies behind a letter and a name, so it is lighter than its outline."""
    faint = QColor(color)
    faint.setAlphaF(alpha)
    return faint


def _diagonal(painter: QPainter, color: QColor) -> None:
    painter.setPen(QPen(_faint(color, 0.55), 1.6))
    step = _GRID * 2**0.5
    for offset in (-step, 0.0, step):
        painter.drawLine(QLineF(offset - 2, step + 2, offset + step + 2, -2))


def _back_diagonal(painter: QPainter, color: QColor) -> None:
    painter.setPen(QPen(_faint(color, 0.6), 1.4))
    step = _GRID * 2**0.5
    for offset in (-step, 0.0, step):
        painter.drawLine(QLineF(offset - 2, -2, offset + step + 2, step + 2))


def _dots(painter: QPainter, color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_faint(color, 0.75))
    for x, y in ((1.75, 1.75), (5.25, 5.25)):
        painter.drawEllipse(QPointF(x, y), 1.15, 1.15)


def _level(painter: QPainter, color: QColor) -> None:
    painter.setPen(QPen(_faint(color, 0.55), 1.5))
    painter.drawLine(QLineF(0, 3, _LEVEL_STEP, 3))


def _grid(painter: QPainter, color: QColor) -> None:
    painter.setPen(QPen(_faint(color, 0.4), 1.2))
    painter.drawLine(QLineF(0, _GRID / 2, _GRID, _GRID / 2))
    painter.drawLine(QLineF(_GRID / 2, 0, _GRID / 2, _GRID))


_DIAGONAL_STEP = _GRID * 2**0.5
_DRAW: dict[str, tuple[float, Callable[[QPainter, QColor], None]]] = {
    Pattern.DIAGONAL: (_DIAGONAL_STEP, _diagonal),
    Pattern.DOTS: (float(_GRID), _dots),
    Pattern.LEVEL: (float(_LEVEL_STEP), _level),
    Pattern.GRID: (float(_GRID), _grid),
    "pause": (_DIAGONAL_STEP, _back_diagonal),
}


@lru_cache(maxsize=64)
def _tile(kind: str, color: str, ratio: float) -> tuple[QPixmap, float]:
    step, draw = _DRAW[kind]
    pixels = max(1, round(step * ratio))
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(pixels / step, pixels / step)
    draw(painter, QColor(color))
    painter.end()
    return pixmap, step / pixels


def pattern_brush(kind: str, color: str, ratio: float) -> QBrush:
    """A brush for one of `Pattern` or "pause"; for what has none, an empty brush."""
    if kind not in _DRAW:
        return QBrush(Qt.BrushStyle.NoBrush)
    pixmap, unscale = _tile(kind, color, ratio)
    brush = QBrush(pixmap)
    brush.setTransform(QTransform.fromScale(unscale, unscale))
    return brush
