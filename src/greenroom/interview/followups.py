"""Follow-ups: what an interviewer asks because of what an answer lacked. Pure.

At most two to a question, never for the same gap twice, never in words that were used before in
the interview (the few words that open one come back in a very long one), and never for something
that the answers so far have brought: `Answered.gaps` is of the answer and its follow-ups together.
"""

import random
from dataclasses import dataclass, replace

from greenroom.interview.clarifying import to_prepare_for
from greenroom.interview.formats import suit_question
from greenroom.interview.group_lines import TURN, to_prepare, to_prepare_first
from greenroom.interview.manners import (
    HABITS,
    JOINING,
    NO_PHRASE,
    OPENERS,
    UNSUITED,
    WORDS,
)
from greenroom.interview.noun_phrases import own_phrase
from greenroom.model.persona import Persona
from greenroom.model.plan import InterviewLength, InterviewPlan, ItemKind, PlanItem
from greenroom.model.question import Gap, Question, QuestionKind, StructureKind
from greenroom.model.span import Span

MOST_A_QUESTION = 2
# A follow-up asks for one thing (Greenroom's choice).
TARGET = Span(15.0, 60.0)

# What is asked for first: whether it answers at all, then that there is enough to go on, then
# what the listener misses most.
ORDER = (
    Gap.OFF_QUESTION,
    Gap.HYPOTHETICAL,
    Gap.TOO_SHORT,
    Gap.NO_RESULT,
    Gap.WE_THROUGHOUT,
    Gap.NO_NUMBER,
)
_STORY = frozenset({Gap.HYPOTHETICAL, Gap.NO_RESULT, Gap.NO_NUMBER, Gap.WE_THROUGHOUT})
_NEVER = frozenset({QuestionKind.SMALL_TALK, QuestionKind.YOUR_QUESTIONS, QuestionKind.CLOSING})
_OTHER_MEMBER = 1 / 3
_OWN_WORDS_OF_BANK = 2 / 3


@dataclass(frozen=True, slots=True)
class Answered:
    """What was heard of a question so far, its follow-ups included.

    `text` is the words of the latest answer; `gaps` are what all of them together still lack.
    """

    text: str
    gaps: tuple[Gap, ...]


@dataclass(frozen=True, slots=True)
class FollowedUp:
    """A follow-up to be asked, the silence before it in seconds, and what comes behind it."""

    item: PlanItem
    after_s: float
    more: tuple[PlanItem, ...] = ()


def main_index(plan: InterviewPlan, index: int) -> int:
    """The question that the item at `index` belongs to; itself for a question of its own."""
    item = plan.items[index]
    return item.parent if item.is_follow_up and item.parent is not None else index


def may_follow_up(plan: InterviewPlan, index: int) -> bool:
    """Whether the answer to this item may be followed up at all."""
    if not plan.choices.follow_ups or plan.choices.length is InterviewLength.QUICK:
        return False
    main = plan.items[main_index(plan, index)]
    question = main.question
    if main.kind is not ItemKind.QUESTION or question is None:
        return False
    if question.kind in _NEVER or main.stage:
        return False
    return len(_asked(plan, main_index(plan, index))) < MOST_A_QUESTION


def wanted_gap(plan: InterviewPlan, index: int, gaps: tuple[Gap, ...]) -> Gap | None:
    """The gap to ask about, whoever asks; None when the answer is complete or enough was asked."""
    if not may_follow_up(plan, index):
        return None
    main = main_index(plan, index)
    question = plan.items[main].question
    story = question is not None and question.structure is StructureKind.STAR
    had = {plan.items[at].gap for at in _asked(plan, main)}
    open_ = [
        gap for gap in ORDER if gap in gaps and gap not in had and (story or gap not in _STORY)
    ]
    return open_[0] if open_ else None


def follow_up(plan: InterviewPlan, index: int, answered: Answered) -> FollowedUp | None:
    """What is asked after the answer to the item at `index`, if anything.

    Reproducible: chance comes from the plan's seed and the place in it.
    """
    gap = wanted_gap(plan, index, answered.gaps)
    if gap is None:
        return None
    main = main_index(plan, index)
    asked = _asked(plan, main)
    rng = random.Random(f"{plan.seed}/{plan.items[main].number}/{len(asked)}")
    asker = plan.asker(plan.items[index])
    habits = HABITS[asker.manner]
    if rng.random() >= (habits.second if asked else habits.first):
        return None
    # Nobody else would say "I don't think that was my question".
    joining = None if gap is Gap.OFF_QUESTION else _joining(plan, asker, rng)
    if joining is not None:
        asker, habits = joining, HABITS[joining.manner]
    text = _text(plan, main, gap, asker, answered.text, rng)
    if text is None:
        return None
    unsuited = UNSUITED.get(gap, frozenset())
    openers = tuple(one for one in OPENERS[asker.manner] if one not in unsuited)
    opener = _opener(plan, JOINING if joining else openers, rng)
    return FollowedUp(_item(plan, main, gap, asker, opener, text), habits.beat_s)


