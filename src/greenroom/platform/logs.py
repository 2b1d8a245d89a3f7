"""The log file: what the program did, never what a person said.

Messages are written by Greenroom and name no words of an answer. What is not Greenroom's own is the
text of an exception, which may quote anything; so of an exception only its kind and the places in
the code are written, see `platform/crash.py`.
"""

import io
import logging
import os
from collections.abc import Callable
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from greenroom.model.errors import StorageError
from greenroom.platform.crash import described
from greenroom.platform.paths import private_folder

FILE = "greenroom.log"
_BYTES = 1_000_000
_OLDER = 3
_LINE = "%(asctime)s %(levelname)-7s %(process)d %(threadName)s %(name)s: %(message)s"

log = logging.getLogger(__name__)

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def start_logging(folder: Path) -> Callable[[], None]:
    """Write what Greenroom logs, from INFO on, and other packages' warnings to `folder`.

    At most four files of 1 MB, readable by their owner only. Gives what ends it. A folder that
    cannot be written to is no reason to stop: the program then goes on without a log file.
    """
    try:
        handler = _PrivateFile(private_folder(folder) / FILE)
    except (StorageError, OSError) as error:
        log.warning("There is no log file: %s", error)
        return lambda: None
    handler.setFormatter(_Formatter(_LINE))
    handler.addFilter(_wanted)
    root, own = logging.getLogger(), logging.getLogger("greenroom")
    before = own.level
    own.setLevel(logging.INFO)
    root.addHandler(handler)

    def stop() -> None:
        root.removeHandler(handler)
        own.setLevel(before)
        with suppress(OSError):  # the last lines, when the disk is full
            handler.close()

    return stop


class _PrivateFile(RotatingFileHandler):
    """A rotating file for its owner's eyes, that gives up in silence when the disk is full."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=_BYTES, backupCount=_OLDER, encoding="utf-8")

    def _open(self) -> io.TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return os.fdopen(descriptor, "a", encoding="utf-8")

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 -- logging's name
        """What cannot be logged is left out; the usual way would print the message."""


class _Formatter(logging.Formatter):
    """Exceptions without their texts."""

    def format(self, record: logging.LogRecord) -> str:
        """One line, and the places of an exception below it."""
        # Another handler may have put the full text of the exception into the record.
        kept, record.exc_text = record.exc_text, None
        try:
            return super().format(record)
        finally:
            record.exc_text = kept

    def formatException(self, ei: ExcInfo) -> str:  # noqa: N802 -- logging's name
        """Kinds and places."""
        return described(ei[1]) if ei[1] is not None else ""


def _wanted(record: logging.LogRecord) -> bool:
    return record.name.split(".")[0] == "greenroom" or record.levelno >= logging.WARNING
