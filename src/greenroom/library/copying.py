"""Writes the copies beside the recordings from what the database holds now.

A copy that cannot be written is logged and left out: the database has all that is in it.
"""

import logging
from pathlib import Path

from sqlalchemy import Connection

from greenroom.library import folders, reading, rows
from greenroom.library.codec import decode
from greenroom.library.copies import TakeCopy, write_session_copy, write_take_copy
from greenroom.model.session import Session

log = logging.getLogger(__name__)


def copy_session(connection: Connection, data_dir: Path, session_id: str) -> None:
    """Write `session.json`. Raises InputError for an unknown id."""
    row = reading.session_row(connection, session_id)
    try:
        write_session_copy(
            folders.session_folder(data_dir, row.folder), decode(Session, row.payload)
        )
    except OSError as error:
        log.warning("No copy of session %s was written: %s", session_id, error.strerror)


def copy_take(connection: Connection, data_dir: Path, take_id: str) -> None:
    """Write the take's copy, with its transcript and corrections. Raises InputError."""
    row = reading.take_row(connection, take_id)
    audio = folders.recording(data_dir, row.folder, row.file)
    reviewed = rows.reviewed_of(reading.reviewed_row(connection, take_id))
    corrections = reading.corrections_of(connection, take_id)
    try:
        write_take_copy(audio, TakeCopy(reviewed.take, reviewed.transcript, corrections))
    except OSError as error:
        log.warning("No copy of take %s was written: %s", take_id, error.strerror)
