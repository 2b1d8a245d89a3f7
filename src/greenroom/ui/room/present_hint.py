"""What helps to build an answer, for who asks for it in practice. Needs no Qt."""

from dataclasses import dataclass

from greenroom.interview.rules import is_real
from greenroom.interview.state import ConductorState, Phase
from greenroom.model.question import StructureKind
from greenroom.platform.text import translate


@dataclass(frozen=True, slots=True)
class HintView:
    """How to build the answer, and what is listened for; either may be ""."""

    build: str
    listens_for: str


def hint_view(state: ConductorState) -> HintView | None:
    """The hint on the question that is going on; None in a real interview, or without any."""
    question = state.current.question if state.current is not None else None
    idle = state.phase in (Phase.READY, Phase.ENDED) or state.item_done
    if question is None or idle or is_real(state):
        return None
    build = _build_words(question.structure)
    return HintView(build, question.listens_for) if build or question.listens_for else None


def _build_words(structure: StructureKind) -> str:
    return {
        StructureKind.STAR: translate(
            "Hints",
            "One occasion: the situation, your task, what you did, how it turned out. Give most of "
            "the time to what you did.",
        ),
        StructureKind.PRESENT_PAST_FUTURE: translate(
            "Hints", "What you do now, what led you there, what you want next."
        ),
        StructureKind.MOTIVATION: translate(
            "Hints",
            "One thing about them in particular, what of you fits it, where you want to go.",
        ),
        StructureKind.STRENGTH: translate("Hints", "Name it, then one occasion that shows it."),
        StructureKind.WEAKNESS: translate(
            "Hints", "A real one, an occasion when it showed, and what you do about it."
        ),
        StructureKind.SITUATIONAL: translate(
            "Hints",
            "How you would go about it and why, whom you would involve, how you would check that "
            "it worked.",
        ),
        StructureKind.TECHNICAL: translate(
            "Hints",
            "Ask what is unclear, say your approach before the details, walk through it, then test "
            "it and weigh what else there is.",
        ),
        StructureKind.CASE: translate(
            "Hints",
            "Say how you will take it apart, work through the numbers, end on a recommendation.",
        ),
        StructureKind.QUESTION_TO_ASK: translate(
            "Hints", "One open question that the advert does not answer."
        ),
    }.get(structure, "")
