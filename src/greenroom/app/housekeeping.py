"""What the window does in the background for the library: tidying, and reports made again."""

import logging
import threading
from collections.abc import Callable, Generator
from datetime import datetime

from greenroom.jobs import Job, Jobs, Progress
from greenroom.library.retention import delete_old_audio
from greenroom.library.store import SqlStore
from greenroom.model.errors import GreenroomError
from greenroom.platform import settings_specs as specs
from greenroom.platform.settings import Settings
from greenroom.workflow.hearing_board import HearingBoard
from greenroom.workflow.processing import TakeProcessing

log = logging.getLogger(__name__)

_CHANGES_REPORTS = frozenset(
    setting.key for setting in (specs.BANDS, specs.EXTRA_FILLERS, specs.REMOVED_FILLERS)
)


def tidy(
    store: SqlStore, settings: Settings, now: Callable[[], datetime]
) -> Generator[Progress, None, None]:
    """A job: remove what was deleted before, and the audio that the settings no longer keep."""
    yield Progress()
    store.purge()
    yield Progress()
    removed = delete_old_audio(
        store,
        now(),
        keep_audio=settings.get(specs.KEEP_AUDIO),
        delete_after_days=settings.get(specs.DELETE_AFTER_DAYS),
    )
    if removed.files:
        log.info("%d old recordings were deleted, %d bytes", removed.files, removed.bytes)


def recompute_all(
    store: SqlStore, processing: TakeProcessing, board: HearingBoard
) -> Generator[Progress, None, None]:
    """A job: make every stored report again, newest session first; the board tells of each.

    One that cannot be made stays as it is, and the others go on.
    """
    summaries = store.sessions()
    for index, summary in enumerate(summaries):
        for reviewed in store.takes(summary.id):
            yield Progress(index / len(summaries))
            if reviewed.report is None:
                continue
            try:
                processing.renew(reviewed.take.id)
            except GreenroomError as error:
                log.warning("A report could not be made again: %s", error.code)
                continue
            if board.get(reviewed.take.id) is None:
                board.done(reviewed.take.id)


class Recalculation:
    """Makes reports again when a suggested range or a filler word changed.

    A further change begins anew. Settings are observed on any thread.
    """

    def __init__(
        self, settings: Settings, jobs: Jobs, work: Callable[[], Generator[Progress, None, None]]
    ) -> None:
        self._jobs = jobs
        self._work = work
        self._lock = threading.Lock()
        self._job: Job[None] | None = None
        self._end_observing = settings.observe(self._on_setting)

    def close(self) -> None:
        """Observe no longer; a running job goes on until the jobs are closed."""
        self._end_observing()

    def _on_setting(self, key: str) -> None:
        if key not in _CHANGES_REPORTS:
            return
        with self._lock:
            if self._job is not None:
                self._job.cancel()
            self._job = self._jobs.start("Make the reports again", self._work)
