"""Events against events: what was found, invented and missed, and how sure one may be of it.

Rates come with 95 % bootstrap intervals (percentile method, Efron 1979). Whole recordings are drawn
anew, not single events, because events of one voice or one room are missed together.
"""

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from greenroom.model.span import Span

COLLAR_S = 0.3
_DRAWS = 1_000
_TINY_S = 1e-6


@dataclass(frozen=True, slots=True)
class Tally:
    """One recording or several. `off` are differences of starts in seconds, one for each found."""

    found: int = 0
    invented: int = 0
    missed: int = 0
    seconds: float = 0.0
    off: tuple[float, ...] = ()

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.found + other.found,
            self.invented + other.invented,
            self.missed + other.missed,
            self.seconds + other.seconds,
            self.off + other.off,
        )

    @property
    def precision(self) -> float | None:
        """Share of the told ones that are right; None where nothing was told."""
        return _share(self.found, self.found + self.invented)

    @property
    def recall(self) -> float | None:
        """Share of the true ones that were found; None where there are none."""
        return _share(self.found, self.found + self.missed)

    @property
    def f1(self) -> float | None:
        """Harmonic mean of both; None where there is nothing to find and nothing was told."""
        return _share(2 * self.found, 2 * self.found + self.invented + self.missed)

    @property
    def false_per_minute(self) -> float | None:
        """Invented ones per minute of sound."""
        return _share(60 * self.invented, self.seconds)

    @property
    def median_off(self) -> float | None:
        """How far a found one's start is from the truth, in seconds."""
        return statistics.median(self.off) if self.off else None


def _share(part: float, whole: float) -> float | None:
    return part / whole if whole else None


Rate = Callable[[Tally], float | None]


def total(tallies: Sequence[Tally]) -> Tally:
    """All recordings together."""
    return sum(tallies, Tally())


def match(true: Sequence[Span], heard: Sequence[Span]) -> list[tuple[int, int]]:
    """Indices of pairs that meet once the true one is widened by the collar on both sides.

    The closest middles first, each event used once.
    """
    near = sorted(
        (abs(a.middle - b.middle), i, j)
        for i, a in enumerate(true)
        for j, b in enumerate(heard)
        if meets(a, b)
    )
    pairs, used_true, used_heard = [], set[int](), set[int]()
    for _distance, i, j in near:
        if i not in used_true and j not in used_heard:
            used_true.add(i)
            used_heard.add(j)
            pairs.append((i, j))
    return pairs


def meets(true: Span, heard: Span) -> bool:
    """Whether `heard` comes within the collar of `true`."""
    before = heard.start - true.end <= COLLAR_S + _TINY_S
    return before and true.start - heard.end <= COLLAR_S + _TINY_S


def score(true: Sequence[Span], heard: Sequence[Span], seconds: float) -> Tally:
    """One recording, one for one."""
    pairs = match(true, heard)
    off = tuple(abs(true[i].start - heard[j].start) for i, j in pairs)
    return Tally(len(pairs), len(heard) - len(pairs), len(true) - len(pairs), seconds, off)


def score_cuts(true: Sequence[Span], cuts: Sequence[Span], seconds: float) -> Tally:
    """One recording, generously: a cut finds all events that it comes near, and is then right.

    For tools that join neighbours and widen what they cut out to the next silence.
    """
    found = [event for event in true if any(meets(event, cut) for cut in cuts)]
    invented = [cut for cut in cuts if not any(meets(event, cut) for event in true)]
    off = tuple(
        min(abs(event.start - cut.start) for cut in cuts if meets(event, cut)) for event in found
    )
    return Tally(len(found), len(invented), len(true) - len(found), seconds, off)


def interval(tallies: Sequence[Tally], rate: Rate) -> tuple[float, float] | None:
    """Low and high end of 95 % of a rate; None where it has no value. The same each time."""
    counts = np.array([(t.found, t.invented, t.missed, t.seconds) for t in tallies], float)
    picks = np.random.default_rng(4).integers(0, len(tallies), (_DRAWS, len(tallies)))
    drawn = (
        Tally(int(found), int(invented), int(missed), seconds)
        for found, invented, missed, seconds in counts[picks].sum(axis=1).tolist()
    )
    values = [value for tally in drawn if (value := rate(tally)) is not None]
    if not values:
        return None
    low, high = np.percentile(values, (2.5, 97.5))
    return float(low), float(high)


def cell(tallies: Sequence[Tally], rate: Rate) -> str:
    """A rate of all recordings with its interval, such as ".93 [.88–.97]"; "–" without a value."""
    value = rate(total(tallies)) if tallies else None
    ends = interval(tallies, rate) if value is not None else None
    if value is None or ends is None:
        return "–"
    return f"{short(value)} [{short(ends[0])}–{short(ends[1])}]"


def short(value: float) -> str:
    """Two digits, without the zero before the point."""
    text = f"{value:.2f}"
    return text[1:] if text.startswith("0.") else text


def judged(true: Sequence[Span], told: Sequence[tuple[Span, float]]) -> list[tuple[float, bool]]:
    """Each confidence and whether it was right; the surest choose their event first."""
    free = list(true)
    out = []
    for span, confidence in sorted(told, key=lambda each: -each[1]):
        near = match(free, [span])
        if near:
            free.pop(near[0][0])
        out.append((confidence, bool(near)))
    return out
