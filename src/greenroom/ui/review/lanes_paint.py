"""Paints the lanes of the time line: everything that does not move with the playhead."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from greenroom.model.span import Span
from greenroom.ui.components.painting import rounded, rounded_path
from greenroom.ui.components.tags import LetterState, paint_letter
from greenroom.ui.review.state import Block, LaneState, Mark
from greenroom.ui.review.time_scale import TimeScale
from greenroom.ui.review.waveform import Waveform
from greenroom.ui.theme import Role, theme
from greenroom.ui.theme.part_looks import part_look

BAR_PITCH = 3.5
_BAR = 2.2
_WITHIN = Qt.ClipOperation.IntersectClip
_NARROW = 22


@dataclass(frozen=True, slots=True)
class LaneBoxes:
    """Where the lanes lie inside the lanes' own area (x from 0), in pixels."""

    axis: QRectF
    voice: QRectF
    structure: QRectF
    fillers: QRectF
    curve: QRectF

    @classmethod
    def stacked(cls, width: float, *, curve: bool = False) -> "LaneBoxes":
        """Axis, voice 60, structure 26, fillers 20, curve 28; what holds text grows with it.

        Without `curve` that lane has no height.
        """
        size = theme().size
        axis = QRectF(0, 0, width, size(16) + 3)
        voice = QRectF(0, axis.bottom(), width, 60)
        structure = QRectF(0, voice.bottom() + 6, width, size(26))
        fillers = QRectF(0, structure.bottom() + 3, width, 20)
        below = fillers.bottom() + (5 if curve else 0)
        lane = QRectF(0, below, width, max(28, size(20)) if curve else 0)
        return cls(axis, voice, structure, fillers, lane)

    @property
    def height(self) -> float:
        """Of all lanes together."""
        return self.curve.bottom()


