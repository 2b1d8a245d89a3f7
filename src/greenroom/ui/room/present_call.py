"""A telephone call: whether it rings, and how long it has lasted. Needs no Qt."""

from greenroom.interview.state import ConductorState, Phase
from greenroom.model.question import InterviewFormat
from greenroom.platform.text import translate
from greenroom.ui.room.facts import RoomFacts
from greenroom.ui.room.people_view import CallView
from greenroom.ui.wording import clock


def by_phone(state: ConductorState) -> bool:
    """Whether the interview is a telephone call."""
    return state.plan.choices.format is InterviewFormat.PHONE


def rings(state: ConductorState) -> bool:
    """Whether the telephone rings: before the call, and not for a question taken again."""
    return by_phone(state) and state.phase is Phase.READY and not state.only_item


def call_seconds(facts: RoomFacts, now: float) -> float:
    """How long the interview has lasted: on the telephone since it was picked up."""
    return 0.0 if rings(facts.state) else now - facts.started


def on_the_line(state: ConductorState) -> bool:
    """Whether it is a call with one person, who is all there is to see."""
    return by_phone(state) and not state.plan.members and state.plan.case is None


def off_words(replay: str) -> str:
    """What stands for the question; `{key}` in it is the key that repeats it, if there is one."""
    words = translate("Room", "Question text is off, as on a real call.")
    return f"{words} {translate('Room', 'Press {key} to hear it again.')}" if replay else words


def call_view(facts: RoomFacts, now: float) -> CallView | None:
    """The call at `now`; None where somebody can be seen, or more than one is on the line."""
    state = facts.state
    if not on_the_line(state):
        return None
    if rings(state):
        return CallView(True, translate("Room", "Incoming call"))
    if state.phase is Phase.ENDED:
        return CallView(False, translate("Room", "Call ended"))
    words = translate("Room", "Call {time}").format(time=clock(call_seconds(facts, now)))
    return CallView(False, words)
