"""A camera that does what the test says, at once."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QImage

from greenroom.model.video import VideoDone
from greenroom.ui.camera.camera import CameraListener
from greenroom.ui.camera.status import CameraDevice, CameraStage, CameraStatus
from support.frames import BUILT_IN, WEBCAM, picture


class FakeCamera:
    """`there` are plugged in; `stage` is what an opened one comes to."""

    def __init__(self, *there: CameraDevice, stage: CameraStage = CameraStage.ON) -> None:
        self.there = there
        self.stage = stage
        self.status = CameraStatus()
        self.opened: list[tuple[str, bool]] = []
        self.closed = 0
        self.shown = True
        self.written: list[Path] = []
        self.paused = False
        self._record = False
        self._listener: CameraListener | None = None
        self._done: VideoDone | None = None
        self._watchers: list[Callable[[], None]] = []

    def cameras(self) -> tuple[CameraDevice, ...]:
        return tuple(sorted(self.there, key=lambda one: not one.default))

    def open(self, device_id: str, listener: CameraListener, *, record: bool) -> None:
        self._listener, self._record = listener, record
        self.opened.append((device_id, record))
        found = next((one for one in self.there if one.id == device_id), None)
        found = found or next(iter(self.cameras()), None)
        if found is None:
            self.tell(CameraStatus(CameraStage.MISSING))
            return
        self.tell(CameraStatus(CameraStage.STARTING, found.name))
        self.tell(CameraStatus(self.stage, found.name))
        self.look()

    def close(self) -> None:
        self.stop_video()
        self.closed += self.status.stage is not CameraStage.OFF
        self.tell(CameraStatus())
        self._listener = None

    def show(self, shown: bool) -> None:
        self.shown = shown

    def watch(self, on_change: Callable[[], None]) -> Callable[[], None]:
        self._watchers.append(on_change)
        return lambda: self._watchers.remove(on_change)

    def start_video(self, path: Path, on_done: VideoDone) -> None:
        if not self._record or self.status.stage is not CameraStage.ON:
            on_done(None)
            return
        self.written.append(path)
        self._done = on_done
        self.tell(replace(self.status, recording=True))

    def pause_video(self) -> None:
        self.paused = True

    def resume_video(self) -> None:
        self.paused = False

    def stop_video(self) -> None:
        done, self._done = self._done, None
        if done is not None:
            self.tell(replace(self.status, recording=False))
            done(0.0)

    # What the test does.

    def tell(self, status: CameraStatus) -> None:
        """The camera does something else now."""
        if status != self.status:
            self.status = status
            if self._listener is not None:
                self._listener.status_changed(status)

    def look(self, image: QImage | None = None) -> None:
        """A picture is taken."""
        if self._listener is not None and self.shown and self.status.stage is CameraStage.ON:
            self._listener.picture(image or picture())

    def film(self, path: Path = Path("take.mkv")) -> None:
        """A take begins."""
        self.start_video(path, lambda _began: None)

    def unplug(self, device: CameraDevice = BUILT_IN) -> None:
        """Pull one out."""
        self.there = tuple(one for one in self.there if one != device)
        if self.status.name == device.name:
            self.tell(CameraStatus(CameraStage.LOST, self.status.name))
            self.stop_video()
        for watcher in tuple(self._watchers):
            watcher()

    def plug_in(self, device: CameraDevice = BUILT_IN) -> None:
        """And back."""
        self.there = (*self.there, device)
        for watcher in tuple(self._watchers):
            watcher()


def two_cameras() -> FakeCamera:
    """One that is built in, and one on a cable."""
    return FakeCamera(BUILT_IN, WEBCAM)
