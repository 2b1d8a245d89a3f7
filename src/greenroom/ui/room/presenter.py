"""From what the room knows to what it shows. Pure, and without Qt."""

import math
from dataclasses import replace

from greenroom.interview.rules import is_real, nothing_follows
from greenroom.interview.state import ConductorState, Phase, answer_limit_s
from greenroom.interview.wording import split_role
from greenroom.model.plan import ItemKind, PlanItem
from greenroom.model.span import Span
from greenroom.platform.text import translate
from greenroom.ui.room.facts import RoomFacts
from greenroom.ui.room.present_banner import banner_view
from greenroom.ui.room.present_call import (
    by_phone,
    call_seconds,
    call_view,
    off_words,
    on_the_line,
    rings,
)
from greenroom.ui.room.present_case import (
    caption,
    case_view,
    is_own_question,
    stage_progress,
    without_prompt,
)
from greenroom.ui.room.present_group import group_action, is_discussion, with_group
from greenroom.ui.room.present_mode import asker_now, limit_words, may_replay, rule_words
from greenroom.ui.room.present_panel import asker_note, panel_view
from greenroom.ui.room.present_stages import problem_text, stage_views, think_aloud
from greenroom.ui.room.present_steps import announcement, step_views, window_title
from greenroom.ui.room.present_video import with_video
from greenroom.ui.room.view import (
    AsideView,
    BarView,
    InterviewerView,
    MainAction,
    ProgressView,
    QuestionView,
    RingView,
    RoomView,
    TranscriptView,
)
from greenroom.ui.wording import clock
from greenroom.voice.personas import role_now

LATE_PROMPT_S = 2.0
_USUAL_TARGET = Span(90.0, 150.0)
_LAST_SECONDS = 5  # of thinking, which are counted down also where a limit is to be told
_MOST_WORDS = 80


def room_view(
    facts: RoomFacts, now: float, *, show: str = "H", replay: str = "R", silent_s: float = 0.0
) -> RoomView:
    """Everything in the room at `now`, in seconds on the run's clock.

    `show` and `replay` are the keys that show the question and say it again, "" for none.
    `silent_s` is how long nobody has spoken in the running answer.
    """
    state = facts.state
    steps = step_views(facts, now)
    view = RoomView(
        title=state.plan.title,
        window_title=window_title(steps),
        announcement=announcement(facts),
        progress=_progress(state),
        clock=clock(call_seconds(facts, now)),
        interviewer=_interviewer(facts),
        steps=steps,
        question=_question(facts, show, replay),
        ring=_ring(facts, now),
        aside=_aside(facts, now),
        transcript=_transcript(facts),
        bar=_bar(facts),
        banner=banner_view(facts),
        case=case_view(state),
        stages=stage_views(state),
        think_aloud=think_aloud(state, silent_s) if facts.can_hear else None,
        panel=panel_view(facts),
        call=call_view(facts, now),
    )
    return with_video(with_group(view, facts, now), facts)


def prompt_is_late(facts: RoomFacts, now: float) -> bool:
    """Whether preparing the running prompt takes longer than anyone should wait for a question."""
    state = facts.state
    waiting = state.phase is Phase.ASKING and not facts.speaking
    return waiting and now - state.phase_since >= LATE_PROMPT_S


def end_words(state: ConductorState) -> str:
    """What the confirmation of *End interview* says is kept, and where it can go on."""
    taking = state.take_open
    answers = len({*state.answered, *((state.item,) if taking else ())})
    kept = translate("Room", "Nothing is recorded yet.")
    if answers == 1:
        kept = translate("Room", "Your answer is kept.")
    elif answers:
        kept = translate("Room", "Your %n answers are kept.", answers)
    next_item = state.item + 1 if taking and state.return_to is None else state.next_item
    left = next((item for item in state.plan.items[next_item:] if item.number), None)
    if left is None or state.only_item:
        return kept
    later = translate("Room", "You can continue from question {number} later.")
    return f"{kept} {later.format(number=left.number)}"


def _progress(state: ConductorState) -> ProgressView:
    total = len(state.plan.main_questions)
    item = _question_item(state)
    number = item.number
    text = translate("Room", "Question {number} of {total}").format(number=number, total=total)
    if staged := stage_progress(state):
        text, number, total = staged.text, staged.number, staged.total
    if item.is_follow_up:
        text = translate("Room", "{question}, follow-up").format(question=text)
    take = state.take + (0 if state.take_open or state.phase is Phase.BETWEEN else 1)
    if state.is_question and take > 1:
        again = translate("Room", "take %n", take)
        text = translate("Room", "{question}, {take}").format(question=text, take=again)
    return ProgressView(text, number, total)


