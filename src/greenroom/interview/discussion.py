"""The discussion of a group: a pure state machine beside the conductor, in the same words.

After the assessor's opening the floor is free (BETWEEN), a candidate has it (ASKING), or the person
has it (ANSWERING). A candidate speaks when the floor was free for a while; how long depends on what
was said last. While the person has the floor nobody else speaks. Two candidates are heard at once
only where the task says that one talks over the other. What is said comes into the plan as it is
said, with its time, so that a stored session holds the whole discussion.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from greenroom.interview import events as ev
from greenroom.interview import group_lines as lines
from greenroom.interview import group_steps as steps
from greenroom.interview.lengths import reading_s, spoken_s
from greenroom.interview.rules import only_begun
from greenroom.interview.state import ConductorState, Phase
from greenroom.interview.transitions import Step
from greenroom.model.group import LineKind
from greenroom.model.question import Mode

# Greenroom's choices, in seconds: long enough to come in, short enough that the talk goes on.
AFTER_LINE_S = 2.6
AFTER_ASKING_S = 6.0
AFTER_TURN_S = 0.8
AFTER_INVITING_S = 0.4
AFTER_WARNING_S = 7.0
BEFORE_NUDGE_S = 9.0
DEAD_AIR_S = 20.0
WARN_S = 60.0
GRACE_S = 20.0
_OVER_FROM = 0.7


def discuss(state: ConductorState, event: ev.Event, now: float) -> Step:
    """What follows from `event` at `now`; as `conductor.step`, for a plan with a group task."""
    handler = _HANDLERS.get(type(event))
    return (state, ()) if handler is None else handler(state, event, now)


def left_s(state: ConductorState, now: float) -> float:
    """Seconds until the time is over, pauses left out; the whole time before it begins."""
    task, began = state.plan.group, state.discussion.began
    if task is None:
        return 0.0
    if began is None:
        return task.limit_s
    at = state.phase_since if state.phase is Phase.PAUSED else now
    return max(0.0, task.limit_s - (at - began))


def may_take_floor(state: ConductorState) -> bool:
    """Whether the person can speak now, if need be into somebody's words."""
    talk = state.discussion
    free = state.phase is Phase.ASKING or (state.phase is Phase.BETWEEN and not state.held)
    return talk.began is not None and not talk.closing and free


# --- beginning and end -------------------------------------------------------------------------


def _begin(state: ConductorState, _event: ev.Begin, now: float) -> Step:
    if state.phase is not Phase.READY:
        return state, ()
    heard = [item.heard.end for item in state.plan.items if item.heard is not None]
    if not heard:
        return steps.say(state, state.item, now)
    going = replace(state, item=max(0, min(state.item, len(state.plan.items) - 2)))
    return _open_floor(going, now, now - max(heard))


def _open_floor(state: ConductorState, now: float, began: float) -> Step:
    discussion = replace(state.discussion, began=began, talking=())
    return steps.rest(replace(state, discussion=discussion), now, AFTER_LINE_S)


def _close(state: ConductorState, now: float) -> Step:
    """The assessor ends the discussion with the plan's last item."""
    last = len(state.plan.items) - 1
    skipped = tuple(sorted({*state.skipped, *steps.unspoken_turns(state)} - set(state.answered)))
    closing = replace(state.discussion, closing=True, invited="", talking=())
    ended = replace(state, skipped=skipped, discussion=closing, take_open=False, held=False)
    return steps.say(ended, last, now)


def _end(state: ConductorState, _event: ev.End, now: float) -> Step:
    state, effects = steps.hush(state, now)
    if state.take_open:
        state, more = steps.keep_turn(state, now)
        effects += more
    ended, yet_more = steps.finish(state, now, complete=state.discussion.closing)
    return ended, effects + yet_more


# --- voices ------------------------------------------------------------------------------------


def _prompt_started(state: ConductorState, event: ev.PromptStarted, now: float) -> Step:
    talking = tuple(
        replace(talk, since=now) if talk.prompt == event.prompt and talk.since is None else talk
        for talk in state.discussion.talking
    )
    if talking == state.discussion.talking:
        return state, ()
    started = event.at if event.prompt == state.prompt else state.prompt_started
    discussion = replace(state.discussion, talking=talking)
    return replace(state, discussion=discussion, prompt_started=started), ()


def _prompt_ended(state: ConductorState, event: ev.PromptEnded, now: float) -> Step:
    ended = steps.talk_over(state, event.prompt, now)
    if ended is None:
        return state, ()
    if event.prompt == state.prompt:
        ended = replace(ended, prompt_ended=event.at)
    return (ended, ()) if ended.discussion.talking else _after_line(ended, now)


def _prompt_failed(state: ConductorState, event: ev.PromptFailed, now: float) -> Step:
    talk = next((one for one in state.discussion.talking if one.prompt == event.prompt), None)
    if talk is None:
        return state, ()
    shown_s = reading_s(state.plan.items[talk.item].text)
    silent = steps.talk_over(replace(state, question_shown=True), event.prompt, now)
    if silent is None or silent.discussion.talking:
        return silent or state, ()
    return steps.rest(silent, now, max(AFTER_LINE_S, shown_s))


