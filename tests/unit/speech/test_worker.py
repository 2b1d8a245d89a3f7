"""The decoding thread, with a decoder that is scripted."""

import threading
from dataclasses import replace
from queue import SimpleQueue

import numpy as np
import pytest

from greenroom.model.transcript import Word
from greenroom.speech.activity import Floats
from greenroom.speech.decoder import Decoded
from greenroom.speech.grid import RATE
from greenroom.speech.listening import EarlyJob, Job
from greenroom.speech.messages import FromChild, Provisional, Settled
from greenroom.speech.worker import Worker

TAKE = 7


class Saying:
    """Decodes everything to the same words, and notes what it was given."""

    def __init__(self, logprob: float) -> None:
        self._logprob = logprob
        self.given: list[tuple[float, bool]] = []

    def decode(
        self, samples: Floats, language: str, beams: int = 1, *, hurried: bool = False
    ) -> Decoded:
        self.given.append((len(samples) / RATE, hurried))
        words = tuple(
            Word(text, 0.6 + 0.3 * at, 0.9 + 0.3 * at, 0.9) for at, text in enumerate("abcd")
        )
        return Decoded(words, self._logprob, 0.0, 1.0, language)


def described(seconds: float) -> tuple[Floats, Floats]:
    """Levels and speech of half a second of silence, then voice."""
    windows = int(seconds * RATE) // 512
    speech = np.full(windows, 0.9, np.float32)
    speech[:16] = 0.0
    return np.asarray(np.where(np.repeat(speech, 4) > 0, -20.0, -70.0), np.float32), speech


def early(seconds: float) -> EarlyJob:
    levels, speech = described(seconds)
    samples = np.zeros(len(speech) * 512, np.float32)
    return EarlyJob(TAKE, 0, samples, 0, levels, speech, likely=True)


def job(seconds: float, *, last: bool) -> Job:
    levels, speech = described(seconds)
    samples = np.zeros(len(speech) * 512, np.float32)
    return Job(TAKE, 0, samples, len(samples), 0, levels, speech, last=last)


@pytest.mark.parametrize(("logprob", "known"), [(-0.1, True), (-0.6, False)])
def test_early_decodings_are_known_where_they_are_sure(logprob: float, known: bool) -> None:
    told: SimpleQueue[FromChild] = SimpleQueue()
    worker = Worker(Saying(logprob), told.put)  # type: ignore[arg-type]
    worker.begin(TAKE, "en")
    worker.add(early(2.0))
    assert isinstance(told.get(timeout=20), Provisional)
    assert bool(worker.known_ends(TAKE)) is known
    worker.end()


def test_what_was_decoded_early_is_not_decoded_again() -> None:
    told: SimpleQueue[FromChild] = SimpleQueue()
    decoder = Saying(-0.1)
    worker = Worker(decoder, told.put)  # type: ignore[arg-type]
    worker.begin(TAKE, "en")
    for each in (early(2.0), early(2.5)):
        worker.add(each)
        assert isinstance(told.get(timeout=20), Provisional)
    worker.add(job(2.0, last=False))
    settled = told.get(timeout=20)
    assert isinstance(settled, Settled)
    assert [word.text for word in settled.words] == list("abcd")
    assert len(decoder.given) == 2
    assert worker.known_ends(TAKE) == ()
    worker.end()


def test_only_the_end_of_a_take_is_decoded_in_a_hurry() -> None:
    told: SimpleQueue[FromChild] = SimpleQueue()
    decoder = Saying(-0.1)
    worker = Worker(decoder, told.put)  # type: ignore[arg-type]
    worker.begin(TAKE, "en")
    for last in (False, True):
        worker.add(job(2.0, last=last))
        assert isinstance(told.get(timeout=20), Settled)
    assert [hurried for _, hurried in decoder.given] == [False, True]
    worker.end()


class Held(Saying):
    """Comes to an end with sound of one length only once it may."""

    def __init__(self, seconds: float) -> None:
        super().__init__(-0.1)
        self._held = len(early(seconds).samples)
        self.entered, self.may_end = threading.Event(), threading.Event()

    def decode(
        self, samples: Floats, language: str, beams: int = 1, *, hurried: bool = False
    ) -> Decoded:
        if len(samples) == self._held:
            self.entered.set()
            assert self.may_end.wait(20)
        return super().decode(samples, language, beams, hurried=hurried)


def holding(seconds: float, held: Job | EarlyJob) -> tuple[Worker, Held, SimpleQueue[FromChild]]:
    """A worker that is just at a job."""
    told: SimpleQueue[FromChild] = SimpleQueue()
    decoder = Held(seconds)
    worker = Worker(decoder, told.put)  # type: ignore[arg-type]
    worker.begin(TAKE, "en")
    worker.add(held)
    assert decoder.entered.wait(20)
    return worker, decoder, told


def test_the_end_of_a_take_does_not_wait_for_an_early_look() -> None:
    worker, decoder, told = holding(2.0, early(2.0))
    worker.add(job(2.5, last=True))
    settled = told.get(timeout=20)
    assert isinstance(settled, Settled)
    assert settled.last
    decoder.may_end.set()
    worker.end()
    assert told.empty()


def test_a_chunk_waits_for_the_early_look_at_just_it() -> None:
    worker, decoder, told = holding(2.0, early(2.0))
    worker.add(job(2.0, last=True))
    decoder.may_end.set()
    assert isinstance(told.get(timeout=20), Settled)
    worker.end()
    assert len(decoder.given) == 1
    assert told.empty()


def test_a_look_that_was_overtaken_is_forgotten() -> None:
    worker, decoder, told = holding(2.0, early(2.0))
    worker.add(job(1.5, last=False))
    assert isinstance(told.get(timeout=20), Settled)
    decoder.may_end.set()
    worker.end()
    assert worker.known_ends(TAKE) == ()
    assert told.empty()


def test_a_look_waits_for_the_chunk_before() -> None:
    chunk = job(2.0, last=False)
    worker, decoder, told = holding(2.0, chunk)
    after = replace(early(2.5), start=chunk.settled, described_from=chunk.settled)
    worker.add(after)
    assert decoder.given == []
    decoder.may_end.set()
    assert [type(told.get(timeout=20)) for _ in range(2)] == [Settled, Provisional]
    worker.end()
