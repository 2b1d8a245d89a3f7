"""Where marked stretches of text lie on the page, and how they are painted."""

from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextDocument

from greenroom.ui.components.painting import rounded
from greenroom.ui.theme import theme


class MarkKind(Enum):
    """How a stretch is marked."""

    FILLER = "filler"
    POSSIBLE = "possible"
    PILL = "pill"
    HARD_TO_HEAR = "hard_to_hear"
    CURRENT = "current"
    POINTED = "pointed"  # the keyboard's place
    FOUND = "found"
    FOUND_HERE = "found_here"


def char_boxes(document: QTextDocument, start: int, end: int) -> list[QRectF]:
    """The boxes of the characters from `start` to `end`, one a line, in document pixels."""
    boxes = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        layout = block.layout()
        origin = layout.position()
        first = max(0, start - block.position())
        last = min(block.length() - 1, end - block.position())
        for index in range(layout.lineCount()):
            line = layout.lineAt(index)
            left = max(first, line.textStart())
            right = min(last, line.textStart() + line.textLength())
            if left >= right:
                continue
            xs = sorted((line.cursorToX(left)[0], line.cursorToX(right)[0]))  # type: ignore[index]
            top = origin.y() + line.y()
            boxes.append(QRectF(origin.x() + xs[0], top, xs[1] - xs[0], line.height()))
        block = block.next()
    return boxes


def paint_behind(painter: QPainter, kind: MarkKind, boxes: Iterable[QRectF]) -> None:
    """What stands behind the text."""
    color = theme().color
    for box in boxes:
        if kind is MarkKind.FILLER:
            rounded(painter, _around_text(box, 2), 3, color("Ft"))
        elif kind is MarkKind.POSSIBLE:
            place = _around_text(box, 2)
            rounded(painter, place, 3, None, color("F"), style=Qt.PenStyle.DashLine)
        elif kind is MarkKind.PILL:
            edge = color("line")
            place = _around_text(box, -1)
            rounded(painter, place, 5, None, edge, style=Qt.PenStyle.DashLine)
        elif kind is MarkKind.CURRENT:
            rounded(painter, _around_text(box, 2), 3, color("curBg"))
        elif kind is MarkKind.POINTED:
            rounded(painter, _around_text(box, 3), 3, None, color("accent"), width=2.0)
        elif kind is MarkKind.FOUND:
            rounded(painter, _around_text(box, 1), 3, color("accentTint"))
        elif kind is MarkKind.FOUND_HERE:
            fill, edge = color("accentTint"), color("accent")
            rounded(painter, _around_text(box, 2), 3, fill, edge, width=1.5)


def paint_over(painter: QPainter, kind: MarkKind, boxes: Iterable[QRectF]) -> None:
    """Dotted lines under fillers and under what was hard to hear."""
    token = {MarkKind.FILLER: "F", MarkKind.HARD_TO_HEAR: "text3"}.get(kind)
    if token is None:
        return
    pen = QPen(theme().color(token), 2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([1.0, 1.0])
    painter.setPen(pen)
    for box in boxes:
        place = _around_text(box, 1)
        y = place.bottom() - 1
        painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y))


def _around_text(box: QRectF, beside: float) -> QRectF:
    """A line's box made as high as its text with a little air, and wider by `beside`."""
    height = theme().size(20)
    return QRectF(
        box.left() - beside, box.center().y() - height / 2, box.width() + 2 * beside, height
    )