def _after_line(state: ConductorState, now: float) -> Step:
    """The floor is free again; in the opening the assessor goes on."""
    if state.discussion.closing:
        return steps.finish(state, now, complete=True)
    if state.discussion.began is None:
        return steps.rest(state, now, AFTER_INVITING_S)
    return steps.rest(state, now, _gap_s(state))


def _gap_s(state: ConductorState) -> float:
    task, item = state.plan.group, state.plan.items[state.item]
    if state.discussion.invited:
        return AFTER_INVITING_S
    if item.line == lines.WARNING:
        return AFTER_WARNING_S
    asked = task is not None and lines.kind_of(task, item.line) is LineKind.ASK
    return AFTER_ASKING_S if asked or item.line.startswith("general.nudge") else AFTER_LINE_S


# --- the person --------------------------------------------------------------------------------


def _take_floor(state: ConductorState, _event: ev.AnswerNow, now: float) -> Step:
    if not may_take_floor(state):
        return state, ()
    silent, effects = steps.hush(state, now)
    taken, more = steps.start_turn(silent, now)
    return taken, effects + more


def _give_back(state: ConductorState, _event: ev.StopAnswer, now: float) -> Step:
    if not state.take_open or only_begun(state, now):
        return state, ()
    kept, effects = steps.keep_turn(state, now)
    rested, more = steps.rest(kept, now, AFTER_TURN_S)
    considering = replace(rested, considering=not rested.discussion.invited)
    return considering, (*effects, *more, ev.Consider(kept.item, kept.take))


def _invite(state: ConductorState, event: ev.Invite, now: float) -> Step:
    task, talk = state.plan.group, state.discussion
    if task is None or task.candidate(event.candidate) is None:
        return state, ()
    if talk.began is None or talk.closing or state.phase not in _GOING or state.held:
        return state, ()
    speaking = {state.plan.items[one.item].asker for one in talk.talking}
    if event.candidate in speaking:
        return state, ()
    invited = replace(state, discussion=replace(talk, invited=event.candidate))
    if state.take_open:
        return _give_back(invited, ev.StopAnswer(), now)
    if state.phase is Phase.BETWEEN:
        return steps.rest(replace(invited, considering=False), now, AFTER_INVITING_S)
    return invited, ()


def _considered(state: ConductorState, event: ev.Considered, now: float) -> Step:
    """The last turn was heard; somebody may have been asked in it."""
    if event.item != state.discussion.turn or state.take_open:
        return state, ()
    waited = state.considering
    settled = replace(state, considering=False)
    asked = next((item.asker for item in event.items), "")
    if asked and not settled.discussion.invited and not settled.discussion.closing:
        settled = replace(settled, discussion=replace(settled.discussion, invited=asked))
    if not waited or state.phase is not Phase.BETWEEN:
        return settled, ()
    return replace(settled, between_s=now - state.phase_since + AFTER_INVITING_S), ()


# --- time --------------------------------------------------------------------------------------


def _tick(state: ConductorState, _event: ev.Tick, now: float) -> Step:
    if state.phase is Phase.BETWEEN:
        due = state.deadline is not None and now >= state.deadline
        return _go_on_talking(state, now) if due else (state, ())
    if state.phase is Phase.ANSWERING and _over_time(state, now) >= GRACE_S:
        kept, effects = steps.keep_turn(state, now)
        closed, more = _close(kept, now)
        return closed, effects + more
    if state.phase is Phase.ASKING:
        return _talk_over(state, now)
    return state, ()


def _over_time(state: ConductorState, now: float) -> float:
    task, began = state.plan.group, state.discussion.began
    return now - began - task.limit_s if task is not None and began is not None else -1.0


def _go_on_talking(state: ConductorState, now: float) -> Step:
    """The floor was free for long enough."""
    state = replace(state, considering=False) if state.considering else state
    discussion, left = state.discussion, left_s(state, now)
    if discussion.began is None:
        return _open(state, now)
    if left <= 0.0:
        return _close(state, now)
    if left <= WARN_S and not discussion.warned and not discussion.invited:
        warned = replace(discussion, warned=True)
        return steps.add(replace(state, discussion=warned), lines.warning(), now)
    return _next_line(state, now)


def _open(state: ConductorState, now: float) -> Step:
    """The assessor's opening goes on; after its last words the discussion begins."""
    if state.plan.items[state.item + 1].stage == lines.TURN:
        return _open_floor(state, now, now)
    return steps.say(state, state.item + 1, now)


def _next_line(state: ConductorState, now: float) -> Step:
    discussion, silent_s = state.discussion, now - state.phase_since
    line = lines.next_line(state.plan, state.item, discussion.invited, ending=discussion.warned)
    if line is None and silent_s >= DEAD_AIR_S:
        return _close(state, now)
    if line is None:
        return replace(state, between_s=DEAD_AIR_S), ()
    if line.id.startswith("general.nudge") and silent_s < BEFORE_NUDGE_S:
        return replace(state, between_s=BEFORE_NUDGE_S), ()
    free = replace(state, discussion=replace(discussion, invited=""))
    return steps.add(free, lines.item_for(line), now)


