"""The step row, and the window's title that mirrors it. Needs no Qt."""

from greenroom.interview.rules import nothing_follows
from greenroom.interview.state import ConductorState, Phase
from greenroom.platform.text import translate
from greenroom.ui.room.facts import RoomFacts
from greenroom.ui.room.present_call import rings
from greenroom.ui.room.present_mode import asker_now
from greenroom.ui.room.view import Mark, StepView
from greenroom.ui.wording import clock


def first_name(state: ConductorState) -> str:
    """What the one who asks is called in short."""
    return asker_now(state).first_name


def step_views(facts: RoomFacts, now: float) -> tuple[StepView, ...]:
    """Question asked › thinking › your answer; for a remark, that the interviewer speaks."""
    state = facts.state
    if rings(state):
        words = translate("Steps", "{name} is calling").format(name=first_name(state))
        return (_now(words),)
    if state.phase is Phase.ENDED:
        return (StepView(translate("Steps", "Interview ended"), Mark.NOW),)
    if not state.is_question:
        return (_now(_first_words(facts)),)
    phase = state.paused_from if state.phase is Phase.PAUSED else state.phase
    thinking, answer = translate("Steps", "Thinking"), translate("Steps", "Your answer")
    if phase in (Phase.READY, Phase.ASKING, None):
        return (_now(_first_words(facts)), _next(thinking), _next(answer))
    asked = _done(translate("Steps", "Question asked"))
    if phase is Phase.THINKING:
        return (asked, _thinking(state, now), _next(answer))
    thought = translate("Steps", "Thought for {time}").format(time=clock(state.thought_for(now)))
    return (asked, _done(thought), _answer(facts, now))


def window_title(steps: tuple[StepView, ...]) -> str:
    """The current step, in the words of the step row; after the answer the last one."""
    current = [step.text for step in steps if step.mark in (Mark.NOW, Mark.RECORDING)]
    return current[0] if current else steps[-1].text


def announcement(facts: RoomFacts) -> str:
    """What a screen reader says when it changes; holds no running time."""
    state, words = facts.state, ""
    match state.phase:
        case Phase.READY if rings(state):
            words = translate("Steps", "{name} is calling").format(name=first_name(state))
        case Phase.ASKING if facts.speaking:
            words = _first_words(facts)
        case Phase.THINKING:
            words = translate("Steps", "Thinking")
        case Phase.ANSWERING if facts.unrecorded:
            words = translate("Steps", "Answering, not recorded")
        case Phase.ANSWERING:
            words = translate("Steps", "Recording")
        case Phase.PAUSED:
            words = translate("Steps", "Paused")
        case Phase.BETWEEN if state.is_question and state.take:
            words = _stopped(state)
    return words


def _first_words(facts: RoomFacts) -> str:
    state = facts.state
    if state.phase is Phase.PAUSED:
        return translate("Steps", "Paused")
    if state.phase is Phase.BETWEEN and nothing_follows(state):
        return translate("Steps", "Interview ended")
    if state.phase is Phase.BETWEEN:
        return translate("Steps", "Next question")
    if facts.speaking:
        return translate("Steps", "{name} is speaking").format(name=first_name(state))
    return translate("Steps", "Getting ready")


def _thinking(state: ConductorState, now: float) -> StepView:
    if state.phase is Phase.PAUSED:
        return _now(translate("Steps", "Paused"))
    words = translate("Steps", "Thinking {time}").format(time=clock(state.thought_for(now)))
    return _now(words)


def _answer(facts: RoomFacts, now: float) -> StepView:
    state = facts.state
    time = clock(state.answered_for(now))
    if state.phase is Phase.PAUSED and state.take_open:
        return _now(translate("Steps", "Paused at {time}").format(time=time))
    if state.phase is not Phase.ANSWERING:
        return _done(_stopped(state))
    if facts.unrecorded:
        words = translate("Steps", "Answering {time}, not recorded").format(time=time)
        return _now(words)
    return StepView(translate("Steps", "Recording {time}").format(time=time), Mark.RECORDING)


def _stopped(state: ConductorState) -> str:
    return translate("Steps", "Stopped at {time}").format(time=clock(state.answer_s))


def _done(text: str) -> StepView:
    return StepView(text, Mark.DONE)


def _now(text: str) -> StepView:
    return StepView(text, Mark.NOW)


def _next(text: str) -> StepView:
    return StepView(text, Mark.NEXT)
