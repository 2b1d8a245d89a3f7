"""How much the library holds, for the Privacy and data card."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


class Library(Protocol):
    """A library in a data folder."""

    @property
    def data_dir(self) -> Path:
        """Its folder."""

    def answers(self) -> int:
        """How many takes it holds."""


@dataclass(frozen=True, slots=True)
class Usage:
    """How many answers there are, the bytes that all files take, and those free on that disk."""

    answers: int
    bytes_used: int
    bytes_free: int


def usage(library: Library) -> Usage:
    """Count all files of the data folder; links are not followed. Raises StorageError."""
    return Usage(library.answers(), _size(library.data_dir), free_bytes(library.data_dir))


def free_bytes(folder: Path) -> int:
    """Room left on the disk of `folder`; 0 where that cannot be asked."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return 0


def _size(folder: Path) -> int:
    total = 0
    for place, _, files in os.walk(folder):
        for name in files:
            try:
                total += (Path(place) / name).lstat().st_size
            except OSError:
                continue  # it went away while it was counted, or may not be looked at
    return total
