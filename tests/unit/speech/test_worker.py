"""The decoding thread, with a decoder that is scripted."""

import threading
from collections.abc import Callable
from dataclasses import replace
from queue import SimpleQueue

import numpy as np
import pytest

from greenroom.model.transcript import HeardFilledPause, Word
from greenroom.speech.activity import Floats
from greenroom.speech.decoder import Decoded, NotWantedError
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
        self,
        samples: Floats,
        language: str,
        beams: int = 1,
        *,
        hurried: bool = False,
        stamped: bool = False,
        wanted: Callable[[], bool] = lambda: True,
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


class Listener:
    """Stands in for the detector, and notes how much it was given."""

    name = "listener"

    def __init__(self) -> None:
        self.given: list[float] = []

    def hear(
        self, samples: Floats, start_s: float, _frames: Floats
    ) -> tuple[HeardFilledPause, ...]:
        self.given.append(len(samples) / RATE)
        return (HeardFilledPause(start_s, start_s + 0.3, 0.9),)


def test_filled_pauses_and_pitch_of_what_was_decoded_early_are_known_too() -> None:
    told: SimpleQueue[FromChild] = SimpleQueue()
    detector = Listener()
    worker = Worker(Saying(-0.1), told.put, detector)  # type: ignore[arg-type]
    worker.begin(TAKE, "en")
    worker.add(early(2.0))
    told.get(timeout=20)
    before = list(detector.given)
    worker.add(job(2.0, last=True))
    settled = told.get(timeout=20)
    worker.end()
    assert isinstance(settled, Settled)
    assert detector.given == before != []
    assert len(settled.filled_pauses) == 1
    assert settled.prosody is not None
    assert len(settled.prosody.semitones) == 199


def test_words_stay_where_the_detector_noticed_voice_that_the_level_hides() -> None:
    told: SimpleQueue[FromChild] = SimpleQueue()
    worker = Worker(Saying(-0.6), told.put)  # type: ignore[arg-type]
    worker.begin(TAKE, "en")
    hidden = job(2.0, last=True)
    worker.add(replace(hidden, levels=np.full_like(hidden.levels, -40.0)))
    settled = told.get(timeout=20)
    worker.end()
    assert isinstance(settled, Settled)
    assert [word.text for word in settled.words] == list("abcd")


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


class Halting(Saying):
    """Waits on the way until it may go on, and is broken off there where nobody wants it."""

    def __init__(self) -> None:
        super().__init__(-0.1)
        self.begun, self.go_on = threading.Event(), threading.Event()

    def decode(
        self,
        samples: Floats,
        language: str,
        beams: int = 1,
        *,
        hurried: bool = False,
        stamped: bool = False,
        wanted: Callable[[], bool] = lambda: True,
    ) -> Decoded:
        self.begun.set()
        assert self.go_on.wait(20)
        if not wanted():
            raise NotWantedError
        return super().decode(samples, language, beams, hurried=hurried, stamped=stamped)


@pytest.mark.parametrize(("looked_at", "decoded"), [(2.0, [2.0]), (1.5, [2.0])])
def test_a_look_is_given_up_once_another_chunk_is_closed(
    looked_at: float, decoded: list[float]
) -> None:
    told: SimpleQueue[FromChild] = SimpleQueue()
    decoder = Halting()
    worker = Worker(decoder, told.put)  # type: ignore[arg-type]
    worker.begin(TAKE, "en")
    worker.add(early(looked_at))
    assert decoder.begun.wait(20)
    worker.add(job(2.0, last=True))
    decoder.go_on.set()
    kinds = [type(told.get(timeout=20))]
    if looked_at == decoded[0]:
        kinds.append(type(told.get(timeout=20)))
    worker.end()
    assert kinds[-1] is Settled
    assert [round(seconds, 1) for seconds, _ in decoder.given] == decoded


def test_a_look_at_a_take_that_was_dropped_is_given_up() -> None:
    told: SimpleQueue[FromChild] = SimpleQueue()
    decoder = Halting()
    worker = Worker(decoder, told.put)  # type: ignore[arg-type]
    worker.begin(TAKE, "en")
    worker.add(early(2.0))
    assert decoder.begun.wait(20)
    worker.forget(TAKE)
    decoder.go_on.set()
    worker.end()
    assert decoder.given == []
    assert told.empty()
