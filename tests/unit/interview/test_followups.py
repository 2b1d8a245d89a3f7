"""What is asked for which gap, by whom, in which words, and how often."""

from dataclasses import replace
from itertools import product
from typing import Any

import pytest

from greenroom.interview.followups import (
    MOST_A_QUESTION,
    Answered,
    FollowedUp,
    follow_up,
    interruption,
    main_index,
    may_follow_up,
    wanted_gap,
)
from greenroom.interview.insertion import inserted
from greenroom.interview.manners import (
    HABITS,
    JOINING,
    NO_PHRASE,
    OPENERS,
    UNSUITED,
    WORDS,
)
from greenroom.model.persona import Manner, Persona
from greenroom.model.plan import InterviewLength, InterviewPlan, ItemKind
from greenroom.model.question import FollowUp, Gap, InterviewFormat, QuestionKind, StructureKind
from greenroom.model.span import Span
from greenroom.voice.sentences import sentences
from support.interviews import plan

PRIYA = Persona("priya", "Priya Nair", "lead", "PN", "af_bella", manner=Manner.SKEPTICAL)
TOM = Persona("tom", "Tom Ashby", "recruiter", "TA", "bm_george", manner=Manner.BRISK)


def made(layout: str = "qqr", persona: Persona = PRIYA, **choices: Any) -> InterviewPlan:
    return replace(plan(layout, **({"follow_ups": True} | choices)), persona=persona)


def asked(
    interview: InterviewPlan, *gaps: Gap, index: int = 0, text: str = "We did it."
) -> FollowedUp | None:
    return follow_up(interview, index, Answered(text, gaps))


def after(interview: InterviewPlan, *gaps: Gap, index: int = 0) -> InterviewPlan:
    found = asked(interview, *gaps, index=index)
    assert found is not None
    return inserted(interview, index + 1, (found.item,))


def with_question(interview: InterviewPlan, **changes: Any) -> InterviewPlan:
    first = interview.items[0]
    changed = replace(first, question=replace(first.question, **changes))
    return replace(interview, items=(changed, *interview.items[1:]))


@pytest.mark.parametrize("gap", [gap for gap in Gap if gap is not Gap.RAMBLING])
def test_each_gap_is_asked_for(gap: Gap):
    found = asked(made(), gap)
    assert found is not None
    item = found.item
    assert (item.gap, item.parent, item.number, item.kind) == (gap, 0, 1, ItemKind.QUESTION)
    assert item.is_follow_up
    assert not item.is_main
    assert item.question.structure is StructureKind.NONE
    assert item.question.id.startswith("test.q0.")
    assert item.lead_in in OPENERS[Manner.SKEPTICAL]


def test_a_complete_answer_is_left_alone():
    assert asked(made()) is None


def test_what_matters_most_comes_first():
    gaps = (Gap.NO_NUMBER, Gap.NO_RESULT, Gap.OFF_QUESTION, Gap.HYPOTHETICAL)
    assert wanted_gap(made(), 0, gaps) is Gap.OFF_QUESTION
    assert wanted_gap(made(), 0, gaps[:2]) is Gap.NO_RESULT


def test_two_at_most_and_never_for_the_same_gap_twice():
    interview = after(made(), Gap.NO_RESULT)
    assert wanted_gap(interview, 1, (Gap.NO_RESULT,)) is None
    assert wanted_gap(interview, 1, (Gap.NO_RESULT, Gap.NO_NUMBER)) is Gap.NO_NUMBER
    second = replace(interview.items[1], gap=Gap.NO_NUMBER)
    full = inserted(interview, 2, (second,))
    assert len(full.belonging(0)) == MOST_A_QUESTION
    assert not may_follow_up(full, 2)
    assert asked(full, Gap.TOO_SHORT, index=2) is None


def test_an_interruption_counts_as_one():
    interview = made()
    interrupted = inserted(interview, 1, (interruption(interview, 0),))
    interrupted = after(interrupted, Gap.NO_RESULT)
    assert not may_follow_up(interrupted, 0)


def test_nothing_is_said_twice_in_an_interview():
    interview = made("q" * 8)
    index, said = 0, set()
    for _ in range(8):
        found = asked(interview, Gap.NO_RESULT, index=index)
        if found is not None:
            assert found.item.text not in said
            said.add(found.item.text)
            interview = inserted(interview, index + 1, (found.item,))
            index += 1
        index += 1
    assert len(said) == len(WORDS[Manner.SKEPTICAL][Gap.NO_RESULT])


def test_the_words_of_the_bank_are_used_where_there_are_any():
    own = FollowUp(Gap.NO_RESULT, "Did you make the deadline in the end?")
    texts = set()
    for seed in range(20):
        interview = replace(with_question(made(), follow_ups=(own,)), seed=seed)
        texts.add(asked(interview, Gap.NO_RESULT).item.text)
    assert own.text in texts
    assert len(texts) > 1


def test_a_short_answer_is_taken_up_in_its_own_words():
    found = asked(made(), Gap.TOO_SHORT, text="I fixed the broken conveyor and that was it.")
    assert "the broken conveyor" in found.item.text


