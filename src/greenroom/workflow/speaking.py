"""The interviewer's voice: synthesised sound through the speaker, or whatever else can speak."""

import contextlib
import logging
import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import count

from greenroom.model.errors import GreenroomError, ModelError
from greenroom.model.persona import Persona
from greenroom.model.ports import Announcer, InterviewerVoice, Playback, Speaker, Told
from greenroom.model.sound import Sound
from greenroom.platform.text import translate

log = logging.getLogger(__name__)

_AT_ONCE, _NEXT, _SOME_TIME = range(3)
_Find = Callable[[], tuple[str, Persona] | None]


class VoiceAnnouncer:
    """Speaks with an `InterviewerVoice` through a `Speaker`, on the speaker's clock.

    `speed` is asked at each text, so that a changed setting holds from the next one on.
    """

    def __init__(
        self, voice: InterviewerVoice, speaker: Speaker, speed: Callable[[], float]
    ) -> None:
        self._voice = voice
        self._speaker = speaker
        self._speed = speed

    def speak(self, text: str, persona: Persona, told: Told) -> Playback:
        """Play the text sentence by sentence while the next one is synthesised."""
        prompt = _Prompt(lambda: self._voice.sentences(text, persona, self._speed()))

        def end(at: float | None) -> None:
            if prompt.failure is not None and not prompt.spoke:
                told.on_failed(prompt.failure)
            else:
                told.on_end(at)

        try:
            return self._speaker.play(prompt.sounds(), on_start=told.on_start, on_end=end)
        except GreenroomError as error:
            told.on_failed(error)
            return _NoPlayback()

    def prepare(self, text: str, persona: Persona) -> None:
        """Synthesise it ahead of need."""
        self._voice.prepare(text, persona, self._speed())


class _Prompt:
    """The sounds of one prompt; remembers whether the voice failed, and whether it ever spoke."""

    def __init__(self, start: Callable[[], Iterator[Sound]]) -> None:
        self._start = start
        self.failure: GreenroomError | None = None
        self.spoke = False

    def sounds(self) -> Iterator[Sound]:
        """What the voice gives until it ends or fails."""
        try:
            for sound in self._start():
                self.spoke = True
                yield sound
        except GreenroomError as error:
            log.warning("The interviewer's voice failed: %s", error.message)
            self.failure = error


class _NoPlayback:
    """What never began."""

    def stop(self) -> None:
        """There is nothing to stop."""


class FallbackAnnouncer:
    """Tries announcers in order, and stays with the first one that works.

    One whose model cannot run is not tried again. When none is left, `on_failed` gets the last
    error, and the window shows the text instead.
    """

    def __init__(self, announcers: Sequence[Announcer]) -> None:
        self._announcers = list(announcers)

    def speak(self, text: str, persona: Persona, told: Told) -> Playback:
        """Say it by the first means that works."""
        relay = _Relay()
        chain = tuple(self._announcers)
        remaining = list(chain)

        def attempt(error: GreenroomError) -> None:
            if not remaining:
                told.on_failed(error)
                return
            announcer = remaining.pop(0)
            turn = len(chain) - len(remaining)

            def failed(unable: GreenroomError) -> None:
                if isinstance(unable, ModelError):
                    self._give_up(announcer)
                attempt(unable)

            playback = announcer.speak(text, persona, replace(told, on_failed=failed))
            relay.now(playback, turn)

        attempt(ModelError(translate("Voice", "There is no voice to speak with.")))
        return relay

    def prepare(self, text: str, persona: Persona) -> None:
        """Get the first means ready; one whose model cannot run is given up."""
        for announcer in tuple(self._announcers):
            try:
                announcer.prepare(text, persona)
            except ModelError as unable:
                log.warning("An interviewer voice cannot be prepared: %s", unable.message)
                self._give_up(announcer)
            else:
                return

    def _give_up(self, announcer: Announcer) -> None:
        with contextlib.suppress(ValueError):  # speaking and preparing may find out at once
            self._announcers.remove(announcer)


class _Relay:
    """The playback that is going on, whichever means it came from."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._current: Playback | None = None
        self._turn = -1

    def now(self, playback: Playback, turn: int) -> None:
        """The means of this turn took over; one that failed may return after its successor."""
        with self._lock:
            if turn > self._turn:
                self._current, self._turn = playback, turn

    def stop(self) -> None:
        """Fall silent."""
        with self._lock:
            current = self._current
        if current is not None:
            current.stop()


class VoiceAhead:
    """Gets prompts ready before they are needed, on a thread of its own.

    What is probably said next goes before what may be said at some time.
    """

    def __init__(self, announcer: Announcer) -> None:
        self._announcer = announcer
        self._queue: queue.PriorityQueue[tuple[int, int, _Find | None]] = queue.PriorityQueue()
        self._numbers = count()
        self._thread = threading.Thread(target=self._work, name="voice-ahead", daemon=True)

    def start(self) -> None:
        """Begin to work."""
        self._thread.start()

    def prepare(self, text: str, persona: Persona) -> None:
        """Get a text ready that is probably said next; returns at once."""
        self._put(_NEXT, lambda: (text, persona))

    def prepare_some_time(self, text: str, persona: Persona) -> None:
        """Get a text ready once nothing is more urgent; returns at once."""
        self._put(_SOME_TIME, lambda: (text, persona))

    def find(self, wanted: Callable[[], tuple[str, Persona] | None]) -> None:
        """Find out on this thread what to get ready, if anything; returns at once."""
        self._put(_NEXT, wanted)

    def close(self) -> None:
        """End after the text that is being prepared, and wait for it."""
        with contextlib.suppress(queue.Empty):
            while True:
                self._queue.get_nowait()
        self._put(_AT_ONCE, None)
        self._thread.join()

    def _put(self, rank: int, find: _Find | None) -> None:
        self._queue.put((rank, next(self._numbers), find))

    def _work(self) -> None:
        while (find := self._queue.get()[2]) is not None:
            try:
                wanted = find()
                if wanted is not None:
                    self._announcer.prepare(*wanted)
            except GreenroomError as error:
                log.warning("A prompt could not be prepared: %s", error.message)
            except Exception:  # what is only prepared must not end what prepares
                log.exception("While preparing a prompt")
