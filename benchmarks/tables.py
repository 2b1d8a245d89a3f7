"""Tables on the screen, and the few statistics that they hold."""

import os
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

_DRAWS = 2_000


def table(title: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print a table: the first column to the left, figures to the right."""
    widths = [max(len(cell) for cell in column) for column in zip(columns, *rows, strict=True)]
    print(f"\n{title}")
    for row in (columns, ["-" * width for width in widths], *rows):
        first, *others = (
            cell.ljust(width) if number == 0 else cell.rjust(width)
            for number, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        print("  ".join((first, *others)).rstrip())
    print(end="", flush=True)


def load_note(before: tuple[float, float, float] | None = None) -> None:
    """Print how busy the machine is, because others' work makes every figure worse."""
    now = os.getloadavg()
    earlier = f"{before[0]:.1f} before, " if before else ""
    print(f"load average: {earlier}{now[0]:.1f} now (1 minute), {now[2]:.1f} (15 minutes)")


def verdict(claim: str, value: str, *, met: bool) -> None:
    """Print a target beside what was measured."""
    print(f"{'met   ' if met else 'MISSED'}  {claim}: {value}", flush=True)


@dataclass(frozen=True, slots=True)
class Spread:
    """A median with its 95 % bootstrap interval (percentile method, Efron 1979), and the ends."""

    median: float
    low: float
    high: float
    least: float
    most: float
    count: int

    def text(self, digits: int = 2, unit: str = "") -> str:
        """Short: "0.61 s [0.55–0.70]"."""
        tail = f" {unit}" if unit else ""
        return f"{self.median:.{digits}f}{tail} [{self.low:.{digits}f}–{self.high:.{digits}f}]"


def spread(values: Sequence[float]) -> Spread:
    """Of at least one value; the draws are the same each time."""
    data = np.asarray(values, dtype=float)
    draws = np.random.default_rng(1).choice(data, (_DRAWS, len(data)))
    low, high = np.percentile(np.median(draws, axis=1), (2.5, 97.5))
    return Spread(
        float(np.median(data)), float(low), float(high), data.min(), data.max(), len(data)
    )


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which `share` percent lie; 0 for nothing."""
    return float(np.percentile(values, share)) if len(values) else 0.0
