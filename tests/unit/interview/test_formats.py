"""What the format and the role change about what is asked."""

from pathlib import Path

import pytest

from greenroom.banks import bank_files, load_banks
from greenroom.interview.formats import shows_question, suit_persona, suit_question
from greenroom.interview.plan import make_plan
from greenroom.interview.roles import family_of
from greenroom.interview.supply import Supply
from greenroom.model.plan import InterviewChoices, InterviewLength
from greenroom.model.question import InterviewFormat, InterviewType, Level, QuestionKind
from greenroom.model.span import Span
from support.interviews import MAYA, question

FOLDER = Path(__file__).parents[3] / "question_banks"
FAMILIES = ("nursing", "sales", "software-engineering", "teaching", "customer-service", "finance")


def test_answers_on_the_telephone_are_about_a_minute():
    asked = question("lead")
    assert suit_question(asked, InterviewFormat.PHONE).target == Span(45, 90)
    assert suit_question(asked, InterviewFormat.VIDEO) is asked


def test_screening_answers_are_as_long_as_they_were_written_for_the_telephone():
    asked = question("start", kind=QuestionKind.PHONE_SCREEN, target=Span(45, 90))
    assert suit_question(asked, InterviewFormat.PHONE) is asked


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
        plan = make_plan(choices, Supply([*screening, *others]), MAYA, seed=1)
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


@pytest.mark.parametrize(
    ("role", "family"),
    [
        ("Web developer", "software-engineering"),
        ("Sales engineer", "sales"),
        ("Account manager", "sales"),
        ("Accountant", "finance-accounting"),
        ("Financial analyst", "finance-accounting"),
        ("Hotel receptionist", "hospitality-retail"),
        ("Receptionist", "office-administration"),
        ("Store manager", "hospitality-retail"),
        ("Product manager", "product-management"),
        ("Production manager", "engineering-manufacturing"),
        ("Marketing assistant", "marketing"),
        ("HR manager", "human-resources"),
        ("Supply chain manager", "operations-logistics"),
        ("Care assistant", "nursing"),
        ("General manager", ""),
        ("Police officer", ""),
        ("Carpenter", ""),
        ("Manager", ""),
    ],
)
def test_a_job_finds_its_family_among_those_of_the_banks(role: str, family: str):
    banks = load_banks(bank_files(FOLDER))
    known = {name for bank in banks for asked in bank.questions for name in asked.role_families}
    assert family_of(role, known) == family


@pytest.mark.parametrize("kind", [InterviewType.ONE_ON_ONE, InterviewType.PANEL])
@pytest.mark.parametrize("role", ["Nurse at Luna", "Web developer", "Store manager"])
def test_who_names_a_role_is_asked_about_its_work(kind: InterviewType, role: str):
    questions = [one for bank in load_banks(bank_files(FOLDER)) for one in bank.questions]
    for level in Level:
        choices = InterviewChoices(type=kind, role=role, level=level, length=InterviewLength.MEDIUM)
        plan = make_plan(choices, Supply(questions), MAYA, seed=3)
        asked = [item.question for item in plan.questions]
        families = {one.role_families for one in asked if one.kind is QuestionKind.ROLE}
        assert families == {
            (family_of(role, {"nursing", "software-engineering", "hospitality-retail"}),)
        }


def test_questions_for_another_role_are_left_alone():
    nurses = [question(f"n{n}", role_families=("nursing",)) for n in range(3)]
    anyone = [question(f"a{n}") for n in range(3)]
    quick = InterviewLength.QUICK
    for seed in range(12):
        chef = make_plan(
            InterviewChoices(role="Chef", length=quick), Supply(nurses + anyone), MAYA, seed=seed
        )
        assert not chef.questions[0].question.role_families
    nurse = make_plan(InterviewChoices(role="Nurse", length=quick), Supply(nurses), MAYA, seed=1)
    assert nurse.questions[0].question in nurses
