"""The child's decoding thread: closed chunks first and in order, early looks when idle."""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial

import numpy as np

from greenroom.model.span import Span
from greenroom.model.transcript import HeardFilledPause, Word
from greenroom.speech.activity import (
    Floats,
    measure_levels,
    speech_windows,
    voiced_spans,
)
from greenroom.speech.decoder import Decoded, Decoder, NotWantedError
from greenroom.speech.detector import FilledPauseDetector
from greenroom.speech.grid import FRAME, RATE, WINDOW, WINDOW_S
from greenroom.speech.guards import inside_voice, invented, without_echo, without_loops
from greenroom.speech.listening import EarlyJob, Job
from greenroom.speech.messages import (
    ErrorCode,
    FromChild,
    Provisional,
    Settled,
    TakeFailed,
)
from greenroom.speech.prosody import measure_prosody
from greenroom.speech.prosody_pieces import ProsodyPiece
from greenroom.speech.retiming import retime
from greenroom.speech.thorough import decode_to_the_end

_LEARNT_S = 60  # noise and speech levels are measured over at most so much of the take
_SURE_LOGPROB = -0.4  # sentences that came out right have -0.03 to -0.3

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Sound:
    """What a chunk says beside its words."""

    pauses: tuple[HeardFilledPause, ...] = ()
    prosody: ProsodyPiece | None = None


@dataclass(slots=True)
class _Memory:
    """What the worker remembers of a take."""

    language: str
    # By start and length; without the sound where a closed chunk did not wait for it.
    early: dict[tuple[int, int], tuple[Decoded, _Sound | None]] = field(default_factory=dict)
    levels: Floats = field(default_factory=lambda: np.zeros(0, np.float32))
    speech: Floats = field(default_factory=lambda: np.zeros(0, np.float32))


