"""What the parent knows of a take: sound that is not yet done with, and words that are."""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from greenroom.model.ports import HearingListener
from greenroom.model.transcript import HeardFilledPause, Transcript, Word
from greenroom.speech.activity import voice_activity
from greenroom.speech.breaths import without_breaths
from greenroom.speech.grid import RATE
from greenroom.speech.messages import Settled
from greenroom.speech.prosody_pieces import ProsodyPiece, join_prosody

_BYTES = 4  # a float32 sample


class Tally:
    """One take. Everything but `silence` happens on the thread that owns it."""

    def __init__(self, number: int, listener: HearingListener, *, live: bool) -> None:
        self.number = number
        self.live = live
        self.language = "en"
        self.closing = False  # `finish` was asked for, on the caller's thread
        self.finished = False  # no more sound will come, on the owner's thread
        self._listener = listener
        self._model = ""
        self._kept: deque[bytes] = deque()  # sound from `settled` on
        self._settled = 0
        self._samples = 0
        self._died_at: int | None = None
        self._words: list[Word] = []
        self._chunk_starts: list[float] = []
        self._filled_pauses: list[HeardFilledPause] = []
        self._detector = ""
        self._levels: list[bytes] = []
        self._speech: list[bytes] = []
        self._prosody: list[ProsodyPiece] = []
        self._silenced = False
        self._calling = threading.RLock()

    @property
    def settled(self) -> int:
        """Samples that are done with."""
        return self._settled

    @property
    def waiting(self) -> tuple[bytes, ...]:
        """The sound that is not done with, from `settled` on."""
        return tuple(self._kept)

    def describe(self, model: str, language: str) -> None:
        """Say with which model and language it is heard."""
        self._model = model
        self.language = language

    def silence(self) -> None:
        """Call the listener no more; returns when a running call has come back."""
        with self._calling:
            self._silenced = True

    def tell(self, call: Callable[[HearingListener], None]) -> None:
        """Call the listener, unless the take was cancelled."""
        with self._calling:
            if not self._silenced:
                call(self._listener)

    def feed(self, pcm: bytes) -> None:
        """Keep sound until it is done with."""
        self._kept.append(pcm)
        self._samples += len(pcm) // _BYTES

    def settle(self, message: Settled) -> tuple[Word, ...]:
        """Take in what the child has done; returns the new words."""
        self._levels.append(message.levels)
        self._speech.append(message.speech)
        if message.prosody is not None:
            self._prosody.append(message.prosody)
        self._forget_until(min(message.until, self._samples))
        self.language = message.language
        self._filled_pauses.extend(message.filled_pauses)
        self._detector = message.detector
        if message.chunk_start is not None:
            self._chunk_starts.append(message.chunk_start / RATE)
        words = self._after_the_last(message.words)
        self._words.extend(words)
        return words

    def died(self) -> bool:
        """The child died; True if it had died on this very chunk before."""
        again = self._died_at == self._settled
        self._died_at = self._settled
        return again

    def transcript(self) -> Transcript:
        """All that is known so far."""
        levels = np.frombuffer(b"".join(self._levels), np.float32)
        speech = np.frombuffer(b"".join(self._speech), np.float32)
        activity = voice_activity(levels, speech, self._samples)
        voiced = without_breaths(activity, levels, speech, self._prosody)
        return Transcript(
            words=tuple(self._words),
            activity=replace(activity, voiced=voiced),
            language=self.language,
            model=self._model,
            complete_to_s=self._settled / RATE,
            chunk_starts=tuple(self._chunk_starts),
            filled_pauses=tuple(self._filled_pauses),
            filler_detector=self._detector,
            prosody=join_prosody(self._prosody, self._samples / RATE),
        )

    def _forget_until(self, until: int) -> None:
        gone = (until - self._settled) * _BYTES
        self._settled = until
        while gone > 0:
            piece = self._kept.popleft()
            if len(piece) > gone:
                self._kept.appendleft(piece[gone:])
            gone -= len(piece)

    def _after_the_last(self, words: tuple[Word, ...]) -> tuple[Word, ...]:
        earliest = self._words[-1].end if self._words else 0.0
        return tuple(
            replace(word, start=max(word.start, earliest), end=max(word.end, earliest))
            for word in words
        )
