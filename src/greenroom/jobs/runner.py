"""Runs generators on worker threads: each yield is progress and a point of cancellation."""

import logging
import threading
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, TypeVar

from greenroom.model.errors import CancelledError, GreenroomError

log = logging.getLogger(__name__)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: `done` in 0..1, or None where it cannot be estimated."""

    done: float | None = None


Work = Callable[[], Generator[Progress, None, T]]
Explain = Callable[[Exception], GreenroomError]


def _without_text(_error: Exception) -> GreenroomError:
    return GreenroomError("Something went wrong inside Greenroom.")


class JobState(StrEnum):
    """Where a job is in its life."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Job(Generic[T]):
    """One piece of background work. Its callbacks run on the thread that does the work."""

    def __init__(
        self,
        title: str,
        work: Work[T],
        on_done: Callable[[T], None] | None,
        on_failed: Callable[[GreenroomError], None] | None,
        on_progress: Callable[[float], None] | None,
        unexpected: Explain,
    ) -> None:
        self.title = title
        self.state = JobState.WAITING
        self._work = work
        self._on_done = on_done
        self._on_failed = on_failed
        self._on_progress = on_progress
        self._unexpected = unexpected
        self._cancelled = threading.Event()
        self._ended = threading.Event()

    def cancel(self) -> None:
        """Ask it to stop at its next yield. Neither `on_done` nor `on_failed` is called then."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._cancelled.is_set()

    def wait(self, timeout_s: float | None = None) -> bool:
        """Block until it ended and its callbacks have returned; False on a time-out."""
        return self._ended.wait(timeout_s)

    def run(self) -> None:
        """Do the work on the calling thread; nothing, if it was cancelled before."""
        try:
            self._run()
        except Exception:  # nobody else looks at what a callback raises
            log.exception("A callback failed: %s", self.title)
        finally:
            self._ended.set()

    def _run(self) -> None:
        if self.cancelled:
            self.state = JobState.CANCELLED
            return
        self.state = JobState.RUNNING
        try:
            result = self._drain()
        except CancelledError:
            self.state = JobState.CANCELLED
        except GreenroomError as error:
            self._fail(error)
        except Exception as error:
            # A job must never take its thread down silently.
            log.exception("Job failed: %s", self.title)
            self._fail(self._unexpected(error))
        else:
            self.state = JobState.DONE
            if self._on_done is not None:
                self._on_done(result)

    def _drain(self) -> T:
        steps = self._work()
        try:
            while True:
                progress = next(steps)
                if self.cancelled:
                    raise CancelledError(f"{self.title} was cancelled.")
                if self._on_progress is not None and progress.done is not None:
                    self._on_progress(progress.done)
        except StopIteration as stop:
            result: T = stop.value
            return result
        finally:
            steps.close()

    def _fail(self, error: GreenroomError) -> None:
        self.state = JobState.FAILED
        if self._on_failed is not None:
            self._on_failed(error)
        else:
            log.error("%s: %s", self.title, error.message)


class Jobs:
    """Starts jobs on worker threads, at most `workers` at once.

    `unexpected` says what is wrong when work fails by a defect; the text of such an error is not
    passed on, since it may quote what a person said.
    """

    def __init__(self, *, workers: int = 2, unexpected: Explain = _without_text) -> None:
        self._unexpected = unexpected
        self._pool = ThreadPoolExecutor(max_workers=workers, thread_name_prefix="job")
        self._lock = threading.Lock()
        self._jobs: set[Job[Any]] = set()  # waiting or running
        self._closed = False

    def start(
        self,
        title: str,
        work: Work[T],
        *,
        on_done: Callable[[T], None] | None = None,
        on_failed: Callable[[GreenroomError], None] | None = None,
        on_progress: Callable[[float], None] | None = None,
    ) -> Job[T]:
        """Queue the work; gives the job, which is cancelled already after `close`.

        `title` names the job in the log. Callbacks run on the job's thread: `on_progress` with the
        share that is done, 0..1, then `on_done` with the result or `on_failed`. A failure without
        `on_failed` is logged.
        """
        job = Job(title, work, on_done, on_failed, on_progress, self._unexpected)
        with self._lock:
            if not self._closed:
                self._jobs.add(job)
                self._pool.submit(self._run, job)
                return job
        job.cancel()
        job.run()
        return job

    def close(self) -> None:
        """Cancel everything and wait for the threads to end."""
        with self._lock:
            self._closed = True
            jobs = tuple(self._jobs)
        for job in jobs:
            job.cancel()
        self._pool.shutdown(wait=True)

    def _run(self, job: Job[T]) -> None:
        try:
            job.run()
        finally:
            with self._lock:
                self._jobs.discard(job)
