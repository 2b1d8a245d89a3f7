"""Hear something that is already recorded, faster than real time and with bounded memory."""

import threading
import time
from collections.abc import Callable, Iterator
from functools import partial

from greenroom.model.errors import CancelledError, GreenroomError
from greenroom.model.ports import Hearing
from greenroom.model.sound import Sound
from greenroom.model.transcript import Transcript, Word
from greenroom.platform.text import translate

_AHEAD_S = 60.0  # how much sound may wait in the child
_PIECE_S = 1.0
_LOOK_S = 0.1  # how often `cancelled` is asked while waiting


def hear_file(
    hearing: Hearing,
    sounds: Iterator[Sound],
    on_progress: Callable[[float], None] = lambda _heard_s: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Transcript:
    """Transcribe `sounds` (16 kHz mono) from beginning to end.

    `on_progress` gets the seconds heard so far, on the calling thread; `cancelled` is asked ten
    times a second. Raises what the hearing failed with, CancelledError, and whatever `sounds`
    raises.
    """
    listener = _Waiting()
    hearing.begin(listener)
    try:
        fed = 0.0
        for sound in sounds:
            for piece in _pieces(sound):
                hearing.feed(piece)
                fed += piece.duration_s
                _wait(listener, partial(listener.has_heard, fed - _AHEAD_S), on_progress, cancelled)
        hearing.finish()
        _wait(listener, lambda: listener.transcript is not None, on_progress, cancelled)
    except BaseException:
        hearing.cancel()
        raise
    assert listener.transcript is not None
    return listener.transcript


def speed_check(
    hearing: Hearing,
    speech: Sound,
    timeout_s: float = 120.0,
    cancelled: Callable[[], bool] = lambda: False,
) -> float:
    """Seconds of work per second of speech, measured once; above about 0.5 is too slow.

    `speech` is about 10 s of real or synthesised speech, 16 kHz. Waits for the model to be loaded.
    Raises ModelError, HearingError or CancelledError.
    """
    listener = _Waiting()
    hearing.begin(listener)  # raises at once when there is no model
    hearing.cancel()
    until = time.monotonic() + timeout_s
    while not hearing.ready() and time.monotonic() < until and not cancelled():
        time.sleep(_LOOK_S / 5)
    began = time.perf_counter()
    hear_file(hearing, iter((speech,)), cancelled=cancelled)
    return (time.perf_counter() - began) / speech.duration_s


class _Waiting:
    """A listener that lets another thread wait for it."""

    def __init__(self) -> None:
        self.change = threading.Condition()
        self.heard_to_s = 0.0
        self.transcript: Transcript | None = None
        self.error: GreenroomError | None = None

    def has_heard(self, moment_s: float) -> bool:
        """Whether all before `moment_s` is done with."""
        return self.heard_to_s >= moment_s

    def confirmed(self, words: tuple[Word, ...]) -> None:
        """The transcript brings them."""

    def provisional(self, words: tuple[Word, ...]) -> None:
        """Nobody looks."""

    def retried(self, from_s: float) -> None:
        """It goes on by itself."""

    def progress(self, heard_to_s: float) -> None:
        """Remember how far it has come."""
        with self.change:
            self.heard_to_s = heard_to_s
            self.change.notify_all()

    def finished(self, transcript: Transcript) -> None:
        """Keep it."""
        with self.change:
            self.transcript = transcript
            self.change.notify_all()

    def failed(self, error: GreenroomError, so_far: Transcript) -> None:  # noqa: ARG002 -- part of the port
        """Keep the reason."""
        with self.change:
            self.error = error
            self.change.notify_all()


def _wait(
    listener: _Waiting,
    enough: Callable[[], bool],
    on_progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> None:
    told = -1.0
    while True:
        with listener.change:
            if listener.error is None and not enough():
                listener.change.wait(_LOOK_S)
            heard_to_s, error, done = listener.heard_to_s, listener.error, enough()
        if error is not None:
            raise error
        if cancelled():
            raise CancelledError(translate("Hearing", "Transcription was canceled."))
        if heard_to_s != told:
            told = heard_to_s
            on_progress(heard_to_s)
        if done:
            return


def _pieces(sound: Sound) -> Iterator[Sound]:
    step = int(sound.sample_rate * _PIECE_S) * 4
    for start in range(0, len(sound.pcm), step):
        yield Sound(sound.pcm[start : start + step], sound.sample_rate)
