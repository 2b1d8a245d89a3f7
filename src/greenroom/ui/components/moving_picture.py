"""Pictures that follow each other, painted to fill a rounded box."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from greenroom.ui.components.painting import painting, rounded, rounded_path, whole
from greenroom.ui.theme import theme

_RADIUS = 10


class MovingPicture(QWidget):
    """The latest picture; what does not fit the box is cut off at its edges, evenly.

    `mirrored` shows it as a mirror does: people know themselves that way round. With
    `whole_picture` nothing is cut off, and there are bars at the edges.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        mirrored: bool = False,
        whole_picture: bool = False,
        radius: int = _RADIUS,
    ) -> None:
        super().__init__(parent)
        self._mirrored, self._whole, self._radius = mirrored, whole_picture, radius
        self._image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme().changed.connect(self.update)

    @property
    def image(self) -> QImage | None:
        """The picture that is shown, as it came."""
        return self._image

    def show_picture(self, image: QImage | None) -> None:
        """Another one; None for an empty box."""
        if image is None and self._image is None:
            return
        self._image = image
        self.update()

    def sizeHint(self) -> QSize:
        """Whatever there is."""
        return QSize(theme().size(160), theme().size(90))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture in its box."""
        box, image = whole(self.rect()), self._image
        with painting(self) as painter:
            color = theme().color
            rounded(painter, box, self._radius, color("inset"))
            if image is not None and not image.isNull():
                self._paint(painter, box, image)
            rounded(painter, box, self._radius, None, color("border"))

    def _paint(self, painter: QPainter, box: QRectF, image: QImage) -> None:
        painter.save()
        painter.setClipPath(rounded_path(box, self._radius))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        wanted = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        if self._whole:
            wanted = Qt.AspectRatioMode.KeepAspectRatio
        size = image.size().scaled(box.size().toSize(), wanted)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(box.center())
        if self._mirrored:
            painter.translate(2 * box.center().x(), 0)
            painter.scale(-1, 1)
        painter.drawImage(place, image)
        painter.restore()