def _talk_over(state: ConductorState, now: float) -> Step:
    """Let the next one begin before this one ends, where the task says so."""
    task, discussion = state.plan.group, state.discussion
    if task is None or len(discussion.talking) != 1 or discussion.invited or discussion.closing:
        return state, ()
    talk = discussion.talking[0]
    item = state.plan.items[talk.item]
    following = next(
        (a for b, a in zip(task.script, task.script[1:], strict=False) if b.id == item.line), None
    )
    if following is None or not following.over or following.id in lines.said(state.plan):
        return state, ()
    if talk.since is None or now - talk.since < _OVER_FROM * spoken_s(item.text):
        return state, ()
    return steps.add(state, lines.item_for(following), now, over=True)


# --- pauses, skips, troubles -------------------------------------------------------------------


def _pause(state: ConductorState, _event: ev.Pause, now: float) -> Step:
    return (state, ()) if state.plan.choices.mode is Mode.REAL else _halt(state, now)


def _halt(state: ConductorState, now: float) -> Step:
    if state.phase not in _GOING or state.held:
        return state, ()
    before = state.phase
    if state.take_open:
        paused: Step = (state, (ev.PauseTake(),))
    else:
        paused = steps.hush(state, now)
    return steps.hold(paused[0], before, now), paused[1]


def _go_on(state: ConductorState, _event: ev.GoOn, now: float) -> Step:
    if state.phase is Phase.BETWEEN and state.held:
        return steps.start_turn(replace(state, held=False), now)
    if state.phase is not Phase.PAUSED:
        return state, ()
    going = steps.move_on(state, now - state.phase_since)
    if state.take_open:
        resumed = replace(going, phase=Phase.ANSWERING, paused_from=None, phase_since=now)
        return resumed, (ev.ResumeTake(),)
    if state.discussion.closing or (
        state.discussion.began is None and state.paused_from is Phase.ASKING
    ):
        return steps.say(replace(going, paused_from=None), state.item, now)
    return steps.rest(going, now, AFTER_LINE_S)


def _skip(state: ConductorState, _event: ev.Event, now: float) -> Step:
    """Let the others go on: cut short who is speaking, or end the silence."""
    if state.phase is Phase.BETWEEN:
        return _go_on_talking(
            replace(state, held=False, phase_since=min(state.phase_since, now - DEAD_AIR_S)), now
        )
    if state.phase is not Phase.ASKING:
        return state, ()
    silent, effects = steps.hush(state, now)
    if state.discussion.closing:
        ended, more = steps.finish(silent, now, complete=True)
    else:
        ended, more = steps.rest(silent, now, AFTER_INVITING_S)
    return ended, effects + more


def _take_failed(state: ConductorState, event: ev.TakeFailed, now: float) -> Step:
    if not state.take_open or (event.item, event.number) != (state.item, state.take):
        return state, ()
    if event.kept:
        return _break_off(state, now)
    rested, _ = steps.rest(replace(state, take_open=False), now, AFTER_LINE_S)
    return replace(rested, held=True), (ev.DiscardTake(event.item, event.number),)


def _break_off(state: ConductorState, now: float) -> Step:
    kept, effects = steps.keep_turn(state, now)
    rested, more = steps.rest(kept, now, AFTER_LINE_S)
    return replace(rested, held=True), effects + more


def _device_lost(state: ConductorState, _event: ev.DeviceLost, now: float) -> Step:
    return _break_off(state, now) if state.take_open else _halt(state, now)


def _show(state: ConductorState, _event: ev.ShowQuestion, _now: float) -> Step:
    return (state if state.question_shown else replace(state, question_shown=True)), ()


def _hide(state: ConductorState, _event: ev.HideQuestion, _now: float) -> Step:
    return (replace(state, question_shown=False) if state.question_shown else state), ()


_GOING = (Phase.ASKING, Phase.ANSWERING, Phase.BETWEEN)
_HANDLERS: dict[type[ev.Event], Callable[[ConductorState, Any, float], Step]] = {
    ev.Begin: _begin,
    ev.PromptStarted: _prompt_started,
    ev.PromptEnded: _prompt_ended,
    ev.PromptFailed: _prompt_failed,
    ev.AnswerNow: _take_floor,
    ev.StopAnswer: _give_back,
    ev.Invite: _invite,
    ev.Considered: _considered,
    ev.Pause: _pause,
    ev.GoOn: _go_on,
    ev.Skip: _skip,
    ev.Next: _skip,
    ev.End: _end,
    ev.Tick: _tick,
    ev.TakeFailed: _take_failed,
    ev.DeviceLost: _device_lost,
    ev.ShowQuestion: _show,
    ev.HideQuestion: _hide,
}
