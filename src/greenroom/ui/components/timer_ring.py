"""The timer ring: time so far, and where the suggested length lies on it."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from greenroom.model.span import Span
from greenroom.ui.components.answer_timer import AnswerTimer, ring_scale
from greenroom.ui.components.painting import leading, mirrored, painting
from greenroom.ui.theme import Role, theme
from greenroom.ui.wording import clock

_TRACK, _BAND, _KNOB = 6, 16, 16
_LABEL_ROOM_X, _LABEL_ROOM_Y = 40, 20
_BESIDE, _BESIDE_GAP, _BESIDE_WORDS = 72, 16, 150
_FULL = 360.0


class TimerRing(AnswerTimer):
    """`diameter` is that of the track's middle; `labels` writes the target's ends outside.

    Where there is no height for words in the ring, `set_beside` puts them next to a small one.
    Past the scale the knob stays at the top.
    """

    def __init__(
        self,
        target: Span,
        *,
        diameter: int = 206,
        role: Role = Role.TIMER,
        labels: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        self._diameter, self._role, self._labels = diameter, role, labels
        self._beside = False
        super().__init__(target, parent)

    def set_diameter(self, diameter: int, role: Role | None = None) -> None:
        """Another size, and role of the time: the room shrinks the ring where height is short."""
        role = role or self._role
        if (diameter, role) == (self._diameter, self._role):
            return
        self._diameter, self._role = diameter, role
        self._restyle()

    def set_beside(self, beside: bool) -> None:
        """A small ring with the words next to it, or the words in the ring."""
        if beside is not self._beside:
            self._beside = beside
            self._restyle()

    def sizeHint(self) -> QSize:
        """The ring, its band, and room for the labels, or for the words next to it."""
        if self._beside:
            side, height = _BESIDE + _BAND + 4, theme().line(Role.TIMER_SHEET)
            lines = height + theme().line(Role.SMALL)
            return QSize(side + _BESIDE_GAP + self._words_width(), max(side, lines))
        side = theme().size(self._diameter) + _BAND + 4
        if not self._labels:
            return QSize(side, side)
        return QSize(side + 2 * theme().size(_LABEL_ROOM_X), side + 2 * theme().size(_LABEL_ROOM_Y))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Track, band, elapsed arc, knob, words."""
        center, radius = self._circle()
        circle = QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)
        share = min(1.0, (self._elapsed or 0.0) / ring_scale(self._target))
        with painting(self) as painter:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme().color("border"), _TRACK))
            painter.drawEllipse(circle)
            self._paint_band(painter, center, radius)
            if share > 0:
                pen = QPen(theme().color("accent"), _TRACK)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawArc(circle, 90 * 16, round(-share * _FULL * 16))
            self._paint_knob(painter, _on_circle(center, radius, share))
            if self._beside:
                self._paint_words_beside(painter)
            else:
                self._paint_words(painter, center, radius)

    def _circle(self) -> tuple[QPointF, float]:
        if not self._beside:
            return QRectF(self.rect()).center(), theme().size(self._diameter) / 2
        side = _BESIDE + _BAND + 4
        box = mirrored(self, QRectF(0, (self.height() - side) / 2, side, side))
        return box.center(), _BESIDE / 2

    def _paint_band(self, painter: QPainter, center: QPointF, radius: float) -> None:
        scale = ring_scale(self._target)
        start, end = self._target.start / scale * _FULL, self._target.end / scale * _FULL
        outer, inner = radius + _BAND / 2, radius - _BAND / 2
        path = QPainterPath()
        path.arcMoveTo(_square(center, outer), 90 - start)
        path.arcTo(_square(center, outer), 90 - start, start - end)
        path.arcTo(_square(center, inner), 90 - end, end - start)
        path.closeSubpath()
        painter.setBrush(theme().color("accentTint"))
        painter.setPen(QPen(theme().color("accent"), 1.5))
        painter.drawPath(path)
        if self._labels and not self._beside:
            painter.setFont(theme().font(Role.CAPTION_STRONG))
            painter.setPen(theme().color("text2"))
            ends = (
                (self._target.start, self._target.end)
                if self._target.start
                else (self._target.end,)
            )
            for seconds in ends:
                self._paint_label(painter, center, outer, seconds)

    def _paint_label(
        self, painter: QPainter, center: QPointF, outer: float, seconds: float
    ) -> None:
        text = clock(seconds)
        width = theme().metrics(Role.CAPTION_STRONG).horizontalAdvance(text) + 2
        height = theme().line(Role.CAPTION_STRONG)
        share = seconds / ring_scale(self._target)
        angle = share * 2 * math.pi
        reach = 5 + abs(math.sin(angle)) * width / 2 + abs(math.cos(angle)) * height / 2
        place = _on_circle(center, outer + reach, share)
        box = QRectF(place.x() - width / 2, place.y() - height / 2, width, height)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_knob(self, painter: QPainter, place: QPointF) -> None:
        token = "line" if self._elapsed is None else "accent"
        painter.setPen(QPen(theme().color(token), 4))
        painter.setBrush(theme().color("surface"))
        painter.drawEllipse(place, _KNOB / 2 - 0.5, _KNOB / 2 - 0.5)

    def _paint_words(self, painter: QPainter, center: QPointF, radius: float) -> None:
        time_height = theme().line(self._role)
        line_height = theme().line(Role.SMALL)
        top = center.y() - (time_height + line_height) / 2
        if self._role is Role.TIMER:
            top -= theme().size(3)
        box = QRectF(center.x() - radius, top, 2 * radius, time_height)
        painter.setFont(theme().font(self._role))
        painter.setPen(theme().color("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._time())
        room = 2 * math.sqrt(max(1.0, radius**2 - (box.bottom() + line_height - center.y()) ** 2))
        wide = theme().metrics(Role.SMALL_TABULAR).horizontalAdvance(self.words) > room - _BAND
        painter.setFont(theme().font(Role.CAPTION if wide else Role.SMALL_TABULAR))
        painter.setPen(theme().color("text2"))
        line = QRectF(center.x() - radius, box.bottom(), 2 * radius, line_height)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self.words)

    def _paint_words_beside(self, painter: QPainter) -> None:
        high, low = theme().line(Role.TIMER_SHEET), theme().line(Role.SMALL)
        x, top = float(_BESIDE + _BAND + 4 + _BESIDE_GAP), (self.height() - high - low) / 2
        width = theme().metrics(Role.TIMER_SHEET).horizontalAdvance(self._time()) + 2
        target = f"{clock(self._target.start)}–{clock(self._target.end)}"
        rest = self.width() - x
        places = (
            (Role.TIMER_SHEET, "text", QRectF(x, top, width, high), self._time()),
            (Role.CAPTION_STRONG, "text2", QRectF(x + width + 10, top, rest, high), target),
            (Role.SMALL_TABULAR, "text2", QRectF(x, top + high, rest, low), self.words),
        )
        for role, token, box, text in places:
            painter.setFont(theme().font(role))
            painter.setPen(theme().color(token))
            painter.drawText(
                mirrored(self, box), leading(self) | Qt.AlignmentFlag.AlignVCenter, text
            )

    def _words_width(self) -> int:
        time = theme().metrics(Role.TIMER_SHEET).horizontalAdvance(self._time()) + 12
        target = theme().metrics(Role.CAPTION_STRONG).horizontalAdvance("00:00–00:00")
        words = theme().metrics(Role.SMALL_TABULAR).horizontalAdvance(self.words)
        # A least width, so that nothing moves from "ready" to "in target".
        return int(max(time + target, words, theme().size(_BESIDE_WORDS))) + 2

    def _time(self) -> str:
        return clock(self._elapsed or 0.0)

    def _refresh(self) -> None:
        if self._beside and self.sizeHint().width() > self.width():
            self.updateGeometry()
        super()._refresh()


def _square(center: QPointF, radius: float) -> QRectF:
    return QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)


def _on_circle(center: QPointF, radius: float, share: float) -> QPointF:
    angle = share * 2 * math.pi
    return QPointF(center.x() + radius * math.sin(angle), center.y() - radius * math.cos(angle))
