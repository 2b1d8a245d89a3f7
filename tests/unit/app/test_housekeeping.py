"""The library is tidied at the start, and reports follow changed settings."""

import threading
from collections.abc import Generator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from greenroom.app.housekeeping import Recalculation, recompute_all, tidy
from greenroom.app.wiring import Services
from greenroom.jobs import Jobs, Progress
from greenroom.library.store import SqlStore
from greenroom.model.errors import StorageError
from greenroom.model.report import Report
from greenroom.model.take import RecordedAudio, Take
from greenroom.platform import settings_specs as specs
from greenroom.platform.paths import Paths
from greenroom.platform.settings import Settings
from greenroom.workflow.hearing_board import HearingBoard
from support.interviews import plan
from support.library_samples import heard


@pytest.fixture
def services() -> Iterator[Services]:
    made = Services(Paths.for_person())
    yield made
    made.close()


def answered(services: Services, *, reported: bool = True) -> tuple[Take, Path]:
    store = services.store
    session = store.new_session(plan("q"))
    take, path = store.new_take(session.id, 0)
    path.write_bytes(b"sound")
    take = services.processing.recorded(take, RecordedAudio(path.name, 16_000, 5.0))
    if reported:
        services.processing.transcribed(take, heard())
    return take, path


def drain(steps: Generator[Progress, None, None]) -> None:
    for _ in steps:
        pass


def in_days(days: int) -> datetime:
    return datetime.now(UTC) + timedelta(days=days)


def test_without_a_wish_to_delete_everything_stays(services: Services) -> None:
    _, path = answered(services)
    drain(tidy(services.store, services.settings, lambda: in_days(900)))
    assert path.exists()


def test_audio_past_its_time_goes_and_the_report_stays(services: Services) -> None:
    take, path = answered(services)
    _, unreported = answered(services, reported=False)
    services.settings.set(specs.DELETE_AFTER_DAYS, 30)
    drain(tidy(services.store, services.settings, lambda: in_days(29)))
    assert path.exists()
    drain(tidy(services.store, services.settings, lambda: in_days(31)))
    assert not path.exists()
    assert unreported.exists()
    assert services.store.take(take.id).report is not None


def test_audio_that_is_not_to_be_kept_goes_at_once(services: Services) -> None:
    _, path = answered(services)
    services.settings.set(specs.KEEP_AUDIO, False)
    drain(tidy(services.store, services.settings, lambda: in_days(0)))
    assert not path.exists()


def test_what_was_deleted_is_removed_for_good(services: Services) -> None:
    take, path = answered(services)
    services.store.delete_take(take.id)
    drain(tidy(services.store, services.settings, lambda: in_days(0)))
    assert not path.exists()
    assert services.store.takes(take.session_id) == ()


def test_reports_are_made_again_newest_session_first(services: Services) -> None:
    first, _ = answered(services)
    second, _ = answered(services)
    answered(services, reported=False)
    services.settings.set(specs.EXTRA_FILLERS, ["deadline"])
    told: list[str] = []
    board = HearingBoard()
    board.watch(told.append)
    drain(recompute_all(services.store, services.processing, board))
    order = [each.id for each in services.store.sessions()]
    expected = sorted((first, second), key=lambda take: order.index(take.session_id))
    assert told == [take.id for take in expected]
    for take in (first, second):
        report = services.store.take(take.id).report
        assert report is not None
        assert [filler.text.strip(".") for filler in report.fillers.items] == ["deadline"]


def test_a_report_that_cannot_be_made_again_costs_only_itself(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, _ = answered(services)
    second, _ = answered(services)
    renew = services.processing.renew

    def broken_once(take_id: str) -> Report:
        if take_id == broken:
            raise StorageError("A stored transcript cannot be read.")
        return renew(take_id)

    newest = services.store.sessions()[0].id
    broken, other = (first.id, second.id) if first.session_id == newest else (second.id, first.id)
    monkeypatch.setattr(services.processing, "renew", broken_once)
    told: list[str] = []
    board = HearingBoard()
    board.watch(told.append)
    drain(recompute_all(services.store, services.processing, board))
    assert told == [other]


def test_a_take_that_is_being_heard_stays_on_the_board(services: Services) -> None:
    take, _ = answered(services)
    board = HearingBoard()
    board.begin(take.id)
    drain(recompute_all(services.store, services.processing, board))
    assert board.get(take.id) is not None


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


class Work:
    """A job that takes until it is let go; counts its beginnings and ends."""

    def __init__(self) -> None:
        self.begun = threading.Semaphore(0)
        self.done = threading.Semaphore(0)
        self.go_on = threading.Event()

    def __call__(self) -> Generator[Progress, None, None]:
        self.begun.release()
        self.go_on.wait(5)
        yield Progress()
        self.done.release()


def test_changed_ranges_and_fillers_start_it_and_other_settings_do_not(
    tmp_path: Path, jobs: Jobs
) -> None:
    settings, work = Settings(tmp_path), Work()
    work.go_on.set()
    recalculation = Recalculation(settings, jobs, work)
    settings.set(specs.VOLUME, 0.5)
    assert not work.begun.acquire(blocking=False)
    for setting, value in (
        (specs.BANDS, {"long_pause_s": 3.0}),
        (specs.EXTRA_FILLERS, ["well"]),
        (specs.REMOVED_FILLERS, ["um"]),
    ):
        settings.set(setting, value)
        assert work.begun.acquire(timeout=5)
        assert work.done.acquire(timeout=5)
    recalculation.close()
    settings.reset(specs.BANDS)
    assert not work.begun.acquire(blocking=False)


def test_a_further_change_begins_anew(tmp_path: Path, jobs: Jobs) -> None:
    settings, work = Settings(tmp_path), Work()
    recalculation = Recalculation(settings, jobs, work)
    settings.set(specs.EXTRA_FILLERS, ["well"])
    assert work.begun.acquire(timeout=5)
    settings.set(specs.EXTRA_FILLERS, ["well", "now"])
    assert work.begun.acquire(timeout=5)
    work.go_on.set()
    assert work.done.acquire(timeout=5)
    recalculation.close()
    jobs.close()
    assert not work.done.acquire(blocking=False)  # the first was cancelled at its yield


def test_a_library_is_the_same_one_for_all_parts(services: Services) -> None:
    assert isinstance(services.store, SqlStore)
    assert services.store is services.store
