"""What only the library on disk promises: folders, permissions, a full disk, damage, threads."""

import logging
import re
import shutil
import sqlite3
import stat
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from greenroom.library import SqlStore
from greenroom.library.failures import storage_errors
from greenroom.model.errors import DiskFullError, InputError, StorageError
from greenroom.model.take import RecordedAudio, Take, TakeState
from support.interviews import plan
from support.library_samples import heard, report

AUDIO = RecordedAudio("take.flac", 48_000, 12.5)
FULL_SOON = "PRAGMA max_page_count=60"  # of 4 KiB


@contextmanager
def every_connection(pragma: str) -> Iterator[None]:
    """What SQLite is told at the beginning of each connection."""

    def tell(raw: sqlite3.Connection, _record: object) -> None:
        raw.execute(pragma).close()

    event.listen(Engine, "connect", tell)
    try:
        yield
    finally:
        event.remove(Engine, "connect", tell)


def with_sound(store: SqlStore, session_id: str) -> tuple[Take, Path]:
    """A recorded take whose file is there."""
    take, path = store.new_take(session_id, 1)
    path.write_bytes(b"sound")
    store.save_take(replace(take, state=TakeState.RECORDED, audio=AUDIO))
    return store.take(take.id).take, path


def test_names_can_be_read(store: SqlStore, data_dir: Path) -> None:
    session = store.new_session(replace(plan(), title='Behavioral: "first" / second?'))
    _, path = store.new_take(session.id, 1)
    folder = data_dir / "sessions" / "2026-11-17 19-42 Behavioral first second"
    assert path == folder / "q1 take 1.flac"
    assert folder.is_dir()


def test_sessions_of_one_minute_get_folders_of_their_own(store: SqlStore, data_dir: Path) -> None:
    for _ in range(3):
        store.new_session(plan())
    names = sorted(folder.name for folder in (data_dir / "sessions").iterdir())
    assert len(names) == 3
    assert names[1].endswith("(2)")


def test_everything_is_private(store: SqlStore, data_dir: Path) -> None:
    session = store.new_session(plan())
    with_sound(store, session.id)
    modes = {
        path: stat.S_IMODE(path.stat().st_mode)
        for path in (data_dir, *data_dir.rglob("*"))
        if path.exists()
    }
    assert {mode for path, mode in modes.items() if path.is_dir()} == {0o700}
    assert {mode for path, mode in modes.items() if path.is_file()} == {0o600}
    assert any(path.name == "library.db" for path in modes)


def test_a_folder_that_was_there_may_not_go_missing(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="The data folder cannot be opened"):
        SqlStore(tmp_path / "gone", must_exist=True)
    assert not (tmp_path / "gone").exists()


def test_a_file_in_place_of_the_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "Greenroom").write_text("")
    with pytest.raises(StorageError, match="Nothing was deleted"):
        SqlStore(tmp_path / "Greenroom")


def test_a_database_that_may_not_be_written_is_said(data_dir: Path) -> None:
    SqlStore(data_dir).close()
    with every_connection("PRAGMA query_only=ON"), SqlStore(data_dir) as store:
        with pytest.raises(StorageError, match=re.escape(str(data_dir))):
            store.new_session(plan())
        assert store.sessions() == ()
        assert list((data_dir / "sessions").glob("*")) == []


@pytest.mark.parametrize("free", [0, 10**9])
def test_a_disk_without_room_for_the_log_is_called_full(
    data_dir: Path, free: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(Path.cwd())
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage._replace(free=free))
    told = sqlite3.OperationalError("disk I/O error")
    told.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
    with pytest.raises(StorageError) as raised, storage_errors(data_dir):
        raise told
    assert isinstance(raised.value, DiskFullError) is (free == 0)


def test_a_full_disk_leaves_nothing_half_written(data_dir: Path) -> None:
    with every_connection(FULL_SOON), SqlStore(data_dir) as store:
        session = store.new_session(plan())
        take, _ = with_sound(store, session.id)
        with pytest.raises(DiskFullError, match="disk is full"):
            store.save_transcript(take.id, heard("word " * 20_000))
        assert store.take(take.id).transcript is None
        assert store.take(take.id).take.state is TakeState.RECORDED
        assert store.session(session.id) == session
        store.save_transcript(take.id, heard())
        assert store.take(take.id).transcript == heard()


def test_a_session_that_cannot_be_stored_leaves_no_folder(data_dir: Path) -> None:
    with every_connection(FULL_SOON), SqlStore(data_dir) as store:
        store.new_session(plan())
        with pytest.raises(DiskFullError):
            store.new_session(replace(plan(), title="x" * 1_000_000))
        assert len(store.sessions()) == 1
        assert len(list((data_dir / "sessions").iterdir())) == 1


