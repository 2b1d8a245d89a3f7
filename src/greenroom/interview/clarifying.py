"""Clarifying questions of a case: the interviewer answers what is on the fact sheet. Pure.

What was asked is matched to the facts by meaning; where that leaves two of them the interviewer
asks back, and what nobody knows is said to be unknown. Then the person may ask on, until they say
that they have no more questions or skip.
"""

import random
import re
from dataclasses import replace

from greenroom.interview.asking_back import asking_back, meant
from greenroom.interview.case_facts import AskedFact, asked_facts
from greenroom.model.case import CLARIFY, Case, CaseFact
from greenroom.model.plan import InterviewPlan, ItemKind, PlanItem
from greenroom.model.ports import Likeness
from greenroom.model.question import StructureKind
from greenroom.model.span import Span

MOST_ROUNDS = 12
MOST_FACTS_A_ROUND = 3
# Up to so many words "no" and "that's it" answer what the interviewer asked back.
_SHORT_WORDS = 3
# A question takes a sentence or two, and may be three words, so none is too short (Greenroom's
# choice).
TARGET = Span(0.0, 30.0)
INVITATION = "What would you like to know before you start?"

# Spoken, so in the language of the cases.
UNKNOWN = (
    "I don't have that, I'm afraid.",
    "That's nothing I have any information on.",
    "I don't have that. Let's work without it.",
    "I can't tell you that. Please make an assumption if you need one.",
)
_MORE = (
    "What else would you like to know?",
    "Is there anything else?",
    "What else?",
    "Anything more before you start?",
)
# Said before the interviewer asks back: made beforehand, they are heard while the rest is being
# made, which is not known before.
CHECKING = (
    "Let me be sure that I follow.",
    "I want to get your question right.",
    "Let me check that I understood you.",
)
# For the same reason, before a fact is told.
TELLING = (
    "Let me have a look.",
    "Yes, I have that here.",
    "I can tell you that.",
    "That's on my sheet.",
)
_NOT_CAUGHT = "I'm sorry, I didn't catch that. Could you ask it again?"
_ENOUGH = "Let's leave it there and see how far you get with that."
_DONE = re.compile(
    r"\b(?:no (?:more|further|other) questions?|no questions?|nothing (?:else|more|further)"
    r"|that(?:'s| is| was| would be| will be) (?:all|it|everything|enough)"
    r"|i(?:'m| am) (?:done|ready|good|fine|all set|set)"
    r"|let(?:'s| us) (?:start|begin|go on|get going)"
    r"|i have (?:everything|enough|all|what)|i(?:'d| would) like to (?:start|begin))\b"
    r"|^\W*(?:no|nope|none)(?:\W+(?:thanks|thank you))?\W*$",
    re.IGNORECASE,
)


def is_clarifying(plan: InterviewPlan, index: int) -> bool:
    """Whether the answer to this item is a question to the interviewer of a case."""
    item = plan.items[index]
    return plan.case is not None and item.kind is ItemKind.QUESTION and item.stage == CLARIFY


def answers_to(
    plan: InterviewPlan, index: int, heard: str, likeness: Likeness
) -> tuple[PlanItem, ...]:
    """What follows a clarifying question: the interviewer's answers, and the turn to ask on.

    Empty when the person has no more questions. Raises ModelError.
    """
    case = plan.case
    if case is None or not is_clarifying(plan, index):
        return ()
    main = _main(plan, index)
    rounds = sum(is_clarifying(plan, at) for at in range(main, index + 1))
    if not heard.strip():
        again = index > 0 and plan.items[index].text == _NOT_CAUGHT
        return () if again else (_turn(plan, index, rounds, _NOT_CAUGHT),)
    asked = _asked(plan, index, heard, likeness)
    if asked is None:
        return ()
    rng = random.Random(f"{plan.seed}/clarify/{rounds}")
    offered = () if plan.items[index].offers or rounds >= MOST_ROUNDS else _offered(asked)
    clear = tuple(one for one in asked if not offered or not one.offered)
    told = _told(plan, main, clear, rng) if clear or not offered else ()
    if told and told[0].fact:
        lead_in = TELLING[(rounds + plan.seed) % len(TELLING)]
        told = (replace(told[0], lead_in=lead_in), *told[1:])
    if rounds >= MOST_ROUNDS:
        return (*told, _remark(plan, main, _ENOUGH))
    if offered:
        turn = _turn(plan, index, rounds, asking_back(offered))
        lead_in = "" if told else CHECKING[(rounds + plan.seed) % len(CHECKING)]
        offers = tuple(fact.id for fact in offered)
        return (*told, replace(turn, offers=offers, lead_in=lead_in))
    return (*told, _turn(plan, index, rounds, _MORE[(rounds - 1 + plan.seed) % len(_MORE)]))


