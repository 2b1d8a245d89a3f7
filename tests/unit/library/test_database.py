"""The database file: upgraded after a copy, refused when newer, moved aside when damaged."""

import io
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from greenroom.library import SqlStore, migrations
from greenroom.library.codec import encode
from greenroom.library.failures import DamagedLibraryError
from greenroom.library.tables import metadata
from greenroom.model.errors import StorageError
from greenroom.model.question import Gap
from greenroom.model.session import Session, SessionState
from greenroom.model.take import RecordedAudio, TakeState
from support.interviews import plan
from support.library_samples import heard

from .conftest import NOW

OLD = Session("old-1", plan(), NOW, SessionState.ENDED)


def make_old(data_dir: Path, revision: str) -> None:
    """A library as an older version left it, with one transcribed take."""
    data_dir.mkdir(parents=True)
    engine = create_engine(f"sqlite:///{data_dir / 'library.db'}")
    with engine.begin() as connection:
        config = Config(stdout=io.StringIO(), attributes={"connection": connection})
        config.set_main_option("script_location", str(migrations.FOLDER))
        command.upgrade(config, revision)
        add = connection.exec_driver_sql
        add(
            "INSERT INTO sessions VALUES (?, 'folder', ?, 'ended', 'Old', 'behavioral', "
            "'in_person', 2, ?, NULL)",
            (OLD.id, NOW.isoformat(), encode(OLD)),
        )
        add(
            "INSERT INTO takes VALUES ('take-1', ?, 1, 1, 'transcribed', 'take-1-1.flac', ?, "
            "'note', NULL, NULL)",
            (OLD.id, NOW.isoformat()),
        )
        words = heard("the forgotten pineapple")
        add(
            "INSERT INTO transcripts (take_id, model, language, text, payload) "
            "VALUES ('take-1', 'base', 'en', ?, ?)",
            (words.text, encode(words)),
        )
    engine.dispose()


def full_check(data_dir: Path) -> list[str]:
    with closing(sqlite3.connect(data_dir / "library.db")) as raw:
        raw.execute("INSERT INTO transcript_search(transcript_search) VALUES ('integrity-check')")
        return [row[0] for row in raw.execute("PRAGMA integrity_check")]


@pytest.fixture
def closed(data_dir: Path) -> Path:
    """The data folder of a library with one recorded take, and nothing open."""
    with SqlStore(data_dir, now=lambda: NOW) as store:
        session = store.new_session(plan())
        take, path = store.new_take(session.id, 1)
        path.write_bytes(b"sound")
        audio = RecordedAudio(path.name, 48_000, 2.0)
        store.save_take(replace(take, state=TakeState.RECORDED, audio=audio))
        store.save_transcript(take.id, heard("kept words"))
    return data_dir


def test_an_older_library_is_upgraded_after_a_copy(data_dir: Path) -> None:
    make_old(data_dir, "0001")
    with SqlStore(data_dir, now=lambda: NOW) as store:
        assert store.session(OLD.id) == OLD
        assert store.take("take-1").transcript == heard("the forgotten pineapple")
        assert [hit.take_id for hit in store.search("pineapple")] == ["take-1"]
    (backup,) = (data_dir / "backups").iterdir()
    assert backup.name == "library-0001-20261117-194205.db"
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    with closing(sqlite3.connect(backup)) as raw:
        assert raw.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
        assert raw.execute("SELECT count(*) FROM transcripts").fetchone() == (1,)
    assert full_check(data_dir) == ["ok"]


def test_an_older_library_learns_which_answers_are_follow_ups(data_dir: Path) -> None:
    make_old(data_dir, "0002")
    items = OLD.plan.items
    first = next(at for at, item in enumerate(items) if item.question is not None)
    items = (
        *items[: first + 1],
        replace(items[first], parent=first, gap=Gap.NO_RESULT),
        *items[first + 1 :],
    )
    followed = replace(OLD, plan=replace(OLD.plan, items=items))
    with closing(sqlite3.connect(data_dir / "library.db")) as raw, raw:
        raw.execute("UPDATE sessions SET questions = 3, payload = ?", (encode(followed),))
        raw.execute("UPDATE takes SET item = ?, state = 'recorded'", (first + 1,))
    with SqlStore(data_dir, now=lambda: NOW) as store:
        (line,) = store.sessions()
    assert (line.answered, line.questions, line.follow_ups) == (0, 2, 1)


def test_an_upgrade_that_fails_changes_nothing(data_dir: Path) -> None:
    make_old(data_dir, "0001")
    with closing(sqlite3.connect(data_dir / "library.db")) as raw, raw:
        raw.execute("CREATE TABLE transcript_search (in_the_way)")
    with pytest.raises(StorageError, match="Nothing was deleted"):
        SqlStore(data_dir)
    with closing(sqlite3.connect(data_dir / "library.db")) as raw:
        assert raw.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
        assert raw.execute("SELECT count(*) FROM transcripts").fetchone() == (1,)
        triggers = raw.execute("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'")
        assert triggers.fetchone() == (0,)


