"""How well is the structure of answers read?

    python -m benchmarks.structure [--external FILE] [--no-external] [--no-speed]

Two sets. *Own*: the test split of `training/data/structure`, whose ways of speaking and trades the
reader has not met. *External*: answers by other people, kept outside the repository and never used
to make or tune anything; skipped with a reason when absent. External answers also have a spoken
form without punctuation. Intervals: authors drawn again with replacement, 95 %.

External authors have four headings and no label for lessons, which this project's guide keeps
apart from the Result: *lessons=R* counts what the reader calls reflection as Result. The targets
are judged without it.

Beside the reader, in the same run: the *rules* that decide where there is no model; *position*,
which knows only how far into the answer a unit stands; *keywords*, the lists of career guides.
"""

import argparse
import math
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from benchmarks.structure_cases import (
    EXTERNAL,
    PARTS,
    SIBLINGS,
    Case,
    as_spoken,
    external_cases,
    own_cases,
    stories,
)
from benchmarks.structure_measures import Figure, Reader, gate_accuracy, measure, sibling_f1
from benchmarks.structure_readers import Model, keywords, position, rules
from benchmarks.structure_speed import show_speed
from benchmarks.tables import load_note, table, verdict
from greenroom.reading.answers import MiniLmAnswerReader

Figures = Mapping[str, Figure]

TARGETS: tuple[tuple[str, str, float], ...] = (
    ("macro-F1", ">=", 0.80),
    ("kappa", ">=", 0.72),
    ("result first: macro-F1", ">=", 0.70),
    ("missing parts: said not found", ">=", 0.75),
    ("present parts: said present", ">=", 0.90),
    ("share of time, mean error", "<=", 0.06),
)
SPOKEN_LOSS = 0.02
GATE_TARGET = 0.92
SIBLING_TARGET = 0.75


def show(title: str, cases: list[Case], readers: Mapping[str, Reader]) -> Figures:
    """A table of all readers; gives the figures of the first."""
    told = stories(cases)
    units = sum(len(case.texts) for case in told)
    authors = len({case.author for case in told})
    columns = {name: measure(told, reader) for name, reader in readers.items()}
    first = next(iter(columns.values()))
    table(
        f"{title}: {len(told)} stories, {units} units, {authors} authors",
        ["", *columns],
        [
            [row, *(_cell(values[row], full=values is first) for values in columns.values())]
            for row in first
        ],
    )
    return first


def _cell(value: Figure, *, full: bool) -> str:
    if math.isnan(value.value):
        return "–"
    return value.text() if full else f"{value.value:.3f}"


def judge(title: str, found: Figures) -> None:
    """Print each target beside what was measured."""
    for name, sense, target in TARGETS:
        value = found[name].value
        met = value >= target if sense == ">=" else value <= target
        verdict(f"{title}, {name} {sense} {target:.2f}", found[name].text(), met=met)


def show_gate(cases: list[Case], readers: Mapping[str, Reader]) -> None:
    """Story, generic or hypothetical."""
    star = [case for case in cases if case.kind == "star"]
    kinds = Counter(case.story for case in star)
    found = {name: gate_accuracy(star, reader) for name, reader in readers.items()}
    rows = [[name, _cell(value, full=True)] for name, value in found.items()]
    told = ", ".join(f"{count} {kind}" for kind, count in kinds.most_common())
    table(f"Story gate, own test split ({told})", ["", "right"], rows)
    first = next(iter(found.values()))
    verdict(f"story gate >= {GATE_TARGET}", first.text(), met=first.value >= GATE_TARGET)


def show_siblings(cases: list[Case], readers: Mapping[str, Reader]) -> None:
    """The other structures, one row each."""
    rows, means = [], []
    for kind, parts in SIBLINGS.items():
        own = [case for case in cases if case.kind == kind]
        if not own:
            rows.append([kind, "0", *("–" for _ in readers)])
            continue
        found = [sibling_f1(own, reader, parts) for reader in readers.values()]
        means.append(found[0].value)
        cells = [_cell(value, full=place == 0) for place, value in enumerate(found)]
        rows.append([kind, str(len(own)), *cells])
    table("Other structures, own test split, macro-F1", ["", "answers", *readers], rows)
    mean = sum(means) / max(1, len(means))
    verdict(f"siblings >= {SIBLING_TARGET} on average", f"{mean:.3f}", met=mean >= SIBLING_TARGET)


def main() -> None:
    """Print all tables."""
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--external", type=Path, default=EXTERNAL)
    parser.add_argument("--no-external", action="store_true")
    parser.add_argument("--no-speed", action="store_true")
    options = parser.parse_args()
    reader = MiniLmAnswerReader()
    model = Model(reader)
    readers: dict[str, Reader] = {
        "model": model,
        "rules": rules,
        "position": position,
        "keywords": keywords,
    }
    load_note()
    own = own_cases()
    judge("own", show("Own test split", own, readers))
    show_gate(own, readers)
    show_siblings(own, {name: readers[name] for name in ("model", "rules", "position")})
    if options.no_external or not options.external.is_file():
        reason = "not asked for" if options.no_external else f"{options.external} is not there"
        print(f"\nExternal answers skipped: {reason}.")
    else:
        lessons = Model(reader, lessons_are_results=True)
        show_external(external_cases(options.external), {**readers, "lessons=R": lessons})
    if not options.no_speed:
        show_speed(reader)


def show_external(cases: list[Case], readers: Mapping[str, Reader]) -> None:
    """As written and as said, and what is lost between the two."""
    clean = show("External answers, as written", cases, readers)
    judge("external", clean)
    said = show("External answers, spoken form", as_spoken(cases), readers)
    lost = clean["macro-F1"].value - said["macro-F1"].value
    verdict(
        f"external, spoken at most {SPOKEN_LOSS} below clean",
        f"{lost:.3f}",
        met=lost <= SPOKEN_LOSS,
    )
    first = next(iter(readers.values()))
    called = Counter(first(case).story for case in stories(cases))
    print("called by the gate, all with STAR headings:", dict(called), "parts:", "/".join(PARTS))


if __name__ == "__main__":
    main()
