"""Writing pictures to one file."""

import logging
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtMultimedia import (
    QMediaCaptureSession,
    QMediaFormat,
    QMediaRecorder,
    QVideoFrame,
    QVideoFrameInput,
)

from greenroom.model.video import VideoDone

log = logging.getLogger(__name__)

RATE = 15.0
BIT_RATE = 1_000_000
"""Pictures a second, and bits: about 7.5 MB a minute (Greenroom's choice)."""

_EARLY_S = 0.2 / RATE


class VideoFile(QObject):
    """One video, from its first picture to its last. `done` and `failed` are called at most once.

    It has a session of its own, apart from the camera's, so that time stands still in it during a
    pause (Qt's own pause leaves a gap) and so that it can be closed after the camera went away.
    The codec is MPEG-4 part 2: every build of Qt's FFmpeg can write and read it without help from
    the graphics card.
    """

    def __init__(
        self,
        path: Path,
        done: VideoDone,
        failed: Callable[[], None],
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._path, self._done, self._failed, self._clock = path, done, failed, clock
        self._began: float | None = None
        self._paused_at: float | None = None
        self._next = self._left_out = 0.0
        self._stopped = self._over = False
        self._session = QMediaCaptureSession(self)
        self._input = QVideoFrameInput(self)
        self._recorder = recorder = QMediaRecorder(self)
        format_ = QMediaFormat(QMediaFormat.FileFormat.Matroska)
        format_.setVideoCodec(QMediaFormat.VideoCodec.MPEG4)
        recorder.setMediaFormat(format_)
        recorder.setVideoFrameRate(RATE)
        recorder.setEncodingMode(QMediaRecorder.EncodingMode.AverageBitRateEncoding)
        recorder.setVideoBitRate(BIT_RATE)
        recorder.setOutputLocation(QUrl.fromLocalFile(str(path)))
        recorder.recorderStateChanged.connect(self._state)
        recorder.errorOccurred.connect(self._error)
        self._session.setVideoFrameInput(self._input)
        self._session.setRecorder(recorder)
        recorder.record()

    @property
    def over(self) -> bool:
        """Whether the file is closed."""
        return self._over

    def add(self, frame: QVideoFrame) -> None:
        """A picture that was taken just now; left out where it comes too soon after the last."""
        if self._paused_at is not None or self._stopped:
            return
        now = self._clock()
        at = 0.0 if self._began is None else now - self._began - self._left_out
        if at < self._next - _EARLY_S:
            return
        frame.setStartTime(round(at * 1e6))
        frame.setEndTime(round((at + 1 / RATE) * 1e6))
        if self._input.sendVideoFrame(frame):
            self._began = now if self._began is None else self._began
            self._next = at + 1 / RATE

    def pause(self) -> None:
        """Let no pictures in, and no time pass."""
        if self._paused_at is None:
            self._paused_at = self._clock()

    def resume(self) -> None:
        """Go on."""
        if self._paused_at is not None:
            if self._began is not None:
                self._left_out += self._clock() - self._paused_at
            self._paused_at = None

    def stop(self) -> None:
        """Close it; `done` follows."""
        self._stopped = True
        if self._recorder.recorderState() is QMediaRecorder.RecorderState.StoppedState:
            self._end()
        else:
            self._recorder.stop()

    def _state(self, state: QMediaRecorder.RecorderState) -> None:
        if state is QMediaRecorder.RecorderState.StoppedState:
            self._end()

    def _error(self, error: QMediaRecorder.Error, _words: str) -> None:
        log.warning("A video stopped: %s", error.name)
        if not self._over:
            self._failed()
            self.stop()

    def _end(self) -> None:
        if not self._over:
            self._stopped = self._over = True
            self._done(self._began if self._kept() else None)

    def _kept(self) -> bool:
        try:
            return self._path.stat().st_size > 0
        except OSError:
            return False