def test_a_short_answer_without_a_phrase_is_taken_up_all_the_same():
    found = asked(made(), Gap.TOO_SHORT, text="Not really, no.")
    assert found.item.text in NO_PHRASE[Manner.SKEPTICAL]


def test_off_the_question_it_is_put_another_way():
    found = asked(made(), Gap.OFF_QUESTION)
    assert made().items[0].question.text in found.item.text


@pytest.mark.parametrize(
    "changes",
    [{"kind": QuestionKind.YOUR_QUESTIONS}, {"kind": QuestionKind.SMALL_TALK}],
)
def test_some_questions_are_never_followed_up(changes: dict[str, Any]):
    assert not may_follow_up(with_question(made(), **changes), 0)


def test_only_stories_are_asked_for_results():
    own_kind = with_question(made(), structure=StructureKind.MOTIVATION)
    assert wanted_gap(own_kind, 0, (Gap.NO_RESULT, Gap.TOO_SHORT)) is Gap.TOO_SHORT


def test_they_can_be_switched_off_and_a_quick_question_has_none():
    assert not may_follow_up(made(follow_ups=False), 0)
    assert not may_follow_up(made(length=InterviewLength.QUICK), 0)


def test_manners_differ_in_how_often_and_how_soon():
    def share(manner: Manner, first: int) -> float:
        person = replace(PRIYA, manner=manner)
        found = 0
        for seed in range(200):
            interview = replace(made(persona=person), seed=seed)
            if first:
                interview = inserted(
                    interview, 1, (replace(interview.items[0], parent=0, gap=Gap.TOO_SHORT),)
                )
            found += asked(interview, Gap.NO_RESULT) is not None
        return found / 200

    for manner, first in product(Manner, (0, 1)):
        habits = HABITS[manner]
        wanted = habits.second if first else habits.first
        assert share(manner, first) == pytest.approx(wanted, abs=0.1)
    assert len({habits.beat_s for habits in HABITS.values()}) == len(Manner)
    assert max(habits.beat_s for habits in HABITS.values()) < 1.5


def test_every_manner_has_its_own_words_for_every_gap():
    for gap in Gap:
        texts = [set(WORDS[manner][gap]) for manner in Manner]
        assert all(len(each) >= 2 for each in texts)
        assert len(set.union(*texts)) == sum(len(each) for each in texts)


def test_openers_are_heard_before_the_rest_is_made():
    for opener in (*JOINING, *(text for texts in OPENERS.values() for text in texts)):
        first, rest = sentences(f"{opener} How did it turn out?")
        assert (first.text, rest.text) == (opener, "How did it turn out?")


@pytest.mark.parametrize("left", [0, 1])
def test_an_opener_comes_back_only_when_all_were_said_and_the_oldest_first(left: int):
    openers = OPENERS[Manner.SKEPTICAL]
    interview = made("q" * len(openers))
    said = [
        replace(item, lead_in=opener)
        for item, opener in zip(interview.items, openers[left:] or openers, strict=False)
    ]
    interview = replace(interview, items=(*said, *interview.items[len(said) :]))
    found = asked(interview, Gap.NO_RESULT, index=len(interview.items) - 1)
    assert found is not None
    assert found.item.lead_in == openers[0]


def test_a_follow_up_in_a_panel_may_come_from_another_member():
    who = set()
    for seed in range(40):
        interview = replace(made(), members=(PRIYA, TOM), seed=seed)
        found = asked(interview, Gap.NO_RESULT)
        if found is not None:
            who.add(found.item.asker)
    assert who == {"priya", "tom"}


def test_only_who_asked_says_that_the_answer_was_off_the_question():
    for seed in range(30):
        interview = replace(made(), seed=seed, members=(PRIYA, TOM))
        found = asked(interview, Gap.OFF_QUESTION)
        assert found is None or interview.asker(found.item) is interview.asker(interview.items[0])


def test_what_opens_a_follow_up_does_not_contradict_it():
    every = {text for texts in OPENERS.values() for text in texts}
    for gap, unsuited in UNSUITED.items():
        assert unsuited < every
        for manner, openers in OPENERS.items():
            left = set(openers) - unsuited
            assert len(left) >= 2, (manner, gap)
            for seed in range(20):
                interview = replace(made(persona=replace(PRIYA, manner=manner)), seed=seed)
                found = asked(interview, gap)
                assert found is None or found.item.lead_in in left


def test_the_same_seed_follows_up_in_the_same_way():
    assert asked(made(), Gap.NO_RESULT) == asked(made(), Gap.NO_RESULT)


def test_the_answer_to_a_follow_up_belongs_to_its_question():
    interview = after(made(), Gap.NO_RESULT)
    assert main_index(interview, 1) == 0
    assert main_index(interview, 2) == 2


def test_on_the_telephone_follow_ups_are_short_too():
    on_phone = asked(made(format=InterviewFormat.PHONE), Gap.NO_RESULT).item
    assert on_phone.question.target == Span(7.5, 36.0)
