"""Draw answers for a second, blind labelling, and say how far it agrees with the first.

    python -m training.structure.second_labels sample /tmp/blind.txt
    python -m training.structure.second_labels agree

`sample` writes what a second annotator may see: id, question, kind and the numbered units. No
label, story, defect, level or split. `agree` reads training/data/structure/second.
"""

import argparse
import json
import random
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from training.structure.answers import COMMON, DATA, PARTS, ROOT, Answer, load

SECOND = DATA / "second" / "second-labels.jsonl"
SHARE = 0.15
SEED = 20
OTHER = "other"
# Ids such as coached-notask or tech-hypo tell a careful reader something about the labels.
TELLING = re.compile(
    r"-(no[A-Z]|notask|nosit|noresult|nor|m[STAR]|missing|gen\w*|hyp\w*|off\w*|ra|ramble\w*|short|rf|we\d?|vague)\b"
)

Pairs = list[tuple[str, str]]


@dataclass(frozen=True)
class Twice:
    """An answer with the labels of both annotators; `story` is None for siblings of star."""

    answer: Answer
    labels: tuple[str, ...]
    story: str | None

    @property
    def units(self) -> Pairs:
        """(first, second) label of every unit."""
        return list(zip(self.answer.labels, self.labels, strict=True))


def draw(answers: Sequence[Answer], share: float = SHARE, seed: int = SEED) -> list[Answer]:
    """`share` of each split and kind (at least one), in an order that tells nothing."""
    strata: dict[tuple[str, str], list[Answer]] = {}
    for answer in answers:
        strata.setdefault((answer.split, answer.kind), []).append(answer)
    chance = random.Random(seed)
    drawn: list[Answer] = []
    for key in sorted(strata):
        group = sorted(strata[key], key=lambda a: a.id)
        drawn += chance.sample(group, max(1, round(share * len(group))))
    chance.shuffle(drawn)
    return drawn


def blind(answer: Answer) -> str:
    """What the second annotator sees of an answer."""
    lines = [f"{answer.id} [{answer.kind}]", f"? {answer.question}"]
    return "\n".join([*lines, *(f"{n} {text}" for n, text in enumerate(answer.texts, 1))])


def raw(pairs: Pairs) -> float:
    """Share of equal pairs; NaN of nothing."""
    return sum(a == b for a, b in pairs) / len(pairs) if pairs else float("nan")


def kappa(pairs: Pairs) -> float:
    """Cohen's κ (1960): agreement beyond what both annotators' own label shares would give.

    1.0 where both use one and the same label throughout; NaN of nothing.
    """
    if not pairs:
        return float("nan")
    first, second = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    chance = sum(first[label] * second[label] for label in first) / len(pairs) ** 2
    return 1.0 if chance == 1.0 else (raw(pairs) - chance) / (1 - chance)


def macro_f1(pairs: Pairs, labels: Sequence[str]) -> float:
    """Mean over `labels` of the F1 of the second labels against the first."""
    return sum(_f1(pairs, label) for label in labels) / len(labels)


def _f1(pairs: Pairs, label: str) -> float:
    both = sum(a == b == label for a, b in pairs)
    either = sum((a == label) + (b == label) for a, b in pairs)
    return 2 * both / either if either else 0.0


def folded(pairs: Pairs) -> Pairs:
    """Headline, reflection and aside made one label."""

    def fold(label: str) -> str:
        return OTHER if label in COMMON else label

    return [(fold(a), fold(b)) for a, b in pairs]


def presence(found: Iterable[Twice]) -> Pairs:
    """For every part that an answer could have: is it ("present", "missing") to each annotator?

    Of star only what the first annotator calls a story is looked at, as in the defects; of
    question_to_ask nothing, because its labels are kinds of question and not parts of an answer.
    """
    return [
        ("present" if part in twice.answer.labels else "missing",
         "present" if part in twice.labels else "missing")
        for twice in found
        if twice.answer.is_story or twice.answer.kind not in ("star", "question_to_ask")
        for part in PARTS[twice.answer.kind]
    ]  # fmt: skip


def recall(pairs: Pairs, value: str) -> float:
    """Share of the first annotator's `value` that the second gives too; NaN without any."""
    return raw([pair for pair in pairs if pair[0] == value])


