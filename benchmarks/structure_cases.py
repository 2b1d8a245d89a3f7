"""Answers with labelled structure, and the changed forms that a reader must stand."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from training.structure.answers import PARTS as PARTS_OF

PARTS = PARTS_OF["star"]
OTHER = "other"
FEWEST_LEFT = 3
ROOT = Path(__file__).resolve().parent.parent
OWN = ROOT / "training" / "data" / "structure"
EXTERNAL = ROOT.parent / "shared" / "structure" / "external.jsonl"
SIBLINGS = {kind: parts for kind, parts in PARTS_OF.items() if kind != "star"}


@dataclass(frozen=True)
class Case:
    """Units as said with their true labels ("other" for all that is no part of the kind).

    `author` is the style or person whose answers stand or fall together in the bootstrap; `story`
    is None where nobody said whether it is one. `spoken` is empty where there is no such form.
    """

    id: str
    author: str
    question: str
    kind: str
    story: str | None
    texts: tuple[str, ...]
    labels: tuple[str, ...]
    spoken: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[int, ...]:
        return tuple(len(text.split()) for text in self.texts)


def own_cases(split: str = "test", folder: Path = OWN) -> list[Case]:
    """The answers of a split of this project's own data, all kinds."""
    rows = [
        json.loads(line)
        for path in sorted(folder.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    return [_case(row, row["author_style"]) for row in rows if row["split"] == split]


def external_cases(path: Path = EXTERNAL) -> list[Case]:
    """Answers by other people; the author is the owner of the repository they came from."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [_case(row, row["id"].split("/")[0]) for row in rows]


def _case(row: dict, author: str) -> Case:  # type: ignore[type-arg]
    kind = row.get("structure", "star")
    parts = SIBLINGS.get(kind, PARTS)
    units = row["sentences"]
    return Case(
        id=row["id"],
        author=author,
        question=row.get("question") or "",
        kind=kind,
        story=row.get("story"),
        texts=tuple(unit["text"] for unit in units),
        labels=tuple(unit["label"] if unit["label"] in parts else OTHER for unit in units),
        spoken=tuple(unit["spoken"] for unit in units) if "spoken" in units[0] else (),
    )


def stories(cases: Iterable[Case]) -> list[Case]:
    """Those with STAR parts; what nobody judged counts as a story, having the parts."""
    return [case for case in cases if case.kind == "star" and case.story in {None, "story"}]


def as_spoken(cases: Iterable[Case]) -> list[Case]:
    """Their spoken forms, where there is one."""
    return [replace(case, texts=case.spoken) for case in cases if case.spoken]


def result_first(cases: Iterable[Case]) -> list[Case]:
    """Each answer with its Result units told first: order must not be all."""
    out = []
    for case in cases:
        order = sorted(range(len(case.labels)), key=lambda i: case.labels[i] != "R")
        if "R" in case.labels and len(set(case.labels)) > 1:
            out.append(_picked(case, order))
    return out


def without_parts(cases: Iterable[Case]) -> list[tuple[str, Case]]:
    """Each answer without one of its parts, for every part: is the gap noticed?"""
    out = []
    for case in cases:
        for part in sorted(set(PARTS) & set(case.labels)):
            kept = [i for i, label in enumerate(case.labels) if label != part]
            if len(kept) >= FEWEST_LEFT:
                out.append((part, _picked(case, kept)))
    return out


def _picked(case: Case, order: list[int]) -> Case:
    return replace(
        case,
        texts=tuple(case.texts[i] for i in order),
        labels=tuple(case.labels[i] for i in order),
    )
