"""Which stretch of time the lanes show, and where a moment lies on them. No Qt."""

from dataclasses import dataclass, replace

_STEPS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800)
_CLOSEST_S = 4.0
"""The closest zoom shows this much."""


@dataclass(frozen=True, slots=True)
class TimeScale:
    """Maps seconds to pixels: `start`..`end` of a take of `duration` fill `width` pixels."""

    duration: float
    width: float
    start: float
    end: float

    @classmethod
    def whole(cls, duration: float, width: float) -> "TimeScale":
        """Everything, from the start to the end of the take."""
        return cls(duration, max(1.0, width), 0.0, max(duration, 0.1))

    @property
    def zoomed(self) -> bool:
        """Whether less than everything is shown."""
        return self.end - self.start < max(self.duration, 0.1) - 1e-6

    def x(self, moment: float) -> float:
        """Pixels from the left edge of the lanes; may lie outside."""
        return (moment - self.start) / (self.end - self.start) * self.width

    def moment(self, x: float) -> float:
        """The moment at a pixel, kept inside the take."""
        moment = self.start + x / self.width * (self.end - self.start)
        return min(max(moment, 0.0), self.duration)

    def resized(self, width: float) -> "TimeScale":
        """The same stretch on other pixels."""
        return replace(self, width=max(1.0, width))

    def zoom(self, factor: float, anchor: float) -> "TimeScale":
        """Closer (factor over 1) or further; the moment `anchor` stays where it is."""
        shown = self.end - self.start
        whole = max(self.duration, 0.1)
        wanted = min(max(shown / factor, min(_CLOSEST_S, whole)), whole)
        start = anchor - (anchor - self.start) / shown * wanted
        return self._at(start, wanted)

    def pan(self, seconds: float) -> "TimeScale":
        """Later (positive) or earlier, inside the take."""
        return self._at(self.start + seconds, self.end - self.start)

    def following(self, moment: float) -> "TimeScale":
        """So that `moment` is shown; unchanged while it is."""
        if self.start <= moment <= self.end or not self.zoomed:
            return self
        shown = self.end - self.start
        return self._at(moment - shown * 0.1, shown)

    def ticks(self, closest: float) -> tuple[float, ...]:
        """Round moments to label, at least `closest` pixels apart."""
        per_second = self.width / (self.end - self.start)
        step = next((step for step in _STEPS if step * per_second >= closest), _STEPS[-1])
        first = -(-int(self.start) // step) * step
        return tuple(float(moment) for moment in range(first, int(self.end) + 1, step))

    def _at(self, start: float, shown: float) -> "TimeScale":
        start = min(max(start, 0.0), max(0.0, self.duration - shown))
        return replace(self, start=start, end=start + shown)
