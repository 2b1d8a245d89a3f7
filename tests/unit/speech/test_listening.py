"""With the real Silero, which is small and installed with the program."""

import numpy as np
import pytest

from greenroom.speech import listening as module
from greenroom.speech.grid import RATE, WINDOW
from greenroom.speech.listening import EarlyJob, Job, Listening


def jobs(listening: Listening, samples: np.ndarray, block: int) -> list[Job | EarlyJob]:
    made: list[Job | EarlyJob] = []
    for start in range(0, len(samples), block):
        made += listening.feed(samples[start : start + block])
    return [*made, *listening.finish()]


def test_silence_is_settled_without_anything_to_decode() -> None:
    made = jobs(Listening(1), np.zeros(12 * 16_000 + 77, np.float32), 1600)
    assert all(isinstance(job, Job) and job.samples is None for job in made)
    assert [job.last for job in made if isinstance(job, Job)] == [False] * (len(made) - 1) + [True]


def test_jobs_describe_every_window_once_whatever_the_blocks() -> None:
    noise = np.random.default_rng(5).normal(0, 0.01, 13 * 16_000 + 300).astype(np.float32)
    whole = [job for job in jobs(Listening(1), noise, len(noise)) if isinstance(job, Job)]
    small = [job for job in jobs(Listening(1), noise, 313) if isinstance(job, Job)]
    for made in (whole, small):
        assert sum(len(job.speech) for job in made) == -(-len(noise) // 512)
        assert sum(len(job.levels) for job in made) == 4 * -(-len(noise) // 512)
        assert [job.described_from for job in made[1:]] == [job.settled for job in made[:-1]]
    assert np.array_equal(
        np.concatenate([job.speech for job in whole]), np.concatenate([job.speech for job in small])
    )


def test_an_empty_take_has_one_last_job() -> None:
    (job,) = Listening(3).finish()
    assert isinstance(job, Job)
    assert (job.take, job.last, job.samples, job.settled) == (3, True, None, 0)


def test_a_new_child_goes_on_where_the_old_one_was() -> None:
    listening = Listening(1, 512 * 100)
    (job,) = jobs(listening, np.zeros(512 * 10, np.float32), 512)
    assert isinstance(job, Job)
    assert (job.described_from, job.settled) == (512 * 100, 512 * 110)


def test_nothing_is_open_while_it_is_silent() -> None:
    listening = Listening(1)
    list(listening.feed(np.zeros(16_000, np.float32)))
    assert listening.open_job() is None


class Loud:
    """Stands in for the voice detector: what is not silent is speech."""

    def judge(self, samples: np.ndarray) -> np.ndarray:
        blocks = np.abs(samples.reshape(-1, WINDOW)).max(axis=1)
        return np.where(blocks > 0.1, 0.9, 0.0).astype(np.float32)


def talked(monkeypatch: pytest.MonkeyPatch, *seconds: float) -> tuple[Listening, list[EarlyJob]]:
    """A take of speech, silence, speech and so on; what was to be decoded early in it."""
    monkeypatch.setattr(module, "VoiceDetector", Loud)
    listening, early = Listening(1), []
    for number, length in enumerate(seconds):
        sound = np.full(int(length * RATE), 0.0 if number % 2 else 0.5, np.float32)
        early += [job for job in listening.feed(sound) if isinstance(job, EarlyJob)]
    return listening, early


def end(job: EarlyJob | Job) -> int:
    assert job.samples is not None
    return job.start + len(job.samples)


def test_of_the_last_chunk_only_what_no_early_decoding_had_is_left(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    listening, early = talked(monkeypatch, 3.0, 0.4, 2.0, 0.4, 2.0)
    assert len(early) == 2
    kept, rest = listening.finish([end(job) for job in early])
    assert isinstance(kept, Job)
    assert isinstance(rest, Job)
    assert (kept.start, end(kept), kept.last) == (early[1].start, end(early[1]), False)
    assert (rest.start, rest.last) == (end(early[1]), True)
    assert kept.settled == rest.described_from == rest.start
    assert len(kept.speech) + len(rest.speech) == -(-int(7.8 * RATE) // WINDOW)


def test_too_little_is_not_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    listening, early = talked(monkeypatch, 3.0, 0.4, 2.0, 0.4, 0.5)
    kept, rest = listening.finish([end(job) for job in early])
    assert end(kept) == end(early[0])
    assert rest.start == end(early[0])


def test_a_lone_word_is_not_kept_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    listening, early = talked(monkeypatch, 0.8, 0.4, 4.0)
    assert len(list(listening.finish([end(job) for job in early]))) == 1


def test_what_was_decoded_to_its_end_stays_in_one(monkeypatch: pytest.MonkeyPatch) -> None:
    listening, early = talked(monkeypatch, 3.0, 0.4, 3.0, 0.5)
    (last,) = listening.finish([end(job) for job in early])
    assert end(last) == end(early[-1])
