"""What the mode of an interview and who asks change in the room. Needs no Qt."""

from greenroom.interview.rules import is_real
from greenroom.interview.state import ConductorState, Phase, answer_limit_s
from greenroom.model.persona import Persona
from greenroom.platform.text import translate
from greenroom.ui.wording import clock


def asker_now(state: ConductorState) -> Persona:
    """Who says the item that is going on; after the last one, who leads the interview."""
    return state.plan.persona if state.current is None else state.plan.asker(state.current)


def may_replay(state: ConductorState) -> bool:
    """Whether the question can be heard again: in a real interview only before the answer."""
    if state.plan.choices.strict:
        return False
    return not (is_real(state) and state.take_open)


def limit_words(state: ConductorState) -> str:
    """What happens when the target is passed."""
    if not is_real(state) or state.current is None:
        return translate(
            "Room", "The wide part of the ring is your target. Nothing stops you when you pass it."
        )
    limit = answer_limit_s(state.plan, state.current)
    if state.plan.choices.strict and limit is not None:
        return translate("Room", "Your answer is cut at {time}, as on a real platform.").format(
            time=clock(limit)
        )
    return translate(
        "Room", "The wide part of the ring is your target. The interviewer may come in after it."
    )


def rule_words(state: ConductorState) -> str:
    """What to do where the usual words would promise too much; "" where they fit."""
    if not is_real(state):
        return ""
    if state.phase is Phase.ANSWERING:
        return translate("Room", "Press {key} when you have finished.")
    before = state.phase in (Phase.ASKING, Phase.THINKING)
    if before and state.is_question and state.plan.choices.strict:
        return translate("Room", "Recording starts by itself when the thinking time is over.")
    return ""
