"""The stages of a technical question, and who fell silent on the way. Needs no Qt."""

from greenroom.interview.rules import is_real
from greenroom.interview.stages import APPROACH, CLARIFY, TEST, TRADE_OFFS, WALK_THROUGH
from greenroom.interview.state import ConductorState, Phase
from greenroom.model.plan import PlanItem
from greenroom.model.question import InterviewType
from greenroom.platform.text import translate
from greenroom.ui.labels import stage_label
from greenroom.ui.room.view import Mark, StepView, ThinkAloudView
from greenroom.ui.wording import clock

# From when on a silence is counted, and when it is noticed (Greenroom's choice: a pause within a
# thought is rarely longer than five seconds).
COUNTED_S = 5.0
NOTICED_S = 20.0


def stage_views(state: ConductorState) -> tuple[StepView, ...]:
    """All stages of the problem that is going on; none between problems or without stages."""
    item = state.current
    if state.plan.choices.type is not InterviewType.TECHNICAL or item is None or not item.stage:
        return ()
    main = state.item if item.parent is None else item.parent
    stages = (main, *(at for at in state.plan.belonging(main) if state.plan.items[at].stage))
    ended = state.phase is Phase.ENDED

    def mark(at: int) -> Mark:
        if at < state.item or ended:
            return Mark.DONE
        return Mark.NOW if at == state.item else Mark.NEXT

    if len(stages) < 2:
        return ()
    return tuple(StepView(stage_label(state.plan.items[at].stage), mark(at)) for at in stages)


def problem_text(state: ConductorState, item: PlanItem) -> str:
    """The question that a later stage belongs to; "" for a question of its own."""
    if not item.stage or item.parent is None or state.plan.case is not None:
        return ""
    question = state.plan.items[item.parent].question
    asked = state.plan.items[item.parent].text
    if question is None:
        return asked
    first = next((one.text for one in question.stages if one.key == CLARIFY), "")
    return asked.removesuffix(first).strip() if first else asked


def think_aloud(state: ConductorState, silent_s: float) -> ThinkAloudView | None:
    """The clock of somebody who is to think aloud; None where nobody has to."""
    item = state.current
    if item is None or not item.stage or state.phase is not Phase.ANSWERING:
        return None
    if state.plan.choices.type is not InterviewType.TECHNICAL:
        return None
    if silent_s < COUNTED_S:
        return ThinkAloudView(translate("Room", "Thinking aloud"))
    words = translate("Room", "Quiet for {time}").format(time=clock(silent_s))
    if silent_s < NOTICED_S:
        return ThinkAloudView(words)
    heading = translate("Room", "You went quiet for a moment")
    kind = translate("Room", "Say what you are weighing up, even half a thought. It all counts.")
    return ThinkAloudView(words, heading, kind if is_real(state) else _hint(item.stage) or kind)


def _hint(stage: str) -> str:
    """A way on for somebody who is stuck; only in practice."""
    hints = {
        CLARIFY: translate(
            "Room", "Name one thing that you don’t know yet, and say why the answer would matter."
        ),
        APPROACH: translate(
            "Room", "Begin with the simplest way that could work, and say where it would break."
        ),
        WALK_THROUGH: translate(
            "Room", "Take one small example, and say aloud what happens to it step by step."
        ),
        TEST: translate(
            "Room", "Think of an empty, a huge and an unexpected case. What happens to each?"
        ),
        TRADE_OFFS: translate(
            "Room", "Name one thing that your way makes easy, and one that it makes hard."
        ),
    }
    return hints.get(stage, "")
