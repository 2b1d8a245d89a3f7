"""What the program says of train and dev answers when it has not met their authors.

    PYTHONPATH=src:. python -m training.structure.strangers --work FOLDER [--folds 0 1]
        [--rounds 2] [--list]

After `make`, with the networks and heads of each fold: the same figures as
`benchmarks/suggestions.py`, and for each defect how often it is named. Thresholds and the order of
suggestions are chosen on these, never on the test split.
"""

import argparse
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from benchmarks.suggestions import MEASURES, Outcome, answers, named, program

from greenroom.model.question import StructureKind
from greenroom.model.reading import AnswerReading
from greenroom.reading.answers import reading_of
from greenroom.reading.heads import Heads, load_heads
from greenroom.reading.likeness import MiniLmLikeness
from training.structure.answers import ROUNDS, Answer, folds, load, round_of
from training.structure.make import FOLDS
from training.structure.network import Reader, batch, encode, tokenizer


class FoldReader:
    """The port `AnswerReader` with the network of one fold. Remembers what it has read."""

    def __init__(self, network: Reader, heads: Heads) -> None:
        self._network, self._heads, self._words = network, heads, tokenizer()
        self.known: dict[tuple[str, ...], np.ndarray] = {}

    def read(
        self, question: str, sentences: Sequence[str], kind: StructureKind
    ) -> AnswerReading | None:
        """As the shipped reader does it, in one pass of at most 512 tokens."""
        if kind.value not in self._heads.kinds or not sentences:
            return None
        logits = self._logits(question, tuple(sentences), kind)
        return reading_of(self._heads, logits, sentences, kind)

    @torch.no_grad()
    def _logits(self, question: str, texts: tuple[str, ...], kind: StructureKind) -> np.ndarray:
        key = (question, kind.value, *texts)
        if key not in self.known:
            plain = Answer("", "", "", question, kind.value, None, texts, ("aside",) * len(texts))
            labels, whole = self._network(*batch([encode(self._words, plain)]))
            kinds = whole.shape[-1]
            rows = torch.zeros(len(texts), labels.shape[-1] + kinds)
            rows[: labels.shape[1], :-kinds] = labels[0]
            rows[:, -kinds:] = whole[0]
            self.known[key] = rows.double().numpy()
        return self.known[key]


def fold_reader(work: Path, fold: int) -> FoldReader:
    """Of the files that `make` left in its work folder."""
    network = Reader()
    network.load_state_dict(torch.load(work / f"fold{fold}.pt"))
    return FoldReader(network.eval(), load_heads(work / f"fold{fold}.heads.npz"))


def by_defect(rows: Sequence[Outcome]) -> None:
    """For each defect: answers with it, next steps that name it or another of them, claims."""
    print(f"{'defect':24}{'answers':>8}{'step':>7}{'other':>7}{'claimed':>9}{'wrongly':>9}")
    counts = Counter(defect for row in rows for defect in row.defects)
    wrong = Counter(named(one) for row in rows for one in row.claims)
    for defect, count in counts.most_common():
        own = [row for row in rows if defect in row.defects]
        steps = [named(row.step) if row.step else "" for row in own]
        hit = sum(step == defect for step in steps)
        other = sum(step in row.defects for step, row in zip(steps, own, strict=True)) - hit
        claimed = sum(any(named(one) == defect for one in row.claims) for row in own)
        print(f"{defect:24}{count:8}{hit:7}{other:7}{claimed:9}{wrong[defect] - claimed:9}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--folds", type=int, nargs="*", default=list(range(FOLDS)))
    every_round = list(range(len(ROUNDS) + 1))
    parser.add_argument("--rounds", type=int, nargs="*", default=every_round)
    parser.add_argument("--list", action="store_true", help="Print each answer that is missed.")
    options = parser.parse_args()
    torch.set_num_threads(1)
    groups = folds(load("train") + load("dev"), FOLDS)
    likeness = MiniLmLikeness()
    every: list[Outcome] = []
    for fold in options.folds:
        way = program(fold_reader(options.work, fold), likeness)
        rows = [r for split in ("train", "dev") for r in answers(split)]
        rows = [row for row in rows if row["author_style"] in groups[fold]]
        rows = [row for row in rows if round_of(row["author_style"]) in options.rounds]
        found = [way(row) for row in rows]
        every += found
        if options.list:
            for row, one in zip(rows, found, strict=True):
                if (named(one.step) if one.step else "") not in one.defects and one.defects:
                    print(row["id"], sorted(one.defects), one.step.code if one.step else "–")
    for title, own in (
        ("all", every),
        ("behavioral", [row for row in every if row.star]),
        ("other", [row for row in every if not row.star]),
    ):
        print(title, len(own), {name.strip(): round(m(own), 3) for name, m in MEASURES.items()})
    by_defect(every)


if __name__ == "__main__":
    main()
