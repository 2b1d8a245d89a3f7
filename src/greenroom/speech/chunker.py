"""Decides where a chunk ends: at a good pause, while the person goes on talking.

The more has been said, the shorter the pause that is taken. Everything counts in windows of 32 ms
from the start of the take. Pure: probabilities and levels in, chunks out.
"""

from collections import deque
from dataclasses import dataclass

from greenroom.speech.grid import windows

# Lower than where voice is told: under noise Silero gives real speech 0.2 to 0.35, and what is not
# in a chunk is never heard. Silence, also under steady noise, gets less than 0.1.
_SPEECH_STARTS = 0.2
_SPEECH_GOES_ON = 0.12

LEAD_IN = windows(0.3)  # kept before the first speech: Silero answers late
TAIL_OUT = windows(0.2)  # kept after the last
HINT_PAUSE = windows(0.3)
LONGEST = windows(14.0)  # 15 s is what one decoding takes
_SETTLE_SILENCE = windows(5.0)
_SEARCH = windows(5.0)  # where a chunk without any pause may be cut
# (speech so far in seconds, pause that closes it in seconds)
_PAUSES = tuple(
    (windows(said), windows(pause))
    for said, pause in ((11.5, 0.22), (9.0, 0.35), (6.0, 0.7), (3.0, 1.0), (0.0, 1.6))
)


@dataclass(frozen=True, slots=True)
class Chunk:
    """A closed stretch of speech: decode `start` to `end`; all before `settled` is then done."""

    start: int
    end: int
    settled: int


@dataclass(frozen=True, slots=True)
class Silence:
    """Nothing was said until `settled`; there is nothing to decode."""

    settled: int


@dataclass(frozen=True, slots=True)
class Hint:
    """A pause began: `start` to `end` will very likely be the chunk, so it may be decoded early."""

    start: int
    end: int


class Chunker:
    """Feed it window by window; `start` is the first window (not 0 after a restart)."""

    def __init__(self, start: int = 0) -> None:
        self._now = start
        self._settled = start
        self._first: int | None = None
        self._last = start
        self._inside = False
        self._levels: deque[float] = deque(maxlen=_SEARCH)

    @property
    def now(self) -> int:
        """The window that comes next."""
        return self._now

    @property
    def open_chunk(self) -> Hint | None:
        """What has been said since the last chunk, up to now; None where it is silent."""
        if self._first is None:
            return None
        return Hint(self._begin(), min(self._now, self._last + TAIL_OUT))

    def feed(self, probability: float, level_db: float) -> Chunk | Silence | Hint | None:
        """The next window's speech probability (0..1) and level (dBFS)."""
        self._inside = probability >= (_SPEECH_GOES_ON if self._inside else _SPEECH_STARTS)
        self._levels.append(level_db)
        if self._inside:
            if self._first is None:
                self._first = self._now
            self._last = self._now + 1
        self._now += 1
        if self._first is None:
            return self._silence()
        pause = self._now - self._last
        if pause >= self._closing_pause():
            return self._close(min(self._now, self._last + TAIL_OUT))
        if self._now - self._begin() >= LONGEST:
            return self._cut()
        if pause == HINT_PAUSE:
            return self.open_chunk
        return None

    def close_at(self, end: int) -> Chunk:
        """Close the open chunk at `end`, in a pause before now; what follows stays open."""
        assert self._first is not None
        chunk = self._close(end)
        if self._last > end:
            self._first = end
        return chunk

    def finish(self) -> Chunk | Silence:
        """The take is over."""
        chunk = self.open_chunk
        if chunk is None:
            return Silence(self._now)
        self._close(chunk.end)
        return Chunk(chunk.start, chunk.end, self._now)

    def _begin(self) -> int:
        assert self._first is not None
        return max(self._settled, self._first - LEAD_IN)

    def _closing_pause(self) -> int:
        assert self._first is not None
        said = self._last - self._first
        return next(pause for least, pause in _PAUSES if said >= least)

    def _silence(self) -> Silence | None:
        keep_from = self._now - LEAD_IN
        if keep_from - self._settled < _SETTLE_SILENCE:
            return None
        self._settled = keep_from
        return Silence(keep_from)

    def _close(self, end: int) -> Chunk:
        chunk = Chunk(self._begin(), end, end)
        self._settled = end
        self._first = None
        return chunk

    def _cut(self) -> Chunk:
        """Cut at the quietest place of the last seconds; what follows stays open."""
        levels = list(self._levels)
        # The last windows stay: a cut there would leave a chunk too short to decode well.
        candidates = range(1, len(levels) - windows(0.5))
        quietest = min(candidates, key=lambda i: levels[i - 1] + 2 * levels[i] + levels[i + 1])
        return self.close_at(self._now - len(levels) + quietest)
