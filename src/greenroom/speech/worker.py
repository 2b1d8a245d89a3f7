"""The child's decoding threads: one for closed chunks, in order, and one for early looks.

They are two so that whoever stops talking need not wait until an early look, which cannot be broken
off, has come to its end.
"""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from greenroom.speech.chunk_hearing import ChunkHearing, TakeMemory
from greenroom.speech.decoder import Decoded, Decoder
from greenroom.speech.detector import FilledPauseDetector
from greenroom.speech.listening import EarlyJob, Job
from greenroom.speech.messages import ErrorCode, FromChild, Provisional, Settled, TakeFailed

_SURE_LOGPROB = -0.4  # sentences that came out right have -0.03 to -0.3

_log = logging.getLogger(__name__)

_Piece = tuple[int, int]  # where sound starts and how long it is, in samples


@dataclass(slots=True)
class _Known:
    """A take, how far it is done with (samples), and what was decoded early of its open chunk."""

    memory: TakeMemory
    settled: int = 0
    early: dict[_Piece, Decoded] = field(default_factory=dict)


class Worker:
    """Decodes what it is given. `send` is called on its own threads, perhaps on both at once.

    Without a `detector` filled pauses are known only as far as the decoder writes them.
    """

    def __init__(
        self,
        decoder: Decoder,
        send: Callable[[FromChild], None],
        detector: FilledPauseDetector | None = None,
    ) -> None:
        self._chunks = ChunkHearing(decoder, detector)
        self._send = send
        self._takes: dict[int, _Known] = {}
        self._jobs: deque[Job] = deque()
        self._early: EarlyJob | None = None
        self._job: Job | None = None  # what is being decoded, on either thread
        self._look: EarlyJob | None = None
        self._seconds = 0.0
        self._ended = False
        self._change = threading.Condition()
        self._threads = [
            threading.Thread(target=self._settle_all, name="decoding", daemon=True),
            threading.Thread(target=self._look_ahead, name="decoding-early", daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def begin(self, take: int, language: str) -> None:
        """Get to know a take."""
        with self._change:
            self._takes[take] = _Known(TakeMemory(language))

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
            self._change.notify_all()

    def known_ends(self, take: int) -> tuple[int, ...]:
        """Where early decodings of the open chunk end that are sure of themselves, in samples."""
        with self._change:
            known = self._takes.get(take)
            early = list(known.early.items()) if known and not self._jobs else []
        return tuple(
            start + length
            for (start, length), decoded in early
            if decoded.average_logprob > _SURE_LOGPROB
        )

    @property
    def idle(self) -> bool:
        """Whether nothing is being decoded or waits to be."""
        with self._change:
            return not (self._job or self._look or self._jobs or self._early)

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
            self._change.notify_all()
        for thread in self._threads:
            thread.join()

    def _settle_all(self) -> None:
        while True:
            with self._change:
                self._job = None
                self._change.notify_all()
                self._change.wait_for(lambda: self._jobs or self._ended)
                if self._ended:
                    return
                job = self._job = self._jobs.popleft()
                known = self._takes.get(job.take)
            if known is not None:
                self._work(job, known, partial(self._settle, job, known))

    def _look_ahead(self) -> None:
        while True:
            with self._change:
                self._look = None
                self._change.notify_all()
                self._change.wait_for(lambda: self._may_look or self._ended)
                if self._ended:
                    return
                look, self._early = self._early, None
                self._look = look
                known = self._takes.get(look.take) if look else None
            if look is not None and known is not None:
                self._work(look, known, partial(self._look_at, look, known))

    @property
    def _may_look(self) -> bool:
        """What was closed before comes first: it tells how loud the room is."""
        return self._early is not None and not self._jobs and self._job is None

    def _work(
        self, job: Job | EarlyJob, known: _Known, work: Callable[[], FromChild | None]
    ) -> None:
        began = time.monotonic()
        try:
            message = work()
        except MemoryError:
            message = TakeFailed(job.take, ErrorCode.OUT_OF_MEMORY)
        except (RuntimeError, ValueError):
            _log.exception("A chunk could not be decoded")
            message = TakeFailed(job.take, ErrorCode.DECODING_FAILED)
        self._seconds = time.monotonic() - began
        with self._change:
            wanted = self._takes.get(job.take) is known
            if wanted and isinstance(job, Job) and job.last:
                del self._takes[job.take]
        if wanted and message is not None:
            self._send(message)

    def _settle(self, job: Job, known: _Known) -> Settled:
        message = self._chunks.settle(job, known.memory, self._decoded_early(job, known))
        with self._change:
            known.early = {}
            known.settled = job.settled
        return message

    def _decoded_early(self, job: Job, known: _Known) -> Decoded | None:
        """What is known of this very piece, after waiting for a look that is just at it."""
        with self._change:
            self._change.wait_for(lambda: self._look is None or not _same(self._look, job))
            return known.early.get(_piece(job))

    def _look_at(self, look: EarlyJob, known: _Known) -> Provisional | None:
        decoded, words = self._chunks.look(look, known.memory)
        with self._change:
            ahead = [job for job in (self._job, *self._jobs) if job and job.take == look.take]
            # A chunk that was closed meanwhile at another place makes it worth nothing.
            stale = look.start < known.settled or not all(_same(look, job) for job in ahead)
            if look.likely and not stale:
                known.early[_piece(look)] = decoded
        return None if stale or ahead else Provisional(look.take, words)


def _piece(job: Job | EarlyJob) -> _Piece:
    return job.start, 0 if job.samples is None else len(job.samples)


def _same(look: EarlyJob, job: Job) -> bool:
    return look.take == job.take and _piece(look) == _piece(job)
