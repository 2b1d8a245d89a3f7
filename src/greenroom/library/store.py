"""The library of one data folder: SQLite for what is known, one folder a session for the audio."""

import secrets
import threading
from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any

from sqlalchemy import Row, Table, delete, select, update

from greenroom.jobs import Progress
from greenroom.library import folders, reading, rows, search, tables, writing
from greenroom.library.adoption import adopt_folders
from greenroom.library.beside import BesideRecordings
from greenroom.library.codec import decode, encode
from greenroom.library.copying import copy_session, copy_take
from greenroom.library.database import Database, remove_leftovers
from greenroom.library.failures import storage_errors
from greenroom.library.moving import Copied, copy_library
from greenroom.model.correction import Correction
from greenroom.model.delivery import EarlierAnswer
from greenroom.model.errors import StorageError
from greenroom.model.plan import InterviewPlan
from greenroom.model.report import Report
from greenroom.model.session import ReviewedTake, Session, SessionState, SessionSummary
from greenroom.model.take import Take, TakeState
from greenroom.model.transcript import Transcript
from greenroom.platform.paths import private_folder
from greenroom.platform.text import translate


def _local_now() -> datetime:
    return datetime.now().astimezone()


@dataclass(frozen=True, slots=True)
class TakeAudio:
    """A finished recording; the file may be gone."""

    take_id: str
    path: Path
    started: datetime
    state: TakeState


