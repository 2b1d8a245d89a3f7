"""Playing takes in Review, by their ids."""

from collections.abc import Callable
from pathlib import Path

from greenroom.app.parts import WindowParts
from greenroom.model.errors import GreenroomError, InputError
from greenroom.model.span import Span
from greenroom.model.take import Take
from greenroom.platform.text import translate


class WindowPlayer:
    """`ReviewPlayer` of the window: one take at a time, through the window's take player."""

    def __init__(self, parts: WindowParts) -> None:
        self._parts = parts
        self._take: Take | None = None
        self._at = 0.0
        self._loop: Span | None = None
        self._speed = 1.0
        self._started = False
        self._ended: Callable[[], None] = lambda: None

    def load(self, take_id: str) -> None:
        """Get the take ready, at its start. Raises InputError without its audio."""
        self._parts.take_player.stop()
        self._started, self._at, self._loop, self._take = False, 0.0, None, None
        take = self._parts.services.store.take(take_id).take
        if not self._file(take).is_file():
            raise InputError(translate("Review", "The recording is not in the folder any more."))
        self._take = take

    def play(self, start: float, end: float | None = None) -> None:
        """Play from `start` to `end`."""
        if self._take is None:
            return
        take_player, file = self._parts.take_player, self._file(self._take)
        take_player.play(file, start, end, speed=self._speed, on_ended=self._on_ended)
        if self._loop is not None:
            take_player.loop(self._loop)
        self._started = True

    def pause(self) -> None:
        """Fall silent and keep the position."""
        self._parts.take_player.pause()

    def seek(self, moment: float) -> None:
        """Go to a moment."""
        self._at = moment
        if self._started:
            self._parts.take_player.seek(moment)

    def set_loop(self, loop: Span | None) -> None:
        """Repeat a stretch until it is cleared."""
        self._loop = loop
        if self._started:
            self._parts.take_player.loop(loop)

    def set_speed(self, speed: float) -> None:
        """0.5 to 2.0 times as fast, at the same pitch."""
        self._speed = speed
        if self._started:
            self._parts.take_player.set_speed(speed)

    def position(self) -> float:
        """What is heard now, in seconds."""
        return self._parts.take_player.position_s if self._started else self._at

    def playing(self) -> bool:
        """Whether sound comes out."""
        return self._parts.take_player.playing

    def on_ended(self, callback: Callable[[], None]) -> None:
        """Call `callback`, on any thread, whenever playing ends by itself."""
        self._ended = callback

    def _file(self, take: Take) -> Path:
        """Where it lies now: the data folder may have been moved since the take was loaded."""
        return self._parts.services.store.audio_path(take)

    def _on_ended(self, _error: GreenroomError | None) -> None:
        self._ended()
