"""Sound as it passes between rooms, and what can be said about a microphone."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Sound:
    """Mono sound: `pcm` is little-endian float32 in -1..1, `sample_rate` in Hz.

    Bytes rather than arrays, because it crosses a process boundary and this package knows no
    numpy; `numpy.frombuffer(sound.pcm, "<f4")` reads it without a copy. `place` is where a speaker
    with two channels lets it come from, -1 (left) to 1 (right).
    """

    pcm: bytes
    sample_rate: int
    place: float = 0.0

    @property
    def samples(self) -> int:
        """Number of samples."""
        return len(self.pcm) // 4

    @property
    def duration_s(self) -> float:
        """Length in seconds."""
        return self.samples / self.sample_rate


class DeviceDirection(StrEnum):
    """Which way sound goes."""

    INPUT = "input"
    OUTPUT = "output"


@dataclass(frozen=True, slots=True)
class AudioDevice:
    """A microphone or a speaker. `id` survives a restart ("ALSA/pulse"); `name` is for people."""

    id: str
    name: str
    direction: DeviceDirection
    default: bool
    sample_rate: int
    headphones: bool = False


@dataclass(frozen=True, slots=True)
class InputLevel:
    """The microphone's level over the last block, in dBFS; -inf where there is digital silence."""

    rms_db: float
    peak_db: float
    clipping: bool = False


GOOD_LOW_DB, GOOD_HIGH_DB = -30.0, -9.0
"""Where the RMS level of a voice should lie, in dBFS: the bracket on the level meter."""


class MicrophoneTrouble(StrEnum):
    """What can go wrong while listening. Each is reported when it begins and when it ends."""

    SILENT = "silent"
    CLIPPING = "clipping"
    LOST = "lost"
    DISK_FULL = "disk_full"
    DROPPING = "dropping"