class SqlStore(BesideRecordings):
    """The `Store` on disk; any thread, each call one transaction.

    `recovered_from` is where a damaged database was moved when the library was opened, or None.
    With `must_exist` a missing folder is an error rather than a new library: it was moved, or its
    disk is not connected. Close the store to release the database.
    """

    def __init__(
        self,
        data_dir: Path,
        *,
        must_exist: bool = False,
        now: Callable[[], datetime] = _local_now,
    ) -> None:
        if must_exist and not data_dir.is_dir():
            raise StorageError(
                translate(
                    "Library",
                    "The data folder cannot be opened. {folder} was moved or is on a disk that is "
                    "not connected. Nothing was deleted. Find the folder, or choose a new one.",
                ).format(folder=data_dir)
            )
        self.data_dir = private_folder(data_dir)
        self._now = now
        self._copying = threading.Lock()
        self._database = Database(data_dir, now)
        self.recovered_from = self._database.recovered_from
        try:
            if self._database.is_bare():
                with self._database.writing() as connection:
                    adopt_folders(connection, data_dir)
        except BaseException:
            self._database.close()
            raise

    def close(self) -> None:
        """Release the database."""
        self._database.close()

    def __enter__(self) -> "SqlStore":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # Sessions

    def new_session(self, plan: InterviewPlan) -> Session:
        """Create it, with its folder."""
        started = self._now()
        session_id = f"{started:%Y%m%d-%H%M%S}-{secrets.token_hex(3)}"
        session = Session(session_id, plan, started, SessionState.OPEN)
        made: Path | None = None
        try:
            with self._database.writing() as connection, storage_errors(self.data_dir):
                name = folders.new_session_folder(self.data_dir, started, plan.title)
                made = self._folder(name)
                writing.put_session(connection, session, name)
        except StorageError:
            if made is not None:
                with suppress(OSError):
                    made.rmdir()
            raise
        self._copy_session(session.id)
        return session

    def save_session(self, session: Session) -> None:
        """Replace what is stored under its id. Raises InputError for an unknown id."""
        with self._database.writing() as connection:
            reading.session_row(connection, session.id)
            connection.execute(
                update(tables.sessions)
                .where(tables.sessions.c.id == session.id)
                .values(**rows.session_values(session))
            )
        self._copy_session(session.id)

    def session(self, session_id: str) -> Session:
        """Also one that is hidden. Raises InputError for an unknown id."""
        with self._database.reading() as connection:
            return decode(Session, reading.session_row(connection, session_id).payload)

    def sessions(self) -> tuple[SessionSummary, ...]:
        """Newest first."""
        with self._database.reading() as connection:
            found = reading.summary_rows(connection)
            answered = reading.answered_items(connection)
        return tuple(rows.summary_of(row, answered.get(row.id, frozenset())) for row in found)

    def delete_session(self, session_id: str) -> None:
        """Hide it with its takes, until `purge` removes them."""
        self._mark(tables.sessions, session_id, rows.sortable(self._now()))

    # Takes

    def new_take(self, session_id: str, item: int) -> tuple[Take, Path]:
        """A take in state RECORDING, and where its audio is to be written."""
        with self._database.writing() as connection:
            row = reading.session_row(connection, session_id)
            items = decode(Session, row.payload).plan.items
            if not 0 <= item < len(items):
                raise reading.unknown(f"{session_id}, item {item}")
            folder = self._folder(row.folder)
            number = reading.next_number(connection, session_id, item)
            question = items[item].number
            stem = f"q{question} take {number}" if question else f"item {item + 1} take {number}"
            file = folders.free_name(stem, folder, reading.files_of(connection, session_id))
            take = Take(secrets.token_hex(8), session_id, item, number, TakeState.RECORDING)
            with storage_errors(self.data_dir):
                private_folder(folder)
            writing.put_take(connection, take, file, self._now())
        self._copy_take(take.id)
        return take, folder / file

    def save_take(self, take: Take) -> None:
        """Replace what is stored under its id (state, audio, note).

        A stage whose result is stored stays reached. `audio.file` is set to where `new_take` said,
        relative to the data folder. Raises InputError for an unknown id.
        """
        with self._database.writing() as connection:
            row = reading.take_row(connection, take.id)
            audio = take.audio
            if audio is not None:
                path = self._audio(row)
                folders.make_private(path)
                audio = replace(audio, file=path.relative_to(self.data_dir).as_posix())
            state = rows.later(take.state, writing.proven_stage(connection, take.id))
            connection.execute(
                update(tables.takes)
                .where(tables.takes.c.id == take.id)
                .values(
                    state=state.value,
                    note=take.note,
                    audio=None if audio is None else encode(audio),
                )
            )
        self._copy_take(take.id)

    def save_transcript(self, take_id: str, transcript: Transcript) -> None:
        """Store it and move the take to TRANSCRIBED; a report of an earlier transcript goes."""
        with self._database.writing() as connection:
            reading.take_row(connection, take_id)
            writing.put_transcript(connection, take_id, transcript)
            writing.put_stage(connection, take_id, TakeState.TRANSCRIBED)
        self._copy_take(take_id)

    def save_report(self, report: Report) -> None:
        """Store it and move the take to REPORTED."""
        with self._database.writing() as connection:
            reading.take_row(connection, report.take_id)
            writing.put_report(connection, report)
            writing.put_stage(connection, report.take_id, TakeState.REPORTED)

    def takes(self, session_id: str) -> tuple[ReviewedTake, ...]:
        """All takes that are not hidden, by item and number. Raises InputError."""
        with self._database.reading() as connection:
            reading.session_row(connection, session_id)
            found = reading.reviewed_rows(connection, session_id)
        return tuple(rows.reviewed_of(row) for row in found)

    def take(self, take_id: str) -> ReviewedTake:
        """Also one that is hidden. Raises InputError for an unknown id."""
        with self._database.reading() as connection:
            row = reading.reviewed_row(connection, take_id)
        return rows.reviewed_of(row)

    def delete_take(self, take_id: str) -> None:
        """Hide it; `restore_take` brings it back until `purge`."""
        self._mark(tables.takes, take_id, rows.sortable(self._now()))

    def restore_take(self, take_id: str) -> None:
        """Undo `delete_take`; the take gets another number if its own was given away."""
        self._mark(tables.takes, take_id, None)

    def corrections(self, take_id: str) -> tuple[Correction, ...]:
        """In the order in which they were made. Raises InputError for an unknown id."""
        with self._database.reading() as connection:
            reading.take_row(connection, take_id)
            return reading.corrections_of(connection, take_id)

    def save_corrections(self, take_id: str, corrections: tuple[Correction, ...]) -> None:
        """Replace the list."""
        with self._database.writing() as connection:
            reading.take_row(connection, take_id)
            writing.put_corrections(connection, take_id, corrections)
        self._copy_take(take_id)

    def earlier_answers(self, take_id: str, most: int) -> tuple[EarlierAnswer, ...]:
        """What the takes before this one came to, the latest first; those with a pace only."""
        with self._database.reading() as connection:
            return reading.earlier_answers(connection, take_id, most)

    def unfinished(self) -> tuple[Take, ...]:
        """Takes with a stage to go, or a report of an older version, oldest first."""
        with self._database.reading() as connection:
            found = reading.unfinished_rows(connection)
        return tuple(rows.take_of(row) for row in found)

    def audio_path(self, take: Take) -> Path:
        """Where the take's audio lies; the file may be missing."""
        return self._recording(take.id)

    def _recording(self, take_id: str) -> Path:
        with self._database.reading() as connection:
            return self._audio(reading.take_row(connection, take_id))

    # The library as a whole

    def search(self, words: str) -> tuple[search.SearchHit, ...]:
        """Answers in which all the words were said, the best match first."""
        with self._database.reading() as connection:
            return search.find(connection, words)

    def audio_files(self) -> tuple[TakeAudio, ...]:
        """Every finished recording that is not hidden, oldest first."""
        with self._database.reading() as connection:
            found = reading.audio_rows(connection)
        return tuple(
            TakeAudio(
                row.id,
                self._audio(row),
                datetime.fromisoformat(row.started).astimezone(),
                TakeState(row.state),
            )
            for row in found
        )

    def answers(self) -> int:
        """How many recorded takes the library holds, without hidden ones."""
        with self._database.reading() as connection:
            return reading.recorded(connection)

    def purge(self) -> None:
        """Remove for good what was deleted, with its audio.

        Files go first: what is interrupted stays hidden, and the next purge goes on.
        """
        with self._database.writing() as connection, storage_errors(self.data_dir):
            gone = tables.sessions.c.deleted_at.is_not(None)
            takes = reading.hidden_take_rows(connection)
            for row in takes:
                folders.remove_take_files(self._audio(row))
                connection.execute(delete(tables.takes).where(tables.takes.c.id == row.id))
            for row in connection.execute(select(tables.sessions.c.folder).where(gone)):
                folders.remove_session_folder(self._folder(row.folder))
            connection.execute(delete(tables.sessions).where(gone))
        if takes:
            self._database.forget()

    def move_to(self, target: Path) -> Generator[Progress, None, Copied]:
        """A job: copy the library to an empty folder, then use that one.

        The old one stays until `remove_copied` gets what this gives. Nobody may be recording
        meanwhile. Raises StorageError; the old folder is used on then.
        """
        with self._copying:
            copied = yield from copy_library(self.data_dir, target)
            moved = Database(target, self._now)
            before, self._database, self.data_dir = self._database, moved, target
            before.close()
        return copied

    def delete_everything(self) -> None:
        """Remove all sessions, recordings, backups, old databases and the usual folder of exports.

        Cannot be undone. Raises StorageError.
        """
        with self._copying, self._database.writing() as connection:
            with storage_errors(self.data_dir):
                folders.remove_all_sessions(self.data_dir)
                folders.remove_exports(self.data_dir)
                remove_leftovers(self.data_dir)
            connection.execute(delete(tables.sessions))
        self._database.forget()
        self._database.compact()

    def _mark(self, table: Table, key: str, deleted_at: str | None) -> None:
        with self._database.writing() as connection:
            changed = connection.execute(
                update(table).where(table.c.id == key).values(deleted_at=deleted_at)
            )
            if not changed.rowcount:
                raise reading.unknown(key)
            if deleted_at is None:
                writing.renumber(connection, key)

    def _folder(self, name: str) -> Path:
        return folders.session_folder(self.data_dir, name)

    def _audio(self, row: Row[Any]) -> Path:
        return folders.recording(self.data_dir, row.folder, row.file)

    def _copy_session(self, session_id: str) -> None:
        with self._copying, self._database.reading() as connection:
            copy_session(connection, self.data_dir, session_id)

    def _copy_take(self, take_id: str) -> None:
        with self._copying, self._database.reading() as connection:
            copy_take(connection, self.data_dir, take_id)
