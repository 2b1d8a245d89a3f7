"""Where values lie on a chart, and how they are written. Needs no Qt."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from greenroom.model.case import Chart, ChartKind

_MOST_TICKS = 6
_STEPS = (1, 2, 2.5, 5, 10)


@dataclass(frozen=True, slots=True)
class Scale:
    """The axis: `low` and `high` are its ends, `ticks` its lines."""

    low: float
    high: float
    ticks: tuple[float, ...]

    def share(self, value: float) -> float:
        """How far up a value lies, 0 at the bottom and 1 at the top."""
        return (value - self.low) / (self.high - self.low)


def scale_of(chart: Chart) -> Scale:
    """An axis with round ticks around all values and zero."""
    values = [value for one in chart.series for value in one.values if value is not None]
    low, high = min(0.0, *values), max(0.0, *values)
    if high <= low:
        high = low + 1.0
    step = _step((high - low) / (_MOST_TICKS - 1))
    first, last = math.floor(low / step), math.ceil(high / step)
    ticks = tuple(number * step for number in range(first, last + 1))
    return Scale(ticks[0], ticks[-1], ticks)


def written(chart: Chart, value: float, decimals: int | None = None) -> str:
    """A value with what stands around it: "−$5.60", "17%", "9,000"."""
    places = chart.decimals if decimals is None else decimals
    number = f"{abs(value):,.{places}f}"
    return f"{'−' if value < 0 else ''}{chart.prefix}{number}{chart.suffix}"


def tick_text(chart: Chart, value: float, ticks: Sequence[float]) -> str:
    """A tick, without decimals where no tick needs them."""
    whole = all(float(tick).is_integer() for tick in ticks)
    return written(chart, value, 0 if whole else max(1, chart.decimals))


def in_words(chart: Chart) -> str:
    """The whole chart read aloud, category by category."""
    parts = []
    for number, category in enumerate(chart.categories):
        said = [
            f"{one.name} {written(chart, value)}"
            for one in chart.series
            if (value := one.values[number]) is not None
        ]
        parts.append(f"{category}: {', '.join(said)}")
    return "; ".join(parts)


def is_bars(chart: Chart) -> bool:
    """Whether values are drawn as bars."""
    return chart.kind is ChartKind.BARS


def _step(least: float) -> float:
    power = 10.0 ** math.floor(math.log10(least))
    return next(power * one for one in _STEPS if power * one >= least - 1e-12)