def test_a_report_of_another_time_does_not_hide_its_take(
    store: SqlStore, data_dir: Path, caplog: pytest.LogCaptureFixture
) -> None:
    take, _ = with_sound(store, store.new_session(plan()).id)
    store.save_transcript(take.id, heard("my secret words"))
    store.save_report(report(take.id, "my secret words"))
    with closing(sqlite3.connect(data_dir / "library.db")) as raw, raw:
        raw.execute("UPDATE reports SET payload = replace(payload, '\"timing\"', '\"times\"')")
    with caplog.at_level(logging.WARNING):
        reviewed = store.take(take.id)
    assert reviewed.report is None
    assert reviewed.transcript == heard("my secret words")
    assert "left out" in caplog.text
    assert "secret" not in caplog.text


def test_a_stored_name_that_leads_out_of_the_folder_is_refused(
    store: SqlStore, data_dir: Path
) -> None:
    session = store.new_session(plan())
    take, _ = store.new_take(session.id, 1)
    with closing(sqlite3.connect(data_dir / "library.db")) as raw, raw:
        raw.execute("UPDATE sessions SET folder = '../../other'")
    with pytest.raises(StorageError, match="leads out"):
        store.audio_path(take)


def test_purging_leaves_what_the_person_put_there(store: SqlStore) -> None:
    session = store.new_session(plan())
    _, path = with_sound(store, session.id)
    leftover = path.with_name(f"{path.name}.part.json")
    leftover.write_text("{}")
    mine = path.with_name("my notes.txt")
    mine.write_text("Bring the figures")
    store.delete_session(session.id)
    store.purge()
    assert [file.name for file in path.parent.iterdir()] == [mine.name]


def test_purging_removes_an_empty_folder(store: SqlStore, data_dir: Path) -> None:
    session = store.new_session(plan())
    with_sound(store, session.id)
    store.delete_session(session.id)
    store.purge()
    assert list((data_dir / "sessions").iterdir()) == []


def test_deleting_everything_leaves_no_words_behind(store: SqlStore, data_dir: Path) -> None:
    take, _ = with_sound(store, store.new_session(plan()).id)
    store.save_transcript(take.id, heard("unmistakable kumquats"))
    store.save_corrections(take.id, ())
    (data_dir / "backups").mkdir()
    (data_dir / "backups" / "library-0001.db").write_text("old")
    (data_dir / "library.db.damaged-20260101-000000").write_text("older")
    (data_dir / "exports" / "2026-11-17 Behavioral").mkdir(parents=True)
    (data_dir / "exports" / "2026-11-17 Behavioral" / "question 1 take 1.txt").write_text("words")
    (data_dir / "mine.txt").write_text("mine")
    store.delete_everything()
    assert store.sessions() == ()
    assert {path.name for path in data_dir.iterdir()} <= {
        "library.db",
        "library.db-wal",
        "library.db-shm",
        "mine.txt",
    }
    for path in data_dir.glob("library.db*"):
        assert b"kumquats" not in path.read_bytes()
    with pytest.raises(InputError):
        store.take(take.id)
    assert store.new_session(plan()).id == store.sessions()[0].id


def test_a_link_in_the_place_of_the_exports_goes_without_what_it_leads_to(
    store: SqlStore, data_dir: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "copy.txt").write_text("mine")
    (data_dir / "exports").symlink_to(elsewhere)
    store.delete_everything()
    assert not (data_dir / "exports").is_symlink()
    assert (elsewhere / "copy.txt").read_text() == "mine"


def test_two_threads_use_one_store(store: SqlStore) -> None:
    session = store.new_session(plan())
    failures: list[BaseException] = []
    done = threading.Event()

    def write() -> None:
        try:
            for _ in range(20):
                take, _path = store.new_take(session.id, 1)
                store.save_take(replace(take, state=TakeState.RECORDED, audio=AUDIO))
                store.save_transcript(take.id, heard())
        except Exception as error:  # noqa: BLE001 -- shown by the test
            failures.append(error)

    def read() -> None:
        try:
            while not done.is_set():
                for one in store.takes(session.id):
                    # A transcript and its stage are stored together or not at all.
                    assert (one.transcript is not None) == (one.take.state is TakeState.TRANSCRIBED)
                store.sessions()
        except Exception as error:  # noqa: BLE001 -- shown by the test
            failures.append(error)

    writers = [threading.Thread(target=write) for _ in range(2)]
    reader = threading.Thread(target=read)
    for thread in (*writers, reader):
        thread.start()
    for thread in writers:
        thread.join()
    done.set()
    reader.join()
    assert failures == []
    numbers = [one.take.number for one in store.takes(session.id)]
    assert numbers == list(range(1, 41))
    assert len({store.audio_path(one.take) for one in store.takes(session.id)}) == 40


def test_two_programs_use_one_folder(store: SqlStore, data_dir: Path) -> None:
    session = store.new_session(plan())
    with SqlStore(data_dir) as other:
        take, _ = other.new_take(session.id, 1)
    assert store.take(take.id).take == take
