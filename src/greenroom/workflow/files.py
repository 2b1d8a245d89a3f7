"""Writing a file whole or not at all."""

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from greenroom.model.errors import DiskFullError, StorageError


@contextmanager
def written_whole(path: Path) -> Iterator[Path]:
    """Give a temporary path beside `path`, and move it there only if all went well.

    Raises DiskFullError or StorageError; nothing is left behind then, and an older file stays.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(
            prefix=f".{path.stem}-", suffix=path.suffix, dir=path.parent
        )
        os.close(handle)
    except OSError as error:
        raise storage_error(path, error) from error
    temporary = Path(name)
    try:
        yield temporary
        temporary.replace(path)
    except OSError as error:
        raise storage_error(path, error) from error
    finally:
        temporary.unlink(missing_ok=True)


def storage_error(path: Path, error: OSError) -> StorageError:
    """The sentence for a file or folder that could not be written."""
    if error.errno == errno.ENOSPC:
        return DiskFullError(
            f"{path} was not written, because the disk is full. Free some space and try again."
        )
    return StorageError(
        f"{path} was not written ({error.strerror}). Choose another folder and try again."
    )
