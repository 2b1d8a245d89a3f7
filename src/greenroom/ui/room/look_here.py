"""A mark at the top edge of the window: who looks there looks at the people they talk to."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.painting import draw_triangle, mirrored, painting, rounded
from greenroom.ui.theme import Role, theme

_RADIUS = 10
_HEIGHT, _PADDING, _ARROW, _GAP = 30, 14, 11, 8


class LookHere(QWidget):
    """Hangs from the top edge, where the cameras of laptops are, with an arrow that points up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = translate("Room", "Look here")
        self.setAccessibleName(self._text)
        self.setToolTip(
            translate(
                "Room",
                "Laptop cameras are above the middle of the screen. Move the window so that this "
                "mark is under yours, and look there while you speak.",
            )
        )
        self.setAccessibleDescription(self.toolTip())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)
        self.hide()

    def sizeHint(self) -> QSize:
        """Arrow and words."""
        words = theme().metrics(Role.CAPTION_STRONG).horizontalAdvance(self._text)
        size = theme().size
        return QSize(int(words) + 2 * size(_PADDING) + size(_ARROW) + size(_GAP), size(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A tab whose upper corners lie outside."""
        size, color = theme().size, theme().color
        with painting(self) as painter:
            box = QRectF(0.5, -_RADIUS, self.width() - 1, self.height() + _RADIUS - 0.5)
            rounded(painter, box, _RADIUS, color("accentTint"), color("accent"))
            side, start = size(_ARROW), size(_PADDING)
            top = (self.height() - side) / 2 - 1
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent"))
            draw_triangle(painter, mirrored(self, QRectF(start, top, side, side)), up=True)
            painter.setFont(theme().font(Role.CAPTION_STRONG))
            painter.setPen(color("accent"))
            before = start + side + size(_GAP)
            words = QRectF(before, 0, self.width() - before - start, self.height() - 2)
            painter.drawText(mirrored(self, words), Qt.AlignmentFlag.AlignCenter, self._text)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
