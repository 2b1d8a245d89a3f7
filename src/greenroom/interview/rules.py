"""What the conductor asks about a state before it decides."""

from greenroom.interview.clarifying import is_clarifying
from greenroom.interview.followups import may_follow_up
from greenroom.interview.state import SHORTEST_ANSWER_S, ConductorState
from greenroom.model.plan import ItemKind
from greenroom.model.question import Mode


def is_real(state: ConductorState) -> bool:
    """Whether it is held as in real life: no pause, no retake."""
    return state.plan.choices.mode is Mode.REAL


def only_begun(state: ConductorState, now: float) -> bool:
    """Whether the open take is too short to hold an answer."""
    return state.take_open and state.answered_for(now) < SHORTEST_ANSWER_S


def is_question(state: ConductorState, item: int) -> bool:
    """Whether this item is answered."""
    return state.plan.items[item].kind is ItemKind.QUESTION


def nothing_follows(state: ConductorState) -> bool:
    """Whether the interview ends after this item."""
    return state.only_item or state.next_item >= len(state.plan.items)


def is_furthest(state: ConductorState) -> bool:
    """Whether nothing beyond this item was touched, so that something may come in after it."""
    first_time = state.return_to is None and not state.only_item
    return first_time and max((*state.answered, *state.skipped, 0)) <= state.item


def may_be_followed_up(state: ConductorState) -> bool:
    """Whether the answer that was just stopped is looked at before the interview goes on."""
    if is_clarifying(state.plan, state.item):
        return is_furthest(state)
    return is_furthest(state) and may_follow_up(state.plan, state.item)
