"""A stretch of time."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of time inside a take, in seconds from the start of the take.

    `end` is never before `start`.
    """

    start: float
    end: float

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"A span ends before it starts: {self.start} > {self.end}")

    @property
    def duration(self) -> float:
        """Length in seconds."""
        return self.end - self.start

    @property
    def middle(self) -> float:
        """The moment half way, in seconds."""
        return (self.start + self.end) / 2

    def overlap(self, other: "Span") -> float:
        """Seconds that both spans cover; 0.0 where they do not meet."""
        return max(0.0, min(self.end, other.end) - max(self.start, other.start))

    def contains(self, moment: float) -> bool:
        """Whether `moment` lies in the half-open stretch from start to end."""
        return self.start <= moment < self.end
