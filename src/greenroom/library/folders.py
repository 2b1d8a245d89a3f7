"""One folder a session, with names that people can read; private to their owner."""

import logging
import re
import shutil
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from greenroom.library.scratchpads import scratchpad_file
from greenroom.library.videos import remove_video
from greenroom.model.errors import StorageError
from greenroom.model.video import video_file
from greenroom.platform.paths import private_folder
from greenroom.platform.text import translate

log = logging.getLogger(__name__)

SESSIONS = "sessions"
EXPORTS = "exports"
SESSION_COPY = "session.json"
_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_TITLE_LENGTH = 60
_TAKE_SUFFIXES = ("", ".part", ".part.json")


def readable_name(started: datetime, title: str) -> str:
    """A folder name such as `2026-11-17 19-42 Behavioral`, good on every system."""
    words = " ".join(_UNSAFE.sub(" ", title).split())[:_TITLE_LENGTH].strip(". ")
    return f"{started:%Y-%m-%d %H-%M} {words}".strip()


def new_session_folder(data_dir: Path, started: datetime, title: str) -> str:
    """Create the folder; its name below `sessions`. Raises OSError, StorageError."""
    parent = private_folder(data_dir / SESSIONS)
    name = readable_name(started, title)
    attempt, chosen = 1, name
    while True:
        try:
            (parent / chosen).mkdir(mode=0o700)
        except FileExistsError:
            attempt += 1
            chosen = f"{name} ({attempt})"
        else:
            return chosen


def session_folder(data_dir: Path, name: str) -> Path:
    """The folder of a session by its name. Raises StorageError for one out of the data folder."""
    relative = f"{SESSIONS}/{name}"
    path = data_dir / relative
    if not path.resolve().is_relative_to(data_dir.resolve()):
        raise StorageError(
            translate("Library", "A stored file name leads out of the data folder: {name}").format(
                name=relative
            )
        )
    return path


def recording(data_dir: Path, folder: str, file: str) -> Path:
    """Where the sound of a take lies or will lie. Raises StorageError as `session_folder`."""
    return session_folder(data_dir, folder) / file


def free_name(stem: str, folder: Path, taken: set[str]) -> str:
    """A name for a recording that is neither `taken` nor on disk, not even half."""
    attempt, name = 1, f"{stem}.flac"
    while name in taken or any(
        place.exists()
        for place in (folder / name, folder / f"{name}.part", video_file(folder / name))
    ):
        attempt += 1
        name = f"{stem}-{attempt}.flac"
    return name


def take_copy(audio: Path) -> Path:
    """Where the readable copy of what is known of a take lies."""
    return audio.with_suffix(".json")


def make_private(audio: Path) -> None:
    """Only the owner may read the recording."""
    with suppress(OSError):
        audio.chmod(0o600)


def remove_audio(audio: Path) -> None:
    """Remove a recording with its video, and what a crash may have left of it. Raises OSError."""
    for suffix in _TAKE_SUFFIXES:
        audio.with_name(audio.name + suffix).unlink(missing_ok=True)
    remove_video(audio)


def remove_take_files(audio: Path) -> None:
    """Remove everything about one take. Raises OSError."""
    remove_audio(audio)
    take_copy(audio).unlink(missing_ok=True)
    scratchpad_file(audio).unlink(missing_ok=True)


def remove_session_folder(folder: Path) -> None:
    """Remove the folder of a purged session; what the person put into it stays."""
    (folder / SESSION_COPY).unlink(missing_ok=True)
    with suppress(OSError):
        folder.rmdir()


def exports_folder(data_dir: Path) -> Path:
    """Where sessions are exported to unless the person says where; it may not be there yet."""
    return data_dir / EXPORTS


def remove_exports(data_dir: Path) -> None:
    """Remove the usual folder of exports with all that is in it. Raises OSError.

    Where the person put a link there, only the link goes: what it leads to lies elsewhere.
    """
    folder = exports_folder(data_dir)
    if folder.is_symlink():
        folder.unlink()
        return
    with suppress(FileNotFoundError):
        shutil.rmtree(folder)


def remove_all_sessions(data_dir: Path) -> None:
    """Remove every session folder with all that is in it. Raises OSError."""
    with suppress(FileNotFoundError):
        shutil.rmtree(data_dir / SESSIONS)
