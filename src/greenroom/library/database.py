"""The database file: opened, checked, brought up to date, and moved aside when damaged."""

import logging
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event

from greenroom.library.failures import DamagedLibraryError, storage_errors
from greenroom.library.migrations import FOLDER, HEAD, REVISIONS
from greenroom.model.errors import StorageError
from greenroom.platform.paths import private_folder
from greenroom.platform.text import translate

log = logging.getLogger(__name__)

FILE = "library.db"
BACKUPS = "backups"
_SUSPECT = "library.db.suspect"
_BUSY_MS = 5000


class Database:
    """The database of one data folder; `transaction` from any thread.

    A damaged file is kept beside the new one as `library.db.damaged-…`. Raises StorageError where
    the file cannot be used, or belongs to a newer version of Greenroom (it is left untouched then).
    """

    def __init__(self, data_dir: Path, now: Callable[[], datetime]) -> None:
        self._dir = data_dir
        self._now = now
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
        with self._noticing_damage(), self._engine.connect() as connection:
            # Taking the write lock first makes two writers wait instead of fail.
            connection.execution_options(writing=True)
            with connection.begin():
                yield connection

    def is_bare(self) -> bool:
        """Whether the sessions found in folders have not been taken in since it was made."""
        with self.reading() as connection:
            return connection.exec_driver_sql("PRAGMA user_version").scalar() == 0

    def compact(self) -> None:
        """Give free pages back to the disk, so that nothing deleted can be read from them."""
        with self._noticing_damage(), closing(self._engine.raw_connection()) as connection:
            cursor = connection.cursor()
            cursor.execute("VACUUM")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            cursor.close()

    def close(self) -> None:
        """End all connections."""
        self._engine.dispose()

    @contextmanager
    def _noticing_damage(self) -> Iterator[None]:
        try:
            with storage_errors(self._dir):
                yield
        except DamagedLibraryError:
            # A full check takes long on a large library, so only a suspicion leads to one.
            (self._dir / _SUSPECT).touch()
            raise

    def _usable_revision(self) -> str | None:
        if not self._path.exists() or self._path.stat().st_size == 0:
            os.close(os.open(self._path, os.O_CREAT | os.O_WRONLY, 0o600))
            return None
        try:
            with storage_errors(self._dir):
                return self._revision()
        except DamagedLibraryError:
            self._move_aside()
            return self._usable_revision()

    def _revision(self) -> str | None:
        suspect = self._dir / _SUSPECT
        with closing(sqlite3.connect(f"{self._path.resolve().as_uri()}?mode=ro", uri=True)) as raw:
            known = {row[0] for row in raw.execute("SELECT name FROM sqlite_master")}
            if "alembic_version" not in known:
                return None
            row = raw.execute("SELECT version_num FROM alembic_version").fetchone()
            if suspect.exists() and raw.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise DamagedLibraryError("The quick check found damage.")
        suspect.unlink(missing_ok=True)
        if row is None:
            return None
        if row[0] not in REVISIONS:
            raise StorageError(
                translate(
                    "Library",
                    "The library in {folder} was made by a newer version of Greenroom and was left "
                    "as it is. Update Greenroom, or choose another data folder.",
                ).format(folder=self._dir)
            )
        return str(row[0])

    def _move_aside(self) -> None:
        stamp = self._now().strftime("%Y%m%d-%H%M%S")
        aside = self._path.with_name(f"{FILE}.damaged-{stamp}")
        for suffix in ("", "-wal", "-shm"):
            part = self._path.with_name(FILE + suffix)
            if part.exists():
                part.replace(aside.with_name(aside.name + suffix))
        (self._dir / _SUSPECT).unlink(missing_ok=True)
        log.warning("The library is damaged and was moved to %s", aside.name)

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
    from alembic.config import Config  # noqa: PLC0415
    from alembic.runtime.environment import EnvironmentContext  # noqa: PLC0415
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    scripts = ScriptDirectory(str(FOLDER))

    def steps(revision: Any, _context: Any) -> Any:
        return scripts._upgrade_revs(HEAD, revision)

    with EnvironmentContext(Config(), scripts, fn=steps) as environment:
        environment.configure(connection=connection)
        environment.run_migrations()
