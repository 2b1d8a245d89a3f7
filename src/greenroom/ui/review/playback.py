"""Follows the player while it plays, and knows how to jump."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from greenroom.model.errors import GreenroomError
from greenroom.model.span import Span
from greenroom.ui.review.services import ReviewPlayer

POLL_MS = 16
"""A frame of a usual display; the current word must never be 50 ms behind the sound."""

_LEAD_IN_S = 0.3
_SAME_PLACE_S = 1.0


class Playback(QObject):
    """`moved(seconds)` while it plays and on every jump; `playing_changed(bool)`."""

    moved = Signal(float)
    playing_changed = Signal(bool)
    _ended = Signal()

    def __init__(self, player: ReviewPlayer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._take_id = ""
        self._duration = 0.0
        self._playing = False
        self._jumped: float | None = None
        self._place = 0.0
        self.available = False
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._poll)
        self._ended.connect(self._poll)
        player.on_ended(self._ended.emit)

    def load(self, take_id: str, duration: float) -> None:
        """Get a take ready; without its audio, `available` is False."""
        self._duration = duration
        if take_id == self._take_id:
            return
        self.pause()
        self._take_id, self._jumped, self._place = take_id, None, 0.0
        self.available = False
        if take_id:
            try:
                self._player.load(take_id)
                self.available = True
            except GreenroomError:
                self.available = False
        self.moved.emit(0.0)

    def position(self) -> float:
        """Seconds from the start of the take."""
        return self._player.position() if self.available else self._place

    def playing(self) -> bool:
        """Whether sound comes out."""
        return self._playing

    def toggle(self) -> None:
        """Play or pause; at the end, from the start."""
        if self._playing:
            self.pause()
            return
        start = self.position()
        self.play(0.0 if start >= self._duration - 0.05 else start)

    def play(self, start: float, end: float | None = None) -> None:
        """Play from a moment, to `end` or on; without sound, just go there."""
        if not self.available:
            self.seek(start)
            return
        self._player.play(min(max(start, 0.0), self._duration), end)
        self._set_playing(True)
        self.moved.emit(self._player.position())

    def pause(self) -> None:
        """Fall silent."""
        if self._playing:
            self._player.pause()
            self._set_playing(False)

    def seek(self, moment: float) -> None:
        """Go to a moment, playing on if it was playing."""
        self._place = min(max(moment, 0.0), self._duration)
        self._jumped = None
        if self.available:
            self._player.seek(self._place)
        self.moved.emit(self.position())

    def step(self, seconds: float) -> None:
        """Back or on."""
        self.seek(self.position() + seconds)

    def jump(self, places: tuple[Span, ...], step: int) -> Span | None:
        """Play from the next (1) or previous (-1) place; after the last comes the first."""
        if not places:
            return None
        here = self.position()
        if self._jumped is not None and abs(here - self._jumped) < _SAME_PLACE_S:
            here = self._jumped
        if step > 0:
            found = next((one for one in places if one.start > here + 0.01), places[0])
        else:
            before = [one for one in places if one.start < here - 0.01]
            found = before[-1] if before else places[-1]
        self.play(found.start - _LEAD_IN_S)
        self._jumped = found.start
        return found

    def set_loop(self, loop: Span | None) -> None:
        """Repeat a stretch; begins at its start."""
        if not self.available:
            return
        self._player.set_loop(loop)
        if loop is not None:
            self.play(loop.start)

    def set_speed(self, speed: float) -> None:
        """Faster or slower."""
        self._player.set_speed(speed)

    def _poll(self) -> None:
        self.moved.emit(self.position())
        if not self._player.playing():
            self._set_playing(False)

    def _set_playing(self, playing: bool) -> None:
        if playing != self._playing:
            self._playing = playing
            if playing:
                self._timer.start()
            else:
                self._timer.stop()
            self.playing_changed.emit(playing)
