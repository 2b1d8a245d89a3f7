"""How much the reader and the competencies count for whether a story misses its question.

    PYTHONPATH=src:. python -m training.structure.misses_fit --work FOLDER

After `make`, for the constants of `src/greenroom/feedback/content/directness.py`. Each behavioral
train and dev answer is read by the network that has not met its author; the table is with the
author held out of this fit as well. The last line is how well it tells near questions from the same
ones in other words (`training/data/near_questions.jsonl`), which nothing is fitted on.
"""

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch

from greenroom.feedback.content.directness import MOST_WORDS
from greenroom.model.question import StructureKind
from greenroom.reading.likeness import MiniLmLikeness
from training.structure.answers import ROOT, Answer, folds, load
from training.structure.make import FOLDS
from training.structure.strangers import FoldReader, fold_reader

NEAR = ROOT / "training" / "data" / "near_questions.jsonl"
PARTS, L2 = 8, 0.3
FROM = (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6)


@dataclass(frozen=True)
class Row:
    """`marks` are 1, the reader's log-odds and the agreement."""

    group: str
    marks: tuple[float, float, float]
    off: bool


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, required=True)
    work = parser.parse_args().work
    torch.set_num_threads(1)
    answers = [one for one in load("train") + load("dev") if one.kind == "star"]
    likeness = MiniLmLikeness()
    rows, near = [], []
    for number, groups in enumerate(folds(load("train") + load("dev"), FOLDS)):
        reader = fold_reader(work, number)
        own = [one for one in answers if one.group in groups]
        rows += [_row(one, reader, likeness) for one in own]
        near += [_row(one, reader, likeness) for one in _near(own)]
    marks = np.array([row.marks for row in rows])
    off = np.array([row.off for row in rows])
    held = _held_out(rows, marks, off)
    print(f"{len(rows)} answers, {off.sum()} to another question")
    for least in FROM:
        told = held >= least
        print(f"from {least}: {told[off].sum()} of them found, {told[~off].sum()} others")
    weights = _fit(marks, off)
    print("1, reader, agreement:", *(f"{weight:.3f}" for weight in weights))
    told = _chances(np.array([row.marks for row in near]), weights)
    print(f"near from same questions: area under the curve {_area(told, near):.2f} of {len(near)}")


def _near(answers: list[Answer]) -> Iterator[Answer]:
    """Each story with the first near question and with the first same one to its own."""
    lines = map(json.loads, NEAR.read_text(encoding="utf-8").splitlines())
    known = {row["question"]: row for row in lines}
    for one in answers:
        if one.is_story and not one.off_question and one.question in known:
            row = known[one.question]
            yield replace(one, question=row["near"][0], off_question=True)
            yield replace(one, question=row["same"][0])


def _area(chances: np.ndarray, rows: list[Row]) -> float:
    """Probability that an answer to a near question has the higher chance of missing it."""
    off = np.array([row.off for row in rows])
    return float((chances[off][:, None] > chances[~off]).mean())


def _row(one: Answer, reader: FoldReader, likeness: MiniLmLikeness) -> Row:
    first = " ".join(" ".join(one.texts).split()[:MOST_WORDS])
    read = reader.read(one.question, one.texts, StructureKind.STAR)
    assert read is not None
    assert read.misses is not None
    marks = (1.0, read.misses, likeness.agreement(one.question, first))
    return Row(one.group, marks, one.off_question)


def _held_out(rows: list[Row], marks: np.ndarray, off: np.ndarray) -> np.ndarray:
    """Each answer's probability by a fit without its author's part of the authors."""
    groups = sorted({row.group for row in rows})
    chances = np.zeros(len(rows))
    for part in range(PARTS):
        own = np.isin([row.group for row in rows], groups[part::PARTS])
        chances[own] = _chances(marks[own], _fit(marks[~own], off[~own]))
    return chances


def _chances(marks: np.ndarray, weights: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-marks @ weights))


def _fit(marks: np.ndarray, off: np.ndarray) -> np.ndarray:
    """Logistic regression by Newton's steps; weights are held near 0 in units of spread."""
    spread = np.r_[1.0, marks[:, 1:].std(axis=0)]
    held = np.diag([1e-6, L2, L2])
    scaled, weights = marks / spread, np.zeros(3)
    for _ in range(50):
        chances = _chances(scaled, weights)
        slope = scaled.T @ (scaled * (chances * (1 - chances))[:, None]) + held
        weights = weights + np.linalg.solve(slope, scaled.T @ (off - chances) - held @ weights)
    return weights / spread


if __name__ == "__main__":
    main()
