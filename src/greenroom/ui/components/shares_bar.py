"""One part's share of the time as a bar, with brackets for the suggested range."""

from PySide6.QtCore import QLineF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from greenroom.model.bands import Band
from greenroom.platform.text import translate
from greenroom.ui.components.painting import mirrored, painting, rounded, rounded_path
from greenroom.ui.components.part_names import part_name
from greenroom.ui.theme import theme
from greenroom.ui.theme.part_looks import part_look

_SCALE = 0.70
_BAR, _BRACKET, _HEIGHT = 10, 15, 20


def range_words(share: float, band: Band) -> tuple[int, str]:
    """-1, 0 or 1 (under, inside, over) and the words: "under 10%", "in range", "over 25%"."""
    place = band.place(share)
    if place < 0 and band.low is not None:
        return place, translate("Range", "under {limit}%").format(limit=round(band.low * 100))
    if place > 0 and band.high is not None:
        return place, translate("Range", "over {limit}%").format(limit=round(band.high * 100))
    return 0, translate("Range", "in range")


class SharesBar(QWidget):
    """Scale 0 to 70 %. `part` gives colour and pattern."""

    def __init__(self, part: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part, self._share, self._band = part, 0.0, Band(None, None)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)

    def set_share(self, share: float, band: Band) -> None:
        """`share` and the band are 0..1."""
        self._share, self._band = share, band
        _, words = range_words(share, band)
        text = translate("Range", "{part}, {share} percent of the time").format(
            part=part_name(self._part), share=round(share * 100)
        )
        if band.low is not None and band.high is not None:
            text = translate("Range", "{share}, suggested {low} to {high}, {words}").format(
                share=text, low=round(band.low * 100), high=round(band.high * 100), words=words
            )
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        """20 high; takes the width it gets."""
        return QSize(theme().size(92), theme().size(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Wide enough to read."""
        return QSize(theme().size(40), theme().size(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Track, value, brackets."""
        middle = self.height() / 2
        look = part_look(self._part)
        edge = theme().color(look.ink)
        with painting(self) as painter:
            track = QRectF(0, middle - 1, self.width(), 2)
            painter.fillRect(track, theme().color("border"))
            width = min(1.0, self._share / _SCALE) * self.width()
            if width >= 1:
                bar = mirrored(self, QRectF(0, middle - _BAR / 2, max(4.0, width), _BAR))
                rounded(painter, bar, 3, theme().color(look.tint))
                painter.setClipPath(rounded_path(bar, 3))
                painter.fillRect(bar, theme().pattern(self._part, self.devicePixelRatioF()))
                painter.setClipping(False)
                rounded(painter, bar, 3, None, edge)
            self._paint_brackets(painter, middle)

    def _paint_brackets(self, painter: QPainter, middle: float) -> None:
        painter.setPen(QPen(theme().color("text2"), 2))
        for limit, inward in ((self._band.low, 4.0), (self._band.high, -4.0)):
            if limit is None:
                continue
            x = min(1.0, limit / _SCALE) * (self.width() - 2) + 1
            if self.isRightToLeft():
                x, inward = self.width() - x, -inward  # noqa: PLW2901 -- mirrored as a pair
            top, bottom = middle - _BRACKET / 2, middle + _BRACKET / 2
            painter.drawLine(QLineF(x, top, x, bottom))
            painter.drawLine(QLineF(x, top, x + inward, top))
            painter.drawLine(QLineF(x, bottom, x + inward, bottom))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
