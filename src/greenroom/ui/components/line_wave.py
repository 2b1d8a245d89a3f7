"""The voice on the line over the last seconds, as bars."""

from collections import deque

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from greenroom.model.sound import InputLevel
from greenroom.platform.text import translate
from greenroom.ui.components.painting import mirrored, painting, rounded
from greenroom.ui.level import level_share
from greenroom.ui.theme import theme

_BAR, _GAP, _LOWEST = 4, 2, 4
_BARS = 44


class LineWave(QWidget):
    """A bar for each level that was told, the newest at the end; as high as the voice was loud.

    Bars are `accent` for one's own voice and `border` while nobody listens to it.
    """

    def __init__(self, height: int = 48, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self._shares: deque[tuple[float, bool]] = deque([(0.0, False)] * _BARS, maxlen=_BARS)
        self.setAccessibleName(translate("Level", "Your voice on the line"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)

    @property
    def shares(self) -> tuple[float, ...]:
        """How high each bar is, 0..1, the newest last."""
        return tuple(share for share, _ in self._shares)

    def set_bar_height(self, height: int) -> None:
        """Another height, where there is little."""
        if height != self._height:
            self._height = height
            self._restyle()

    def add(self, level: InputLevel | None, *, own: bool) -> None:
        """The level of now; `own` while what the person says is recorded."""
        self._shares.append((level_share(level.rms_db) if level else 0.0, own))
        self.update()

    def clear(self) -> None:
        """Another call."""
        self._shares.extend([(0.0, False)] * _BARS)
        self.update()

    def sizeHint(self) -> QSize:
        """All bars."""
        return QSize(_BARS * (_BAR + _GAP) - _GAP, theme().size(self._height))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The bars, around the middle."""
        with painting(self) as painter:
            for index, (share, own) in enumerate(self._shares):
                height = max(_LOWEST, share * self.height())
                bar = QRectF(
                    index * (_BAR + _GAP), (self.height() - height) / 2, _BAR, round(height)
                )
                token = "accent" if own else "border"
                rounded(painter, mirrored(self, bar), 1.5, theme().color(token))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
