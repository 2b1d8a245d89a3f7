"""A discussion: who has the floor, what the keys do, and the task sheet. Needs no Qt."""

from dataclasses import replace

from greenroom.interview.discussion import left_s, may_take_floor
from greenroom.interview.group_lines import TURN, is_silent
from greenroom.interview.rules import is_real
from greenroom.interview.state import ConductorState, Phase
from greenroom.model.group import GroupTask
from greenroom.model.persona import Persona
from greenroom.platform.text import translate
from greenroom.ui.room.facts import RoomFacts
from greenroom.ui.room.people_view import MemberView, PanelView, TaskView
from greenroom.ui.room.view import (
    AsideView,
    BarView,
    MainAction,
    Mark,
    ProgressView,
    QuestionView,
    RoomView,
    StepView,
)
from greenroom.ui.wording import clock


def is_discussion(state: ConductorState) -> bool:
    """Whether the room shows a discussion; one turn asked again from the review is none."""
    return state.plan.group is not None and not state.only_item


def group_action(state: ConductorState) -> MainAction:
    """What the main button and Space do in a discussion."""
    if state.phase is Phase.ANSWERING:
        return MainAction.STOP
    if state.phase is Phase.PAUSED:
        return MainAction.GO_ON
    if state.phase is Phase.BETWEEN and state.held:
        return MainAction.ANSWER_AGAIN
    if may_take_floor(state):
        return MainAction.ANSWER
    return MainAction.PASS if state.phase is Phase.ASKING else MainAction.NOTHING


def with_group(view: RoomView, facts: RoomFacts, now: float) -> RoomView:
    """The room of a discussion; any other room as it is."""
    state, task = facts.state, facts.state.plan.group
    if task is None or not is_discussion(state):
        return view
    floor = floor_words(facts)
    steps = _steps(facts, floor, now)
    return replace(
        view,
        progress=_progress(state, now),
        steps=steps,
        window_title=steps[0].text,
        announcement=floor,
        question=_question(view.question, state, task),
        aside=_aside(state),
        bar=_bar(view.bar, state),
        panel=_people(facts),
        task=TaskView(task.title, task.question, task.points),
    )


def floor_words(facts: RoomFacts) -> str:
    """Who has the floor, without running times."""
    state = facts.state
    if state.phase is Phase.ANSWERING:
        if facts.unrecorded:
            return translate("Room", "You have the floor, not recorded")
        return translate("Room", "You have the floor")
    resting = {
        Phase.ENDED: translate("Room", "The discussion is over"),
        Phase.PAUSED: translate("Steps", "Paused"),
    }
    return resting.get(state.phase) or _others_words(state)


def _others_words(state: ConductorState) -> str:
    names = [one.first_name for one in _talking(state)]
    began = state.discussion.began is not None
    if not names:
        free = translate("Room", "The floor is free")
        return free if began else translate("Steps", "Getting ready")
    if len(names) > 1:
        words = translate("Room", "{first} and {second} speak at once")
        return words.format(first=names[0], second=names[1])
    has = translate("Room", "{name} has the floor")
    return (has if began else translate("Steps", "{name} is speaking")).format(name=names[0])


def _talking(state: ConductorState) -> list[Persona]:
    items = state.plan.items
    return [state.plan.asker(items[talk.item]) for talk in state.discussion.talking]


def _progress(state: ConductorState, now: float) -> ProgressView:
    if state.discussion.began is None:
        text = translate("Room", "Discussion of {time}").format(time=clock(left_s(state, now)))
        return ProgressView(text, 0, 1)
    text = translate("Room", "{time} left").format(time=clock(left_s(state, now)))
    return ProgressView(text, 1, 1)


def _steps(facts: RoomFacts, floor: str, now: float) -> tuple[StepView, ...]:
    state = facts.state
    if state.phase is Phase.ANSWERING:
        words = f"{floor} {clock(state.answered_for(now))}"
        return (StepView(words, Mark.NOW if facts.unrecorded else Mark.RECORDING),)
    now_step = StepView(floor, Mark.NOW)
    if state.phase is Phase.ENDED or state.discussion.closing:
        return (now_step,)
    return (now_step, StepView(translate("Room", "Your turn when you want it"), Mark.NEXT))


