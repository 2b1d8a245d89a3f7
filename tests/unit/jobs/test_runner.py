"""The job runner: results, progress, cancellation and failures."""

import threading
from collections.abc import Generator, Iterator

import pytest

from greenroom.jobs import Job, Jobs, JobState, Progress
from greenroom.model.errors import GreenroomError, InputError


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    runner = Jobs(workers=1)
    yield runner
    runner.close()


def test_result_and_progress_arrive_in_order(jobs: Jobs) -> None:
    seen: list[object] = []

    def work() -> Generator[Progress, None, int]:
        yield Progress(0.5)
        yield Progress()
        yield Progress(1.0)
        return 7

    job = jobs.start("Count", work, on_done=seen.append, on_progress=seen.append)
    assert job.wait(5)
    assert seen == [0.5, 1.0, 7]
    assert job.state is JobState.DONE


def test_cancel_stops_at_the_next_yield_and_runs_clean_up(jobs: Jobs) -> None:
    started = threading.Event()
    go_on = threading.Event()
    cleaned: list[bool] = []
    results: list[object] = []

    def work() -> Generator[Progress, None, None]:
        try:
            started.set()
            assert go_on.wait(5)
            yield Progress(0.1)
            results.append("went on")
        finally:
            cleaned.append(True)

    job = jobs.start("Long", work, on_done=results.append, on_failed=results.append)
    assert started.wait(5)
    job.cancel()
    go_on.set()
    assert job.wait(5)
    assert job.state is JobState.CANCELLED
    assert cleaned == [True]
    assert results == []


@pytest.mark.expects_errors
@pytest.mark.parametrize(
    ("raised", "expected"),
    [
        (InputError("Not audio."), "Not audio."),
        (ValueError("I was fired"), "Something went wrong inside Greenroom."),
    ],
)
def test_failure_is_delivered_as_one_sentence(jobs: Jobs, raised: Exception, expected: str) -> None:
    failures: list[GreenroomError] = []

    def work() -> Generator[Progress, None, None]:
        yield Progress()
        raise raised

    job = jobs.start("Read", work, on_failed=failures.append)
    assert job.wait(5)
    assert job.state is JobState.FAILED
    assert [failure.message for failure in failures] == [expected]


@pytest.mark.expects_errors
def test_a_callback_that_fails_is_logged(jobs: Jobs, caplog: pytest.LogCaptureFixture) -> None:
    def work() -> Generator[Progress, None, int]:
        yield from ()
        return 1

    def broken(_result: int) -> None:
        raise ValueError("boom")

    assert jobs.start("One", work, on_done=broken).wait(5)
    assert "A callback failed: One" in caplog.text


def test_after_closing_nothing_begins() -> None:
    runner = Jobs(workers=1)
    runner.close()
    ran: list[bool] = []

    def work() -> Generator[Progress, None, None]:
        ran.append(True)
        yield Progress()

    job = runner.start("Late", work, on_done=ran.append, on_failed=ran.append)  # type: ignore[arg-type]
    assert job.wait(5)
    assert job.state is JobState.CANCELLED
    assert ran == []


def test_closing_cancels_what_waits() -> None:
    runner = Jobs(workers=1)
    started = threading.Event()
    release = threading.Event()

    def busy() -> Generator[Progress, None, None]:
        started.set()
        release.wait(5)
        yield Progress(1.0)

    ran: list[bool] = []

    def never() -> Generator[Progress, None, None]:
        ran.append(True)
        yield Progress(1.0)

    first: Job[None] = runner.start("Busy", busy)
    assert started.wait(5)
    second = runner.start("Never", never)
    closing = threading.Thread(target=runner.close)
    closing.start()
    while not second.cancelled:
        threading.Event().wait(0.001)
    release.set()
    closing.join(5)
    assert first.state is JobState.CANCELLED
    assert second.wait(5)
    assert second.state is JobState.CANCELLED
    assert ran == []