def _question_item(state: ConductorState) -> PlanItem:
    """The question that is going on or comes next; the last one after that."""
    items = state.plan.items
    ahead = (i for i in items[state.item :] if i.kind is ItemKind.QUESTION)
    behind = reversed([i for i in items if i.kind is ItemKind.QUESTION])
    return next(ahead, None) or next(behind, PlanItem(ItemKind.REMARK, ""))


def _interviewer(facts: RoomFacts) -> InterviewerView:
    state, persona = facts.state, asker_now(facts.state)
    _, company = split_role(state.plan.choices.role)
    persona_role = role_now(persona)
    role = persona_role[:1].upper() + persona_role[1:]
    speaking = state.phase is Phase.ASKING and facts.speaking
    if speaking:
        status = translate("Room", "Speaking")
    elif state.phase in (Phase.READY, Phase.ASKING) or _between(state):
        status = translate("Room", "Getting ready")
    elif state.phase is Phase.PAUSED or state.held or not facts.can_hear:
        status = translate("Room", "Waiting")
    else:
        status = translate("Room", "Listening")
    description = status
    if state.is_question and state.phase not in (Phase.READY, Phase.ENDED):
        asked = translate("Room", "{status}, asked question {number}")
        description = asked.format(status=status, number=_question_item(state).number)
    return InterviewerView(
        initials=persona.initials,
        name=persona.name,
        role=", ".join(part for part in (role, company) if part),
        status=status,
        speaking=speaking,
        accessible=f"{persona.name}, {persona_role}",
        description=description,
    )


def _between(state: ConductorState) -> bool:
    return state.phase is Phase.BETWEEN and not state.held


def _question(facts: RoomFacts, show: str, replay: str) -> QuestionView:
    state = facts.state
    item = state.current or _question_item(state)
    unspoken = facts.unspoken_item == state.item
    late = state.prompt != 0 and facts.late_prompt == state.prompt
    shown = state.question_shown or unspoken or late
    toggle = translate("Room", "Hide") if shown else translate("Room", "Show")
    note = ""
    if unspoken:
        note = translate("Room", "This voice is not available. The question is shown as text.")
    if not shown:
        hidden = translate("Room", "Question text, hidden")
        replay = replay if may_replay(state) else ""  # no key for what a real interview refuses
        if show:
            words = translate("Room", "Press {show} to show, {replay} to hear again")
            once = translate("Room", "Press {show} to show")
            hidden = (words if replay else once).format(show=show, replay=replay)
        if on_the_line(state):
            hidden = off_words(replay)
            return QuestionView(hidden, False, note, toggle, key=replay)
        return QuestionView(hidden, False, note, toggle, caption=caption(state))
    return QuestionView(
        without_prompt(state, item.text),
        True,
        note,
        toggle,
        problem_text(state, item) or asker_note(state),
        caption=caption(state),
    )


def _ring(facts: RoomFacts, now: float) -> RingView:
    state = facts.state
    question = state.plan.question_of(_question_item(state))
    target = question.target if question is not None else _USUAL_TARGET
    held = state.paused_from if state.phase is Phase.PAUSED else state.phase
    taken = state.is_question and state.answer_s > 0 and held is Phase.BETWEEN
    if held is not Phase.ANSWERING and not taken:
        return RingView(target, None, _ready_words(state, now))
    words = None
    if state.phase is Phase.PAUSED:
        words = translate("Room", "paused")
    elif state.phase is Phase.BETWEEN:
        words = translate("Room", "stopped")
    else:
        words = _cut_words(state)
    return RingView(target, state.answered_for(now), words)


def _cut_words(state: ConductorState) -> str | None:
    """Where a strict clock ends the answer, if its own target would have let it go on."""
    question = None if state.current is None else state.current.question
    if state.current is None or question is None or not state.plan.choices.strict:
        return None
    limit = answer_limit_s(state.plan, state.current)
    if limit is None or limit >= question.target.end:
        return None
    return translate("Room", "is cut at {time}").format(time=clock(limit))


def _ready_words(state: ConductorState, now: float) -> str | None:
    if state.phase is Phase.PAUSED:
        return translate("Room", "paused")
    left, cut = _seconds_to_start(state, now), _cut_words(state)
    if left is None or (cut is not None and left > _LAST_SECONDS):
        return cut  # one more line would not fit into a small ring
    return translate("Room", "starts in %n s", left)


def _seconds_to_start(state: ConductorState, now: float) -> int | None:
    deadline = state.thinking_deadline
    return None if deadline is None else max(0, math.ceil(deadline - now))


def _aside(facts: RoomFacts, now: float) -> AsideView:
    target = _ring(facts, now).target
    heading = translate("Room", "Aim to finish between {low} and {high}")
    if not target.start:
        heading = translate("Room", "Aim to finish by {high}")
    heading = heading.format(low=clock(target.start), high=clock(target.end))
    return AsideView(heading, limit_words(facts.state), _hint(facts.state))


