"""Copying a whole library to another folder, checked before anything uses the copy."""

import errno
import shutil
import sqlite3
from collections.abc import Generator
from contextlib import closing
from pathlib import Path

from greenroom.jobs import Progress
from greenroom.library.database import FILE
from greenroom.library.failures import storage_errors
from greenroom.model.errors import StorageError
from greenroom.platform.paths import private_folder
from greenroom.platform.text import translate


def copy_library(source: Path, target: Path) -> Generator[Progress, None, None]:
    """A job: copy everything in `source` to the empty folder `target`; the source is untouched.

    Raises StorageError when the target is not empty, cannot be written, or the copy differs; the
    target is empty again then.
    """
    _need_empty(source, target)
    files = [
        path for path in source.rglob("*") if path.is_file() and not path.name.startswith(FILE)
    ]
    try:
        with storage_errors(target):
            for index, path in enumerate(files):
                yield Progress(index / len(files))
                _copy(path, target / path.relative_to(source))
            _copy_database(source / FILE, target / FILE)
    except BaseException:
        _empty(target)
        raise


def _need_empty(source: Path, target: Path) -> None:
    inside = target == source or source in target.parents
    if inside or (target.is_dir() and any(target.iterdir())):
        raise StorageError(
            translate(
                "Library",
                "The data folder was not moved, because {folder} is not an empty folder elsewhere. "
                "Everything stays where it is. Choose an empty folder.",
            ).format(folder=target)
        )
    private_folder(target)


def _copy(path: Path, copy: Path) -> None:
    private_folder(copy.parent)
    shutil.copy2(path, copy)
    if copy.stat().st_size != path.stat().st_size:
        raise OSError(errno.EIO, "the copy differs from the original")


def _copy_database(source: Path, target: Path) -> None:
    """Through SQLite, which sees what is still in the write-ahead log."""
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)
        (state,) = new.execute("PRAGMA integrity_check").fetchone()
    target.chmod(0o600)
    if state != "ok":
        raise OSError(errno.EIO, "the copied database is damaged")


def _empty(folder: Path) -> None:
    for path in folder.iterdir():
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
