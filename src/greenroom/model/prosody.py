"""Pitch and level of a voice over time, small enough to be stored with the words."""

import base64
import zlib
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from math import isnan, nan

FRAMES_PER_S = 100
"""One frame each 10 ms."""

_NO_PITCH = -32_768
_HUNDREDTHS = 100.0
_HALVES = 2.0
_QUIETEST_DB = -127.5


@dataclass(frozen=True, slots=True)
class Prosody:
    """Frame n is about the 10 ms around n / 100 s of the take.

    `pitch` and `level` are packed by `pack`; the properties read them. What is packed is rounded
    to 0.01 semitones and 0.5 dB.
    """

    pitch: str
    level: str
    method: str

    @classmethod
    def pack(cls, semitones: Sequence[float], decibels: Sequence[float], method: str) -> "Prosody":
        """Pack one value a frame: semitones above 100 Hz (NaN where there is no pitch), and dBFS.

        `method` says how they were measured. Raises ValueError when the lengths differ.
        """
        if len(semitones) != len(decibels):
            raise ValueError(f"{len(semitones)} pitches, but {len(decibels)} levels")
        pitch = array("h", (_as_hundredths(value) for value in semitones))
        level = array("B", (_as_halves(value) for value in decibels))
        return cls(_packed(pitch), _packed(level), method)

    @property
    def semitones(self) -> tuple[float, ...]:
        """Semitones above 100 Hz a frame; NaN where there is no pitch."""
        values = _unpacked("h", self.pitch)
        return tuple(nan if value == _NO_PITCH else value / _HUNDREDTHS for value in values)

    @property
    def decibels(self) -> tuple[float, ...]:
        """Level a frame, in dBFS from -127.5 to 0."""
        return tuple(-value / _HALVES for value in _unpacked("B", self.level))


def _as_hundredths(semitones: float) -> int:
    if isnan(semitones):
        return _NO_PITCH
    return min(32_767, max(_NO_PITCH + 1, round(semitones * _HUNDREDTHS)))


def _as_halves(decibels: float) -> int:
    return round(-min(0.0, max(_QUIETEST_DB, decibels)) * _HALVES)


def _packed(values: "array[int]") -> str:
    # Little-endian on disk whatever the machine.
    if values.itemsize > 1 and array("H", [1]).tobytes()[0] == 0:
        values.byteswap()
    return base64.b64encode(zlib.compress(values.tobytes())).decode("ascii")


def _unpacked(kind: str, text: str) -> "array[int]":
    values = array(kind, zlib.decompress(base64.b64decode(text)))
    if values.itemsize > 1 and array("H", [1]).tobytes()[0] == 0:
        values.byteswap()
    return values
