"""Does the next step name what an answer lacks, and leave a sound one alone?

    python -m benchmarks.suggestions [--split test]

Answers of `training/data/structure` carry the defects that they were written with. For each way of
reading: of the suggestions that claim a defect, how many name one that the answer has; in how many
defective answers the next step names one of its defects, as a claim or as an optional suggestion;
and how many sound answers get no claim. Intervals are from drawing authors (percentile bootstrap).

Three ways: the program as it is; the same by rules alone, without the models; and the order and
codes of the rules that were shipped first, where everything was a claim. The split "test" is of
ways of speaking and trades on which nothing was made; thresholds were set on the other two.
"""

import argparse
import json
import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.tables import percentile, table, verdict
from greenroom.feedback import Asked, Means, analyze_text
from greenroom.model.ports import AnswerReader, Likeness
from greenroom.model.question import StructureKind
from greenroom.model.report import Finding, FindingTone
from greenroom.reading.answers import MiniLmAnswerReader
from greenroom.reading.likeness import MiniLmLikeness

DATA = Path(__file__).resolve().parent.parent / "training" / "data" / "structure"
DRAWS = 1_000
NAMED, ALONE = 0.90, 0.85

DEFECTS = {
    "not_a_story_generic": "generic",
    "not_a_story_hypothetical": "hypothetical",
    "no_situation": "part_missing:S",
    "no_task": "part_missing:T",
    "no_action": "part_missing:A",
    "no_result": "part_missing:R",
    "no_open_question": "part_missing:open",
    "we_in_action": "we_throughout",
    "rambling": "rambling",
    "interleaved": "interleaved",
    "jumps_back": "interleaved",
    "unusual_order": "unusual_order",
    "result_first": "result_first",
    "too_short": "too_short",
    "off_question": "off_question",
    "another_question": "off_question",
}
"""Which defect a finding names; those with a part add it, all others name none."""

FIRST_ORDER = (
    "not_a_story_hypothetical",
    "not_a_story_generic",
    "story_unclear",
    "no_result",
    "no_action",
    "part_missing",
    "we_in_action",
    "result_no_number",
    "no_task",
    "no_situation",
    "part_short",
    "part_long",
    "hedges",
)
"""What could be changed in the first version, in its order."""


@dataclass(frozen=True)
class Outcome:
    """One answer: what it lacks, and what was said about it."""

    author: str
    star: bool
    defects: frozenset[str]
    claims: tuple[Finding, ...]
    step: Finding | None
    step_claims: bool


Reader = Callable[[dict[str, Any]], Outcome]


def named(finding: Finding) -> str:
    if finding.code in {"part_missing", "part_unclear"}:
        return f"part_missing:{finding.part}"
    return DEFECTS.get(finding.code, "")


def outcome(row: dict[str, Any], findings: Iterable[Finding], step: Finding | None) -> Outcome:
    return Outcome(
        row["author_style"],
        row["structure"] == StructureKind.STAR,
        frozenset(row["defects"]),
        tuple(one for one in findings if one.tone is FindingTone.CHANGE),
        step,
        step is not None and step.tone is FindingTone.CHANGE,
    )


def program(reader: AnswerReader | None, likeness: Likeness | None) -> Reader:
    def read(row: dict[str, Any]) -> Outcome:
        _, _, findings, step = analyze_text(
            " ".join(sentence["text"] for sentence in row["sentences"]),
            StructureKind(row["structure"]),
            Asked(row["question"]),
            Means(reader=reader, likeness=likeness),
        )
        return outcome(row, findings, step)

    return read


def first_rules(row: dict[str, Any]) -> Outcome:
    """What the first order makes of what the rules find."""
    text = " ".join(sentence["text"] for sentence in row["sentences"])
    findings = analyze_text(text, StructureKind(row["structure"]), Asked(row["question"]))[2]
    known = [one for one in findings if one.code in FIRST_ORDER]
    known.sort(key=lambda one: FIRST_ORDER.index(one.code))
    step = known[0] if known else None
    kind = row["structure"] == StructureKind.STAR
    defects = frozenset(row["defects"])
    return Outcome(row["author_style"], kind, defects, tuple(known), step, step is not None)


def precision(outcomes: Sequence[Outcome]) -> float:
    claims = [named(one) in each.defects for each in outcomes for one in each.claims]
    return sum(claims) / len(claims) if claims else 0.0


def step_named(outcomes: Sequence[Outcome], *, claimed: bool = False) -> float:
    rows = [each for each in outcomes if each.defects]
    hits = [
        each.step is not None
        and named(each.step) in each.defects
        and (each.step_claims or not claimed)
        for each in rows
    ]
    return sum(hits) / len(hits) if hits else 0.0


def left_alone(outcomes: Sequence[Outcome]) -> float:
    rows = [not each.step_claims for each in outcomes if not each.defects]
    return sum(rows) / len(rows) if rows else 0.0


MEASURES: dict[str, Callable[[Sequence[Outcome]], float]] = {
    "claims that name a defect of the answer": precision,
    "defective: next step names a defect": step_named,
    "  ... as a claim, not as optional": lambda rows: step_named(rows, claimed=True),
    "sound: no defect claimed": left_alone,
}


def interval(rows: Sequence[Outcome], measure: Callable[[Sequence[Outcome]], float]) -> str:
    by_author: dict[str, list[Outcome]] = {}
    for row in rows:
        by_author.setdefault(row.author, []).append(row)
    groups = list(by_author.values())
    draw = random.Random(1)
    values = [
        measure([row for group in draw.choices(groups, k=len(groups)) for row in group])
        for _ in range(DRAWS)
    ]
    return f"[{percentile(values, 2.5):.2f}-{percentile(values, 97.5):.2f}]"


@cache
def answers(split: str) -> tuple[dict[str, Any], ...]:
    lines = [
        json.loads(line)
        for path in sorted(DATA.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    return tuple(row for row in lines if row["split"] == split)


def show(title: str, found: dict[str, list[Outcome]]) -> None:
    rows = []
    for name, measure in MEASURES.items():
        cells = [f"{measure(each):.3f} {interval(each, measure)}" for each in found.values()]
        rows.append((name, *cells))
    one = next(iter(found.values()))
    defective = sum(bool(each.defects) for each in one)
    table(
        f"{title}: {len(one)} answers, {defective} defective",
        ("", *found),
        rows,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--split", default="test", choices=("train", "dev", "test"))
    options = parser.parse_args()
    ways: dict[str, Reader] = {
        "as it is": program(MiniLmAnswerReader(), MiniLmLikeness()),
        "rules alone": program(None, None),
        "first shipped": first_rules,
    }
    found = {name: [way(row) for row in answers(options.split)] for name, way in ways.items()}
    show(f"All structures, {options.split} split", found)
    for title, star in (("Behavioral answers", True), ("Other structures", False)):
        part = {name: [each for each in rows if each.star is star] for name, rows in found.items()}
        if any(part.values()):
            show(title, part)
    own = found["as it is"]
    hit, alone = step_named(own), left_alone(own)
    verdict("next step names a defect in at least 90 %", f"{hit:.3f}", met=hit >= NAMED)
    verdict("at least 85 % of sound answers left alone", f"{alone:.3f}", met=alone >= ALONE)


if __name__ == "__main__":
    main()
