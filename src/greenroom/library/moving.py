"""Moving a whole library: copied, the copy compared and used, and only then the old one removed."""

import errno
import filecmp
import os
import shutil
import sqlite3
from collections.abc import Generator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from greenroom.jobs import Progress
from greenroom.library.database import FILE
from greenroom.library.failures import storage_errors
from greenroom.model.errors import StorageError
from greenroom.platform.paths import private_folder
from greenroom.platform.text import translate

_DATABASE = (FILE, f"{FILE}-wal", f"{FILE}-shm", f"{FILE}-journal")


@dataclass(frozen=True, slots=True)
class Copied:
    """What was copied from where: each file with its size in bytes and when it was changed (ns)."""

    source: Path
    files: tuple[tuple[Path, int, int], ...]


def copy_library(source: Path, target: Path) -> Generator[Progress, None, Copied]:
    """A job: copy everything in `source` to the empty folder `target`; the source is untouched.

    Raises StorageError when the target is not empty, cannot be written, or the copy differs; the
    target is empty again then.
    """
    _need_empty(source, target)
    files = [path for path in source.rglob("*") if path.is_file() and path.name not in _DATABASE]
    known: list[tuple[Path, int, int]] = []
    try:
        with storage_errors(target):
            for index, path in enumerate(files):
                yield Progress(index / len(files))
                known.append((path, *_state(path)))
                _copy(path, target / path.relative_to(source))
            _copy_database(source / FILE, target / FILE)
    except BaseException:
        _empty(target)
        raise
    return Copied(source, tuple(known))


def remove_copied(copied: Copied) -> tuple[Path, ...]:
    """Remove from its old place what was copied; gives the files that are left there.

    Left is what came or changed since, and what the system does not let go. Nobody may use the old
    library any more.
    """
    for path, *state in copied.files:
        with suppress(OSError):
            if _state(path) == tuple(state):
                path.unlink()
    for name in _DATABASE:
        with suppress(OSError):
            (copied.source / name).unlink(missing_ok=True)
    inside = sorted(copied.source.rglob("*"), reverse=True)
    for folder in (*(path for path in inside if not path.is_symlink()), copied.source):
        with suppress(OSError):  # not empty, or no folder
            folder.rmdir()
    return tuple(path for path in reversed(inside) if path.is_symlink() or path.is_file())


def _state(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_size, found.st_mtime_ns


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
    with path.open("rb") as original, copy.open("wb") as written:
        shutil.copyfileobj(original, written)
        written.flush()
        os.fsync(written.fileno())  # the original goes once all are copied
    shutil.copystat(path, copy)
    if not filecmp.cmp(path, copy, shallow=False):
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
