"""The banks that come with Greenroom."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from greenroom.banks import bank_files, bank_schema, check_banks, load_banks
from greenroom.interview.fields import FIELDS
from greenroom.interview.stages import APPROACH, CLARIFY, TEST, TRADE_OFFS, WALK_THROUGH
from greenroom.model.question import InterviewType, Level, Question, QuestionKind, StructureKind

FOLDER = Path(__file__).parents[3] / "question_banks"
REMARKS = {QuestionKind.SMALL_TALK, QuestionKind.CLOSING}
TRADITIONAL = REMARKS | {
    QuestionKind.ABOUT_YOU,
    QuestionKind.MOTIVATION,
    QuestionKind.STRENGTH,
    QuestionKind.WEAKNESS,
    QuestionKind.EXPERIENCE,
    QuestionKind.CHALLENGE,
    QuestionKind.BEHAVIORAL,
    QuestionKind.YOUR_QUESTIONS,
}


@pytest.fixture(scope="module")
def questions() -> list[Question]:
    return [question for bank in load_banks(bank_files(FOLDER)) for question in bank.questions]


def test_they_are_ready_to_be_spoken():
    assert [str(problem) for problem in check_banks(bank_files(FOLDER))] == []


def test_the_schema_for_editors_is_the_one_that_is_checked():
    assert json.loads((FOLDER / "schema.json").read_text("utf-8")) == bank_schema(), (
        "write bank_schema() to question_banks/schema.json"
    )


def test_each_bank_has_thirty_questions_to_answer():
    for bank in load_banks(bank_files(FOLDER)):
        answered = [question for question in bank.questions if question.kind not in REMARKS]
        fields = {question.field for question in answered}
        # A technical question has five stages, and an interview keeps to one field.
        assert len(answered) >= (8 * len(fields) if fields != {""} else 30), bank.id


def test_there_are_as_many_questions_and_families_as_promised(questions: list[Question]):
    assert len(questions) >= 520
    assert len({family for question in questions for family in question.role_families}) >= 14
    for level in Level:
        assert sum(level in question.levels for question in questions) >= 250, level


def test_each_question_to_answer_says_what_is_listened_for_and_how_thin_and_full_answers_sound(
    questions: list[Question],
):
    for question in questions:
        if question.kind in REMARKS:
            continue
        told = (question.listens_for, question.weak_sign, question.strong_sign)
        assert all(told), question.id
        assert len(set(told)) == len(told), question.id
        assert question.competencies, question.id
        assert question.structure_given, question.id
    signs = Counter(sign for one in questions for sign in (one.weak_sign, one.strong_sign) if sign)
    assert [sign for sign, count in signs.items() if count > 1] == []


def test_technical_questions_cover_ten_fields(questions: list[Question]):
    technical = [question for question in questions if question.kind is QuestionKind.TECHNICAL]
    fields = Counter(question.field for question in technical)
    assert set(fields) == set(FIELDS)
    assert min(fields.values()) >= 8
    at_level = Counter((one.field, level) for one in technical for level in one.levels)
    assert min(at_level.values()) >= 3
    assert len(at_level) == len(fields) * len(Level)


def test_technical_questions_have_all_stages_in_words_of_their_own(questions: list[Question]):
    technical = [question for question in questions if question.kind is QuestionKind.TECHNICAL]
    stages = (CLARIFY, APPROACH, WALK_THROUGH, TEST, TRADE_OFFS)
    for question in technical:
        assert tuple(stage.key for stage in question.stages) == stages, question.id
        assert question.structure is StructureKind.TECHNICAL
        assert question.weak_sign
        assert question.strong_sign
    texts = Counter(stage.text for question in technical for stage in question.stages)
    assert [text for text, count in texts.items() if count > 1] == []


def test_behavioral_questions_cover_twenty_competencies(questions: list[Question]):
    asked = [q for q in questions if q.kind is QuestionKind.BEHAVIORAL]
    assert len({q.competencies[0] for q in asked}) >= 20
    assert {q.structure for q in asked} == {StructureKind.STAR}
    assert {(q.target.start, q.target.end) for q in asked} == {(90.0, 150.0)}


def test_every_place_in_an_interview_can_be_filled(questions: list[Question]):
    for kind in TRADITIONAL:
        assert sum(question.kind is kind for question in questions) >= 3, kind
    for remark in (question for question in questions if question.kind in REMARKS):
        assert set(remark.types) >= {InterviewType.ONE_ON_ONE, InterviewType.BEHAVIORAL}


def test_openings_vary(questions: list[Question]):
    openings = Counter(" ".join(question.text.split()[:3]) for question in questions)
    assert openings.most_common(1)[0][1] <= len(questions) / 4


def test_ids_begin_with_their_bank():
    for bank in load_banks(bank_files(FOLDER)):
        assert all(question.id.startswith(f"{bank.id}.") for question in bank.questions)


def test_a_question_that_names_a_trade_is_only_for_that_trade(questions: list[Question]):
    trade = re.compile(
        r"\b(store|shop|website|ward|patient|classroom|pupil|warehouse|codebase)", re.IGNORECASE
    )
    for question in questions:
        # Several trades named side by side leave the choice to whoever answers.
        if trade.search(question.text) and "customers, patients" not in question.text:
            assert question.role_families or question.field, question.id