def interruption(plan: InterviewPlan, index: int) -> PlanItem:
    """What the interviewer says who ends an answer that went on too long."""
    asker = plan.asker(plan.items[index])
    rng = random.Random(f"{plan.seed}/{index}/interruption")
    texts = WORDS[asker.manner][Gap.RAMBLING]
    return PlanItem(
        ItemKind.REMARK,
        _unsaid(plan, texts, rng) or rng.choice(texts),
        asker=plan.items[index].asker,
        parent=main_index(plan, index),
        gap=Gap.RAMBLING,
    )


def phrases_to_prepare(plan: InterviewPlan) -> tuple[tuple[Persona, str], ...]:
    """What may be needed at once, with who says it: openers, or the facts of a case."""
    if plan.case is not None:
        return tuple((plan.persona, text) for text in to_prepare_for(plan.case))
    if plan.group is not None:
        lines = to_prepare_first(plan.group)
        return tuple(
            (one, line.text) for line in lines for one in plan.members if one.id == line.by
        )
    if not plan.choices.follow_ups:
        return ()
    people = plan.members or (plan.persona,)
    texts = [(one, text) for one in people for text in OPENERS[one.manner]]
    return tuple(texts + [(one, text) for one in plan.members for text in JOINING])


def to_prepare_next(plan: InterviewPlan, index: int) -> tuple[PlanItem, ...]:
    """What is probably said after the item at `index`; one at most, to leave the cores free."""
    item = plan.items[index]
    if item.line or item.stage == TURN:
        return to_prepare(plan, index)
    return plan.items[index + 1 : index + 2]


def _asked(plan: InterviewPlan, main: int) -> tuple[int, ...]:
    """What came in after the question so far, interruptions included."""
    return tuple(at for at in plan.belonging(main) if plan.items[at].gap is not None)


def _joining(plan: InterviewPlan, asker: Persona, rng: random.Random) -> Persona | None:
    """Another member of the panel who comes in, now and then."""
    others = [one for one in plan.members if one.id != asker.id]
    if not others or rng.random() >= _OTHER_MEMBER:
        return None
    return rng.choice(others)


def _text(
    plan: InterviewPlan, main: int, gap: Gap, asker: Persona, heard: str, rng: random.Random
) -> str | None:
    """Words for this gap that were not used yet; None when there are none left."""
    question = plan.items[main].question
    own = [one.text for one in question.follow_ups if one.gap is gap] if question else []
    general = WORDS[asker.manner][gap]
    if gap is Gap.TOO_SHORT:
        phrase = own_phrase(heard)
        filled = tuple(text.format(phrase=phrase) for text in general) if phrase else ()
        order: tuple[tuple[str, ...], ...] = (filled, tuple(own), NO_PHRASE[asker.manner])
    elif gap is Gap.OFF_QUESTION:
        again = question.text if question else ""
        order = (tuple(own), tuple(text.format(question=again) for text in general))
    elif rng.random() < _OWN_WORDS_OF_BANK:
        order = (tuple(own), general)
    else:
        order = (general, tuple(own))
    for texts in order:
        text = _unsaid(plan, texts, rng)
        if text is not None:
            return text
    return None


def _opener(plan: InterviewPlan, openers: tuple[str, ...], rng: random.Random) -> str:
    """One that was not said yet, else the one that was said longest ago.

    There is always one: without it the first words would have to be made while everybody waits.
    """
    unsaid = _unsaid(plan, openers, rng)
    if unsaid is not None:
        return unsaid
    said = [item.lead_in for item in plan.items]
    return max(openers, key=lambda one: said[::-1].index(one) if one in said else len(said))


def _unsaid(plan: InterviewPlan, texts: tuple[str, ...], rng: random.Random) -> str | None:
    said = {item.text for item in plan.items} | {item.lead_in for item in plan.items}
    left = [text for text in texts if text not in said]
    return rng.choice(left) if left else None


def _item(
    plan: InterviewPlan, main: int, gap: Gap, asker: Persona, opener: str, text: str
) -> PlanItem:
    source = plan.items[main]
    if source.question is None:
        raise ValueError("Only a question is followed up")
    question = replace(
        source.question,
        id=f"{source.question.id}.{gap.value.replace('_', '-')}",
        text=text,
        structure=StructureKind.NONE,
        target=TARGET,
        follow_ups=(),
        stages=(),
    )
    asked: Question = suit_question(question, plan.choices.format)
    by = asker.id if plan.members else source.asker
    return PlanItem(
        ItemKind.QUESTION, text, source.number, asked, opener, asker=by, parent=main, gap=gap
    )
