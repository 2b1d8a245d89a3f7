"""How many questions there are and of what, how alike they are, and how easily they are heard.

    python -m benchmarks.banks [--page]

`--page` also writes docs/question-banks.md. All is computed from the shipped files; nothing here
depends on the machine.
"""

import argparse
import statistics
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.banks_measures import (
    ALIKE_LIMIT,
    REMARKS,
    REWORDED,
    Pair,
    closest_pairs,
    reading,
    shipped_questions,
)
from benchmarks.tables import percentile, table, verdict
from greenroom.banks import (
    bank_files,
    case_files,
    group_files,
    load_banks,
    load_cases,
    load_groups,
)
from greenroom.model.ports import Likeness
from greenroom.model.question import Level, Question, QuestionBank, QuestionKind
from greenroom.platform.assets import question_banks_dir
from greenroom.reading.likeness import MiniLmLikeness

PAGE = Path(__file__).resolve().parent.parent / "docs" / "question-banks.md"
FEWEST = 520
_PAIRS, _LONGEST = 20, 8

_INTRODUCTION = f"""# Question banks

Written by `python -m benchmarks.banks --page` from the files in `question_banks/`.
`greenroom banks check` looks at each file for wording, spelling, follow-ups and matters that an
interviewer may not ask about; a test sends every spoken text through the text front end of the
voice.

**Likeness** is the cosine similarity of two texts by all-MiniLM-L6-v2, the model that Greenroom
ships, with general words where a role, a company and a name stand. A test fails when two questions
reach {ALIKE_LIMIT:.2f}, which is just above the closest pair that is worth asking both. That finds
a question in nearly the same words, and often misses one in quite other words, as the table of
rewordings shows; and pairs below it can be on the same matter, as the month's end and the slow page
are: one is for an interview about a role, the other for a technical one. So the closest pairs are
listed to be read by a person. Welcomes and farewells are left out, since nothing is asked in them.

**Reading ease** is Flesch's formula (1948): about 60 to 70 is plain English, higher is easier.
Syllables are estimated from the letters. What is heard once should be shorter than what is read,
so the longest questions are listed too; `greenroom banks check` refuses more than 60 words.
"""


@dataclass(frozen=True)
class Section:
    """A table with its title."""

    title: str
    columns: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]

    def markdown(self) -> str:
        """The same for the page."""
        rule = "|".join(["---", *("---:" for _ in self.columns[1:])])
        rows = "\n".join(f"| {' | '.join(row)} |" for row in self.rows)
        return f"## {self.title}\n\n| {' | '.join(self.columns)} |\n|{rule}|\n{rows}\n"


def counts(banks: Sequence[QuestionBank]) -> list[Section]:
    """How many questions by bank, place, level, competency, field and role family."""
    questions = [one for bank in banks for one in bank.questions]
    families = Counter(name for one in questions for name in one.role_families)
    competencies = Counter(name for one in questions for name in one.competencies)
    first = Counter(one.competencies[0] for one in questions if one.competencies)
    return [
        Section("Banks", ("bank", "questions", "follow-ups", "stages"), _by_bank(banks)),
        _counted("By place in an interview", "place", (one.kind.value for one in questions)),
        Section(
            "By level",
            ("level", "questions"),
            [(level, str(sum(level in one.levels for one in questions))) for level in Level],
        ),
        Section(
            "By competency",
            ("competency", "first of its question", "in all"),
            [(name, str(first[name]), str(count)) for name, count in competencies.most_common()],
        ),
        _counted("Technical questions by field", "field", (q.field for q in questions if q.field)),
        Section("By role family", ("family", "questions"), _rows(families)),
        _cases_and_tasks(),
    ]


def _by_bank(banks: Sequence[QuestionBank]) -> list[tuple[str, ...]]:
    rows = [(bank.title, *_sizes(bank.questions)) for bank in banks]
    return [*rows, ("all", *_sizes([one for bank in banks for one in bank.questions]))]