def read_twice(path: Path = SECOND) -> list[Twice]:
    """The answers that have second labels.

    Raises:
        ValueError: an id is unknown, or a line has not one known label for each unit.
    """
    first = {answer.id: answer for answer in load()}
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        answer = first.get(row["id"])
        if answer is None:
            raise ValueError(f"{row['id']}: no such answer")
        if len(row["labels"]) != len(answer.texts):
            raise ValueError(f"{row['id']}: {len(row['labels'])} labels, {len(answer.texts)} units")
        if unknown := set(row["labels"]) - {*PARTS[answer.kind], *COMMON}:
            raise ValueError(f"{row['id']}: no labels of {answer.kind}: {sorted(unknown)}")
        found.append(Twice(answer, tuple(row["labels"]), row["story"]))
    return found


def tells(answer: Answer) -> bool:
    """Whether the id names a defect, so that the labelling was not quite blind to it."""
    return TELLING.search(answer.id) is not None


def units(found: Iterable[Twice]) -> Pairs:
    return [pair for twice in found for pair in twice.units]


def gate(found: Iterable[Twice]) -> Pairs:
    """(first, second) story gate of the star answers."""
    return [(str(t.answer.story), str(t.story)) for t in found if t.answer.kind == "star"]


def figures(found: Sequence[Twice]) -> list[tuple[str, int, float]]:
    """(measure, count it rests on, value) over these answers."""
    star = units(t for t in found if t.answer.kind == "star")
    told = units(t for t in found if t.answer.is_story)
    rest = [t for t in found if t.answer.kind != "star"]
    there = {
        "star": presence(t for t in found if t.answer.kind == "star"),
        "siblings": presence(rest),
    }
    rows = [
        ("star, raw agreement, unfolded", len(star), raw(star)),
        ("star, κ, unfolded", len(star), kappa(star)),
        ("star, raw agreement, folded", len(star), raw(folded(star))),
        ("star, κ, folded", len(star), kappa(folded(star))),
        ("star, macro-F1 of S/T/A/R", len(star), macro_f1(star, PARTS["star"])),
        *((f"star, F1 of {x}", sum(a == x for a, _ in star), _f1(star, x)) for x in PARTS["star"]),
        ("stories only, κ, folded", len(told), kappa(folded(told))),
        ("stories only, macro-F1 of S/T/A/R", len(told), macro_f1(told, PARTS["star"])),
        ("story gate, raw agreement", len(gate(found)), raw(gate(found))),
        ("story gate, κ", len(gate(found)), kappa(gate(found))),
        ("siblings together, κ", len(units(rest)), kappa(units(rest))),
    ]
    for name, pairs in there.items():
        for value in ("missing", "present"):
            count = sum(a == value for a, _ in pairs)
            rows.append((f"{name}, recall of {value} parts", count, recall(pairs, value)))
    return rows


def per_kind(found: Sequence[Twice]) -> list[tuple[str, int, float]]:
    """(kind, units, κ of all its labels)."""
    kinds = {kind: units(t for t in found if t.answer.kind == kind) for kind in PARTS}
    return [(kind, len(pairs), kappa(pairs)) for kind, pairs in kinds.items()]


def confusions(found: Iterable[Twice]) -> list[tuple[str, str, str, int]]:
    """(kind, first, second, how often) of the unequal labels, most frequent first."""
    count = Counter((t.answer.kind, a, b) for t in found for a, b in t.units if a != b)
    return [(*key, times) for key, times in count.most_common()]


def report(found: Sequence[Twice]) -> None:
    parts = {"all": list(found)}
    parts |= {s: [t for t in found if t.answer.split == s] for s in ("train", "dev", "test")}
    parts["all whose id tells nothing"] = [t for t in found if not tells(t.answer)]
    for name, part in parts.items():
        print(f"\n{name}: {len(part)} answers, {len(units(part))} units")
        for row in figures(part):
            print("  {:36} {:5d}  {:.3f}".format(*row))
    print("\nκ per kind, all splits")
    for row in per_kind(found):
        print("  {:36} {:5d}  {:.3f}".format(*row))
    print("\nfirst -> second, train and dev")
    seen = [twice for twice in found if twice.answer.split != "test"]
    for kind, a, b, times in confusions(seen)[:25]:
        print(f"  {kind:16} {a:>14} -> {b:14} {times}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    sample = commands.add_parser("sample", help="write the answers to be labelled, without labels")
    sample.add_argument("path", type=Path, help="a file outside the repository")
    commands.add_parser("agree", help="compare the second labels with the first")
    given = parser.parse_args()
    if given.command == "agree":
        report(read_twice())
        return
    if given.path.resolve().is_relative_to(ROOT):
        parser.error("the blind file belongs outside the repository")
    drawn = draw(load())
    given.path.write_text("\n\n".join(map(blind, drawn)) + "\n", encoding="utf-8")
    print(f"{len(drawn)} answers, {sum(len(a.texts) for a in drawn)} units")


if __name__ == "__main__":
    main()
