"""A record of what ended the program, without a single value: kinds of errors and places in code.

An exception's text and local variables may quote what a person said, so neither is kept.
"""

import faulthandler
import json
import logging
import os
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import TracebackType

from greenroom.model.errors import GreenroomError, StorageError
from greenroom.platform.paths import private_folder
from greenroom.platform.text import translate

log = logging.getLogger(__name__)

ERROR_FILE = "crash.json"
NATIVE_FILE = "crash-native.txt"
SHOWN = "last-crash.txt"
_MOST_BYTES = 64 * 1024


class CrashKind(StrEnum):
    """What happened."""

    ERROR = "error"  # an exception that nobody caught; the program may have gone on
    NATIVE = "native"  # the process ended inside a library


@dataclass(frozen=True, slots=True)
class CrashRecord:
    """What is known of the last crash. `file` holds the same as text, for a bug report."""

    when: datetime
    kind: CrashKind
    text: str
    file: Path


def start_recording(folder: Path) -> Callable[[], None]:
    """Write a record to `folder` when an exception is not caught or a native library fails.

    Call it once, early, after `last_crash`. Gives what ends it; a process that ends it has not
    crashed. Where the folder cannot be used, the program goes on without.
    """
    try:
        native = _open_private(private_folder(folder) / NATIVE_FILE)
    except (StorageError, OSError) as error:
        log.warning("Crashes are not recorded: %s", error)
        return lambda: None
    faulthandler.enable(native)
    before, before_in_threads = sys.excepthook, threading.excepthook

    def hook(kind: type[BaseException], error: BaseException, place: TracebackType | None) -> None:
        _record(folder, error)
        before(kind, error, place)

    def thread_hook(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            _record(folder, args.exc_value)
        before_in_threads(args)

    sys.excepthook, threading.excepthook = hook, thread_hook

    def stop() -> None:
        sys.excepthook, threading.excepthook = before, before_in_threads
        faulthandler.disable()
        os.close(native)
        with suppress(OSError):
            (folder / NATIVE_FILE).unlink()

    return stop


def last_crash(folder: Path) -> CrashRecord | None:
    """The crash since this was last asked, if there was one; it is given once only.

    Its text stays in the folder as `last-crash.txt`, until the next crash.
    """
    for name, kind in ((NATIVE_FILE, CrashKind.NATIVE), (ERROR_FILE, CrashKind.ERROR)):
        file = folder / name
        try:
            if not file.is_file() or file.stat().st_size == 0:
                continue
            text = _read(file, kind)
            shown = folder / SHOWN
            when = datetime.fromtimestamp(file.stat().st_mtime).astimezone()
            file.unlink()
            if kind is CrashKind.NATIVE:
                (folder / ERROR_FILE).unlink(missing_ok=True)
            descriptor = _open_private(shown, os.O_TRUNC)
            with os.fdopen(descriptor, "w", encoding="utf-8") as out:
                out.write(text)
        except OSError as error:
            log.warning("A crash record cannot be read: %s", error.strerror)
            continue
        return CrashRecord(when, kind, text, shown)
    return None


def described(error: BaseException) -> str:
    """The kinds and places of an exception and its causes, one a line, the first cause first."""
    lines: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        lines = [_kind(current), *_places(current.__traceback__), *lines]
        hidden = current.__suppress_context__
        current = current.__cause__ or (None if hidden else current.__context__)
    return "\n".join(lines)


def unexpected(error: BaseException) -> GreenroomError:
    """The sentence for a defect of Greenroom: its kind and place, without its text."""
    lines = [line.strip() for line in described(error).splitlines()]
    return GreenroomError(
        translate(
            "Crash",
            "There was an error inside Greenroom ({error}, {place}). What was stored before is "
            "safe. Please report this.",
        ).format(error=lines[0], place=lines[-1])
    )


def _kind(error: BaseException) -> str:
    kind = type(error)
    number = f" (errno {error.errno})" if isinstance(error, OSError) and error.errno else ""
    return f"{kind.__module__}.{kind.__qualname__}{number}"


def _places(place: TracebackType | None) -> list[str]:
    # The last parts of a path say enough; the first ones hold the person's name.
    return [
        f"  {'/'.join(Path(frame.filename).parts[-3:])}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(place)
    ]


def _record(folder: Path, error: BaseException) -> None:
    if isinstance(error, KeyboardInterrupt):
        return
    log.error("Nobody caught this:\n%s", described(error))
    values = {
        "schema": "greenroom.crash/1",
        "version": _version(),
        "python": platform.python_version(),
        "system": platform.platform(),
        "thread": threading.current_thread().name,
        "error": described(error).splitlines(),
    }
    with suppress(OSError):
        descriptor = _open_private(folder / ERROR_FILE, os.O_TRUNC)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(values, file, indent=1)


def _read(file: Path, kind: CrashKind) -> str:
    with file.open("rb") as opened:
        text = opened.read(_MOST_BYTES).decode("utf-8", errors="replace")
    if kind is CrashKind.NATIVE:
        head = f"Greenroom {_version()}, Python {platform.python_version()}, {platform.platform()}"
        return f"{head}\n{text}"
    try:
        values = json.loads(text)
        head = f"Greenroom {values['version']}, Python {values['python']}, {values['system']}"
        return "\n".join([head, f"Thread {values['thread']}", *values["error"]])
    except (ValueError, KeyError, TypeError):
        return text


def _open_private(path: Path, also: int = 0) -> int:
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | also, 0o600)


def _version() -> str:
    try:
        return version("greenroom")
    except PackageNotFoundError:
        return "unknown"
