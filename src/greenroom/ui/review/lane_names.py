"""The names of the lanes, at the left of the time line."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from greenroom.platform.text import translate
from greenroom.ui.review.lanes_paint import LaneBoxes
from greenroom.ui.review.state_rows import LaneCurve
from greenroom.ui.theme import Role, theme

NAMES = 66
"""The least width of the names, in pixels at the usual text size."""

_BESIDE = 8


def names_width(curves: Sequence[LaneCurve]) -> float:
    """Pixels that the names take, whichever of the curves is shown."""
    metrics = theme().metrics(Role.CAPTION)
    texts = (*_names(), *(curve.label for curve in curves))
    widest = max(metrics.horizontalAdvance(text) for text in texts)
    return float(max(theme().size(NAMES), int(widest) + _BESIDE))


def paint_names(painter: QPainter, boxes: LaneBoxes, width: float, curve: LaneCurve | None) -> None:
    """Each name in the middle of its lane."""
    painter.setFont(theme().font(Role.CAPTION))
    painter.setPen(theme().color("text2"))
    rows = [boxes.voice, boxes.structure, boxes.fillers.adjusted(0, 3, 0, 3)]
    names = [*_names()]
    if curve is not None:
        rows.append(boxes.curve)
        names.append(curve.label)
    for name, row in zip(names, rows, strict=True):
        box = QRectF(0, row.top(), width - 4, row.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)


def _names() -> tuple[str, str, str]:
    return (
        translate("Review", "Voice"),
        translate("Review", "Structure"),
        translate("Review", "Fillers"),
    )
