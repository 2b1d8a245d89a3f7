"""Where Greenroom keeps things: one plain folder for the person's data, the rest out of sight."""

import errno
import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from greenroom.model.errors import StorageError
from greenroom.platform.text import translate

_NAME = "Greenroom"
_APP = "greenroom"


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one person on one computer.

    `data` is what the person made, and is theirs to read, copy and delete; `models` holds weights,
    which are large and can be placed again.
    """

    data: Path
    config: Path
    cache: Path
    models: Path
    logs: Path

    @classmethod
    def for_person(cls) -> "Paths":
        """The platform's usual folders; GREENROOM_DATA, _CONFIG, _CACHE, _MODELS, _LOGS win."""
        app = platformdirs.PlatformDirs(_APP, appauthor=False)
        return cls(
            data=_override("DATA", Path(platformdirs.user_documents_path()) / _NAME),
            config=_override("CONFIG", app.user_config_path),
            cache=_override("CACHE", app.user_cache_path),
            models=_override("MODELS", app.user_data_path / "models"),
            logs=_override("LOGS", app.user_log_path),
        )


def _override(name: str, usual: Path) -> Path:
    given = os.environ.get(f"GREENROOM_{name}")
    return Path(given).expanduser() if given else usual


def private_opener(path: str | Path, flags: int) -> int:
    """For the `opener` of a file that only its owner may read from its first byte on."""
    return os.open(path, flags, 0o600)


def private_folder(path: Path) -> Path:
    """Create a folder that only its owner can read, with its parents. Raises StorageError."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not os.access(path, os.W_OK | os.X_OK):
            raise PermissionError(errno.EACCES, "there is no permission to write to it")
    except OSError as error:
        raise StorageError(
            translate(
                "Files",
                "The folder {folder} cannot be used ({reason}). Nothing was deleted. Choose "
                "another folder, or make this one writable.",
            ).format(folder=path, reason=error.strerror)
        ) from error
    return path