class Worker:
    """Decodes what it is given. `send` is called on its own thread.

    Without a `detector` filled pauses are known only as far as the decoder writes them.
    """

    def __init__(
        self,
        decoder: Decoder,
        send: Callable[[FromChild], None],
        detector: FilledPauseDetector | None = None,
    ) -> None:
        self._decoder = decoder
        self._detector = detector
        self._send = send
        self._takes: dict[int, _Memory] = {}
        self._jobs: deque[Job] = deque()
        self._early: EarlyJob | None = None
        self._busy = False
        self._seconds = 0.0
        self._ended = False
        self._change = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="decoding", daemon=True)
        self._thread.start()

    def begin(self, take: int, language: str) -> None:
        """Get to know a take."""
        with self._change:
            self._takes[take] = _Memory(language)

    def forget(self, take: int) -> None:
        """Drop a take and its jobs; what is being decoded is thrown away when it is done."""
        with self._change:
            self._takes.pop(take, None)
            self._jobs = deque(job for job in self._jobs if job.take != take)
            if self._early and self._early.take == take:
                self._early = None

    def add(self, job: Job | EarlyJob) -> None:
        """Queue a job; an early job replaces the one before and is dropped by a closed chunk."""
        with self._change:
            if isinstance(job, Job):
                self._jobs.append(job)
                self._early = None
            else:
                self._early = job
            self._change.notify()

    def known_ends(self, take: int) -> tuple[int, ...]:
        """Where early decodings of the open chunk end that are sure of themselves, in samples."""
        with self._change:
            memory = self._takes.get(take)
            early = list(memory.early.items()) if memory and not self._jobs else []
        return tuple(
            start + length
            for (start, length), (decoded, _) in early
            if decoded.average_logprob > _SURE_LOGPROB
        )

    @property
    def idle(self) -> bool:
        """Whether nothing is being decoded or waits to be."""
        with self._change:
            return not self._busy and not self._jobs and self._early is None

    @property
    def seconds(self) -> float:
        """How long the last decoding took: long when the machine is busy."""
        return self._seconds

    def end(self) -> None:
        """Stop after what is being decoded now."""
        with self._change:
            self._ended = True
            self._jobs.clear()
            self._early = None
            self._change.notify()
        self._thread.join()

    def _run(self) -> None:
        while True:
            with self._change:
                self._busy = False
                while not (self._jobs or self._early or self._ended):
                    self._change.wait()
                if self._ended:
                    return
                job: Job | EarlyJob | None
                if self._jobs:
                    job = self._jobs.popleft()
                else:
                    job, self._early = self._early, None
                memory = self._takes.get(job.take) if job else None
                self._busy = True
            if job is not None and memory is not None:
                began = time.monotonic()
                self._work(job, memory)
                self._seconds = time.monotonic() - began

    def _work(self, job: Job | EarlyJob, memory: _Memory) -> None:
        message: FromChild
        try:
            message = self._settle(job, memory) if isinstance(job, Job) else self._look(job, memory)
        except NotWantedError:
            return
        except MemoryError:
            message = TakeFailed(job.take, ErrorCode.OUT_OF_MEMORY)
        except (RuntimeError, ValueError):
            _log.exception("A chunk could not be decoded")
            message = TakeFailed(job.take, ErrorCode.DECODING_FAILED)
        with self._change:
            wanted = self._takes.get(job.take) is memory
            if wanted and isinstance(job, Job) and job.last:
                del self._takes[job.take]
        if wanted:
            self._send(message)

    def _settle(self, job: Job, memory: _Memory) -> Settled:
        words: tuple[Word, ...] = ()
        sound = _Sound()
        if job.samples is not None:
            known = memory.early.get((job.start, len(job.samples)))
            decoded, listened = known or (self._decode_all(job, job.samples, memory), None)
            words = self._checked(decoded, job, memory)
            if words:
                memory.language = decoded.language
            sound = listened or self._listen(job.samples, job.start, decoded)
        memory.early = {}
        count = _LEARNT_S * RATE
        memory.levels = np.concatenate((memory.levels, job.levels))[-count // FRAME :]
        memory.speech = np.concatenate((memory.speech, job.speech))[-count // WINDOW :]
        return Settled(
            take=job.take,
            until=job.settled,
            words=words,
            chunk_start=job.start if job.samples is not None else None,
            levels=job.levels.tobytes(),
            speech=job.speech.tobytes(),
            language=memory.language,
            last=job.last,
            prosody=sound.prosody,
            filled_pauses=sound.pauses,
            detector=self._detector.name if self._detector is not None else "",
        )

    def _look(self, job: EarlyJob, memory: _Memory) -> Provisional:
        wanted = partial(self._wanted, job)
        if not job.likely:
            decoded = self._decoder.decode(job.samples, memory.language, wanted=wanted)
        else:
            decoded = self._decode_all(job, job.samples, memory, wanted)
            with self._change:
                hurry = bool(self._jobs)
            sound = None if hurry else self._listen(job.samples, job.start, decoded)
            memory.early[job.start, len(job.samples)] = decoded, sound
        return Provisional(job.take, self._checked(decoded, job, memory))

    def _wanted(self, look: EarlyJob) -> bool:
        """Whether its take goes on, and no other chunk than the one looked at was closed."""
        with self._change:
            closed = [job for job in self._jobs if job.take == look.take]
            known = look.take in self._takes
        spans = [(job.start, len(job.samples)) for job in closed if job.samples is not None]
        return known and (not closed or (look.start, len(look.samples)) in spans)

    def _listen(self, samples: Floats, start: int, decoded: Decoded) -> _Sound:
        pauses: tuple[HeardFilledPause, ...] = ()
        if self._detector is not None:
            pauses = self._detector.hear(samples, start / RATE, decoded.frames)
        return _Sound(pauses, _prosody(samples, start))

    def _decode_all(
        self,
        job: Job | EarlyJob,
        samples: Floats,
        memory: _Memory,
        wanted: Callable[[], bool] = lambda: True,
    ) -> Decoded:
        start = job.start / RATE
        voiced = [
            Span(max(0.0, span.start - start), span.end - start)
            for span in _voiced(job, memory)
            if span.end > start
        ]
        hurried = isinstance(job, Job) and job.last  # the person waits for the report
        return decode_to_the_end(
            self._decoder, samples, memory.language, voiced, hurried=hurried, wanted=wanted
        )

    def _checked(self, decoded: Decoded, job: Job | EarlyJob, memory: _Memory) -> tuple[Word, ...]:
        """Words of the take, on the voice, without what nobody said."""
        voiced = _voiced(job, memory)
        offset = job.start / RATE
        words = [
            replace(word, start=word.start + offset, end=word.end + offset)
            for word in without_loops(without_echo(decoded.words, decoded.language))
        ]
        voiced_s = sum(span.duration for span in voiced)
        sure = decoded.average_logprob, decoded.no_speech
        if invented(words, voiced_s, *sure, _noticed_s(job)):
            return ()
        return inside_voice(retime(words, voiced), voiced)


def _prosody(samples: Floats, start: int) -> ProsodyPiece | None:
    try:
        return measure_prosody(samples, start)
    except RuntimeError:  # what Praat raises; words without pitch are better than no words
        _log.exception("Pitch and level of a chunk could not be measured")
        return None


def _noticed_s(job: Job | EarlyJob) -> float:
    """Seconds that the voice detector called speech in the chunk."""
    if job.samples is None:
        return 0.0
    first = (job.start - job.described_from) // WINDOW
    part = job.speech[first : first + len(job.samples) // WINDOW]
    return float(np.count_nonzero(speech_windows(part, noisy=True))) * WINDOW_S


def _voiced(job: Job | EarlyJob, memory: _Memory) -> tuple[Span, ...]:
    measured = measure_levels(
        np.concatenate((memory.levels, job.levels)), np.concatenate((memory.speech, job.speech))
    )
    chunk = (
        Span(job.start / RATE, (job.start + len(job.samples)) / RATE)
        if (job.samples is not None)
        else None
    )
    spans = voiced_spans(job.levels, job.speech, measured, job.described_from / RATE)
    return tuple(span for span in spans if chunk is None or span.overlap(chunk) > 0)
