"""Writing a file for the person, whole or not at all, with a sentence where that fails."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from greenroom.model.errors import DiskFullError, StorageError
from greenroom.platform.disk import is_full
from greenroom.platform.text import translate
from greenroom.platform.whole_file import whole_file


@contextmanager
def written_whole(path: Path) -> Iterator[Path]:
    """Give a temporary path beside `path`, and move it there only if all went well.

    Makes the folder. Raises DiskFullError or StorageError; nothing is left behind then, and an
    older file stays.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(path) as temporary:
            yield temporary
    except OSError as error:
        raise _not_written(path, error) from error


def _not_written(path: Path, error: OSError) -> StorageError:
    if is_full(error):
        return DiskFullError(
            translate(
                "Files",
                "{file} was not written, because the disk is full. Free some space and try again.",
            ).format(file=path)
        )
    return StorageError(
        translate(
            "Files", "{file} was not written ({reason}). Choose another folder and try again."
        ).format(file=path, reason=error.strerror or type(error).__name__)
    )
