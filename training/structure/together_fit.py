"""Fit how much the model and the rules count where both read, for `feedback/structure/together.py`.

    OMP_NUM_THREADS=1 PYTHONPATH=src:. python -m training.structure.together_fit --work FOLDER

After `make`, from the crossread train and dev readings that it left in its work folder. Prints the
constants and, with the authors of each fold held out once more, macro-F1 of plain answers and how
well presence is told, for the first answers and the later ones. The test split is never opened.
"""

import argparse
import pickle
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from benchmarks.structure_readers import plain
from torch.nn import functional

from greenroom.feedback.structure.tagger import PLACES_BESIDE_MODEL, tag
from greenroom.model.question import StructureKind
from greenroom.reading.heads import Heads, load_heads, log_odds
from training.structure.answers import PARTS, ROUNDS, folds, load, round_of
from training.structure.calibrate import fitted
from training.structure.crossread import Reading
from training.structure.make import FOLDS, LEFT_TO_RULES
from training.structure.score import chances_of

KINDS = tuple(kind for kind in PARTS if kind not in ("star", *LEFT_TO_RULES))
_LEAST = 1e-4
_APART = 20.0
"""L2 on how far the rules' trust in one structure may lie from that of all together."""


@dataclass(frozen=True)
class Both:
    """One answer as both read it. `model` and `rules` are (units, labels) log-probabilities.

    `marks` (parts, 3) are one and the two log-odds of a part being there, `told` whether it is.
    """

    kind: str
    group: str
    form: str
    model: np.ndarray
    rules: np.ndarray
    truth: np.ndarray
    marks: np.ndarray
    told: np.ndarray


@dataclass(frozen=True)
class Trust:
    model: float
    rules: dict[str, float]
    presence: np.ndarray

    def labels(self, one: Both) -> np.ndarray:
        both: np.ndarray = (self.model * one.model + self.rules[one.kind] * one.rules).argmax(1)
        return both


def read_both(reading: Reading, heads: Heads) -> Both:
    kind, texts = reading.answer.kind, reading.answer.texts
    head = heads.kinds[kind]
    labels = (*head.parts, "other")
    logs = reading.logs[:, head.columns].astype(float)
    scores = head.scores(logs, texts)
    ruled = tag(tuple(map(plain, texts)), StructureKind(kind), places=PLACES_BESIDE_MODEL).chances
    model = np.array([[row[name] for name in labels] for row in chances_of(head, scores)])
    rules = np.array([[row[name] for name in labels] for row in ruled])
    there = head.chances_of_parts(logs, scores)
    nowhere = np.prod(1 - rules, axis=0)
    marks = [
        (1.0, log_odds(there[part]), log_odds(float(1 - nowhere[number])))
        for number, part in enumerate(head.parts)
    ]
    truth = [name if name in head.parts else "other" for name in reading.answer.labels]
    return Both(
        kind,
        reading.answer.group,
        reading.form,
        np.log(model + _LEAST),
        np.log(rules + _LEAST),
        np.array([labels.index(name) for name in truth]),
        np.array(marks),
        np.array([part in truth for part in head.parts], dtype=float),
    )


def fit(rows: Sequence[Both]) -> Trust:
    whole = [row for row in rows if row.form == "plain"]
    stacked = {kind: _stacked([row for row in whole if row.kind == kind]) for kind in KINDS}

    def of_labels(found: torch.Tensor) -> torch.Tensor:
        loss = _APART * found[2:].square().sum()
        for number, (model, rules, truth) in enumerate(stacked.values()):
            odds = found[0] * model + (found[1] + found[2 + number]) * rules
            loss = loss + functional.cross_entropy(odds, truth, reduction="sum")
        return loss

    marks = torch.tensor(np.concatenate([row.marks for row in rows]))
    told = torch.tensor(np.concatenate([row.told for row in rows]))

    def of_presence(found: torch.Tensor) -> torch.Tensor:
        return functional.binary_cross_entropy_with_logits(marks @ found, told, reduction="sum")

    start = torch.zeros(2 + len(KINDS), dtype=torch.double)
    start[:2] = 1.0
    labels = fitted(start, of_labels)
    by_kind = dict(zip(KINDS, map(float, labels[1] + labels[2:]), strict=True))
    odds = fitted(torch.tensor([0.0, 1.0, 0.0], dtype=torch.double), of_presence)
    return Trust(float(labels[0]), by_kind, odds)


def _stacked(rows: Sequence[Both]) -> tuple[torch.Tensor, ...]:
    columns = ([r.model for r in rows], [r.rules for r in rows], [r.truth for r in rows])
    return tuple(torch.tensor(np.concatenate(column)) for column in columns)


def macro_f1(rows: Sequence[Both], decide: Callable[[Both], np.ndarray]) -> float:
    """Over the parts of one structure."""
    true = np.concatenate([row.truth for row in rows])
    said = np.concatenate([decide(row) for row in rows])
    parts = range(rows[0].marks.shape[0])
    return float(
        np.mean(
            [
                2 * sum((true == p) & (said == p)) / max(1, sum(true == p) + sum(said == p))
                for p in parts
            ]
        )
    )


def show(title: str, rows: Sequence[Both], held: dict[str, Trust]) -> None:
    """`held`: for each author the trust that was fitted without the author's fold."""
    whole = [row for row in rows if row.form == "plain"]
    found = {}
    for kind in KINDS:
        own = [row for row in whole if row.kind == kind]
        if own:
            found[kind] = round(macro_f1(own, lambda row: held[row.group].labels(row)), 3)
    print(title, "macro-F1", found, "mean", round(float(np.mean(list(found.values()))), 3))
    for name, presence in (("model", np.array([0.0, 1.0, 0.0])), ("both", None)):
        odds = [
            row.marks @ (held[row.group].presence if presence is None else presence) for row in rows
        ]
        told = np.concatenate(
            [o[row.told == 1] for o, row in zip(odds, rows, strict=True) if row.form == "plain"]
        )
        gaps = [o[row.told == 0] for o, row in zip(odds, rows, strict=True)]
        found = np.mean(np.concatenate(gaps) < np.quantile(told, 0.05))
        print(f"  by {name}: {found:.2f} of the gaps lie below 95 % of the parts that are told")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, required=True)
    work = parser.parse_args().work
    torch.set_num_threads(1)
    readings: list[Reading] = pickle.loads((work / "readings.pkl").read_bytes())
    held = folds(load("train") + load("dev"), FOLDS)
    rows: list[Both] = []
    strangers: dict[str, Trust] = {}
    for number, groups in enumerate(held):
        heads = load_heads(work / f"fold{number}.heads.npz")
        own = [r for r in readings if r.answer.kind in KINDS and r.answer.group in groups]
        rows += [read_both(r, heads) for r in own if r.form not in ("spoken", "result_first")]
    for groups in held:
        apart = fit([row for row in rows if row.group not in groups])
        print("without a fold", apart)
        strangers |= dict.fromkeys(groups, apart)
    for number in range(len(ROUNDS) + 1):
        own = [row for row in rows if round_of(row.group) == number]
        show(f"answers of round {number}", own, strangers)
    print("all", fit(rows))


if __name__ == "__main__":
    main()
