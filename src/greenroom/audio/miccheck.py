"""Judging a microphone before it matters. Pure: levels in, a verdict out."""

from collections.abc import Sequence
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from greenroom.audio.resample import samples_of
from greenroom.audio.watch import SILENCE_PEAK_DB, decibels
from greenroom.model.sound import GOOD_HIGH_DB, GOOD_LOW_DB, InputLevel, Sound

STEP_S = 0.05
FLOOR_DB = -70.0
_LONGEST_WAY_S = 0.4  # speaker, air, microphone and both buffers; Bluetooth is the slowest
_LEAST_ALIKE = 0.6
_LEAST_LOUDER_DB = 6.0
_LEAST_STEPS = 30  # 1.5 s of prompt


class MicVerdict(StrEnum):
    """How well a voice was heard in a test recording."""

    GOOD = "good"
    QUIET = "quiet"
    CLIPPING = "clipping"
    NO_SOUND = "no_sound"


def judge(levels: Sequence[InputLevel]) -> MicVerdict:
    """The verdict on the levels of a test recording; NO_SOUND for none.

    Speech has gaps, so the loudest block is compared with the good range.
    """
    if not levels or max(level.peak_db for level in levels) < SILENCE_PEAK_DB:
        return MicVerdict.NO_SOUND
    loudest = max(level.rms_db for level in levels)
    if loudest > GOOD_HIGH_DB or any(level.clipping for level in levels):
        return MicVerdict.CLIPPING
    return MicVerdict.QUIET if loudest < GOOD_LOW_DB else MicVerdict.GOOD


class LeakCheck:
    """Does the microphone hear the interviewer? Then the person has no headphones on.

    Give it what is played, when playing began, and the microphone's levels meanwhile (20 a second
    or more), all in stream time.
    """

    def __init__(self) -> None:
        self._played: list[float] = []
        self._began: float | None = None
        self._heard: list[tuple[float, float]] = []

    def played(self, sound: Sound) -> None:
        """The next sound, as given to the speaker."""
        self._played.extend(level_track(sound))

    def began(self, at_s: float) -> None:
        """The stream time of its first sample."""
        self._began = at_s

    def heard(self, level: InputLevel, at_s: float) -> None:
        """A level of the microphone and its stream time."""
        self._heard.append((at_s, max(FLOOR_DB, level.rms_db)))

    def leaks(self) -> bool | None:
        """Whether the voice came back; None while there is too little to tell."""
        if self._began is None or len(self._heard) < 2 or len(self._played) < _LEAST_STEPS:
            return None
        times, levels = np.array(self._heard, np.float64).T
        way = round(_LONGEST_WAY_S / STEP_S)
        grid = self._began + STEP_S * (np.arange(len(self._played) + way) + 0.5)
        if times[-1] < grid[_LEAST_STEPS + way - 1] or times[0] > grid[0] + STEP_S:
            return None
        heard = np.interp(grid[grid <= times[-1]], times, levels)
        return speaker_is_heard(np.array(self._played), heard)


def level_track(sound: Sound) -> list[float]:
    """Root mean square in dBFS of every 50 ms, not under -70."""
    samples = samples_of(sound).astype(np.float64)
    size = round(STEP_S * sound.sample_rate)
    return [
        max(FLOOR_DB, decibels(float(np.sqrt(np.mean(np.square(samples[at : at + size]))))))
        for at in range(0, len(samples), size)
    ]


def speaker_is_heard(played_db: NDArray[np.float64], heard_db: NDArray[np.float64]) -> bool:
    """Whether the second row of levels (50 ms steps) follows the first with one fixed delay.

    True when, at some delay up to 0.4 s, the two correlate (Pearson) by 0.6 or more and the
    microphone is at least 6 dB louder while the voice sounds than while it pauses. Greenroom's
    choice: unrelated speech and steady noise stay under both.
    """
    for delay in range(round(_LONGEST_WAY_S / STEP_S) + 1):
        heard = heard_db[delay : delay + len(played_db)]
        played = played_db[: len(heard)]
        if len(heard) < _LEAST_STEPS or np.std(heard) == 0.0 or np.std(played) == 0.0:
            continue
        loud = played > np.median(played)
        if loud.all() or not loud.any():
            continue
        alike = float(np.corrcoef(played, heard)[0, 1])
        louder = float(heard[loud].mean() - heard[~loud].mean())
        if alike >= _LEAST_ALIKE and louder >= _LEAST_LOUDER_DB:
            return True
    return False
