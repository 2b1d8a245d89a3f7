"""Is the right follow-up chosen, and none where nothing is missing?

    python -m benchmarks.follow_ups [--split development|test] [--show]

Scripted answers (benchmarks/follow_up_answers) as a candidate would give them, each with the gap
that a listener would ask about first, or none. Thresholds were chosen on *development*; the head of
test.yaml says what happened to *test*. Each answer goes the whole way of the program: report, gaps,
follow-up, with an interviewer who lets nothing pass. An interviewer of another manner asks about
the same gap, only less often.

Beside it, in the same run: who *always* asks "How did it turn out?", the most frequent follow-up.
"""

import argparse
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import yaml

from benchmarks.tables import load_note, table, verdict
from greenroom.feedback import HeardTake, Means, build_report, shipped_lexicon
from greenroom.interview.followups import Answered, follow_up
from greenroom.interview.insertion import inserted
from greenroom.model.persona import Manner, Persona
from greenroom.model.plan import InterviewChoices, InterviewPlan, ItemKind, PlanItem
from greenroom.model.ports import AnswerReader, Likeness
from greenroom.model.question import Gap, InterviewType, Question, QuestionKind, StructureKind
from greenroom.model.span import Span
from greenroom.model.transcript import Transcript, VoiceActivity, Word
from greenroom.reading.answers import MiniLmAnswerReader
from greenroom.reading.likeness import MiniLmLikeness
from greenroom.workflow.answered import open_gaps

FOLDER = Path(__file__).parent / "follow_up_answers"
RIGHT_TARGET, NONE_TARGET = 0.90, 0.90
_WORD_S = 0.4
_NONE = "none"
_ASKER = Persona("x", "Priya Nair", "product lead", "PN", "af_bella", manner=Manner.SKEPTICAL)


@dataclass(frozen=True)
class Scripted:
    """An answer and the gap that should be asked about; None for a complete one."""

    question: Question
    answer: str
    wants: Gap | None


def scripted(split: str) -> list[Scripted]:
    """All answers of a split."""
    entries = yaml.safe_load((FOLDER / f"{split}.yaml").read_text("utf-8"))
    listens_for = yaml.safe_load((FOLDER / "questions.yaml").read_text("utf-8"))
    return [
        Scripted(
            _question(number, entry["question"], listens_for[entry["question"]].strip()),
            entry["answer"].strip(),
            None if entry["wants"] == _NONE else Gap(entry["wants"]),
        )
        for number, entry in enumerate(entries, 1)
    ]


def as_heard(text: str) -> Transcript:
    """The answer at an even 150 words a minute."""
    words = tuple(
        Word(word, _WORD_S * index, _WORD_S * (index + 1) - 0.02)
        for index, word in enumerate(text.split())
    )
    end = words[-1].end
    return Transcript(words, VoiceActivity((Span(0.0, end),), end), "en", "script", end)


def gaps_of(case: Scripted, reader: AnswerReader | None, likeness: Likeness) -> tuple[Gap, ...]:
    """What the program finds missing."""
    heard = as_heard(case.answer)
    report = build_report(
        HeardTake("", heard, question=case.question),
        Means(lexicon=shipped_lexicon("en"), reader=reader, likeness=likeness),
    )
    return open_gaps(report, heard, case.question, likeness)


def one_session(cases: list[Scripted], found: list[tuple[Gap, ...]]) -> list[PlanItem | None]:
    """What is asked after each answer when all of them are given in one long interview."""
    items = tuple(
        PlanItem(ItemKind.QUESTION, case.question.text, number, case.question)
        for number, case in enumerate(cases, 1)
    )
    plan = InterviewPlan(InterviewChoices(), _ASKER, items, "")
    asked: list[PlanItem | None] = []
    at = 0
    for case, gaps in zip(cases, found, strict=True):
        chosen = follow_up(plan, at, Answered(case.answer, gaps))
        asked.append(chosen.item if chosen else None)
        if chosen:
            plan = inserted(plan, at + 1, (chosen.item,))
        at += 2 if chosen else 1
    return asked


def alone(case: Scripted, gaps: tuple[Gap, ...]) -> Gap | None:
    """What is asked after this answer in an interview of its own."""
    (item,) = one_session([case], [gaps])
    return item.gap if item else None


def measure(split: str, *, show: bool = False) -> dict[str, float]:
    """Right follow-ups, silence after complete answers, repeats, and the time it takes."""
    cases = scripted(split)
    reader, likeness = MiniLmAnswerReader(), MiniLmLikeness()
    gaps_of(cases[0], reader, likeness)  # loads the models
    began = time.perf_counter()
    found = [gaps_of(case, reader, likeness) for case in cases]
    each_ms = 1000 * (time.perf_counter() - began) / len(cases)
    chosen = [alone(case, gaps) for case, gaps in zip(cases, found, strict=True)]
    if show:
        for case, gaps, gap in zip(cases, found, chosen, strict=True):
            mark = " " if gap is case.wants else "X"
            print(mark, case.wants, "->", gap, [str(one) for one in gaps], case.answer[:60])
    lacking = [gap is case.wants for case, gap in zip(cases, chosen, strict=True) if case.wants]
    complete = [gap is None for case, gap in zip(cases, chosen, strict=True) if not case.wants]
    usual = Counter(case.wants for case in cases if case.wants).get(Gap.NO_RESULT, 0)
    session = [item.text for item in one_session(cases, found) if item]
    figures = {
        "answers": float(len(cases)),
        "right": sum(lacking) / len(lacking),
        "none": sum(complete) / len(complete),
        "repeats": float(len(session) - len(set(session))),
        "always": usual / len(lacking),
        "ms": each_ms,
    }
    _print(split, figures, len(lacking), len(complete))
    return figures


def _print(split: str, figures: dict[str, float], lacking: int, complete: int) -> None:
    table(
        f"Follow-ups, {split}: {lacking} answers with a gap, {complete} complete ones",
        ["", "Greenroom", "always asks for the result"],
        [
            ["right follow-up", f"{figures['right']:.2f}", f"{figures['always']:.2f}"],
            ["none after a complete answer", f"{figures['none']:.2f}", "0.00"],
            ["said twice in one session", f"{figures['repeats']:.0f}", ""],
            ["to find the gap, ms", f"{figures['ms']:.0f}", ""],
        ],
    )
    right, none, repeats = figures["right"], figures["none"], figures["repeats"]
    verdict(f"right follow-up >= {RIGHT_TARGET:.2f}", f"{right:.2f}", met=right >= RIGHT_TARGET)
    verdict(f"none where complete >= {NONE_TARGET:.2f}", f"{none:.2f}", met=none >= NONE_TARGET)
    verdict("never said twice", f"{repeats:.0f}", met=not repeats)


def _question(number: int, text: str, listens_for: str) -> Question:
    return Question(
        f"scripted.{number}",
        text,
        QuestionKind.BEHAVIORAL,
        (InterviewType.BEHAVIORAL,),
        StructureKind.STAR,
        Span(90.0, 150.0),
        listens_for=listens_for,
    )


def main() -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--split", choices=("development", "test"))
    parser.add_argument("--show", action="store_true", help="each answer on a line")
    options = parser.parse_args()
    load_note()
    for split in [options.split] if options.split else ["development", "test"]:
        measure(split, show=options.show)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
