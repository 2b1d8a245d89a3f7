"""Which structure a question asks for, from its words."""

import json
from pathlib import Path

import pytest

from greenroom.banks import load_banks
from greenroom.feedback.structure.kind import chosen_kind
from greenroom.feedback.structure.route import route
from greenroom.model.correction import StructureChanged
from greenroom.model.question import InterviewType, Question, QuestionKind, StructureKind
from greenroom.model.report import KindFrom
from greenroom.model.span import Span

ROOT = Path(__file__).resolve().parents[3]
LINES = (ROOT / "training/data/questions/routing.jsonl").read_text(encoding="utf-8").splitlines()
LABELLED = [json.loads(line) for line in LINES]
FEWEST, RIGHT = 80, 0.9


def asked(text: str, *, given: bool = False) -> Question:
    return Question(
        "own", text, QuestionKind.BEHAVIORAL, tuple(InterviewType), StructureKind.NONE,
        Span(60.0, 120.0), structure_given=given,
    )  # fmt: skip


def test_there_are_enough_questions_of_every_kind_in_both_splits() -> None:
    assert len(LABELLED) >= FEWEST
    for split in ("dev", "test"):
        kinds = {row["structure"] for row in LABELLED if row["split"] == split}
        assert kinds == {kind.value for kind in StructureKind}
    assert len({row["question"] for row in LABELLED}) == len(LABELLED)


@pytest.mark.parametrize("split", ["dev", "test"])
def test_most_questions_lead_to_their_structure(split: str) -> None:
    rows = [row for row in LABELLED if row["split"] == split]
    right = [row for row in rows if route(row["question"]) == row["structure"]]
    assert len(right) >= RIGHT * len(rows)


def test_questions_of_the_banks_lead_where_the_banks_say() -> None:
    files = [ROOT / "question_banks" / name for name in ("behavioral.yaml", "one-on-one.yaml")]
    questions = [q for bank in load_banks(files) for q in bank.questions]
    right = [q for q in questions if (route(q.text) or StructureKind.NONE) is q.structure]
    assert len(right) >= RIGHT * len(questions)


@pytest.mark.parametrize("text", ["", "?", "Purple monkeys.", "¿Por qué quiere trabajar aquí?"])
def test_a_question_that_no_rule_fits_is_left_alone(text: str) -> None:
    assert route(text) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("How would you find duplicates in a list?", StructureKind.TECHNICAL),
        ("How would you explain that to a child?", StructureKind.SITUATIONAL),
        ("Tell me about a time you had to find an error in a file.", StructureKind.STAR),
    ],
)
def test_what_somebody_would_do_is_no_story(text: str, kind: StructureKind) -> None:
    assert route(text) is kind


def test_curly_apostrophes_and_capitals_change_nothing() -> None:
    assert route("WHAT’S YOUR STORY SO FAR?") is StructureKind.PRESENT_PAST_FUTURE


def test_the_bank_decides_before_the_wording() -> None:
    text = "What is your greatest strength?"
    assert chosen_kind(asked(text, given=True), None) == (StructureKind.NONE, KindFrom.QUESTION)
    assert chosen_kind(asked(text), None) == (StructureKind.STRENGTH, KindFrom.WORDING)


def test_the_person_decides_before_everybody_and_the_last_choice_counts() -> None:
    changes = (StructureChanged(StructureKind.CASE), StructureChanged(StructureKind.STAR))
    found = chosen_kind(asked("Why us?", given=True), StructureKind.WEAKNESS, changes)
    assert found == (StructureKind.STAR, KindFrom.PERSON)


def test_without_a_question_nothing_is_looked_for() -> None:
    assert chosen_kind(None, None) == (StructureKind.NONE, KindFrom.QUESTION)
