"""Which speech models there are by name, and fetching one that is not, after a yes."""

import threading
from collections.abc import Callable, Generator
from dataclasses import dataclass

from greenroom.jobs import Job, Jobs, Progress
from greenroom.model.errors import CancelledError, GreenroomError
from greenroom.platform.watchers import Watchers
from greenroom.platform.weights import Weights, WeightsStatus

WHISPER = ("base", "tiny.en")


@dataclass(frozen=True, slots=True)
class ShelfModel:
    """A model by name. `size` in bytes; `source` is the host that it can be fetched from."""

    name: str
    size: int
    source: str
    status: WeightsStatus

    @property
    def usable(self) -> bool:
        """Whether it is on this computer and whole."""
        return self.status in (WeightsStatus.READY, WeightsStatus.AVAILABLE_FROM_PACKAGE)


class ModelShelf:
    """Looks in the background, because a file that changed has to be read whole.

    Watchers are called on any thread.
    """

    def __init__(self, weights: Weights, jobs: Jobs, names: tuple[str, ...] = WHISPER) -> None:
        self._weights = weights
        self._jobs = jobs
        self._names = names
        self._lock = threading.Lock()
        self._models: tuple[ShelfModel, ...] = ()
        self._watchers: Watchers[[]] = Watchers()

    def models(self) -> tuple[ShelfModel, ...]:
        """As last looked at, the recommended one first; empty before the first look."""
        with self._lock:
            return self._models

    def watch(self, watcher: Callable[[], None]) -> Callable[[], None]:
        """Call `watcher()` when a look found something else; gives what ends it."""
        return self._watchers.add(watcher)

    def look(self) -> None:
        """Look again."""
        self._jobs.start("Look for speech models", self._look)

    def download(
        self,
        name: str,
        on_progress: Callable[[float], None],
        on_done: Callable[[GreenroomError | None], None],
    ) -> Callable[[], None]:
        """Fetch a model from its source; the person has said yes. Gives what cancels it.

        `on_progress` gets the share 0..1, `on_done` None or why not (CancelledError after a
        cancel), both on any thread. What has arrived before a cut or a cancel is kept for the
        next try.
        """
        stop = threading.Event()
        jobs: list[Job[GreenroomError | None]] = []

        def cancelled() -> bool:
            return stop.is_set() or any(job.cancelled for job in jobs)

        def work() -> Generator[Progress, None, GreenroomError | None]:
            yield Progress(0.0)
            try:
                self._weights.download(
                    name, consent=True, progress=on_progress, cancelled=cancelled
                )
            except CancelledError as error:
                return error
            finally:
                self._read()
            return None

        jobs.append(self._jobs.start("Download", work, on_done=on_done, on_failed=on_done))
        return stop.set

    def _look(self) -> Generator[Progress, None, None]:
        yield Progress()
        self._read()

    def _read(self) -> None:
        found = tuple(self._model(name) for name in self._names)
        with self._lock:
            changed, self._models = self._models != found, found
        if changed:
            self._watchers.tell()

    def _model(self, name: str) -> ShelfModel:
        spec = self._weights.spec(name)
        return ShelfModel(name, spec.size, spec.source, self._weights.status(name))
