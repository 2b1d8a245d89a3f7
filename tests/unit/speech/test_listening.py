"""With the real Silero, which is small and installed with the program."""

import numpy as np

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
