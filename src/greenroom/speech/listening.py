"""A take as the child hears it: sound in, jobs for the decoder out.

Runs on the child's reading thread; it only judges and cuts, which takes about 1 % of real time.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

import numpy as np

from greenroom.speech.activity import Floats, frame_levels
from greenroom.speech.chunker import Chunk, Chunker, Hint, Silence
from greenroom.speech.grid import FRAMES_PER_WINDOW, WINDOW, windows
from greenroom.speech.vad import VoiceDetector

# What is left after an early decoding, in the hurry of the end: less is decoded badly alone.
_LEAST_KNOWN = windows(1.5)
_LEAST_REST = windows(1.0)


@dataclass(frozen=True, slots=True, eq=False)
class Job:
    """Sound that is done with once this job is. Positions are samples from the take's start.

    `samples` (16 kHz) is what to decode, from `start`; None for silence. `settled` is the end of
    what `levels` and `speech` describe, which begin at `described_from`.
    """

    take: int
    start: int
    samples: Floats | None
    settled: int
    described_from: int
    levels: Floats
    speech: Floats
    last: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class EarlyJob:
    """Sound of the open chunk, worth decoding when nothing else is to be done.

    `likely` when a pause makes it likely that the chunk will be closed just so.
    """

    take: int
    start: int
    samples: Floats
    described_from: int
    levels: Floats
    speech: Floats
    likely: bool


class Listening:
    """One take. `start` (samples, whole windows) is not 0 when a new child takes over."""

    def __init__(self, take: int, start: int = 0) -> None:
        self._take = take
        self._detector = VoiceDetector()
        self._chunker = Chunker(start // WINDOW)
        self._rest = np.zeros(0, np.float32)
        self._kept_from = start  # the first sample of the arrays below
        self._samples = _Growing()
        self._levels = _Growing()
        self._speech = _Growing()

    def feed(self, samples: Floats) -> Iterator[Job | EarlyJob]:
        """Take in more sound of any length."""
        joined = np.concatenate((self._rest, samples))
        whole = len(joined) // WINDOW * WINDOW
        self._rest = joined[whole:].copy()
        yield from self._windows(joined[:whole])

    def finish(self, known: Collection[int] = ()) -> Iterator[Job | EarlyJob]:
        """The take is over: the last job is marked so.

        `known` are the ends (samples) of early decodings of the open chunk: one of them is kept,
        so that only what was said after it is still to be decoded.
        """
        missing = -len(self._rest) % WINDOW
        if missing:
            padded = np.concatenate((self._rest, np.zeros(missing, np.float32)))
            self._rest = np.zeros(0, np.float32)
            yield from self._windows(padded)
        yield from self._keep(known)
        yield self._job(self._chunker.finish(), last=True)

    def _keep(self, known: Collection[int]) -> Iterator[Job]:
        chunk = self._chunker.open_chunk
        ends = [end // WINDOW for end in known]
        if chunk is None or chunk.end in ends:
            return
        fit = [end for end in ends if chunk.start + _LEAST_KNOWN <= end <= chunk.end - _LEAST_REST]
        if fit:
            yield self._job(self._chunker.close_at(max(fit)))

    def open_job(self) -> EarlyJob | None:
        """What was said since the last chunk, for the live transcript; None where it is silent."""
        chunk = self._chunker.open_chunk
        return None if chunk is None else self._early(chunk, likely=False)

    def _windows(self, samples: Floats) -> Iterator[Job | EarlyJob]:
        levels = frame_levels(samples)
        speech = self._detector.judge(samples)
        self._samples.append(samples)
        self._levels.append(levels)
        self._speech.append(speech)
        by_window = levels.reshape(-1, FRAMES_PER_WINDOW).mean(axis=1)
        for probability, level in zip(speech, by_window, strict=True):
            decision = self._chunker.feed(float(probability), float(level))
            if isinstance(decision, Hint):
                yield self._early(decision, likely=True)
            elif decision is not None:
                yield self._job(decision)

    def _early(self, chunk: Hint, *, likely: bool) -> EarlyJob:
        start, end = chunk.start * WINDOW, chunk.end * WINDOW
        length = end - self._kept_from
        return EarlyJob(
            take=self._take,
            start=start,
            samples=self._samples.part(start - self._kept_from, length),
            described_from=self._kept_from,
            levels=self._levels.part(0, length * FRAMES_PER_WINDOW // WINDOW),
            speech=self._speech.part(0, length // WINDOW),
            likely=likely,
        )

    def _job(self, decision: Chunk | Silence, *, last: bool = False) -> Job:
        settled = decision.settled * WINDOW
        start, samples = settled, None
        if isinstance(decision, Chunk):
            start = decision.start * WINDOW
            samples = self._samples.part(
                start - self._kept_from, decision.end * WINDOW - self._kept_from
            )
        described_from = self._kept_from
        done = settled - described_from
        self._kept_from = settled
        self._samples.drop(done)
        return Job(
            take=self._take,
            start=start,
            samples=samples,
            settled=settled,
            described_from=described_from,
            levels=self._levels.drop(done * FRAMES_PER_WINDOW // WINDOW),
            speech=self._speech.drop(done // WINDOW),
            last=last,
        )


class _Growing:
    """An array that grows at the end and is taken away from the front."""

    def __init__(self) -> None:
        self._pieces: list[Floats] = []

    def append(self, piece: Floats) -> None:
        self._pieces.append(piece)

    def part(self, start: int, end: int) -> Floats:
        return self._whole()[start:end].copy()

    def drop(self, count: int) -> Floats:
        whole = self._whole()
        self._pieces = [whole[count:].copy()]
        return whole[:count].copy()

    def _whole(self) -> Floats:
        if len(self._pieces) != 1:
            joined = np.concatenate(self._pieces) if self._pieces else np.zeros(0, np.float32)
            self._pieces = [joined]
        return self._pieces[0]