def _asked(
    plan: InterviewPlan, index: int, heard: str, likeness: Likeness
) -> tuple[AskedFact, ...] | None:
    """What was asked, with an answer to asking back taken in; None when there is no more."""
    case = plan.case
    if case is None:
        return None
    before = tuple(fact for one in plan.items[index].offers if (fact := case.fact(one)))
    if before and (not is_done(heard) or len(heard.split()) <= _SHORT_WORDS):
        chosen = meant(case, before, heard, likeness)
        if chosen is not None:
            return tuple(AskedFact(heard, fact) for fact in chosen) or (AskedFact(heard, None),)
    return None if is_done(heard) else asked_facts(case, heard, likeness)[:MOST_FACTS_A_ROUND]


def _offered(asked: tuple[AskedFact, ...]) -> tuple[CaseFact, ...]:
    """The facts to ask back about, for the first question that was not clear."""
    return next((one.offered for one in asked if one.offered), ())


def to_prepare_for(case: Case) -> tuple[str, ...]:
    """What the interviewer may say at once when asked about a case; what is short comes first."""
    return (*TELLING, *UNKNOWN, *CHECKING, _NOT_CAUGHT, *(fact.answer for fact in case.facts))


def is_done(heard: str) -> bool:
    """Whether the person says that they have no more questions."""
    return "?" not in heard and _DONE.search(heard.replace("’", "'")) is not None


def facts_told(plan: InterviewPlan) -> tuple[str, ...]:
    """Ids of the facts that the interviewer told, in order, each once."""
    return tuple(dict.fromkeys(item.fact for item in plan.items if item.fact))


def _main(plan: InterviewPlan, index: int) -> int:
    parent = plan.items[index].parent
    return index if parent is None else parent


def _told(
    plan: InterviewPlan, main: int, asked: tuple[AskedFact, ...], rng: random.Random
) -> tuple[PlanItem, ...]:
    """One remark for each fact; what is unknown is said once."""
    known = [one.fact for one in asked if one.fact is not None]
    told = [_remark(plan, main, fact.answer, fact.id) for fact in known]
    if len(known) < len(asked) or not asked:
        told.append(_remark(plan, main, rng.choice(UNKNOWN)))
    return tuple(told)


def _remark(plan: InterviewPlan, main: int, text: str, fact: str = "") -> PlanItem:
    source = plan.items[main]
    return PlanItem(
        ItemKind.REMARK,
        text,
        source.number,
        asker=source.asker,
        parent=main,
        stage=CLARIFY,
        fact=fact,
    )


def _turn(plan: InterviewPlan, index: int, rounds: int, text: str) -> PlanItem:
    """The person's turn to ask on."""
    main = _main(plan, index)
    source = plan.items[main]
    if source.question is None:
        raise ValueError("Only a question can be clarified")
    question = replace(
        source.question,
        id=f"{source.question.id}.clarify-{rounds + 1}",
        text=text,
        structure=StructureKind.NONE,
        target=TARGET,
        stages=(),
    )
    return PlanItem(
        ItemKind.QUESTION,
        text,
        source.number,
        question,
        asker=source.asker,
        parent=main,
        stage=CLARIFY,
        shows=source.shows,
    )
