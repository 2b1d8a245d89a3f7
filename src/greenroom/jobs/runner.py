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
    """How far a job is: `done` in 0..1, or None where it cannot be estimated, and the step."""

    done: float | None
    step: str = ""


Work = Callable[[], Generator[Progress, None, T]]
Deliver = Callable[[Callable[[], None]], None]


class JobState(StrEnum):
    """Where a job is in its life."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Job(Generic[T]):
    """One piece of background work. Its callbacks run wherever the runner delivers them."""

    def __init__(
        self,
        title: str,
        work: Work[T],
        on_done: Callable[[T], None] | None,
        on_failed: Callable[[GreenroomError], None] | None,
        on_progress: Callable[[Progress], None] | None,
    ) -> None:
        self.title = title
        self.state = JobState.WAITING
        self.error: GreenroomError | None = None
        self._work = work
        self._on_done = on_done
        self._on_failed = on_failed
        self._on_progress = on_progress
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
        """Block until it ended and its callbacks were handed over; False on a time-out."""
        return self._ended.wait(timeout_s)

    def run(self, deliver: Deliver) -> None:
        """Do the work on the calling thread."""
        try:
            self._run(deliver)
        finally:
            self._ended.set()

    def _run(self, deliver: Deliver) -> None:
        if self.cancelled:
            self.state = JobState.CANCELLED
            return
        self.state = JobState.RUNNING
        try:
            result = self._drain(deliver)
        except CancelledError:
            self.state = JobState.CANCELLED
        except GreenroomError as error:
            self._fail(error, deliver)
        except Exception as error:
            # A job must never take its thread down silently.
            log.exception("Job failed: %s", self.title)
            self._fail(GreenroomError(f"{self.title} stopped: {error}"), deliver)
        else:
            self.state = JobState.DONE
            if self._on_done is not None:
                done = self._on_done
                deliver(lambda: done(result))

    def _drain(self, deliver: Deliver) -> T:
        steps = self._work()
        try:
            while True:
                progress = next(steps)
                if self.cancelled:
                    raise CancelledError(f"{self.title} was cancelled.")
                self._report(progress, deliver)
        except StopIteration as stop:
            result: T = stop.value
            return result
        finally:
            steps.close()

    def _report(self, progress: Progress, deliver: Deliver) -> None:
        if self._on_progress is not None:
            report = self._on_progress
            deliver(lambda: report(progress))

    def _fail(self, error: GreenroomError, deliver: Deliver) -> None:
        self.error = error
        self.state = JobState.FAILED
        if self._on_failed is not None:
            failed = self._on_failed
            deliver(lambda: failed(error))
        else:
            log.error("%s: %s", self.title, error.message)


class Jobs:
    """Starts jobs on worker threads; `deliver` brings callbacks to the thread that wants them."""

    def __init__(self, *, workers: int = 2, deliver: Deliver | None = None) -> None:
        self._deliver: Deliver = deliver or (lambda call: call())
        self._pool = ThreadPoolExecutor(max_workers=workers, thread_name_prefix="job")
        self._lock = threading.Lock()
        self._running: set[Job[Any]] = set()

    def start(
        self,
        title: str,
        work: Work[T],
        *,
        on_done: Callable[[T], None] | None = None,
        on_failed: Callable[[GreenroomError], None] | None = None,
        on_progress: Callable[[Progress], None] | None = None,
    ) -> Job[T]:
        """Queue the work; a failure without `on_failed` is logged."""
        job = Job(title, work, on_done, on_failed, on_progress)
        with self._lock:
            self._running.add(job)
        self._pool.submit(self._run, job)
        return job

    def close(self) -> None:
        """Cancel everything and wait for the threads to end."""
        with self._lock:
            jobs = tuple(self._running)
        for job in jobs:
            job.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _run(self, job: Job[T]) -> None:
        try:
            job.run(self._deliver)
        finally:
            with self._lock:
                self._running.discard(job)
