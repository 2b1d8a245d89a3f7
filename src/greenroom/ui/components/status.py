"""Status shapes with words: a tick in range, triangles over and under, a dot without judgement."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from greenroom.ui.components.painting import draw_triangle, leading, mirrored, painting
from greenroom.ui.theme import Role, theme

_SHAPE, _GAP = 10, 5


class StatusWords(QWidget):
    """`place` is -1 under, 0 in range, 1 over, None no judgement; always followed by words."""

    def __init__(
        self,
        words: str,
        place: int | None,
        role: Role = Role.CAPTION,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._place, self._role = words, place, role
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """Shape and words."""
        width = theme().metrics(self._role).horizontalAdvance(self._words)
        return QSize(int(width) + theme().size(_SHAPE + _GAP) + 2, theme().line(self._role))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Shape and words."""
        token = {0: "accent", None: "text2"}.get(self._place, "warn")
        side = theme().size(_SHAPE)
        with painting(self) as painter:
            box = mirrored(self, QRectF(0, (self.height() - side) / 2, side, side))
            self._paint_shape(painter, box, token)
            painter.setFont(theme().font(self._role))
            painter.setPen(theme().color(token))
            lead = theme().size(_SHAPE + _GAP)
            line = mirrored(self, QRectF(lead, 0, self.width() - lead, self.height()))
            align = leading(self) | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(line, align | Qt.AlignmentFlag.AlignAbsolute, self._words)

    def _paint_shape(self, painter: QPainter, box: QRectF, token: str) -> None:
        color = theme().color(token)
        if self._place == 0:
            pen = QPen(color, box.width() * 0.2)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            x, y, side = box.left(), box.top(), box.width()
            points = ((0.08, 0.55), (0.36, 0.82), (0.95, 0.2))
            painter.drawPolyline(
                QPolygonF([QPointF(x + a * side, y + b * side) for a, b in points])
            )
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        if self._place is None:
            painter.drawEllipse(box.center(), box.width() / 4, box.width() / 4)
        else:
            inner = box.adjusted(0.5, 1.5, -0.5, -1.5)
            draw_triangle(painter, inner, up=self._place > 0)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