def _question(view: QuestionView, state: ConductorState, task: GroupTask) -> QuestionView:
    """What was said last; the question of the task while nothing was."""
    if not view.shown or state.discussion.began is None:
        return view
    item = state.current
    view = replace(view, problem="")  # a later turn belongs to the same question
    if item is None or (not item.line and item.stage != TURN):
        return replace(view, text=task.question)
    who = state.plan.asker(item).first_name
    said = translate("Room", "{name}: {words}").format(name=who, words=item.text)
    return replace(view, text=task.question if item.text == task.question else said)


def _aside(state: ConductorState) -> AsideView:
    return AsideView(_heading(state), _advice(state), _hint(state))


def _heading(state: ConductorState) -> str:
    if state.phase is Phase.ANSWERING:
        return translate("Room", "One point and a reason")
    if state.discussion.began is None:
        return translate("Room", "The assessor opens the discussion")
    return translate("Room", "Everybody speaks when they want to")


def _advice(state: ConductorState) -> str:
    if state.phase is Phase.ANSWERING:
        return translate("Room", "Nobody speaks while you have the floor.")
    if is_real(state):
        return translate("Room", "Say a name to ask somebody, or press their number.")
    return translate(
        "Room",
        "Take up what somebody said, ask those who are quiet, and sum up before the end. Say a "
        "name to ask somebody, or press their number.",
    )


def _hint(state: ConductorState) -> str:
    return {
        MainAction.ANSWER: translate("Room", "Press {key} to take the floor."),
        MainAction.STOP: translate("Room", "Press {key} to give the floor back."),
        MainAction.GO_ON: translate("Room", "Press {key} to go on where you stopped."),
        MainAction.PASS: translate("Room", "Press {key} to pass over this part."),
        MainAction.ANSWER_AGAIN: translate("Room", "Press {key} to take the floor again."),
    }.get(group_action(state), "")


def _bar(bar: BarView, state: ConductorState) -> BarView:
    action = group_action(state)
    text, icon = {
        MainAction.STOP: (translate("Room", "Give the floor back"), "stop"),
        MainAction.GO_ON: (translate("Room", "Go on"), "play"),
        MainAction.PASS: (translate("Room", "Go on"), "play"),
    }.get(action, (translate("Room", "Take the floor"), "mic"))
    talks = state.phase in (Phase.ASKING, Phase.BETWEEN) and not state.discussion.closing
    return replace(
        bar,
        main=text,
        main_icon=icon,
        action=action,
        can_replay=False,
        can_skip=talks and state.discussion.began is not None,
        skip=translate("Room", "Let others go on"),
    )


def _people(facts: RoomFacts) -> PanelView:
    members = facts.state.plan.members
    people = tuple(_person(facts, one, number) for number, one in enumerate(members, 1))
    return PanelView(people, (), "", translate("Room", "The others, from left to right"))


def _person(facts: RoomFacts, one: Persona, number: int) -> MemberView:
    state = facts.state
    speaking = one.id in {each.id for each in _talking(state)}
    words = _state_words(state, one, speaking=speaking)
    invite = translate("Room", "Invite: {number}").format(number=number)
    return MemberView(
        initials=one.initials,
        name=one.name,
        role=translate("Room", "Candidate"),
        state=words,
        speaking=speaking,
        asked=invite,
        number=str(number),
        asking=False,
        accessible=f"{one.name}, {translate('Room', 'candidate')}",
        description=f"{words}, {invite}",
    )


def _state_words(state: ConductorState, one: Persona, *, speaking: bool) -> str:
    candidate = state.plan.group.candidate(one.id) if state.plan.group is not None else None
    if speaking:
        return translate("Room", "Has the floor")
    if state.discussion.invited == one.id:
        return translate("Room", "Speaks next")
    if state.phase is Phase.PAUSED:
        return translate("Room", "Waiting")
    if candidate is not None and is_silent(state.plan, candidate):
        return translate("Room", "Quiet")
    return translate("Room", "Listening")