def _sizes(questions: Sequence[Question]) -> tuple[str, str, str]:
    follow_ups = sum(len(one.follow_ups) for one in questions)
    return str(len(questions)), str(follow_ups), str(sum(len(one.stages) for one in questions))


def _counted(title: str, what: str, names: Iterable[str]) -> Section:
    return Section(title, (what, "questions"), _rows(Counter(names)))


def _rows(counter: Counter[str]) -> list[tuple[str, ...]]:
    return [(name, str(count)) for name, count in counter.most_common()]


def _cases_and_tasks() -> Section:
    folder = question_banks_dir()
    cases = load_cases(case_files(folder)).values()
    tasks = load_groups(group_files(folder)).values()
    rows = [(f"case: {one.title}", f"{len(one.facts)} facts") for one in cases]
    rows += [(f"group task: {one.title}", f"{len(one.script)} lines in turn") for one in tasks]
    return Section("Cases and group tasks", ("title", "holds"), rows)


def likeness_section(pairs: Sequence[Pair]) -> Section:
    """The closest pairs with their texts."""
    rows = [(f"“{pair.one.text}” / “{pair.other.text}”", f"{pair.likeness:.3f}") for pair in pairs]
    return Section("Questions that are most alike", ("pair", "likeness"), rows)


def rewordings(likeness: Likeness) -> Section:
    """How alike a question and the same one in other words are found to be."""
    rows = [
        (f"“{one}” / “{other}”", f"{likeness.between([one], [other])[0][0]:.3f}")
        for one, other in REWORDED
    ]
    return Section(
        "The same question in other words (not in the banks)", ("pair", "likeness"), rows
    )


def readability(questions: Sequence[Question]) -> list[Section]:
    """Length and ease by the question's place, and the longest questions."""
    groups = [(kind.value, [one for one in questions if one.kind is kind]) for kind in QuestionKind]
    rows = [_ease(name, [one.text for one in own]) for name, own in groups if own]
    rows.append(_ease("all questions", [one.text for one in questions]))
    rows.append(_ease("follow-ups", [f.text for one in questions for f in one.follow_ups]))
    rows.append(_ease("stages", [stage.text for one in questions for stage in one.stages]))
    longest = sorted(questions, key=lambda one: -reading(one.text).words)[:_LONGEST]
    columns = ("texts", "count", "words, median", "most", "longest sentence", "ease", "hardest 5 %")
    return [
        Section("Readability", columns, rows),
        Section(
            "The longest questions",
            ("question", "words"),
            [(one.text, str(reading(one.text).words)) for one in longest],
        ),
    ]


def _ease(name: str, texts: Sequence[str]) -> tuple[str, ...]:
    read = [reading(text) for text in texts]
    eases = [one.ease for one in read]
    return (
        name,
        str(len(read)),
        f"{statistics.median(one.words for one in read):.0f}",
        str(max(one.words for one in read)),
        str(max(one.longest_sentence for one in read)),
        f"{statistics.median(eases):.0f}",
        f"{percentile(eases, 5):.0f}",
    )


def main() -> int:
    """Print all tables, and write the page when asked to."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--page", action="store_true", help="write docs/question-banks.md")
    options = parser.parse_args()
    banks = load_banks(bank_files(question_banks_dir()))
    asked = shipped_questions()
    likeness = MiniLmLikeness()
    pairs = closest_pairs(asked, likeness, _PAIRS)
    alike = (likeness_section(pairs), rewordings(likeness))
    sections = [*counts(banks), *alike, *readability(asked)]
    for section in sections:
        table(section.title, section.columns, section.rows)
    remarks = sum(one.kind in REMARKS for bank in banks for one in bank.questions)
    verdict(
        f"at least {FEWEST} questions, beside {remarks} remarks",
        str(len(asked)),
        met=len(asked) >= FEWEST,
    )
    closest = pairs[0].likeness
    verdict(f"no two as alike as {ALIKE_LIMIT}", f"{closest:.3f}", met=closest < ALIKE_LIMIT)
    if options.page:
        text = "\n".join([_INTRODUCTION, *(section.markdown() for section in sections)])
        PAGE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
