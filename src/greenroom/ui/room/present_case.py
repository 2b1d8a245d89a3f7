"""What the room of a case shows beside the question. Pure, and without Qt."""

from greenroom.interview.state import ConductorState
from greenroom.model.case import CLARIFY, STAGES, Case, Exhibit
from greenroom.model.question import Mode
from greenroom.platform.text import translate
from greenroom.ui.labels import stage_label
from greenroom.ui.room.view import CaseView, ProgressView


def case_view(state: ConductorState) -> CaseView | None:
    """What is shown of the case; None in another type of interview."""
    case = state.plan.case
    if case is None:
        return None
    exhibits = _exhibits(case, state)
    practice = state.plan.choices.mode is Mode.PRACTICE
    return CaseView(
        summary=case.summary,
        exhibits=exhibits,
        to_come=len(case.exhibits) - len(exhibits),
        newest=exhibits[-1].id if exhibits else "",
        told=_told(case, state),
        frameworks=case.frameworks if practice else (),
    )


def is_own_question(state: ConductorState) -> bool:
    """Whether it is the person's turn to ask about the case."""
    current = state.current
    return state.plan.case is not None and current is not None and current.stage == CLARIFY


def caption(state: ConductorState) -> str:
    """What stands over the text beside a case: that it is to be answered, or who says it."""
    item = state.current
    if state.plan.case is None:
        return ""
    if item is not None and not state.is_question:
        return state.plan.asker(item).name
    return translate("Room", "Question now")


def without_prompt(state: ConductorState, text: str) -> str:
    """A question's text without the case itself, of which a summary is in view."""
    case = state.plan.case
    short = text.removeprefix(case.prompt).strip() if case is not None else text
    return short or text


def stage_progress(state: ConductorState) -> ProgressView | None:
    """Which stage of the case it is; None in another type of interview.

    What is said after the last one belongs to it, and what is said before the first one, too.
    """
    if state.plan.case is None:
        return None
    stages = (CLARIFY, *STAGES)
    ahead = (item.stage for item in state.plan.items[state.item :] if item.stage in stages)
    at = stages.index(next(ahead, stages[-1]))
    text = translate("Room", "Stage {number} of {total}: {name}").format(
        number=at + 1, total=len(stages), name=stage_label(stages[at])
    )
    return ProgressView(text, at + 1, len(stages))


def _exhibits(case: Case, state: ConductorState) -> tuple[Exhibit, ...]:
    """Those of the current item and of all before it."""
    ids = dict.fromkeys(one for item in state.plan.items[: state.item + 1] for one in item.shows)
    return tuple(found for one in ids if (found := case.exhibit(one)) is not None)


def _told(case: Case, state: ConductorState) -> tuple[str, ...]:
    ids = dict.fromkeys(item.fact for item in state.plan.items[: state.item + 1] if item.fact)
    return tuple(fact.answer for one in ids if (fact := case.fact(one)) is not None)
