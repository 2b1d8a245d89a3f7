"""Figures about readers of structure, with intervals by bootstrap over authors."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from benchmarks.structure_cases import OTHER, PARTS, Case, result_first, without_parts
from greenroom.model.report import Presence

LABELS = (*PARTS, OTHER)
_DRAWS = 1_000


@dataclass(frozen=True)
class Guess:
    """Labels, what is claimed of each part, and what kind of answer it is (None: not asked)."""

    labels: tuple[str, ...]
    presence: Mapping[str, Presence] = field(default_factory=dict)
    story: str | None = None


Reader = Callable[[Case], Guess]
Counts = Mapping[str, np.ndarray]
"""By author: the sums that a figure is computed from."""


@dataclass(frozen=True)
class Figure:
    """A value with its 95 % interval: authors drawn again with replacement (percentiles)."""

    value: float
    low: float
    high: float

    def text(self) -> str:
        return f"{self.value:.3f} [{self.low:.2f}–{self.high:.2f}]"


def figure(counts: Counts, value: Callable[[np.ndarray], float]) -> Figure:
    """Of sums by author; nan without any."""
    if not counts:
        return Figure(float("nan"), float("nan"), float("nan"))
    rows = np.array([counts[author] for author in sorted(counts)], dtype=float)
    dice = np.random.default_rng(1)
    draws = [value(rows[dice.integers(0, len(rows), len(rows))].sum(0)) for _ in range(_DRAWS)]
    low, high = np.nanpercentile(draws, (2.5, 97.5))
    return Figure(value(rows.sum(0)), float(low), float(high))


def confusion(
    cases: Sequence[Case], guesses: Sequence[Guess], labels: tuple[str, ...] = LABELS
) -> Counts:
    """By author: (true, guessed) counts of units."""
    found: dict[str, np.ndarray] = defaultdict(lambda: np.zeros((len(labels), len(labels))))
    for case, guess in zip(cases, guesses, strict=True):
        for true, said in zip(case.labels, guess.labels, strict=True):
            found[case.author][labels.index(true), labels.index(said)] += 1
    return found


def f1(table: np.ndarray, number: int) -> float:
    """2 hits / (true + guessed); 0 where neither is there."""
    total = table[number].sum() + table[:, number].sum()
    return float(2 * table[number, number] / total) if total else 0.0


def macro_f1(table: np.ndarray) -> float:
    """Over all labels but the last, which is "other"; a label that never occurs is left out."""
    numbers = [n for n in range(len(table) - 1) if table[n].sum() or table[:, n].sum()]
    return float(np.mean([f1(table, number) for number in numbers])) if numbers else 0.0


def kappa(table: np.ndarray) -> float:
    """Cohen 1960, "other" included."""
    count = table.sum()
    agreed = np.trace(table) / count
    chance = float((table.sum(0) * table.sum(1)).sum()) / (count * count)
    return float((agreed - chance) / (1 - chance)) if chance < 1 else 1.0


def ratio(sums: np.ndarray) -> float:
    """Hits of all."""
    return float(sums[0] / sums[1]) if sums[1] else float("nan")


def _share_errors(cases: Sequence[Case], guesses: Sequence[Guess]) -> Counts:
    found: dict[str, np.ndarray] = defaultdict(lambda: np.zeros(2))
    for case, guess in zip(cases, guesses, strict=True):
        true, said = _shares(case, case.labels), _shares(case, guess.labels)
        found[case.author] += [sum(abs(t - s) for t, s in zip(true, said, strict=True)), len(PARTS)]
    return found


def _shares(case: Case, labels: Sequence[str]) -> list[float]:
    words = [
        sum(count for count, label in zip(case.words, labels, strict=True) if label == part)
        for part in PARTS
    ]
    return [count / max(1, sum(words)) for count in words]


def _claims(pairs: Sequence[tuple[str, Presence]], wanted: Presence) -> Counts:
    found: dict[str, np.ndarray] = defaultdict(lambda: np.zeros(2))
    for author, state in pairs:
        found[author] += [state is wanted, 1]
    return found


def measure(cases: Sequence[Case], reader: Reader) -> dict[str, Figure]:
    """All figures about STAR answers that are stories."""
    guesses = [reader(case) for case in cases]
    table = confusion(cases, guesses)
    first = result_first(cases)
    table_first = confusion(first, [reader(case) for case in first])
    there = [
        (case.author, guess.presence[part])
        for case, guess in zip(cases, guesses, strict=True)
        for part in PARTS
        if part in case.labels
    ]
    gone = [(case.author, reader(case).presence[part]) for part, case in without_parts(cases)]
    never = [
        (case.author, guess.presence[part])
        for case, guess in zip(cases, guesses, strict=True)
        for part in PARTS
        if part not in case.labels
    ]
    return {
        "macro-F1": figure(table, macro_f1),
        **{f"F1 {part}": figure(table, _one(n)) for n, part in enumerate(PARTS)},
        "kappa": figure(table, kappa),
        "result first: macro-F1": figure(table_first, macro_f1),
        "result first: F1 of R": figure(table_first, _one(PARTS.index("R"))),
        "missing parts: said not found": figure(_claims(gone, Presence.NOT_FOUND), ratio),
        "missing parts: said present": figure(_claims(gone, Presence.PRESENT), ratio),
        "never told: said not found": figure(_claims(never, Presence.NOT_FOUND), ratio),
        "present parts: said present": figure(_claims(there, Presence.PRESENT), ratio),
        "present parts: said not found": figure(_claims(there, Presence.NOT_FOUND), ratio),
        "share of time, mean error": figure(_share_errors(cases, guesses), ratio),
    }


def _one(number: int) -> Callable[[np.ndarray], float]:
    return lambda table: f1(table, number)


def gate_accuracy(cases: Sequence[Case], reader: Reader) -> Figure:
    """Of answers marked story, generic or hypothetical: those that are called so."""
    found: dict[str, np.ndarray] = defaultdict(lambda: np.zeros(2))
    for case in cases:
        if case.story:
            found[case.author] += [reader(case).story == case.story, 1]
    return figure(found, ratio)


def sibling_f1(cases: Sequence[Case], reader: Reader, parts: tuple[str, ...]) -> Figure:
    """Macro-F1 over the parts of one other structure."""
    guesses = [reader(case) for case in cases]
    return figure(confusion(cases, guesses, (*parts, OTHER)), macro_f1)
