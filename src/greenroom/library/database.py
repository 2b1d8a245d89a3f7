"""The database file: opened, checked, brought up to date, and moved aside when damaged."""

import io
import logging
import os
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event

from greenroom.library.failures import DamagedLibraryError, missing, storage_errors
from greenroom.library.migrations import FOLDER, HEAD, REVISIONS
from greenroom.model.errors import StorageError
from greenroom.platform.paths import private_folder
from greenroom.platform.text import translate

log = logging.getLogger(__name__)

FILE = "library.db"
BACKUPS = "backups"
_SUSPECT = "library.db.suspect"
_BUSY_MS = 5000
# Below this size a full check takes milliseconds; above, only a suspicion leads to one.
_ALWAYS_CHECKED = 32 * 1024 * 1024
_BESIDE = ("-wal", "-shm")


class Database:
    """The database of one data folder; `reading` and `writing` from any thread.

    A damaged file is kept beside the new one, and `recovered_from` is where. Raises StorageError
    where the file cannot be used, or belongs to a newer version of Greenroom or to another program
    (it is left untouched then).
    """

    def __init__(self, data_dir: Path, now: Callable[[], datetime]) -> None:
        self._dir = data_dir
        self._now = now
        self._one_writer = threading.Lock()
        self.recovered_from: Path | None = None
        with storage_errors(data_dir):
            revision = self._usable_revision()
            self._engine = _engine(self._path)
            try:
                if revision != HEAD:
                    self._upgrade(revision)
            except BaseException:
                self._engine.dispose()
                raise

    @property
    def _path(self) -> Path:
        return self._dir / FILE

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """See one unchanging state of the library."""
        with self._noticing_damage(), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Change the library: all of it or nothing."""
        with self._noticing_damage(), self._one_writer, self._engine.connect() as connection:
            # Taking the write lock first makes two writers wait instead of fail.
            connection.execution_options(writing=True)
            with connection.begin():
                yield connection

    def is_bare(self) -> bool:
        """Whether the sessions found in folders have not been taken in since it was made."""
        with self.reading() as connection:
            return connection.exec_driver_sql("PRAGMA user_version").scalar() == 0

    def forget(self) -> None:
        """Leave nothing of deleted words in the search index or the log."""
        # The index only marks words as gone until its parts are merged.
        merge = "INSERT INTO transcript_search(transcript_search) VALUES ('optimize')"
        self._outside_transactions(merge, "PRAGMA wal_checkpoint(TRUNCATE)")

    def compact(self) -> None:
        """Give free pages back to the disk."""
        self._outside_transactions("VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """End all connections."""
        self._engine.dispose()

    def _outside_transactions(self, *statements: str) -> None:
        with (
            self._noticing_damage(),
            self._one_writer,
            closing(self._engine.raw_connection()) as connection,
            closing(connection.cursor()) as cursor,
        ):
            for statement in statements:
                cursor.execute(statement)

    @contextmanager
    def _noticing_damage(self) -> Iterator[None]:
        try:
            with storage_errors(self._dir):
                # SQLite would go on in a file that was unlinked under it, and lose everything.
                if not self._path.exists():
                    raise missing(self._dir)
                yield
        except DamagedLibraryError:
            with suppress(OSError):
                (self._dir / _SUSPECT).touch()
            raise

    def _usable_revision(self) -> str | None:
        # SQLite gives the files beside it the permissions of the main file.
        os.close(os.open(self._path, os.O_CREAT | os.O_WRONLY, 0o600))
        self._path.chmod(0o600)
        try:
            with storage_errors(self._dir):
                return self._revision()
        except DamagedLibraryError:
            self.recovered_from = self._move_aside()
            return self._usable_revision()

    def _revision(self) -> str | None:
        check = self._needs_check()
        with closing(sqlite3.connect(f"{self._path.resolve().as_uri()}?mode=rw", uri=True)) as raw:
            known = {row[0] for row in raw.execute("SELECT name FROM sqlite_master")}
            if check and raw.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise DamagedLibraryError("The quick check found damage.")
            if not known:
                return None
            row = None
            if "alembic_version" in known:
                row = raw.execute("SELECT version_num FROM alembic_version").fetchone()
        (self._dir / _SUSPECT).unlink(missing_ok=True)
        if row is None:
            raise StorageError(
                translate(
                    "Library",
                    "The file {file} belongs to another program and was left as it is. Choose "
                    "another data folder.",
                ).format(file=self._path)
            )
        if row[0] not in REVISIONS:
            raise StorageError(
                translate(
                    "Library",
                    "The library in {folder} was made by a newer version of Greenroom and was left "
                    "as it is. Update Greenroom, or choose another data folder.",
                ).format(folder=self._dir)
            )
        return str(row[0])

    def _needs_check(self) -> bool:
        # The log is gone after a good end, so one that lies there speaks of a crash.
        signs = (_SUSPECT, *(FILE + end for end in _BESIDE))
        odd = any((self._dir / sign).exists() for sign in signs)
        return odd or self._path.stat().st_size <= _ALWAYS_CHECKED

    def _move_aside(self) -> Path:
        stamp = self._now().strftime("%Y%m%d-%H%M%S")
        aside = self._path.with_name(f"{FILE}.damaged-{stamp}")
        for suffix in ("", *_BESIDE):
            part = self._path.with_name(FILE + suffix)
            if part.exists():
                part.replace(aside.with_name(aside.name + suffix))
        (self._dir / _SUSPECT).unlink(missing_ok=True)
        log.warning("The library is damaged and was moved to %s", aside.name)
        return aside

    def _upgrade(self, revision: str | None) -> None:
        if revision is not None:
            self._back_up(revision)
        with self._engine.connect() as connection:
            connection.execution_options(writing=True)
            with connection.begin():
                _migrate(connection)

    def _back_up(self, revision: str) -> None:
        folder = private_folder(self._dir / BACKUPS)
        stamp = self._now().strftime("%Y%m%d-%H%M%S")
        copy = folder / f"library-{revision}-{stamp}.db"
        part = copy.with_suffix(".part")
        try:
            os.close(os.open(part, os.O_CREAT | os.O_WRONLY, 0o600))
            with (
                closing(sqlite3.connect(self._path)) as source,
                closing(sqlite3.connect(part)) as target,
            ):
                source.backup(target)
            part.replace(copy)
        finally:
            part.unlink(missing_ok=True)


def remove_leftovers(data_dir: Path) -> None:
    """Remove backups and databases that were moved aside."""
    shutil.rmtree(data_dir / BACKUPS, ignore_errors=True)
    for old in data_dir.glob(f"{FILE}.damaged-*"):
        old.unlink(missing_ok=True)


def _engine(path: Path) -> Engine:
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        hide_parameters=True,  # an error message must never quote a transcript
    )

    @event.listens_for(engine, "connect")
    def prepare(raw: Any, _record: object) -> None:
        raw.isolation_level = None  # `begin` below decides where transactions start
        cursor = raw.cursor()
        cursor.execute(f"PRAGMA busy_timeout={_BUSY_MS}")
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=FULL")
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.execute("PRAGMA secure_delete=ON")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get("writing")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


def _migrate(connection: Connection) -> None:
    # Alembic takes longer to import than everything else here, and is rarely needed.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config(stdout=io.StringIO(), attributes={"connection": connection})
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    command.upgrade(config, HEAD)
