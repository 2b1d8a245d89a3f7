"""The scratchpad of a take, one line of JSON a snapshot, in a file beside the recording.

Lines are only added, each with one write that reaches the disk, so that a kill leaves all that
came before; a half line at the end is left out when it is read.
"""

import json
import logging
import os
from pathlib import Path

from greenroom.model.scratchpad import LONGEST_TEXT, Snapshot

log = logging.getLogger(__name__)

_LARGEST_BYTES = 32 * 1024 * 1024


def scratchpad_file(audio: Path) -> Path:
    """Where the snapshots of a take lie."""
    return audio.with_suffix(".scratchpad.jsonl")


def add_snapshot(audio: Path, snapshot: Snapshot) -> None:
    """Add one. Raises OSError."""
    path = scratchpad_file(audio)
    line = json.dumps(
        {"at": round(snapshot.at, 3), "text": snapshot.text[:LONGEST_TEXT]}, ensure_ascii=False
    )
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
    with os.fdopen(descriptor, "ab") as file:
        # A half line that a kill left must not swallow this one.
        start = b"" if _ends_whole(descriptor) else b"\n"
        file.write(start + line.encode("utf-8") + b"\n")
        file.flush()
        os.fsync(descriptor)


def read_snapshots(audio: Path) -> tuple[Snapshot, ...]:
    """In order of time; empty when there are none. What cannot be read is left out."""
    path = scratchpad_file(audio)
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            log.warning("A scratchpad is too large to be shown")
            return ()
        lines = path.read_bytes().split(b"\n")
    except FileNotFoundError:
        return ()
    except OSError as error:
        log.warning("A scratchpad cannot be read: %s", error.strerror)
        return ()
    found = [snapshot for line in lines if line and (snapshot := _snapshot(line)) is not None]
    return tuple(sorted(found, key=lambda one: one.at))


def _snapshot(line: bytes) -> Snapshot | None:
    try:
        data = json.loads(line)
        at, text = float(data["at"]), data["text"]
    except (ValueError, KeyError, TypeError):
        return None
    if not isinstance(text, str) or not 0.0 <= at < float("inf"):
        return None
    return Snapshot(at, text[:LONGEST_TEXT])


def _ends_whole(descriptor: int) -> bool:
    size = os.fstat(descriptor).st_size
    if size == 0:
        return True
    os.lseek(descriptor, size - 1, os.SEEK_SET)
    return os.read(descriptor, 1) == b"\n"
