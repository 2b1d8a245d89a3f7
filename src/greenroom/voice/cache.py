"""Synthesised pieces on disk, found by what was said, in which voice, how fast, by which model."""

import hashlib
import json
import logging
import threading
from pathlib import Path

import numpy as np
import soundfile

from greenroom.platform.whole_file import whole_file
from greenroom.voice.shaping import Samples

_log = logging.getLogger(__name__)

DEFAULT_LIMIT_BYTES = 200_000_000


def piece_key(text: str, voice: str, speed: float, model: str) -> str:
    """The name of a piece: a SHA-256 over everything that its sound depends on."""
    content = json.dumps([text, voice, round(speed, 2), model])
    return hashlib.sha256(content.encode()).hexdigest()


class PromptCache:
    """Sound by key, as FLAC files; the least recently used go when `limit_bytes` is passed.

    A cache may always lose an entry, so trouble with the disk is logged and never raised. Every
    method may be called from any thread, and several processes may share a folder.
    """

    def __init__(self, folder: Path, limit_bytes: int = DEFAULT_LIMIT_BYTES) -> None:
        self._folder = folder
        self._limit = limit_bytes
        self._lock = threading.Lock()

    def __contains__(self, key: str) -> bool:
        """Whether there is a file; it may still turn out to be damaged."""
        return self._path(key).is_file()

    def get(self, key: str) -> tuple[Samples, int] | None:
        """Samples and sample rate; None when it is not there or damaged (then it is removed)."""
        path = self._path(key)
        if not path.is_file():
            return None
        try:
            samples, rate = soundfile.read(path, dtype="float32")
            expected = soundfile.info(path).frames
        except (OSError, soundfile.SoundFileError):
            samples, rate, expected = np.zeros(0, np.float32), 0, -1
        if samples.ndim != 1 or len(samples) != expected or not len(samples):
            _log.warning("A damaged entry was removed from the prompt cache: %s", path.name)
            self._remove(path)
            return None
        self._touch(path)
        return samples, int(rate)

    def put(self, key: str, samples: Samples, sample_rate: int) -> None:
        """Store 16-bit FLAC under `key`, whole or not at all, and make room."""
        path = self._path(key)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with whole_file(path) as partial:
                soundfile.write(partial, samples, sample_rate, format="FLAC", subtype="PCM_16")
            self._make_room(path)
        except (OSError, soundfile.SoundFileError) as error:
            _log.warning("The prompt cache could not be written to: %s", error)

    def clear(self) -> None:
        """Remove every entry."""
        with self._lock:
            for path in self._folder.glob("*.flac"):
                self._remove(path)

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}.flac"

    def _make_room(self, newest: Path) -> None:
        with self._lock:
            entries = []
            for path in self._folder.glob("*.flac"):
                try:
                    stat = path.stat()
                except FileNotFoundError:
                    continue
                entries.append((stat.st_mtime_ns, stat.st_size, path))
            total = sum(size for _, size, _ in entries)
            for _, size, path in sorted(entries):
                if total <= self._limit:
                    return
                if path != newest:
                    self._remove(path)
                    total -= size

    def _touch(self, path: Path) -> None:
        """Mark as just used."""
        try:
            path.touch()
        except OSError:
            _log.debug("%s could not be touched", path.name)

    def _remove(self, path: Path) -> None:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            _log.warning("%s could not be removed: %s", path.name, error)
