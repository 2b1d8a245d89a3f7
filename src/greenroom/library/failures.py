"""What SQLite and the disk say, as errors for the person."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from greenroom.model.errors import DiskFullError, StorageError
from greenroom.platform.disk import is_full
from greenroom.platform.text import translate

_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_LEAST_ROOM = 256 * 1024


class DamagedLibraryError(StorageError):
    """The database file is not one, or is damaged."""

    code = "library_damaged"


@contextmanager
def storage_errors(data_dir: Path) -> Iterator[None]:
    """Turn failures of the database and of the disk into StorageError."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        raise _of_database(error, data_dir) from error
    except OSError as error:
        raise of_disk(error, data_dir) from error


def of_disk(error: OSError, path: Path) -> StorageError:
    """The sentence for what the disk said about `path`."""
    if is_full(error):
        return _full()
    return StorageError(
        translate(
            "Library",
            "{path} cannot be used ({reason}). Nothing was deleted. Check that the folder exists "
            "and can be written to, or choose another one.",
        ).format(path=path, reason=_reason(error))
    )


def _of_database(error: Exception, data_dir: Path) -> StorageError:
    cause = error.orig if isinstance(error, DBAPIError) else error
    full_code = getattr(cause, "sqlite_errorcode", None)
    code = full_code & 0xFF if isinstance(full_code, int) else None
    if code == sqlite3.SQLITE_FULL or (code == sqlite3.SQLITE_IOERR and _no_room(data_dir)):
        return _full()
    if code in _DAMAGED:
        return DamagedLibraryError(
            translate(
                "Library",
                "The library in {folder} is damaged. Recordings are safe; start Greenroom again "
                "to put the library together from them.",
            ).format(folder=data_dir)
        )
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return StorageError(
            translate(
                "Library",
                "The library is in use by another program, so nothing was changed. Close it and "
                "try again.",
            )
        )
    return StorageError(
        translate(
            "Library",
            "The data folder {folder} cannot be used ({reason}). Nothing was deleted. Check that "
            "it can be written to, or choose another one.",
        ).format(folder=data_dir, reason=cause)
    )


def missing(folder: Path) -> StorageError:
    """The sentence for a data folder that went away while it was in use."""
    return StorageError(
        translate(
            "Library",
            "The data folder {folder} cannot be found any more, so nothing was saved there. "
            "Connect its disk or put it back, then open Greenroom again.",
        ).format(folder=folder)
    )


def _no_room(folder: Path) -> bool:
    """SQLite says only "I/O error" where not even the files beside its own find room."""
    with suppress(OSError):
        return shutil.disk_usage(folder).free < _LEAST_ROOM
    return False


def _full() -> DiskFullError:
    return DiskFullError(
        translate(
            "Library",
            "The disk is full. What was stored before is safe; free some space to go on.",
        )
    )


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__


def not_exported(error: OSError, folder: Path) -> StorageError:
    """The sentence for an export that could not be written."""
    if is_full(error):
        return DiskFullError(
            translate(
                "Library",
                "The export was not written, because the disk is full. Free some space, or choose "
                "another folder.",
            )
        )
    return StorageError(
        translate(
            "Library",
            "The export was not written to {folder} ({reason}). Choose another folder.",
        ).format(folder=folder, reason=_reason(error))
    )
