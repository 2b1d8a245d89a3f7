"""What the format and the role change about what is asked."""

import pytest

from greenroom.interview.formats import shows_question, suit_persona, suit_question
from greenroom.interview.plan import make_plan
from greenroom.interview.roles import family_of
from greenroom.model.plan import InterviewChoices, InterviewLength
from greenroom.model.question import InterviewFormat, InterviewType, QuestionKind
from greenroom.model.span import Span
from support.interviews import MAYA, question

FAMILIES = ("nursing", "sales", "software-engineering", "teaching", "customer-service", "finance")


def test_answers_on_the_telephone_are_about_a_minute():
    asked = question("lead")
    assert suit_question(asked, InterviewFormat.PHONE).target == Span(45, 90)
    assert suit_question(asked, InterviewFormat.VIDEO) is asked


def test_only_a_telephone_sounds_like_one():
    assert suit_persona(MAYA, InterviewFormat.PHONE).telephone
    assert not suit_persona(MAYA, InterviewFormat.VIDEO).telephone


def test_no_text_is_shown_on_the_telephone():
    assert not shows_question(InterviewFormat.PHONE, wanted=True)
    assert shows_question(InterviewFormat.IN_PERSON, wanted=True)
    assert not shows_question(InterviewFormat.IN_PERSON, wanted=False)


def test_screening_questions_are_for_the_telephone_alone():
    types = (InterviewType.ONE_ON_ONE,)
    screening = [question(f"s{n}", kind=QuestionKind.PHONE_SCREEN, types=types) for n in range(4)]
    others = [question(f"o{n}", kind=QuestionKind.EXPERIENCE, types=types) for n in range(8)]
    for format_, wanted in ((InterviewFormat.PHONE, True), (InterviewFormat.IN_PERSON, False)):
        choices = InterviewChoices(
            type=InterviewType.ONE_ON_ONE, format=format_, length=InterviewLength.MEDIUM
        )
        plan = make_plan(choices, [*screening, *others], MAYA, seed=1)
        kinds = {item.question.kind for item in plan.questions}
        assert (QuestionKind.PHONE_SCREEN in kinds) is wanted


@pytest.mark.parametrize(
    ("role", "family"),
    [
        ("Staff nurse, Luna", "nursing"),
        ("Sales manager", "sales"),
        ("Senior software engineer", "software-engineering"),
        ("Primary school teacher", "teaching"),
        ("Customer service agent", "customer-service"),
        ("Chef", ""),
        ("", ""),
    ],
)
def test_a_typed_role_finds_its_family(role: str, family: str):
    assert family_of(role, FAMILIES) == family


def test_questions_for_another_role_are_left_alone():
    nurses = [question(f"n{n}", role_families=("nursing",)) for n in range(3)]
    anyone = [question(f"a{n}") for n in range(3)]
    quick = InterviewLength.QUICK
    for seed in range(12):
        chef = make_plan(
            InterviewChoices(role="Chef", length=quick), nurses + anyone, MAYA, seed=seed
        )
        assert not chef.questions[0].question.role_families
    nurse = make_plan(InterviewChoices(role="Nurse", length=quick), nurses, MAYA, seed=1)
    assert nurse.questions[0].question in nurses
