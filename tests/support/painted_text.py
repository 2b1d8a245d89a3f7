"""What text is painted in a window, in which color and on which ground.

Sees what Python paints, which is every label, button, chip, ring, lane and chart; what Qt's style
paints by itself (fields, lists, menus) takes its colors from the palette.
"""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QTextLine
from PySide6.QtWidgets import QWidget

from greenroom.ui.theme.contrast import TEXT, ratio


@dataclass(frozen=True)
class _Painted:
    widget: QWidget
    text: str
    color: str
    place: QRect


def faint_texts(window: QWidget) -> tuple[int, list[str]]:
    """How many texts were looked at, and those below WCAG's 4.5; what is switched off may be."""
    with _watched() as painted:
        pixels = _pixels(window.grab().toImage())
    looked, faint = 0, []
    for one in painted:
        if not one.text.strip() or not one.widget.isEnabled():
            continue
        ground = _ground(pixels, one.place.translated(one.widget.mapTo(window, QRect().topLeft())))
        ground.pop(one.color, None)
        if not ground:
            continue
        looked += 1
        under = ground.most_common(1)[0][0]
        if ratio(one.color, under) < TEXT:
            faint.append(f"{type(one.widget).__name__} {one.text!r}: {one.color} on {under}")
    return looked, faint


def _ground(pixels: NDArray[np.uint32], place: QRect) -> Counter[str]:
    """How often each color is there. `pixels` has a row for each line of the picture."""
    rows = slice(max(0, place.top()), max(0, place.bottom() + 1))
    columns = slice(max(0, place.left()), max(0, place.right() + 1))
    colors, counts = np.unique(pixels[rows, columns] & 0xFFFFFF, return_counts=True)
    return Counter({f"#{color:06x}": int(n) for color, n in zip(colors, counts, strict=True)})


def _pixels(image: QImage) -> NDArray[np.uint32]:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(plain.constBits(), np.uint32)
    return flat.reshape(plain.height(), plain.bytesPerLine() // 4)[:, : plain.width()].copy()


@contextmanager
def _watched() -> Iterator[list[_Painted]]:
    painted: list[_Painted] = []
    draw_text, draw_line = QPainter.drawText, QTextLine.draw

    def note(painter: QPainter, text: str, box: QRectF) -> None:
        device = painter.device()
        if isinstance(device, QWidget):
            place = painter.transform().mapRect(box).toRect()
            painted.append(_Painted(device, text, painter.pen().color().name(), place))

    def text_drawn(painter: QPainter, *arguments: Any) -> Any:
        text = next((one for one in arguments if isinstance(one, str)), "")
        note(painter, text, _box(painter, text, arguments))
        return draw_text(painter, *arguments)

    def line_drawn(line: QTextLine, painter: QPainter, where: QPointF) -> None:
        note(painter, f"line at {line.textStart()}", line.naturalTextRect().translated(where))
        draw_line(line, painter, where)

    QPainter.drawText, QTextLine.draw = text_drawn, line_drawn  # type: ignore[method-assign,assignment]
    try:
        yield painted
    finally:
        QPainter.drawText, QTextLine.draw = draw_text, draw_line  # type: ignore[method-assign]


def _box(painter: QPainter, text: str, arguments: tuple[Any, ...]) -> QRectF:
    """Where a text is drawn: in a rectangle, or from a point on its line."""
    first = arguments[0]
    if isinstance(first, QRect | QRectF):
        return QRectF(first)
    start = QPointF(*arguments[:2]) if isinstance(first, int | float) else QPointF(first)
    return QFontMetricsF(painter.font()).boundingRect(text).translated(start)
