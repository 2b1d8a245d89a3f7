"""Plays a video without sound through Qt Multimedia.

Importing this loads Qt Multimedia and FFmpeg: import it when there is a video to play.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

from greenroom.model.video import TakeVideo


class QtVideo(QObject):
    """A `VideoPlayer`; `show` gets each picture, and `failed` is called when there are none."""

    def __init__(
        self,
        show: Callable[[QImage], object],
        failed: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._show = show
        self._wanted = 0.0
        self._plays = False
        self._sink = QVideoSink(self)
        self._player = QMediaPlayer(self)
        self._player.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._pictured)
        self._player.mediaStatusChanged.connect(self._loaded)
        self._player.errorOccurred.connect(lambda *_why: failed())

    def load(self, video: TakeVideo | None) -> None:
        """Another video, at its start; None lets go of the file."""
        self._player.stop()
        self._wanted, self._plays = 0.0, False
        self._player.setSource(QUrl() if video is None else QUrl.fromLocalFile(str(video.path)))

    def play(self, at_s: float, speed: float) -> None:
        """Play from a moment."""
        self._wanted, self._plays = at_s, True
        self._player.setPlaybackRate(speed)
        self._player.setPosition(round(at_s * 1000))
        self._player.play()

    def pause(self, at_s: float) -> None:
        """Stand still at a moment, with its picture."""
        self._wanted, self._plays = at_s, False
        self._player.pause()
        self._player.setPosition(round(at_s * 1000))

    def at_s(self) -> float:
        """Where the picture is."""
        return self._player.position() / 1000

    def _loaded(self, status: QMediaPlayer.MediaStatus) -> None:
        """What was asked of a file that was still being opened is done now."""
        if status is QMediaPlayer.MediaStatus.LoadedMedia:
            self._player.setPosition(round(self._wanted * 1000))
            if self._plays:
                self._player.play()
            else:
                self._player.pause()

    def _pictured(self, frame: QVideoFrame) -> None:
        if frame.isValid():
            self._show(frame.toImage())
