"""Sessions found in folders are taken into a database that does not know them."""

import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection, select

from greenroom.library import tables
from greenroom.library.copies import TakeCopy, read_session_copy, read_take_copy
from greenroom.library.folders import SESSION_COPY, SESSIONS
from greenroom.library.videos import NOTE_SUFFIX
from greenroom.library.writing import put_corrections, put_session, put_take, put_transcript
from greenroom.model.errors import StorageError
from greenroom.model.session import Session
from greenroom.model.take import Take, TakeState

log = logging.getLogger(__name__)


def adopt_folders(connection: Connection, data_dir: Path) -> None:
    """Take in every session folder that can be read. Reports are computed again."""
    adopted = 0
    for copy in sorted((data_dir / SESSIONS).glob(f"*/{SESSION_COPY}")):
        folder = copy.parent
        try:
            session = read_session_copy(folder)
            if not _known(connection, session.id):
                _adopt(connection, folder, session)
                adopted += 1
        except (StorageError, OSError, KeyError, TypeError) as error:
            log.warning("A session folder cannot be taken in: %s", type(error).__name__)
    connection.exec_driver_sql("PRAGMA user_version=1")
    if adopted:
        log.info("%d session folders were taken in", adopted)


def _known(connection: Connection, session_id: str) -> bool:
    query = select(tables.sessions.c.id).where(tables.sessions.c.id == session_id)
    return connection.execute(query).first() is not None


def _adopt(connection: Connection, folder: Path, session: Session) -> None:
    takes = tuple(_takes(folder, session.id))
    put_session(connection, session, folder.name)
    for file, copy in takes:
        take = _stage(copy)
        put_take(connection, take, file, session.started)
        if copy.transcript is not None:
            put_transcript(connection, take.id, copy.transcript)
        put_corrections(connection, take.id, copy.corrections)


def _takes(folder: Path, session_id: str) -> Iterator[tuple[str, TakeCopy]]:
    """Name of the recording and what is known of it; a file that the person doubled counts once."""
    found: set[str] = set()
    # Those with their recording come first, so that of two copies the right one counts.
    for file in sorted(folder.glob("*.json"), key=lambda each: (not _has_sound(each), each.name)):
        unfinished = file.name.startswith(".") or file.name.endswith(".part.json")
        if unfinished or file.name == SESSION_COPY or file.name.endswith(NOTE_SUFFIX):
            continue
        try:
            copy = read_take_copy(file)
        except (StorageError, OSError, KeyError, TypeError) as error:
            log.warning("A take cannot be taken in: %s", type(error).__name__)
            continue
        belongs = copy.take.session_id == session_id and copy.take.id not in found
        if belongs and (copy.transcript is not None or _has_sound(file)):
            found.add(copy.take.id)
            yield file.with_suffix(".flac").name, copy


def _has_sound(copy: Path) -> bool:
    audio = copy.with_suffix(".flac")
    return audio.exists() or audio.with_name(audio.name + ".part").exists()


def _stage(copy: TakeCopy) -> Take:
    """The take at the last stage that its folder can vouch for."""
    if copy.transcript is not None:
        return replace(copy.take, state=TakeState.TRANSCRIBED)
    if copy.take.audio is not None:
        return replace(copy.take, state=TakeState.RECORDED)
    return replace(copy.take, state=TakeState.RECORDING)
