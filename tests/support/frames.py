"""A camera without a camera: pictures made by the test, sent through Qt's real capture session."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtMultimedia import QMediaCaptureSession, QVideoFrame, QVideoFrameInput

from greenroom.ui.camera.status import CameraDevice

BUILT_IN = CameraDevice("cam/built-in", "Built-in Camera", default=True)
WEBCAM = CameraDevice("cam/webcam", "USB Webcam")
WIDTH, HEIGHT = 640, 360
EVERY_MS = 66
LEFT, RIGHT = QColor("#c02020"), QColor("#2040c0")


def picture(number: int = 0) -> QImage:
    """Red on the left and blue on the right as the camera sees it, with a clock hand that turns."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGBA8888)
    image.fill(LEFT)
    painter = QPainter(image)
    painter.fillRect(WIDTH // 2, 0, WIDTH // 2, HEIGHT, RIGHT)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawPie(WIDTH // 2 - 60, HEIGHT // 2 - 60, 120, 120, 16 * (90 - 6 * number), 16 * 20)
    painter.end()
    return image


class MadePictures(QObject):
    """`CameraHardware` whose cameras the test plugs in and out.

    `dead` cameras give no picture, and a camera in `taken` fails as one that is in use elsewhere.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.there: tuple[CameraDevice, ...] = (BUILT_IN, WEBCAM)
        self.may_see = True
        self.taken: set[str] = set()
        self.dead = False
        self.attached = ""
        self.made: Callable[[int], QImage] = picture
        self._change: Callable[[], None] = lambda: None
        self._input: QVideoFrameInput | None = None
        self._number = 0
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._send)

    def devices(self) -> tuple[CameraDevice, ...]:
        return self.there

    def on_change(self, call: Callable[[], None]) -> None:
        self._change = call

    def allowed(self, call: Callable[[bool], None]) -> None:
        call(self.may_see)

    def attach(
        self, session: QMediaCaptureSession, device_id: str, failed: Callable[[], None]
    ) -> None:
        if device_id in self.taken:
            failed()
            return
        self.attached = device_id
        self._input = QVideoFrameInput(self)
        session.setVideoFrameInput(self._input)
        if not self.dead:
            self._timer.start()

    def detach(self, session: QMediaCaptureSession) -> None:
        self._timer.stop()
        self.attached = ""
        session.setVideoFrameInput(None)
        if self._input is not None:
            self._input.deleteLater()
            self._input = None

    def unplug(self, device: CameraDevice) -> None:
        """Pull it out."""
        self.there = tuple(one for one in self.there if one != device)
        self._change()

    def plug_in(self, device: CameraDevice) -> None:
        """And back."""
        self.there = (*self.there, device)
        self._change()

    def _send(self) -> None:
        if self._input is None:
            return
        self._input.sendVideoFrame(QVideoFrame(self.made(self._number)))
        self._number += 1
