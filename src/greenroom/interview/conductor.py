"""The conductor: a pure state machine that decides what happens when in an interview.

`step(state, event, now)` gives the next state and what is to be done; it has no clock, thread,
input or output. An event that makes no sense in the current phase changes nothing, which makes
key repeats and late timers harmless. The discussion of a group has a state machine of its own.

The way of a question: ASKING (the prompt is heard), THINKING (until the person answers or the
thinking time is over), ANSWERING (a take is open), BETWEEN (a breath), then the next item. A take
begins when the person answers or the thinking time is over, not with the end of the prompt; the
recorder measures the start delay from the prompt's end in stream time that `StartTake` carries.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from greenroom.interview import events as ev
from greenroom.interview.discussion import discuss
from greenroom.interview.followups import interruption
from greenroom.interview.lengths import reading_s
from greenroom.interview.rules import (
    is_furthest,
    is_question,
    is_real,
    may_be_followed_up,
    nothing_follows,
    only_begun,
)
from greenroom.interview.state import (
    AFTER_REMARK_S,
    BETWEEN_QUESTIONS_S,
    ConductorState,
    Phase,
)
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
from greenroom.model.plan import PlanItem

_BEFORE_ANSWER = (Phase.ASKING, Phase.THINKING)
_PAUSABLE = (*_BEFORE_ANSWER, Phase.ANSWERING, Phase.BETWEEN)


def step(state: ConductorState, event: ev.Event, now: float) -> Step:
    """What follows from `event` at `now` (seconds on any clock that never goes back).

    Returns:
        The new state and the effects, to be carried out in their order. The same state object
        and no effects when the event does not apply.
    """
    if state.phase is Phase.ENDED:
        return state, ()
    talks = state.plan.group is not None and not state.only_item
    return discuss(state, event, now) if talks else _HANDLERS[type(event)](state, event, now)


def _begin(state: ConductorState, _event: ev.Begin, now: float) -> Step:
    if state.phase is not Phase.READY:
        return state, ()
    return _finish(state, now) if state.current is None else _ask(state, now, first=True)


def _prompt_started(state: ConductorState, event: ev.PromptStarted, _now: float) -> Step:
    if state.phase is not Phase.ASKING or event.prompt != state.prompt:
        return state, ()
    return replace(state, prompt_started=event.at), ()


def _prompt_ended(state: ConductorState, event: ev.PromptEnded, now: float) -> Step:
    if state.phase is not Phase.ASKING or event.prompt != state.prompt:
        return state, ()
    if not state.is_question:
        return _rest(state, now, AFTER_REMARK_S)
    return replace(state, phase=Phase.THINKING, phase_since=now, prompt_ended=event.at), ()


def _prompt_failed(state: ConductorState, event: ev.PromptFailed, now: float) -> Step:
    if state.phase is not Phase.ASKING or event.prompt != state.prompt:
        return state, ()
    shown = replace(state, question_shown=True)
    if shown.current is None or shown.is_question:
        return replace(shown, phase=Phase.THINKING, phase_since=now), ()
    return _rest(shown, now, max(AFTER_REMARK_S, reading_s(shown.current.spoken)))


def _answer_now(state: ConductorState, _event: ev.AnswerNow, now: float) -> Step:
    if state.phase not in _BEFORE_ANSWER or not state.is_question or state.plan.choices.strict:
        return state, ()
    silenced = _hush(state)
    answering, effects = _start_take(state, now)
    return answering, silenced + effects


def _stop_answer(state: ConductorState, _event: ev.StopAnswer, now: float) -> Step:
    if not state.take_open or only_begun(state, now):
        return state, ()
    stopped, effects = _keep_take(state, now)
    if may_be_followed_up(stopped):
        resting, more = _rest(stopped, now, BETWEEN_QUESTIONS_S)
        return replace(resting, considering=True), (
            *effects,
            *more,
            ev.Consider(state.item, state.take),
        )
    if nothing_follows(stopped):
        # The review is what the person waits for now; a breath would only delay it.
        followed, more = _finish(stopped, now)
    else:
        followed, more = _rest(stopped, now, BETWEEN_QUESTIONS_S)
    return followed, effects + more


def _considered(state: ConductorState, event: ev.Considered, now: float) -> Step:
    if not state.considering or event.item != state.item:
        return state, ()
    settled = replace(state, considering=False)
    if not event.items:
        return _finish(settled, now) if nothing_follows(settled) else (settled, ())
    return _insert(settled, event.items, now, event.after_s)


def _pause(state: ConductorState, _event: ev.Pause, now: float) -> Step:
    return (state, ()) if is_real(state) else _halt(state, now)


def _halt(state: ConductorState, now: float) -> Step:
    if state.phase not in _PAUSABLE or state.held:
        return state, ()
    effects = (ev.PauseTake(),) if state.take_open else _hush(state)
    return clocks_stopped(state, state.phase, now), effects


def _go_on(state: ConductorState, _event: ev.GoOn, now: float) -> Step:
    if state.phase is Phase.BETWEEN and state.held:
        return _start_take(replace(state, prompt_ended=None), now)
    if state.phase is not Phase.PAUSED or state.paused_from is None:
        return state, ()
    if state.paused_from is Phase.ASKING:
        return _ask(state, now)
    heard_to = state.prompt_ended
    if heard_to is not None and state.paused_from is Phase.THINKING:
        heard_to += max(0.0, now - state.phase_since)
    effects = (ev.ResumeTake(),) if state.take_open else ()
    going = replace(state, phase=state.paused_from, phase_since=now, prompt_ended=heard_to)
    return replace(going, paused_from=None), effects


def _skip(state: ConductorState, _event: ev.Skip, now: float) -> Step:
    if state.phase is Phase.READY or state.item_done:
        return state, ()
    state, effects = _leave_off(state, now)
    advanced, more = _advance(_mark_skipped(state), now)
    return advanced, effects + more


def _replay(state: ConductorState, _event: ev.Replay, now: float) -> Step:
    if state.phase is Phase.READY or state.item_done or state.held:
        return state, ()
    if state.plan.choices.strict or (is_real(state) and state.take_open):
        return state, ()
    effects = _hush(state)
    if state.take_open:
        effects = (ev.DiscardTake(state.item, state.take),)
    asked, more = _ask(replace(state, take_open=False, replays=state.replays + 1), now)
    return asked, effects + more


def _retake(state: ConductorState, event: ev.Retake, now: float) -> Step:
    known = {state.item, *state.answered, *state.skipped}
    if state.phase is Phase.READY or event.item not in known or not is_question(state, event.item):
        return state, ()
    if state.only_item and event.item != state.item:
        return state, ()
    if is_real(state) and not state.only_item:
        return state, ()
    state, effects = _leave_off(state, now)
    back = state.next_item
    goes_on_anyway = back in (event.item, event.item + 1) and not state.only_item
    asked, more = _ask(
        replace(state, item=event.item, return_to=None if goes_on_anyway else back, replays=0), now
    )
    return asked, effects + more


def _next(state: ConductorState, _event: ev.Next, now: float) -> Step:
    if state.phase is not Phase.BETWEEN:
        return state, ()
    return _advance(state if state.item_done else _mark_skipped(state), now)


def _end(state: ConductorState, _event: ev.End, now: float) -> Step:
    state, effects = _leave_off(state, now)
    over, more = _finish(state, now)
    return over, effects + more


def _tick(state: ConductorState, _event: ev.Tick, now: float) -> Step:
    if state.deadline is None or now < state.deadline:
        return state, ()
    if state.phase is Phase.THINKING:
        return _start_take(state, now)
    if state.phase is Phase.ANSWERING:
        return _cut(state, now)
    return _advance(state, now)


def _take_failed(state: ConductorState, event: ev.TakeFailed, now: float) -> Step:
    if not state.take_open or (event.item, event.number) != (state.item, state.take):
        return state, ()
    if event.kept:
        return _break_off(state, now)
    stopped = replace(
        clocks_stopped(state, state.phase, now),
        take_open=False,
        item_done=state.item in state.answered,
    )
    held = replace(stopped, phase=Phase.BETWEEN, paused_from=None, held=True)
    return held, (ev.DiscardTake(event.item, event.number),)


def _device_lost(state: ConductorState, _event: ev.DeviceLost, now: float) -> Step:
    if state.take_open:
        return _break_off(state, now)
    return _halt(state, now) if state.phase in _BEFORE_ANSWER else (state, ())


def _show(state: ConductorState, _event: ev.ShowQuestion, _now: float) -> Step:
    return (state if state.question_shown else replace(state, question_shown=True)), ()


def _hide(state: ConductorState, _event: ev.HideQuestion, _now: float) -> Step:
    return (replace(state, question_shown=False) if state.question_shown else state), ()


def _cut(state: ConductorState, now: float) -> Step:
    """The answer is at its limit. A clock says nothing, an interviewer says something kind."""
    if state.plan.choices.strict:
        return _stop_answer(state, ev.StopAnswer(), now)
    stopped, effects = _keep_take(state, now)
    resting, more = _rest(stopped, now, BETWEEN_QUESTIONS_S)
    if not is_furthest(resting):
        return resting, effects + more
    remark = interruption(state.plan, state.item)
    followed, yet_more = _insert(resting, (remark,), now, 0.0)
    return followed, (*effects, *yet_more)


def _insert(state: ConductorState, items: tuple[PlanItem, ...], now: float, after_s: float) -> Step:
    added = replace(with_items(state, items), between_s=now - state.phase_since + after_s)
    return added, (_progress(added),)


def _hush(state: ConductorState) -> tuple[ev.Effect, ...]:
    return (ev.StopSpeaking(),) if state.phase is Phase.ASKING else ()


def _ask(state: ConductorState, now: float, *, first: bool = False) -> Step:
    item, asking = state.plan.items[state.item], said(state, state.item, now)
    return asking, (ev.Speak(asking.item, asking.prompt, item.spoken if first else item.text),)


def _start_take(state: ConductorState, now: float) -> Step:
    answering, heard_to = take_begun(state, now), state.prompt_ended
    if heard_to is not None and state.plan.choices.strict:
        heard_to += answering.thought_s  # nobody may begin before the clock does
    return answering, (ev.StartTake(state.item, answering.take, heard_to),)


def _keep_take(state: ConductorState, now: float) -> Step:
    """Stop the open take and count the item as answered."""
    return take_kept(state, now), (ev.StopTake(state.item, state.take),)


def _leave_off(state: ConductorState, now: float) -> Step:
    """Go no further with this item: silence the prompt, or keep what was answered."""
    if only_begun(state, now):
        undone = replace(state, take_open=False, item_done=state.item in state.answered)
        return undone, (ev.DiscardTake(state.item, state.take),)
    return _keep_take(state, now) if state.take_open else (state, _hush(state))


def _break_off(state: ConductorState, now: float) -> Step:
    """Keep what there is of the take and wait for the person."""
    kept, effects = _keep_take(state, now)
    resting, more = _rest(kept, now, BETWEEN_QUESTIONS_S)
    return replace(resting, held=True), effects + more


def _rest(state: ConductorState, now: float, between_s: float) -> Step:
    resting = rested(state, now, between_s)
    return resting, (_progress(resting),)


def _mark_skipped(state: ConductorState) -> ConductorState:
    skipped = state.skipped
    if state.is_question and state.item not in state.answered:
        skipped = tuple(sorted({*skipped, state.item}))
    return replace(state, skipped=skipped, item_done=True)


def _advance(state: ConductorState, now: float) -> Step:
    if nothing_follows(state):
        return _finish(state, now)
    following = replace(state, item=state.next_item, return_to=None, replays=0)
    asked, effects = _ask(following, now, first=True)
    return asked, (_progress(asked), *effects)


def _finish(state: ConductorState, now: float) -> Step:
    over = ended(state, now)
    left = range(over.next_item, len(over.plan.items))
    complete = not any(is_question(over, item) for item in left)
    return over, (_progress(over), ev.Finish(complete))


def _progress(state: ConductorState) -> ev.SaveProgress:
    return ev.SaveProgress(state.next_item, state.answered, state.skipped)


_HANDLERS: dict[type[ev.Event], Callable[[ConductorState, Any, float], Step]] = {
    ev.Begin: _begin,
    ev.PromptStarted: _prompt_started,
    ev.PromptEnded: _prompt_ended,
    ev.PromptFailed: _prompt_failed,
    ev.AnswerNow: _answer_now,
    ev.StopAnswer: _stop_answer,
    ev.Pause: _pause,
    ev.GoOn: _go_on,
    ev.Skip: _skip,
    ev.Replay: _replay,
    ev.Retake: _retake,
    ev.Next: _next,
    ev.End: _end,
    ev.Tick: _tick,
    ev.TakeFailed: _take_failed,
    ev.DeviceLost: _device_lost,
    ev.ShowQuestion: _show,
    ev.HideQuestion: _hide,
    ev.Considered: _considered,
    ev.Invite: lambda state, _event, _now: (state, ()),
}
