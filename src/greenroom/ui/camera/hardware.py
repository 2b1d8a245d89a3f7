"""The cameras of this computer, through Qt Multimedia.

Importing this loads Qt Multimedia and FFmpeg, which takes a tenth of a second: import it late.
"""

from collections.abc import Callable

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
)

from greenroom.ui.camera.formats import PictureSize, best_size
from greenroom.ui.camera.status import CameraDevice


class Cameras(QObject):
    """Lists cameras, and plugs one into a capture session."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices = QMediaDevices(self)
        self._camera: QCamera | None = None

    def devices(self) -> tuple[CameraDevice, ...]:
        """Those that are there now, the system's default first."""
        found = [_known(device) for device in QMediaDevices.videoInputs()]
        return tuple(sorted(found, key=lambda one: not one.default))

    def on_change(self, call: Callable[[], None]) -> None:
        """Call it whenever cameras came or went."""
        self._devices.videoInputsChanged.connect(call)

    def allowed(self, call: Callable[[bool], None]) -> None:
        """Ask the system, which may ask the person; `call` gets the answer, at once or later."""
        app, permission = QCoreApplication.instance(), QCameraPermission()
        if app is None:
            call(False)
            return
        status = app.checkPermission(permission)
        if status is Qt.PermissionStatus.Undetermined:
            app.requestPermission(
                permission, self, lambda now: call(now.status() is Qt.PermissionStatus.Granted)
            )
        else:
            call(status is Qt.PermissionStatus.Granted)

    def attach(
        self, session: QMediaCaptureSession, device_id: str, failed: Callable[[], None]
    ) -> None:
        """Have this camera fill the session; `failed` is called when it stops or never begins."""
        device = next((d for d in QMediaDevices.videoInputs() if _known(d).id == device_id), None)
        if device is None:
            failed()
            return
        camera = QCamera(device, self)
        self._camera = camera
        chosen = _format(device)
        if chosen is not None:
            camera.setCameraFormat(chosen)
        camera.errorOccurred.connect(lambda *_why: failed())
        session.setCamera(camera)
        camera.start()

    def detach(self, session: QMediaCaptureSession) -> None:
        """Let go of it; its light goes out."""
        camera, self._camera = self._camera, None
        if camera is not None:
            camera.errorOccurred.disconnect()
            camera.stop()
            session.setCamera(None)  # type: ignore[arg-type]
            camera.deleteLater()


def _known(device: QCameraDevice) -> CameraDevice:
    name = bytes(device.id().toHex().data()).decode("ascii")
    return CameraDevice(name, device.description(), device.isDefault())


def _format(device: QCameraDevice) -> QCameraFormat | None:
    formats = list(device.videoFormats())
    sizes = [
        PictureSize(f.resolution().width(), f.resolution().height(), f.maxFrameRate())
        for f in formats
    ]
    best = best_size(sizes)
    return formats[best] if best is not None else None
