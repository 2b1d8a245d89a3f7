"""What is said about the microphone's level. Needs no Qt."""

import math
from collections import deque
from enum import StrEnum

from greenroom.model.sound import GOOD_HIGH_DB, GOOD_LOW_DB, InputLevel
from greenroom.platform.text import translate

GOOD_LOW_SHARE, GOOD_HIGH_SHARE = 0.45, 0.85
_SILENT_PEAK_DB = -72.0
_SPEECH_DB = -48.0
_WINDOW_S = 2.0
_HOLD_S = 1.0


class LevelState(StrEnum):
    """How well a voice can be heard."""

    WAITING = "waiting"  # there is sound, but nobody seems to speak
    GOOD = "good"
    QUIET = "quiet"
    LOUD = "loud"
    SILENT = "silent"
    UNMINDED = "unminded"  # no sound, and nobody should speak yet


def level_share(level_db: float) -> float:
    """Where a level in dBFS lies on the meter, 0..1: the good range is 45 to 85 % of it."""
    if math.isinf(level_db) or math.isnan(level_db):
        return 0.0
    slope = (GOOD_HIGH_SHARE - GOOD_LOW_SHARE) / (GOOD_HIGH_DB - GOOD_LOW_DB)
    return min(1.0, max(0.0, GOOD_LOW_SHARE + (level_db - GOOD_LOW_DB) * slope))


class LevelJudge:
    """Levels in, one calm state out: looks at the last 2 s and changes once a second at most."""

    def __init__(self) -> None:
        self._recent: deque[tuple[float, InputLevel]] = deque()
        self._state = LevelState.WAITING
        self._changed_at = -math.inf
        self._began: float | None = None

    @property
    def state(self) -> LevelState:
        """The state now."""
        return self._state

    def add(self, level: InputLevel, now: float) -> LevelState:
        """Take in a level read at `now` (seconds of any steady clock)."""
        self._began = now if self._began is None else self._began
        self._recent.append((now, level))
        while self._recent and self._recent[0][0] < now - _WINDOW_S:
            self._recent.popleft()
        wanted = self._judge(now)
        if wanted is not self._state and now - self._changed_at >= _HOLD_S:
            self._state, self._changed_at = wanted, now
        return self._state

    def _judge(self, now: float) -> LevelState:
        levels = [level for _, level in self._recent]
        if any(level.clipping for level in levels):
            return LevelState.LOUD
        loudest = max(level.rms_db for level in levels)
        if max(level.peak_db for level in levels) < _SILENT_PEAK_DB:
            waited = self._began is not None and now - self._began >= _WINDOW_S
            return LevelState.SILENT if waited else LevelState.WAITING
        if loudest >= GOOD_LOW_DB:
            return LevelState.GOOD
        return LevelState.QUIET if loudest >= _SPEECH_DB else LevelState.WAITING


def level_words(state: LevelState) -> str:
    """The words beside the meter."""
    return {
        LevelState.WAITING: translate("Level", "Say a few words"),
        LevelState.GOOD: translate("Level", "Good level"),
        LevelState.QUIET: translate("Level", "Quiet, move closer"),
        LevelState.LOUD: translate("Level", "Too loud, clipping"),
        LevelState.SILENT: translate("Level", "No sound"),
        LevelState.UNMINDED: translate("Level", "No sound"),
    }[state]
