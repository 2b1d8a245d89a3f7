"""The camera as room and Settings see it."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtGui import QImage

from greenroom.model.video import VideoDone, VideoRecorder
from greenroom.ui.camera.status import CameraDevice, CameraStage, CameraStatus


class CameraListener(Protocol):
    """Who watches; called on the window's thread."""

    def status_changed(self, status: CameraStatus) -> None:
        """The camera does something else."""

    def picture(self, image: QImage) -> None:
        """The latest picture, not mirrored."""


class Camera(VideoRecorder, Protocol):
    """One camera at a time. Called on the window's thread, except what `VideoRecorder` promises."""

    def cameras(self) -> tuple[CameraDevice, ...]:
        """Those that are there now, the system's default first."""

    def open(self, device_id: str, listener: CameraListener, *, record: bool) -> None:
        """Begin, with the default camera for "" or where that one is not there.

        Returns at once; the listener is told how it goes. With `record`, takes get a video.
        """

    def close(self) -> None:
        """Let go of the camera; a running video is closed first, and kept."""

    def show(self, shown: bool) -> None:
        """Whether somebody looks at the pictures; the listener gets none otherwise."""

    def watch(self, on_change: Callable[[], None]) -> Callable[[], None]:
        """Call `on_change` when cameras came or went; gives its end."""


class NoCamera:
    """Where there is no camera, and never will be one."""

    def cameras(self) -> tuple[CameraDevice, ...]:
        """None."""
        return ()

    def open(self, device_id: str, listener: CameraListener, *, record: bool) -> None:  # noqa: ARG002 -- part of the port
        """Say that there is none."""
        listener.status_changed(CameraStatus(CameraStage.MISSING))

    def close(self) -> None:
        """Nothing to let go of."""

    def show(self, shown: bool) -> None:
        """Nothing to see."""

    def watch(self, on_change: Callable[[], None]) -> Callable[[], None]:  # noqa: ARG002 -- part of the port
        """Nothing comes or goes."""
        return lambda: None

    def start_video(self, path: object, on_done: VideoDone) -> None:  # noqa: ARG002 -- part of the port
        """Nothing is written."""
        on_done(None)

    def pause_video(self) -> None:
        """Nothing to pause."""

    def resume_video(self) -> None:
        """Nothing to go on with."""

    def stop_video(self) -> None:
        """Nothing to close."""
