"""The camera through Qt Multimedia, which is loaded when the camera is first asked for."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLoggingCategory, QObject, QTimer

from greenroom.model.video import VideoDone
from greenroom.platform.watchers import Watchers
from greenroom.ui.bridge import Bridge
from greenroom.ui.camera.camera import CameraListener
from greenroom.ui.camera.status import CameraDevice, CameraStage, CameraStatus

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaCaptureSession, QVideoFrame, QVideoSink

    from greenroom.ui.camera.video_file import VideoFile

log = logging.getLogger(__name__)

FIRST_PICTURE_MS = 5000
"""A camera that gives no picture for so long is taken to be in use elsewhere."""

_SHOWN_EVERY_S = 1 / 15
_QUIET = "qt.multimedia.*.info=false\nqt.multimedia.symbolsresolver.warning=false"
"""What FFmpeg says of itself, and of a library that only recording the screen needs."""


class CameraHardware(Protocol):
    """Where pictures come from: `hardware.Cameras`, or pictures that a test makes."""

    def devices(self) -> tuple[CameraDevice, ...]:
        """Those that are there now, the system's default first."""

    def on_change(self, call: Callable[[], None]) -> None:
        """Call it whenever cameras came or went."""

    def allowed(self, call: Callable[[bool], None]) -> None:
        """Whether the system lets the program see."""

    def attach(
        self, session: QMediaCaptureSession, device_id: str, failed: Callable[[], None]
    ) -> None:
        """Have this camera fill the session."""

    def detach(self, session: QMediaCaptureSession) -> None:
        """Let go of it."""


def _this_computer(parent: QObject) -> CameraHardware:
    from greenroom.ui.camera.hardware import Cameras  # noqa: PLC0415 -- loads Qt Multimedia

    return Cameras(parent)


