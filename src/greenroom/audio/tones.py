"""Sounds made from sines: a telephone that rings, a line that is over, notes to test a speaker."""

import math
from collections.abc import Iterator

import numpy as np

from greenroom.audio.resample import as_sound
from greenroom.model.sound import Sound

RATE = 24_000
_LOUD = 0.12
_EDGE_S = 0.01
# Rings and tones of the British network, as national practice is listed under ITU-T E.180.
_RING_HZ, _RING_S = (400.0, 450.0), ((0.4, 0.2), (0.4, 2.0))
_OVER_HZ, _OVER_S = (400.0,), ((0.375, 0.375),) * 2
LONGEST_RINGING_S = 60.0
_NOTES_HZ, _NOTE_S, _NOTE_LOUD = (440.0, 554.37), 0.5, 0.2


def ring() -> Sound:
    """One double ring and the pause after it: 3 s, mono."""
    return _tones(_RING_HZ, _RING_S)


def ringing() -> Iterator[Sound]:
    """Rings until nobody wants more, for a minute at most."""
    one = ring()
    for _ in range(math.ceil(LONGEST_RINGING_S / one.duration_s)):
        yield one


def line_over() -> Sound:
    """Two soft tones, as when the other side has hung up: 1.5 s, mono."""
    return _tones(_OVER_HZ, _OVER_S)


def two_notes() -> Sound:
    """Two soft notes, half a second each, that fade in and out: 1 s, mono."""
    at = np.arange(round(_NOTE_S * RATE)) / RATE
    shape = np.sqrt(np.sin(np.pi * at / at[-1]).clip(0.0))
    notes = [_NOTE_LOUD * shape * np.sin(2 * math.pi * pitch * at) for pitch in _NOTES_HZ]
    return as_sound(np.concatenate(notes), RATE)


def _tones(pitches: tuple[float, ...], cadence: tuple[tuple[float, float], ...]) -> Sound:
    """Pitches in Hz together, on and off for seconds as the cadence says."""
    parts: list[np.ndarray] = []
    for on_s, off_s in cadence:
        at = np.arange(round(on_s * RATE)) / RATE
        edge = np.minimum(1.0, np.minimum(at, at[::-1]) / _EDGE_S)
        tone = sum(np.sin(2 * math.pi * pitch * at) for pitch in pitches) / len(pitches)
        parts += [_LOUD * edge * tone, np.zeros(round(off_s * RATE))]
    return as_sound(np.concatenate(parts), RATE)