def test_a_library_of_this_version_is_not_copied(closed: Path) -> None:
    SqlStore(closed).close()
    assert not (closed / "backups").exists()


def test_a_newer_library_is_refused_and_left_as_it_is(closed: Path) -> None:
    with closing(sqlite3.connect(closed / "library.db")) as raw, raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    before = (closed / "library.db").read_bytes()
    with pytest.raises(StorageError, match="newer version"):
        SqlStore(closed)
    assert (closed / "library.db").read_bytes() == before
    assert sorted(path.name for path in closed.iterdir()) == ["library.db", "sessions"]


def test_known_revisions_are_those_that_ship() -> None:
    scripts = ScriptDirectory(str(migrations.FOLDER))
    shipped = [script.revision for script in scripts.walk_revisions()][::-1]
    assert tuple(shipped) == migrations.REVISIONS
    assert scripts.get_current_head() == migrations.HEAD


def test_migrations_make_the_tables_that_the_code_uses(closed: Path) -> None:
    engine = create_engine(f"sqlite:///{closed / 'library.db'}")
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "include_name": lambda name, kind, _parents: (
                    not (kind == "table" and str(name).startswith("transcript_search"))
                )
            },
        )
        differences = compare_metadata(context, metadata)
    engine.dispose()
    assert differences == []


@pytest.mark.parametrize("damage", ["not a database", "cut off"])
def test_a_damaged_library_is_moved_aside_and_put_together_again(closed: Path, damage: str) -> None:
    file = closed / "library.db"
    broken = b"no database at all, only words" * 50
    if damage == "cut off":
        broken = file.read_bytes()[: 3 * 4096]
    file.write_bytes(broken)
    with SqlStore(closed, now=lambda: NOW) as store:
        (line,) = store.sessions()
        (reviewed,) = store.takes(line.id)
        assert store.session(line.id).plan == plan()
        assert reviewed.transcript == heard("kept words")
        assert store.audio_path(reviewed.take).read_bytes() == b"sound"
        assert store.unfinished() == (reviewed.take,)
    aside = closed / "library.db.damaged-20261117-194205"
    assert aside.read_bytes() == broken


def damage_inside(data_dir: Path) -> None:
    """Overwrite pages of the sessions table, which opening does not look at."""
    file = data_dir / "library.db"
    with closing(sqlite3.connect(file)) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (root,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name='sessions'").fetchone()
        (size,) = raw.execute("PRAGMA page_size").fetchone()
    content = bytearray(file.read_bytes())
    content[(root - 1) * size : root * size] = b"\xff" * size
    file.write_bytes(content)


def test_damage_inside_a_small_library_is_found_at_once(closed: Path) -> None:
    damage_inside(closed)
    with SqlStore(closed, now=lambda: NOW) as store:
        assert store.recovered_from == closed / "library.db.damaged-20261117-194205"
        assert len(store.sessions()) == 1


def test_damage_found_later_is_said_and_mended_at_the_next_start(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("greenroom.library.database._ALWAYS_CHECKED", 0)
    damage_inside(closed)
    with SqlStore(closed) as store, pytest.raises(DamagedLibraryError, match="start Greenroom"):
        store.sessions()
    with SqlStore(closed) as store:
        assert len(store.sessions()) == 1
    assert len(list(closed.glob("library.db.damaged-*"))) == 1
    assert not (closed / "library.db.suspect").exists()


def test_a_file_of_another_program_is_refused_and_left_as_it_is(data_dir: Path) -> None:
    data_dir.mkdir(parents=True)
    with closing(sqlite3.connect(data_dir / "library.db")) as raw, raw:
        raw.execute("CREATE TABLE books (title)")
    before = (data_dir / "library.db").read_bytes()
    with pytest.raises(StorageError, match="another program"):
        SqlStore(data_dir)
    assert (data_dir / "library.db").read_bytes() == before


def test_a_folder_that_goes_away_while_it_is_open_is_said(closed: Path) -> None:
    with SqlStore(closed) as store:
        assert store.recovered_from is None
        closed.rename(closed.with_name("elsewhere"))
        with pytest.raises(StorageError, match="cannot be found any more"):
            store.new_session(plan())
    assert not closed.exists()


def test_a_suspicion_without_damage_is_forgotten(closed: Path) -> None:
    (closed / "library.db.suspect").touch()
    with SqlStore(closed) as store:
        assert len(store.sessions()) == 1
    assert not (closed / "library.db.suspect").exists()
    assert list(closed.glob("library.db.damaged-*")) == []


@pytest.fixture
def locked(closed: Path) -> Iterator[Path]:
    """Another program holds the write lock."""
    with closing(sqlite3.connect(closed / "library.db", isolation_level=None)) as raw:
        raw.execute("BEGIN IMMEDIATE")
        yield closed
        raw.execute("ROLLBACK")


def test_a_library_that_another_program_keeps_busy_is_said(
    locked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("greenroom.library.database._BUSY_MS", 20)
    with SqlStore(locked) as store:
        assert len(store.sessions()) == 1
        with pytest.raises(StorageError, match="in use"):
            store.new_session(plan())
