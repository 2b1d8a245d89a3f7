"""A line icon that stands by itself."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from greenroom.ui.components.painting import painting
from greenroom.ui.theme import theme


class IconView(QWidget):
    """Shows an icon in a token's colour, centered in a square of `box` (pixels at 100 %).

    Decorative: the words beside it carry the meaning, so screen readers skip it.
    """

    def __init__(
        self,
        icon: str,
        token: str = "text2",
        size: int = 18,
        *,
        box: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._token, self._size, self._box = icon, token, size, box or size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)

    def set_icon(self, icon: str, token: str) -> None:
        """Another icon or colour."""
        self._icon, self._token = icon, token
        self.update()

    def sizeHint(self) -> QSize:
        """The square."""
        side = theme().size(self._box)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The icon; nothing for the name ""."""
        if not self._icon:
            return
        side = theme().size(self._size)
        with painting(self) as painter:
            place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
            pixmap = theme().pixmap(self._icon, self._token, side, self.devicePixelRatioF())
            painter.drawPixmap(place.topLeft(), pixmap)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
