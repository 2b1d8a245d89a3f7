"""What changes in the state when somebody speaks, a take begins or ends, or the clocks stop.

Question by question and in a discussion alike. No function decides whether the change may happen.
"""

from dataclasses import replace

from greenroom.interview import events as ev
from greenroom.interview.insertion import inserted
from greenroom.interview.state import ConductorState, Phase
from greenroom.model.plan import PlanItem

Step = tuple[ConductorState, tuple[ev.Effect, ...]]


def said(state: ConductorState, item: int, now: float) -> ConductorState:
    """The item at `item` begins to be said, as the next prompt."""
    return replace(
        state,
        phase=Phase.ASKING,
        paused_from=None,
        phase_since=now,
        item=item,
        considering=False,
        prompt=state.prompt + 1,
        prompt_started=None,
        prompt_ended=None,
        thought_s=0.0,
        answer_s=0.0,
        item_done=False,
        held=False,
    )


def take_begun(state: ConductorState, now: float) -> ConductorState:
    """The person answers the current item."""
    return replace(
        state,
        phase=Phase.ANSWERING,
        paused_from=None,
        phase_since=now,
        thought_s=state.thought_for(now),
        answer_s=0.0,
        takes=tuple(n + (i == state.item) for i, n in enumerate(state.takes)),
        take_open=True,
        item_done=False,
        considering=False,
        held=False,
    )


def take_kept(state: ConductorState, now: float) -> ConductorState:
    """The open take is stopped, and its item counts as answered."""
    return replace(
        state,
        answer_s=state.answered_for(now),
        phase_since=now,
        take_open=False,
        item_done=True,
        answered=tuple(sorted({*state.answered, state.item})),
        skipped=tuple(i for i in state.skipped if i != state.item),
    )


def rested(state: ConductorState, now: float, between_s: float) -> ConductorState:
    """A breath of `between_s` before the next thing happens."""
    return replace(
        state,
        phase=Phase.BETWEEN,
        paused_from=None,
        phase_since=now,
        between_s=between_s,
        item_done=True,
        considering=False,
    )


def clocks_stopped(state: ConductorState, before: Phase, now: float) -> ConductorState:
    """A pause in the phase `before`."""
    return replace(
        state,
        phase=Phase.PAUSED,
        paused_from=before,
        phase_since=now,
        thought_s=state.thought_for(now),
        answer_s=state.answered_for(now),
    )


def ended(state: ConductorState, now: float) -> ConductorState:
    """Nothing follows."""
    return replace(
        state,
        phase=Phase.ENDED,
        paused_from=None,
        phase_since=now,
        held=False,
        take_open=False,
        considering=False,
    )


def with_items(state: ConductorState, items: tuple[PlanItem, ...]) -> ConductorState:
    """These items come into the plan after the current one."""
    at = state.item + 1
    return replace(
        state,
        plan=inserted(state.plan, at, items),
        takes=(*state.takes[:at], *(0,) * len(items), *state.takes[at:]),
    )
