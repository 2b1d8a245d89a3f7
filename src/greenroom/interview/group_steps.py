"""The single steps that a discussion is made of: say, add, take the floor, give it back."""

from dataclasses import replace

from greenroom.interview import events as ev
from greenroom.interview.floor import Talk
from greenroom.interview.group_lines import TURN
from greenroom.interview.state import ConductorState, Phase
from greenroom.interview.transitions import (
    Step,
    clocks_stopped,
    ended,
    rested,
    said,
    take_begun,
    take_kept,
    with_items,
)
from greenroom.model.plan import InterviewPlan, ItemKind, PlanItem
from greenroom.model.question import StructureKind
from greenroom.model.span import Span


def say(state: ConductorState, item: int, now: float, *, over: bool = False) -> Step:
    """Somebody speaks the item at `item`; with `over` beside the one who is speaking."""
    kept = state.discussion.talking if over else ()
    speaking = said(state, item, now)
    talking = (*kept, Talk(item, speaking.prompt))
    talks = replace(speaking, discussion=replace(state.discussion, talking=talking))
    return talks, (ev.Speak(item, talks.prompt, state.plan.items[item].spoken, over),)


def add(state: ConductorState, item: PlanItem, now: float, *, over: bool = False) -> Step:
    """The item comes into the plan after what was said last, and is said."""
    return say(with_items(state, (item,)), state.item + 1, now, over=over)


def talk_over(state: ConductorState, prompt: int, now: float) -> ConductorState | None:
    """The prompt of this number has ended; None when nobody is speaking it."""
    talk = next((one for one in state.discussion.talking if one.prompt == prompt), None)
    if talk is None:
        return None
    left = tuple(one for one in state.discussion.talking if one is not talk)
    ended = replace(state, discussion=replace(state.discussion, talking=left))
    return heard(ended, talk.item, now if talk.since is None else talk.since, now)


def hush(state: ConductorState, now: float) -> Step:
    """Whoever is speaking falls silent; the time that they spoke is kept."""
    if not state.discussion.talking:
        return state, ()
    for talk in state.discussion.talking:
        state = talk_over(state, talk.prompt, now) or state
    return state, (ev.StopSpeaking(),)


def heard(state: ConductorState, item: int, since: float, now: float) -> ConductorState:
    """The item was said from `since` to `now`; not kept before the discussion has begun."""
    began = state.discussion.began
    if began is None:
        return state
    start = max(0.0, since - began)
    span = Span(start, max(start, now - began))
    return _change(state, item, replace(state.plan.items[item], heard=span))


def start_turn(state: ConductorState, now: float) -> Step:
    """The person takes the floor: on the turn that is laid out, or on a further one."""
    state = _lay_out_turn(state)
    item = state.item + 1
    floor = replace(state.discussion, turn=item, invited="", talking=())
    taken = take_begun(replace(state, item=item, discussion=floor), now)
    return taken, (ev.StartTake(item, taken.take, None),)


def keep_turn(state: ConductorState, now: float) -> Step:
    """The person's take is stopped and kept."""
    item, seconds = state.item, state.answered_for(now)
    return heard(take_kept(state, now), item, now - seconds, now), (ev.StopTake(item, state.take),)


def rest(state: ConductorState, now: float, between_s: float) -> Step:
    """The floor is free."""
    free = rested(state, now, between_s)
    return free, (_progress(free),)


def hold(state: ConductorState, before: Phase, now: float) -> ConductorState:
    """Stop all clocks."""
    return replace(clocks_stopped(state, before, now), considering=False)


def move_on(state: ConductorState, seconds: float) -> ConductorState:
    """A pause of so many seconds did not count."""
    began = state.discussion.began
    if began is None:
        return state
    return replace(state, discussion=replace(state.discussion, began=began + seconds))


def finish(state: ConductorState, now: float, *, complete: bool) -> Step:
    """The session is over."""
    floor = replace(state.discussion, talking=(), invited="")
    over = replace(ended(state, now), item_done=True, discussion=floor)
    return over, (_progress(over), ev.Finish(complete))


def unspoken_turns(state: ConductorState) -> tuple[int, ...]:
    """Turns that are laid out and were not taken."""
    return tuple(
        at
        for at, item in enumerate(state.plan.items)
        if item.stage == TURN and at not in state.answered
    )


def first_turn(plan: InterviewPlan) -> int:
    """Where the person's first turn is."""
    return next(at for at, item in enumerate(plan.items) if item.stage == TURN)


def _lay_out_turn(state: ConductorState) -> ConductorState:
    """The item after the last one is the person's turn, in reply to what was said last."""
    at, first = state.item + 1, first_turn(state.plan)
    before = state.plan.items[state.item]
    source = state.plan.items[first]
    if source.question is None:
        raise ValueError("A turn is answered")
    replies = before.line != "" and before.kind is ItemKind.REMARK
    text = before.text if replies else source.question.text
    asker = before.asker if replies else ""
    if at == first:
        return _change(state, at, replace(source, text=text, asker=asker))
    number = 1 + sum(item.stage == TURN for item in state.plan.items[:at])
    question = replace(
        source.question, id=f"{source.question.id}.{number}", structure=StructureKind.NONE
    )
    turn = PlanItem(
        ItemKind.QUESTION, text, source.number, question, asker=asker, parent=first, stage=TURN
    )
    return with_items(state, (turn,))


def _change(state: ConductorState, item: int, changed: PlanItem) -> ConductorState:
    items = (*state.plan.items[:item], changed, *state.plan.items[item + 1 :])
    return replace(state, plan=replace(state.plan, items=items))


def _progress(state: ConductorState) -> ev.SaveProgress:
    return ev.SaveProgress(state.item, state.answered, state.skipped)