def _hint(state: ConductorState) -> str:
    action = main_action(state)
    if rule := rule_words(state):
        return rule
    if action is MainAction.ANSWER and state.phase is Phase.THINKING:
        if state.thinking_deadline is not None:
            return translate(
                "Room", "Press {key} when you want to start. After that time it starts by itself."
            )
        return translate("Room", "Take your time. Press {key} when you want to start.")
    return {
        MainAction.PICK_UP: translate("Room", "Press {key} to pick up."),
        MainAction.ANSWER: translate("Room", "Press {key} to answer, even before the end."),
        MainAction.STOP: translate(
            "Room", "Press {key} when you have finished. You can retake any answer later."
        ),
        MainAction.GO_ON: translate("Room", "Press {key} to go on where you stopped."),
        MainAction.NEXT: translate("Room", "Press {key} to go on at once."),
        MainAction.PASS: translate("Room", "Nothing to answer here. Press {key} to go on."),
        MainAction.ANSWER_AGAIN: translate(
            "Room", "Press {key} to answer this question again. What you said is kept."
        ),
        MainAction.NOTHING: "",
    }[action]


def _transcript(facts: RoomFacts) -> TranscriptView:
    confirmed = " ".join(word.text for word in facts.confirmed[-_MOST_WORDS:])
    provisional = " ".join(word.text for word in facts.provisional[-_MOST_WORDS:])
    note = ""
    if facts.unheard_at is not None:
        at = clock(facts.unheard_at)
        note = translate("Room", "Stopped at {time}. The recording goes on.").format(time=at)
    elif facts.retried_from is not None:
        at = clock(facts.retried_from)
        note = translate("Room", "Broke off at {time}, trying again.").format(time=at)
    return TranscriptView(facts.live, confirmed, provisional, note)


def main_action(state: ConductorState) -> MainAction:
    """What the main button and Space do now."""
    return group_action(state) if is_discussion(state) else _usual_action(state)


def _usual_action(state: ConductorState) -> MainAction:
    match state.phase:
        case Phase.ASKING | Phase.THINKING:
            if state.is_question and state.plan.choices.strict:
                return MainAction.NOTHING  # the clock begins the answer
            return MainAction.ANSWER if state.is_question else MainAction.PASS
        case Phase.ANSWERING:
            return MainAction.STOP
        case Phase.PAUSED:
            return MainAction.GO_ON
        case Phase.BETWEEN:
            return MainAction.ANSWER_AGAIN if state.held else MainAction.NEXT
    return MainAction.PICK_UP if rings(state) else MainAction.NOTHING


def _end_words(state: ConductorState) -> str:
    if rings(state):
        return translate("Room", "Decline")
    if by_phone(state):
        return translate("Room", "End call")
    return translate("Room", "End interview")


def _onward(state: ConductorState) -> str:
    """Where one goes on after an answer."""
    done = replace(state, item_done=True)
    if nothing_follows(done):
        return translate("Room", "End and review")
    left = done.plan.items[done.next_item :]
    if all(item.kind is ItemKind.REMARK for item in left):
        return translate("Room", "Go on")
    return translate("Room", "Next question")


def _waiting(state: ConductorState) -> tuple[str, str]:
    """What the main button says while it does nothing, and its icon."""
    if state.plan.choices.strict and state.phase in (Phase.ASKING, Phase.THINKING):
        return translate("Room", "Starts by itself"), "clock"
    return translate("Room", "Answer now"), "mic"


def _bar(facts: RoomFacts) -> BarView:
    state = facts.state
    action = main_action(state)
    onward = _onward(state)
    text, icon = {
        MainAction.PICK_UP: (translate("Room", "Pick up"), "phone"),
        MainAction.ANSWER: (translate("Room", "Answer now"), "mic"),
        MainAction.STOP: (translate("Room", "Stop answer"), "stop"),
        MainAction.GO_ON: (translate("Room", "Go on"), "play"),
        MainAction.NEXT: (onward, "skip"),
        MainAction.PASS: (translate("Room", "Go on"), "play"),
        MainAction.ANSWER_AGAIN: (translate("Room", "Answer again"), "mic"),
        MainAction.NOTHING: _waiting(state),
    }[action]
    paused = state.phase is Phase.PAUSED
    idle = state.phase in (Phase.READY, Phase.ENDED)
    skip = onward if state.held else translate("Room", "Skip")
    if is_own_question(state) and not state.held:
        skip = translate("Room", "No more questions")
    return BarView(
        main=text,
        main_icon=icon,
        action=action,
        pause=translate("Room", "Go on") if paused else translate("Room", "Pause"),
        pause_icon="play" if paused else "pause",
        can_pause=paused or (not idle and not state.held and not is_real(state)),
        can_replay=not idle and not state.item_done and not state.held and may_replay(state),
        can_skip=not idle and (state.held or not state.item_done),
        skip=skip,
        end=_end_words(state),
    )
