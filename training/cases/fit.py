"""Fits the weights of `interview/case_pairs.py` on the shipped cases, and says how they carry over.

    python -m training.cases.fit [--write]

A fifth of the ways of asking (and of the questions that nothing is known about) of each case is
held out in turn, the case is learned from the rest, and what speaks for each fact is noted. Weights
are fitted to that, and judged on each case with weights from the others. The split test of
benchmarks/case_questions.yaml is not read.
"""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from greenroom.banks.case_files import case_files, load_cases
from greenroom.interview.case_facts import LEAST_CHANCE, likely_facts
from greenroom.interview.case_matcher import CaseMatcher
from greenroom.model.case import Case
from greenroom.platform.assets import question_banks_dir
from greenroom.reading.likeness import MiniLmLikeness

TARGET = Path(__file__).parents[2] / "src/greenroom/interview/case_weights.py"
_FOLDS, _STEPS, _RATE, _HOLD, _NOTHING_COUNTS = 5, 1500, 0.03, 0.01, 3.0
_ANSWERED = (0.03, 0.05, 0.08, 0.10)


@dataclass(frozen=True)
class Held:
    """A held-out question: what speaks for each fact and for none; the fact, None for none."""

    case: str
    facts: np.ndarray
    nothing: np.ndarray
    fact: int | None


def held_out(case: Case, likeness: MiniLmLikeness) -> Iterator[Held]:
    """All questions of a case, each with a matcher that has not seen it."""
    for fold in range(_FOLDS):
        facts = tuple(replace(one, questions=_without(one.questions, fold)) for one in case.facts)
        learned = replace(case, facts=facts, unknown=_without(case.unknown, fold))
        matcher = CaseMatcher(learned, likeness)
        for number, fact in enumerate(case.facts):
            for text in fact.questions[fold::_FOLDS]:
                yield Held(case.id, *matcher.features(text), number)
        for text in case.unknown[fold::_FOLDS]:
            yield Held(case.id, *matcher.features(text), None)


def _without(texts: tuple[str, ...], fold: int) -> tuple[str, ...]:
    return tuple(text for at, text in enumerate(texts) if at % _FOLDS != fold)


@dataclass(frozen=True)
class Weights:
    """As in `case_weights`."""

    fact: np.ndarray
    nothing: np.ndarray
    bias: float

    def chances(self, one: Held) -> np.ndarray:
        """How likely each fact is asked for."""
        scores = np.append(one.facts @ self.fact, one.nothing @ self.nothing + self.bias)
        raised = np.exp(scores - scores.max())
        return np.asarray(raised / raised.sum())[:-1]


def fitted(rows: list[Held]) -> Weights:
    """Adam (Kingma and Ba 2015) on the whole set; features are brought to one scale first."""
    most = max(len(row.facts) for row in rows)
    stacked = np.concatenate([row.facts for row in rows])
    mean, scale = stacked.mean(0), stacked.std(0) + 1e-6
    nothing = np.array([row.nothing for row in rows])
    n_mean, n_scale = nothing.mean(0), nothing.std(0) + 1e-6
    width = stacked.shape[1]
    table = np.zeros((len(rows), most, width))
    mask = np.full((len(rows), most + 1), -1e9)
    wanted, counts = np.zeros((len(rows), most + 1)), np.ones(len(rows))
    for at, row in enumerate(rows):
        table[at, : len(row.facts)] = (row.facts - mean) / scale
        mask[at, : len(row.facts)] = mask[at, most] = 0.0
        wanted[at, most if row.fact is None else row.fact] = 1.0
        counts[at] = _NOTHING_COUNTS if row.fact is None else 1.0
    last = np.hstack([(nothing - n_mean) / n_scale, np.ones((len(rows), 1))])
    theta = np.zeros(width + last.shape[1])
    speed, size = np.zeros_like(theta), np.zeros_like(theta)
    for step in range(1, _STEPS + 1):
        scores = np.hstack([table @ theta[:width], (last @ theta[width:])[:, None]]) + mask
        raised = np.exp(scores - scores.max(1, keepdims=True))
        error = (raised / raised.sum(1, keepdims=True) - wanted) * counts[:, None] / len(rows)
        slope = np.concatenate([np.einsum("rf,rfw->w", error[:, :-1], table), error[:, -1] @ last])
        hold = 2 * _HOLD * theta
        hold[-1] = 0.0
        slope += hold
        speed = 0.9 * speed + 0.1 * slope
        size = 0.999 * size + 0.001 * slope**2
        theta -= _RATE * (speed / (1 - 0.9**step)) / (np.sqrt(size / (1 - 0.999**step)) + 1e-8)
    fact, of_nothing = theta[:width] / scale, theta[width:-1] / n_scale
    bias = float(theta[-1] - of_nothing @ n_mean + fact @ mean)
    return Weights(fact, of_nothing, bias)


def judge(rows: list[Held]) -> None:
    """Each case with weights from the others: right facts at several shares of wrong answers."""
    right, chance, known, offered, asked_back = [], [], [], [], []
    for case in sorted({row.case for row in rows}):
        weights = fitted([row for row in rows if row.case != case])
        for row in rows:
            if row.case == case:
                chances = weights.chances(row)
                best = int(chances.argmax())
                right.append(row.fact == best)
                chance.append(chances[best])
                known.append(row.fact is not None)
                likely = () if chances[best] >= LEAST_CHANCE else likely_facts(list(chances))
                offered.append(row.fact in likely)
                asked_back.append(bool(likely))
    hit, sure, with_fact = np.array(right), np.array(chance), np.array(known)
    print(f"{with_fact.sum()} with a fact, {hit[with_fact].mean():.1%} of them nearest to it")
    without = np.sort(sure[~with_fact])[::-1]
    for share in _ANSWERED:
        limit = without[int(share * len(without))]
        found = (hit & (sure > limit))[with_fact].mean()
        print(f"limit {limit:.2f}: {share:.0%} of {len(without)} answered, {found:.1%} found")
    of_known, of_others = (
        np.array(offered)[with_fact].mean(),
        np.array(asked_back)[~with_fact].mean(),
    )
    print(f"at {LEAST_CHANCE}: {of_known:.1%} offered, {of_others:.1%} of those without asked back")


def main() -> None:
    """Fit, judge, and write the weights if so."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true")
    likeness = MiniLmLikeness(threads=2)
    cases = load_cases(case_files(question_banks_dir())).values()
    rows = [row for case in cases for row in held_out(case, likeness)]
    judge(rows)
    weights = fitted(rows)
    if parser.parse_args().write:
        TARGET.write_text(
            '"""Made by training/cases/fit.py; not written by hand."""\n\n'
            f"FACT = {tuple(round(float(one), 4) for one in weights.fact)}\n"
            f"NOTHING = {tuple(round(float(one), 4) for one in weights.nothing)}\n"
            f"BIAS = {round(weights.bias, 4)}\n",
            encoding="utf-8",
        )


if __name__ == "__main__":
    main()