class QtCamera(QObject):
    """`Camera` on the window's thread; what `VideoRecorder` promises may come from any thread."""

    def __init__(
        self,
        parent: QObject | None = None,
        hardware: Callable[[QObject], CameraHardware] = _this_computer,
    ) -> None:
        super().__init__(parent)
        self._make_hardware = hardware
        self._made: CameraHardware | None = None
        self._bridge = Bridge(self)
        self._watchers: Watchers[[]] = Watchers()
        self._listener: CameraListener | None = None
        self._status = CameraStatus()
        self._device, self._record, self._shown = "", False, True
        self._session: QMediaCaptureSession | None = None
        self._sink: QVideoSink | None = None
        self._file: VideoFile | None = None
        self._waiting: tuple[Path, VideoDone] | None = None
        self._painted = 0.0
        self._patience = QTimer(self, interval=FIRST_PICTURE_MS, singleShot=True)
        self._patience.timeout.connect(self._failed)

    def cameras(self) -> tuple[CameraDevice, ...]:
        """Those that are there now, the system's default first."""
        return self._hardware.devices()

    def watch(self, on_change: Callable[[], None]) -> Callable[[], None]:
        """Call `on_change` when cameras came or went; gives its end."""
        return self._watchers.add(on_change)

    def open(self, device_id: str, listener: CameraListener, *, record: bool) -> None:
        """Begin; the listener is told how it goes."""
        self.close()
        self._listener, self._record = listener, record
        devices = self.cameras()
        device = next((one for one in devices if one.id == device_id), None)
        device = device or next(iter(devices), None)
        if device is None:
            self._tell(CameraStatus(CameraStage.MISSING))
            return
        self._device = device.id
        self._tell(CameraStatus(CameraStage.STARTING, device.name))
        self._hardware.allowed(self._begin)

    def close(self) -> None:
        """Let go of the camera; a running video is closed first, and kept."""
        self._let_go()
        self._tell(CameraStatus())
        self._listener = None

    def show(self, shown: bool) -> None:
        """Whether somebody looks at the pictures."""
        self._shown = shown

    def start_video(self, path: Path, on_done: VideoDone) -> None:
        """Write a video to `path`, if that is wanted and the camera is on."""
        self._bridge.wrap(self._start_video)(path, on_done)

    def pause_video(self) -> None:
        """Let no pictures into it."""
        self._bridge.wrap(self._pause_video)()

    def resume_video(self) -> None:
        """Go on."""
        self._bridge.wrap(self._resume_video)()

    def stop_video(self) -> None:
        """Close it."""
        self._bridge.wrap(self._stop_video)()

    @property
    def _hardware(self) -> CameraHardware:
        if self._made is None:
            QLoggingCategory.setFilterRules(_QUIET)
            self._made = self._make_hardware(self)
            self._made.on_change(self._changed)
        return self._made

    # --- the camera -----------------------------------------------------------------------------

    def _begin(self, allowed: bool) -> None:
        if self._status.stage is not CameraStage.STARTING or self._session is not None:
            return
        if not allowed:
            self._tell(replace(self._status, stage=CameraStage.REFUSED))
            return
        from PySide6.QtMultimedia import QMediaCaptureSession, QVideoSink  # noqa: PLC0415 -- late

        self._session = QMediaCaptureSession(self)
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._pictured)
        self._session.setVideoSink(self._sink)
        self._patience.start()
        self._hardware.attach(self._session, self._device, self._failed)

    def _pictured(self, frame: QVideoFrame) -> None:
        if not frame.isValid():
            return
        if self._status.stage is CameraStage.STARTING:
            self._patience.stop()
            self._tell(replace(self._status, stage=CameraStage.ON))
        now = time.monotonic()
        if self._shown and self._listener is not None and now - self._painted >= _SHOWN_EVERY_S:
            self._painted = now
            self._listener.picture(frame.toImage())
        if self._file is not None:
            self._file.add(frame)

    def _failed(self) -> None:
        if self._session is None:
            return
        there = any(one.id == self._device for one in self.cameras())
        was_on = self._status.stage is CameraStage.ON
        stage = CameraStage.BUSY if there and not was_on else CameraStage.LOST
        self._let_go()
        self._tell(CameraStatus(stage, self._status.name))

    def _changed(self) -> None:
        if self._session is not None and self._device not in {one.id for one in self.cameras()}:
            self._let_go()
            self._tell(CameraStatus(CameraStage.LOST, self._status.name))
        self._watchers.tell()

    def _let_go(self) -> None:
        self._patience.stop()
        self._stop_video()
        session, self._session = self._session, None
        sink, self._sink = self._sink, None
        if session is None:
            return
        self._hardware.detach(session)
        if sink is not None:
            sink.videoFrameChanged.disconnect()
            sink.deleteLater()
        session.deleteLater()

    def _tell(self, status: CameraStatus) -> None:
        if status != self._status:
            self._status = status
            if self._listener is not None:
                self._listener.status_changed(status)

    # --- the video ------------------------------------------------------------------------------

    def _start_video(self, path: Path, on_done: VideoDone) -> None:
        if not self._record or self._session is None or self._status.stage is not CameraStage.ON:
            on_done(None)
        elif self._file is not None and not self._file.over:
            self._waiting = (path, on_done)  # the one before is still being closed
        else:
            from greenroom.ui.camera.video_file import VideoFile  # noqa: PLC0415 -- late

            def done(began: float | None) -> None:
                on_done(began)
                self._closed()

            self._file = VideoFile(path, done, self._unsaved, parent=self)
            self._tell(replace(self._status, recording=True, unsaved=False))

    def _pause_video(self) -> None:
        if self._file is not None and not self._file.over:
            self._file.pause()

    def _resume_video(self) -> None:
        if self._file is not None and not self._file.over:
            self._file.resume()

    def _stop_video(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting[1](None)
        if self._file is not None and not self._file.over:
            self._file.stop()

    def _unsaved(self) -> None:
        self._tell(replace(self._status, unsaved=True))

    def _closed(self) -> None:
        """The file is closed; the next one may begin."""
        file, self._file = self._file, None
        if file is not None:
            file.deleteLater()
        self._tell(replace(self._status, recording=False))
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            with suppress(RuntimeError):
                self._start_video(*waiting)
