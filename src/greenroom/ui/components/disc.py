"""The interviewer: a disc with initials, and rings while they speak."""

from time import monotonic

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from greenroom.ui.components.painting import painting
from greenroom.ui.theme import Role, theme

_INNER_OUT, _INNER_WIDTH = 6, 4
_OUTER_OUT, _OUTER_WIDTH = 14, 2
_FAINT, _STRONG = 0.45, 0.80
_CHANGE_S = 1 / 3


class InterviewerDisc(QWidget):
    """Initials on `skin`. `diameter` is 84 one-on-one, 92 in a panel, 120 on the phone.

    With `rings` it keeps room for the speaking rings around the disc.
    """

    def __init__(
        self,
        initials: str,
        name: str,
        diameter: int = 84,
        *,
        rings: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._initials, self._diameter, self._rings = initials, diameter, rings
        self._speaking, self._level = False, 0.0
        self._changed_at = 0.0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)

    def set_person(self, initials: str, name: str) -> None:
        """Another interviewer."""
        self._initials = initials
        self.setAccessibleName(name)
        self.update()

    def set_diameter(self, diameter: int) -> None:
        """Another size: the room shrinks the disc where height is short."""
        if diameter != self._diameter:
            self._diameter = diameter
            self._restyle()

    def set_speaking(self, speaking: bool, description: str = "") -> None:
        """Rings on or off; `description` is told to screen readers ("Speaking, asked Q3")."""
        self._speaking = speaking
        self.setAccessibleDescription(description)
        self.update()

    def set_level(self, level: float) -> None:
        """Loudness of the voice, 0..1; seen three times a second at most."""
        now = monotonic()
        still = not self._speaking or theme().reduced_motion
        if still or now - self._changed_at < _CHANGE_S:
            return
        self._changed_at, self._level = now, min(1.0, max(0.0, level))
        self.update()

    @property
    def margin(self) -> int:
        """Room around the disc for the rings, so that a layout can take it back."""
        return theme().size(_OUTER_OUT + _OUTER_WIDTH) if self._rings else 0

    def sizeHint(self) -> QSize:
        """Disc and rings."""
        side = theme().size(self._diameter) + 2 * self.margin
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Disc, initials, rings."""
        radius = theme().size(self._diameter) / 2
        center = QRectF(self.rect()).center()
        with painting(self) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("skin"))
            painter.drawEllipse(center, radius, radius)
            font = theme().font(Role.BODY_STRONG)
            font.setPointSizeF(font.pointSizeF() * self._diameter * 0.357 / 14)
            painter.setFont(font)
            painter.setPen(theme().color("text"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)
            if self._speaking and self._rings:
                self._paint_rings(painter, center, radius)

    def _paint_rings(self, painter: QPainter, center: QPointF, radius: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        accent = theme().color("accent")
        painter.setPen(QPen(accent, _INNER_WIDTH))
        inner = radius + theme().size(_INNER_OUT) - _INNER_WIDTH / 2
        painter.drawEllipse(center, inner, inner)
        accent.setAlphaF(_FAINT + (_STRONG - _FAINT) * self._level)
        pen = QPen(accent, _OUTER_WIDTH)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        outer = radius + theme().size(_OUTER_OUT) - _OUTER_WIDTH / 2
        painter.drawEllipse(center, outer, outer)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