def paint_voice(
    painter: QPainter, boxes: LaneBoxes, scale: TimeScale, waveform: Waveform, color: QColor
) -> None:
    """The bars of the voice lane."""
    box = boxes.voice
    painter.setPen(QPen(color, _BAR, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    middle = box.center().y()
    lines = []
    for place, height in enumerate(waveform.bars(scale, BAR_PITCH)):
        x = place * BAR_PITCH + BAR_PITCH / 2
        half = max(0.1, float(height) * (box.height() * 0.82 - _BAR) / 2)
        lines.append(QLineF(x, middle - half, x, middle + half))
    painter.drawLines(lines)


def paint_ground(
    painter: QPainter, boxes: LaneBoxes, scale: TimeScale, lanes: LaneState, ratio: float
) -> None:
    """The voice lane's ground with start delay and long pauses hatched."""
    painter.fillPath(rounded_path(boxes.voice, 4), theme().color("inset"))
    painter.save()
    painter.setClipPath(rounded_path(boxes.voice, 4), _WITHIN)
    hatch = theme().pattern("pause", ratio)
    painter.setOpacity(0.6)
    delay = () if lanes.start_delay is None else (lanes.start_delay,)
    for span in (*delay, *(pause.span for pause in lanes.pauses)):
        painter.fillRect(_box_of(span, boxes.voice, scale), hatch)
    painter.restore()


def paint_labels(painter: QPainter, boxes: LaneBoxes, scale: TimeScale, lanes: LaneState) -> None:
    """How long each long pause is, at the top of the voice lane."""
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.setFont(theme().font(Role.CAPTION))
    metrics = theme().metrics(Role.CAPTION)
    taken = -1e9
    for pause in lanes.pauses:
        width = metrics.horizontalAdvance(pause.text) + 4
        center = scale.x(pause.span.middle)
        left = min(max(center - width / 2, 0.0), scale.width - width)
        if not -width < center < scale.width + width or left < taken:
            continue
        box = QRectF(left, boxes.voice.top() + 2, width, theme().size(15))
        rounded(painter, box, 3, theme().color("surface"), theme().color("line"))
        painter.setPen(theme().color("text2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, pause.text)
        taken = box.right() + 2


def paint_structure(
    painter: QPainter, boxes: LaneBoxes, scale: TimeScale, lanes: LaneState, ratio: float
) -> None:
    """The blocks of the structure lane."""
    for block in lanes.blocks:
        box = _box_of(block.span, boxes.structure, scale).adjusted(0, 0, -1, 0)
        if box.right() >= 0 and box.left() <= scale.width and box.width() > 0:
            _paint_block(painter, box, block, ratio)


def _paint_block(painter: QPainter, box: QRectF, block: Block, ratio: float) -> None:
    look = part_look(block.part)
    ink, tint = theme().color(look.ink), theme().color(look.tint)
    rounded(painter, box, 4, tint)
    painter.save()
    painter.setClipPath(rounded_path(box.adjusted(1, 1, -1, -1), 3), _WITHIN)
    painter.setOpacity(0.65)
    painter.setBrushOrigin(box.topLeft())
    painter.fillRect(box, theme().pattern(block.part, ratio))
    painter.restore()
    rounded(painter, box, 4, None, ink, width=1.0)
    side = theme().size(18)
    state = LetterState.UNSURE if block.unsure else LetterState.FOUND
    chip_width = side + (theme().size(8) if block.unsure else 0)
    if box.width() < _NARROW or box.width() < chip_width + 4:
        _paint_letter_above(painter, box, block, ink)
        return
    visible_left = max(box.left(), 0.0)
    chip = QRectF(visible_left + 5, box.center().y() - side / 2, chip_width, side)
    if box.width() < chip_width + 10:
        chip.moveLeft(box.center().x() - chip_width / 2)
    paint_letter(painter, chip, block.part, state)
    font = theme().font(Role.CAPTION_STRONG)
    text_width = theme().metrics(Role.CAPTION_STRONG).horizontalAdvance(block.text)
    if chip.right() + text_width + 18 <= box.right():
        plate = QRectF(chip.right() + 1, box.top() + 3, text_width + 14, box.height() - 6)
        painter.fillRect(plate, tint)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, block.text)


def _paint_letter_above(painter: QPainter, box: QRectF, block: Block, ink: QColor) -> None:
    font = theme().font(Role.CAPTION_STRONG)
    letter = part_look(block.part).letter
    text = f"{letter}?" if block.unsure else letter
    width = theme().metrics(Role.CAPTION_STRONG).horizontalAdvance(text) + 4
    height = theme().size(14)
    plate = QRectF(box.center().x() - width / 2, box.top() - height - 1, width, height)
    painter.fillRect(plate, theme().color("inset"))
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)


def paint_fillers(
    painter: QPainter, boxes: LaneBoxes, scale: TimeScale, lanes: LaneState, selected: Span | None
) -> None:
    """Triangles with a stem, hollow where a filler is only possible; the selected has a ring."""
    box = boxes.fillers
    painter.setPen(QPen(theme().color("border"), 1))
    painter.drawLine(QPointF(0, box.bottom() - 0.5), QPointF(scale.width, box.bottom() - 0.5))
    ink = theme().color("F")
    for mark in lanes.fillers:
        x = filler_x(mark, scale)
        if -6 <= x <= scale.width + 6:
            _paint_tick(painter, x, box.bottom(), ink, filled=not mark.possible)
            if mark.span == selected:
                rounded(painter, QRectF(x - 8, box.bottom() - 18, 16, 18), 4, None, ink, width=1.5)


def _paint_tick(painter: QPainter, x: float, bottom: float, ink: QColor, *, filled: bool) -> None:
    path = QPainterPath()
    top = bottom - 14
    path.addPolygon(QPolygonF([QPointF(x - 5, top), QPointF(x + 5, top), QPointF(x, top + 9)]))
    path.closeSubpath()
    if filled:
        painter.fillPath(path, ink)
    else:
        painter.strokePath(path, QPen(ink, 1.5))
    painter.setPen(QPen(ink, 1.5))
    painter.drawLine(QPointF(x, bottom - 6), QPointF(x, bottom))


def filler_x(mark: Mark, scale: TimeScale) -> float:
    """Where a filler's tick stands."""
    return scale.x(mark.span.start)


def _box_of(span: Span, lane: QRectF, scale: TimeScale) -> QRectF:
    left, right = scale.x(span.start), scale.x(span.end)
    return QRectF(left, lane.top(), right - left, lane.height())
