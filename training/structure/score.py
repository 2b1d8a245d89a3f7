"""Figures on crossread answers, for choosing between settings; `benchmarks/` has the full ones."""

from collections.abc import Callable

import numpy as np
from benchmarks.structure_readers import plain

from greenroom.feedback.structure.tagger import PLACES_BESIDE_MODEL, tag
from greenroom.feedback.structure.together import label_chances
from greenroom.model.question import StructureKind
from greenroom.reading.heads import KindHead
from training.structure.answers import PARTS
from training.structure.crossread import Reading

STAR = PARTS["star"]
FIVE = (*STAR, "other")

Decide = Callable[[Reading], tuple[list[str], dict[str, float]]]
"""Labels (anything but a part is other) and each part's probability of being there."""


def f1s(table: np.ndarray) -> np.ndarray:
    hits = np.diag(table)
    return 2 * hits / np.maximum(1, table.sum(0) + table.sum(1))


def table_of(rows: list[tuple[Reading, list[str]]]) -> np.ndarray:
    table = np.zeros((5, 5))
    for reading, labels in rows:
        for true, said in zip(reading.answer.labels, labels, strict=True):
            table[_place(true), _place(said)] += 1
    return table


def _place(label: str) -> int:
    return FIVE.index(label) if label in FIVE else 4


def figures(readings: list[Reading], decide: Decide) -> dict[str, float]:
    """Of STAR stories."""
    stories = [r for r in readings if r.answer.is_story]
    decided = {id(r): decide(r) for r in stories}
    out = {}
    for form in ("plain", "spoken", "result_first"):
        table = table_of([(r, decided[id(r)][0]) for r in stories if r.form == form])
        own = f1s(table)[:4]
        out[form] = float(own.mean())
        if form == "plain":
            count = table.sum()
            chance = float((table.sum(0) * table.sum(1)).sum()) / count**2
            out["kappa"] = (np.trace(table) / count - chance) / (1 - chance)
            out |= {part: float(value) for part, value in zip(STAR, own, strict=True)}
    gone = [decided[id(r)][1][r.form[-1]] for r in stories if r.form.startswith("without")]
    there = [
        decided[id(r)][1][part]
        for r in stories
        if r.form == "plain"
        for part in STAR
        if part in r.answer.labels
    ]
    # The threshold that finds 90 % of the parts that are there, and the gaps that it finds.
    at = float(np.quantile(there, 0.10))
    out["missing@90"] = float(np.mean(np.array(gone) < at))
    out["balanced"] = max(
        (float(np.mean(np.array(gone) < t)) + float(np.mean(np.array(there) >= t))) / 2
        for t in np.linspace(0.02, 0.98, 49)
    )
    out["share"] = float(
        np.mean([_share(r, decided[id(r)][0]) for r in stories if r.form == "plain"])
    )
    return out


def _share(reading: Reading, labels: list[str]) -> float:
    words = [len(text.split()) for text in reading.answer.texts]

    def shares(own: tuple[str, ...] | list[str]) -> np.ndarray:
        sums = [sum(w for w, one in zip(words, own, strict=True) if one == p) for p in STAR]
        return np.array(sums) / max(1, sum(sums))

    return float(np.abs(shares(reading.answer.labels) - shares(labels)).mean())


def kind_figures(
    own: list[Reading], heads: list[KindHead], presence: np.ndarray
) -> dict[str, float]:
    """Crossread figures of one structure; `heads` are those under which each reading is judged.

    For the siblings the macro-F1 of plain answers by the model, by the rules, and by both.
    """
    of = {id(r): head for r, head in zip(own, heads, strict=True)}
    parts = heads[0].parts

    def decide(reading: Reading) -> tuple[list[str], dict[str, float]]:
        head = of[id(reading)]
        logs = reading.logs[:, head.columns].astype(float)
        scores = head.scores(logs, reading.answer.texts)
        labels = [max(row, key=lambda name: row[name]) for row in chances_of(head, scores)]
        odds = (head.presence_marks(logs, scores) * presence).sum(1)
        return labels, dict(zip(parts, 1 / (1 + np.exp(-odds)), strict=True))

    if parts == STAR:
        return {name: round(value, 3) for name, value in figures(own, decide).items()}
    kind = StructureKind(own[0].answer.kind)
    truth: list[str] = []
    said: dict[str, list[str]] = {"model": [], "rules": [], "both": []}
    for reading in (r for r in own if r.form == "plain"):
        head = of[id(reading)]
        logs = reading.logs[:, head.columns].astype(float)
        texts = tuple(map(plain, reading.answer.texts))
        rules, beside = tag(texts, kind), tag(texts, kind, places=PLACES_BESIDE_MODEL)
        truth += reading.answer.labels
        rows = chances_of(head, head.scores(logs, reading.answer.texts))
        said["rules"] += rules.labels
        for row, ruled in zip(rows, beside.chances, strict=True):
            both = label_chances(kind, row, ruled)
            said["model"].append(max(row, key=lambda name: row[name]))
            said["both"].append(max(both, key=lambda name: both[name]))
    found = {name: _by_part(truth, labels, parts) for name, labels in said.items()}
    means = {name: round(float(np.mean(list(by.values()))), 3) for name, by in found.items()}
    return {**means, **{part: round(value, 3) for part, value in found["both"].items()}}


def chances_of(head: KindHead, scores: np.ndarray) -> list[dict[str, float]]:
    """Of each unit: its parts, and "other" for all else."""
    count = len(head.parts)
    return [
        {**dict(zip(head.parts, map(float, row), strict=False)), "other": float(row[count:].sum())}
        for row in head.chain.chances(scores)
    ]


def _by_part(truth: list[str], said: list[str], parts: tuple[str, ...]) -> dict[str, float]:
    pairs = list(zip(truth, said, strict=True))
    found = {}
    for part in parts:
        hit = sum(true == label == part for true, label in pairs)
        total = sum((true == part) + (label == part) for true, label in pairs)
        found[part] = 2 * hit / total if total else 0.0
    return found
