"""Weights on disk: find the parts, copy them whole or not at all, verify, remember the proof."""

import hashlib
import importlib.util
import json
import os
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from greenroom.model.errors import CancelledError, DiskFullError, StorageError
from greenroom.platform.disk import is_full
from greenroom.platform.text import translate
from greenroom.platform.weights_registry import PackagedPart, WeightsFile

Progress = Callable[[int], None]
"""Called with the number of bytes done since the last call."""

Cancelled = Callable[[], bool]

_BLOCK = 1 << 20
_STAMP = ".verified.json"
_ABANDONED_AFTER_S = 3600.0


def find_parts(file: WeightsFile) -> tuple[Path, ...] | None:
    """Where the installed packages keep the parts of `file`; None unless all are there, in size.

    Looks packages up without importing them.
    """
    paths = tuple(path for part in file.parts if (path := _find_part(part)) is not None)
    if len(paths) < len(file.parts) or not paths:
        return None
    return paths if sum(path.stat().st_size for path in paths) == file.size else None


def _find_part(part: PackagedPart) -> Path | None:
    spec = importlib.util.find_spec(part.package)
    roots = list(spec.submodule_search_locations or ()) if spec else []
    if frozen := getattr(sys, "_MEIPASS", None):
        roots.append(str(Path(frozen) / part.package))
    candidates = (Path(root) / part.resource for root in roots)
    return next((path for path in candidates if path.is_file()), None)


def copy_joined(
    parts: tuple[Path, ...], target: Path, sha256: str, progress: Progress, cancelled: Cancelled
) -> bool:
    """Join `parts` into `target`; False, and no target, when the checksum differs.

    Writes under a temporary name in the same folder and renames at the end, so that two processes
    may do this at once and a reader never sees half a file. Raises CancelledError, DiskFullError,
    StorageError.
    """
    with temporary(target) as (out, partial):
        digest = hashlib.sha256()
        for part in parts:
            with part.open("rb") as source:
                for block in _blocks(source, cancelled):
                    out.write(block)
                    digest.update(block)
                    progress(len(block))
        if digest.hexdigest() != sha256:
            return False
        out.flush()
        os.fsync(out.fileno())
        out.close()
        _replace(partial, target, sha256)
    return True


@contextmanager
def temporary(target: Path) -> Iterator[tuple[BinaryIO, Path]]:
    """A new file beside `target`, open for writing; removed at the end unless it was renamed."""
    partial = target.with_name(f".{target.name}.{uuid.uuid4().hex}.tmp")
    with storage_errors(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        _remove_abandoned(target)
        out = partial.open("wb")
        try:
            yield out, partial
        finally:
            out.close()
            partial.unlink(missing_ok=True)


def _remove_abandoned(target: Path) -> None:
    """Clear what a killed process left; anything younger may belong to one still at work."""
    for leftover in target.parent.glob(f".{target.name}.*.tmp"):
        try:
            if time.time() - leftover.stat().st_mtime > _ABANDONED_AFTER_S:
                leftover.unlink()
        except FileNotFoundError:
            continue


def _replace(partial: Path, target: Path, sha256: str) -> None:
    try:
        partial.replace(target)
    except PermissionError:
        # Windows refuses while another process has the file loaded. If that is the same file,
        # the other process won the race and nothing is lost.
        if not matches(target, sha256):
            raise


@contextmanager
def storage_errors(target: Path) -> Iterator[None]:
    """Turn what the operating system says about a write into a sentence for the person."""
    try:
        yield
    except OSError as error:
        if is_full(error):
            raise DiskFullError(
                translate(
                    "Weights",
                    "The disk is full, so the model could not be placed in “{folder}”. "
                    "Free some space and try again.",
                ).format(folder=target.parent)
            ) from error
        raise StorageError(
            translate(
                "Weights",
                "The model could not be written to “{folder}” ({reason}). "
                "Check that the folder is there and can be written to.",
            ).format(folder=target.parent, reason=error.strerror or error)
        ) from error


def matches(path: Path, sha256: str, cancelled: Cancelled = lambda: False) -> bool:
    """Whether the file is there with this checksum. Reads all of it."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as source:
            for block in _blocks(source, cancelled):
                digest.update(block)
    except OSError:
        return False
    return digest.hexdigest() == sha256


def _blocks(source: BinaryIO, cancelled: Cancelled) -> Iterator[bytes]:
    while block := source.read(_BLOCK):
        if cancelled():
            raise CancelledError(translate("Weights", "Canceled. Nothing was changed."))
        yield block


def has_stamp(folder: Path, file: WeightsFile) -> bool:
    """Whether the file was verified before and has the same size and time stamp since."""
    return _stamps(folder).get(file.name) == _mark(folder / file.name, file.sha256)


def write_stamp(folder: Path, file: WeightsFile) -> None:
    """Remember that the file was verified. Does without if the folder cannot be written to."""
    stamps = _stamps(folder) | {file.name: _mark(folder / file.name, file.sha256)}
    try:
        with temporary(folder / _STAMP) as (out, partial):
            out.write(json.dumps(stamps, indent=1).encode())
            out.close()
            partial.replace(folder / _STAMP)
    except StorageError:
        return  # a model in a read-only folder is verified each time


def _stamps(folder: Path) -> dict[str, list[object]]:
    try:
        stamps = json.loads((folder / _STAMP).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return stamps if isinstance(stamps, dict) else {}


def _mark(path: Path, sha256: str) -> list[object]:
    try:
        stat = path.stat()
    except OSError:
        return ["missing"]
    return [stat.st_size, stat.st_mtime_ns, sha256]
