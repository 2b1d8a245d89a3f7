"""The timer ring unrolled: time so far, and where the suggested length lies, on a line."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from greenroom.model.span import Span
from greenroom.platform.text import translate
from greenroom.ui.components.answer_timer import AnswerTimer, ring_scale
from greenroom.ui.components.painting import leading, mirrored, painting, rounded
from greenroom.ui.theme import Role, theme
from greenroom.ui.wording import clock

_TRACK, _BAND, _KNOB, _WIDTH = 6, 14, 13, 284
_WORDS_GAP, _LABEL_GAP, _LABELS_APART = 8, 4, 10


class TargetBar(AnswerTimer):
    """Words, the track with its band and knob, and the target's ends under it."""

    def __init__(self, target: Span, parent: QWidget | None = None) -> None:
        super().__init__(target, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A line of words, the bar, a line of labels."""
        words, labels = theme().line(Role.SMALL_STRONG), theme().line(Role.CAPTION)
        height = words + _WORDS_GAP + _BAND + 2 + _LABEL_GAP + labels
        return QSize(theme().size(_WIDTH), height)

    def minimumSizeHint(self) -> QSize:
        """Never lower; as wide as its words."""
        words = theme().metrics(Role.SMALL_STRONG_TABULAR).horizontalAdvance(self.words)
        return QSize(int(words) + 2, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Words, track, band, elapsed, knob, labels."""
        line = theme().line(Role.SMALL_STRONG)
        scale, left, right = ring_scale(self._target), _KNOB / 2 + 1, self.width() - _KNOB / 2 - 1
        middle = line + _WORDS_GAP + _BAND / 2 + 1

        def at(seconds: float) -> float:
            return left + min(1.0, seconds / scale) * (right - left)

        with painting(self) as painter:
            painter.setFont(theme().font(Role.SMALL_STRONG_TABULAR))
            painter.setPen(theme().color("text"))
            painter.drawText(
                QRectF(0, 0, self.width(), line),
                leading(self) | Qt.AlignmentFlag.AlignVCenter,
                self.words,
            )
            color, top = theme().color, middle - _TRACK / 2
            track = mirrored(self, QRectF(left, top, right - left, _TRACK))
            rounded(painter, track, _TRACK / 2, color("border"))
            start, end = at(self._target.start), at(self._target.end)
            band = mirrored(self, QRectF(start, middle - _BAND / 2, end - start, _BAND))
            rounded(painter, band, 3, color("accentTint"), color("accent"), width=1.5)
            knob = at(self._elapsed or 0.0)
            if self._elapsed:
                done = mirrored(self, QRectF(left, top, knob - left, _TRACK))
                rounded(painter, done, _TRACK / 2, color("accent"))
            self._paint_knob(painter, mirrored(self, QRectF(knob, middle, 0, 0)).topLeft())
            self._paint_labels(painter, start, end, middle + _BAND / 2 + 1 + _LABEL_GAP)

    def _paint_knob(self, painter: QPainter, place: QPointF) -> None:
        token = "line" if self._elapsed is None else "accent"
        painter.setPen(QPen(theme().color(token), 3))
        painter.setBrush(theme().color("surface"))
        painter.drawEllipse(place, _KNOB / 2 - 1, _KNOB / 2 - 1)

    def _paint_labels(self, painter: QPainter, start: float, end: float, top: float) -> None:
        """Under the band's ends, but never over each other or over the edge."""
        height = theme().line(Role.CAPTION)
        strong = theme().metrics(Role.CAPTION_STRONG)
        low, high = clock(self._target.start), clock(self._target.end)
        widths = [strong.horizontalAdvance(text) + 2 for text in (low, high)]
        word = translate("Ring", "target")
        wide = theme().metrics(Role.CAPTION).horizontalAdvance(word) + 2
        first = min(max(0.0, start - widths[0] / 2), self.width() - sum(widths) - _LABELS_APART)
        second = max(first + widths[0] + _LABELS_APART, end - widths[1] / 2)
        second = min(second, self.width() - widths[1])
        painter.setFont(theme().font(Role.CAPTION_STRONG))
        painter.setPen(theme().color("text2"))
        for x, width, text in ((first, widths[0], low), (second, widths[1], high)):
            box = mirrored(self, QRectF(x, top, width, height))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        between = second - first - widths[0]
        if between >= wide + _LABELS_APART:
            painter.setFont(theme().font(Role.CAPTION))
            box = mirrored(self, QRectF(first + widths[0], top, between, height))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)
