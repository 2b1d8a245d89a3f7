"""What is measured of a discussion."""

from dataclasses import replace

import pytest

from greenroom.interview.discussion_measures import measure
from greenroom.interview.group_lines import TURN
from greenroom.model.plan import InterviewPlan, ItemKind, PlanItem
from greenroom.model.span import Span
from support.groups import group_plan


def held(*said: tuple[str, float, float, str]) -> InterviewPlan:
    """A discussion of (who, start, end, line id); "you" is the person."""
    plan = group_plan()
    items = tuple(
        PlanItem(ItemKind.QUESTION, "", 1, stage=TURN, heard=Span(start, end))
        if who == "you"
        else PlanItem(ItemKind.REMARK, "x", asker=who, line=line, heard=Span(start, end))
        for who, start, end, line in said
    )
    return replace(plan, items=items)


def test_shares_are_of_the_time_in_which_somebody_spoke():
    plan = held(("ben", 0, 10, "script.0"), ("you", 20, 50, ""), ("anna", 60, 80, "script.1"))
    found = measure(plan, {1: "Well."}, "You")
    assert [(one.name, one.seconds) for one in found.shares] == [
        ("You", 30),
        ("Anna Weber", 20),
        ("Ben Carter", 10),
        ("Clara Moss", 0),
    ]
    assert sum(one.share for one in found.shares) == pytest.approx(1.0)
    assert found.shares[0].own
    assert found.first_after_s == 20
    assert (found.turns, found.came_in_over) == (1, 0)


def test_who_takes_the_floor_from_somebody_came_in_over_them():
    plan = held(("ben", 0, 10, "script.0"), ("you", 10, 20, ""))
    assert measure(plan, {1: "Wait."}, "You").came_in_over == 1


def test_invitations_are_counted_by_who_answered_them():
    plan = held(
        ("clara", 0, 5, "clara.invited.0"),
        ("ben", 6, 9, "ben.agree.0"),
        ("clara", 10, 15, "clara.invited.1"),
        ("anna", 16, 20, "general.asked.anna.0"),
    )
    assert measure(plan, {}, "You").invited == ("Clara", "Clara", "Anna")


@pytest.mark.parametrize(
    "words",
    [
        "As Anna said, the bus helps many people.",
        "Building on that, I'd put the library third.",
        "I agree with Ben on the pool.",
        "To add to what Clara said, volunteers cost nothing.",
        "Clara has a good point there.",
    ],
)
def test_taking_up_what_others_said_is_found_with_its_words(words: str):
    (quote,) = measure(held(("you", 0, 9, "")), {0: f"Well. {words}"}, "You").built_on
    assert quote.words == words


@pytest.mark.parametrize(
    "words",
    [
        "So we've agreed on the bus and the pool.",
        "Let me sum up where we are.",
        "To summarize, we take three.",
        "It sounds like we all want the bus.",
    ],
)
def test_summing_up_is_found_with_its_words(words: str):
    (quote,) = measure(held(("you", 0, 9, "")), {0: words}, "You").summed_up
    assert quote.words == words


@pytest.mark.parametrize(
    "words", ["I agree with the council.", "The bus is best.", "We should decide at some point."]
)
def test_other_words_are_neither(words: str):
    found = measure(held(("you", 0, 9, "")), {0: words}, "You")
    assert (found.built_on, found.summed_up) == ((), ())


def test_silence_is_no_contribution_and_what_was_not_heard_is_said():
    plan = held(("you", 0, 9, ""), ("you", 20, 29, ""))
    found = measure(plan, {0: ""}, "You")
    assert (found.turns, found.first_after_s, found.complete) == (1, 20, False)


def test_another_interview_has_no_such_measures():
    assert measure(replace(group_plan(), group=None), {}, "You") is None
