"""The picture of a take: the sound is recorded by the microphone, the picture beside it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

VIDEO_SUFFIX = ".mkv"
"""Matroska: what was written before a crash can be played, without an index at its end."""


def video_file(audio: Path) -> Path:
    """Where the video of a take lies: beside its sound."""
    return audio.with_suffix(VIDEO_SUFFIX)


@dataclass(frozen=True, slots=True)
class TakeVideo:
    """The video of a take. `start_s` is where in the take's sound it begins, in seconds."""

    path: Path
    start_s: float = 0.0


VideoDone = Callable[[float | None], None]
"""Called once when a video is closed: when its first picture was taken, on `time.monotonic`.

None when nothing was kept. On any thread.
"""


class VideoRecorder(Protocol):
    """Records pictures while a take runs, if the person wants that and a camera is on.

    Any thread; every method returns at once, and does nothing where there is nothing to do.
    """

    def start_video(self, path: Path, on_done: VideoDone) -> None:
        """Write a video to `path` until `stop_video`; without a camera `on_done` gets None."""

    def pause_video(self) -> None:
        """Let no pictures into it, and no time pass in it."""

    def resume_video(self) -> None:
        """Go on."""

    def stop_video(self) -> None:
        """Close it; `on_done` follows."""
