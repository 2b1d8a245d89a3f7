import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.interview.wording import lead_ins, names_for, split_role, title_for
from greenroom.model.plan import InterviewChoices
from greenroom.model.question import FollowUp, Gap, InterviewFormat
from support.interviews import MAYA, question


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", ("", "")),
        ("  ", ("", "")),
        ("Nurse", ("Nurse", "")),
        ("Operations Manager, Marlow & Pike", ("Operations Manager", "Marlow & Pike")),
        ("the chef role at  Luna ", ("chef", "Luna")),
        ("VP, Sales at Acme", ("VP, Sales", "Acme")),
        (", Acme", ("", "Acme")),
        ("<b>Nurse</b>\n{role}", ("b Nurse b", "")),
    ],
)
def test_role_and_company_are_read_from_what_was_typed(typed: str, expected: tuple[str, str]):
    assert split_role(typed) == expected


@given(st.text())
def test_whatever_is_typed_can_be_spoken(typed: str):
    for part in split_role(typed):
        assert len(part) <= 60
        assert not set(part) & set("{}[]<>|\\/\n")


def test_names_are_filled_in():
    names = names_for(InterviewChoices(role="Nurse at Luna"), MAYA)
    asked = names.fill("I'm {interviewer}. Why {role} at {company}?")
    assert asked == "I'm Maya Okafor. Why the Nurse role at Luna?"


def test_without_a_role_the_sentence_still_stands():
    names = names_for(InterviewChoices(), MAYA)
    assert names.fill("Why {role} at {company}?") == "Why this role at our company?"


def test_follow_ups_are_filled_in_too():
    source = question("x", follow_ups=(FollowUp(Gap.NO_RESULT, "And for {role}?"),))
    filled = names_for(InterviewChoices(), MAYA).fill_question(source)
    assert filled.follow_ups == (FollowUp(Gap.NO_RESULT, "And for this role?"),)
    assert filled.id == source.id


@given(st.integers(0, 40), st.integers(0, 1000))
def test_lead_ins_vary(count: int, seed: int):
    leads = list(lead_ins(count, random.Random(seed)))
    assert len(leads) == count
    assert all(leads)
    assert all(one != other for one, other in itertools.pairwise(leads))


@pytest.mark.parametrize(
    ("choices", "title"),
    [
        (InterviewChoices(), "Panel interview"),
        (InterviewChoices(role="Nurse at Luna"), "Panel interview, Nurse"),
        (InterviewChoices(format=InterviewFormat.PHONE), "Panel interview, by phone"),
        (InterviewChoices(format=InterviewFormat.VIDEO), "Panel interview, by video"),
    ],
)
def test_titles(choices: InterviewChoices, title: str):
    assert title_for(choices, "Panel interview") == title
