"""What the structures and the parts beside S, T, A and R are called. No Qt."""

from greenroom.model.question import StructureKind
from greenroom.platform.text import translate


def structure_name(kind: StructureKind) -> str:
    """A structure as the menu of the card lists it."""
    return {
        StructureKind.STAR: translate("Review", "Story: Situation, Task, Action, Result"),
        StructureKind.PRESENT_PAST_FUTURE: translate("Review", "About you: present, past, future"),
        StructureKind.MOTIVATION: translate("Review", "Motivation: company, fit, goal"),
        StructureKind.STRENGTH: translate("Review", "Strength: claim, example"),
        StructureKind.WEAKNESS: translate("Review", "Weakness: claim, example, remedy"),
        StructureKind.CASE: translate("Review", "Case: framework, analysis, recommendation"),
        StructureKind.TECHNICAL: translate("Review", "Technical: approach, steps, check"),
        StructureKind.SITUATIONAL: translate("Review", "What you would do"),
        StructureKind.QUESTION_TO_ASK: translate("Review", "Your own question"),
        StructureKind.NONE: translate("Review", "No structure"),
    }[kind]


def part_names() -> dict[str, str]:
    """Names of the parts of all structures but STAR, by key."""
    return {
        "present": translate("Review", "Present"),
        "past": translate("Review", "Past"),
        "future": translate("Review", "Future"),
        "company": translate("Review", "Company"),
        "fit": translate("Review", "Own fit"),
        "goal": translate("Review", "Goal"),
        "claim": translate("Review", "Claim"),
        "example": translate("Review", "Example"),
        "remedy": translate("Review", "Remedy"),
        "approach": translate("Review", "Approach"),
        "reasoning": translate("Review", "Reasons"),
        "stakeholders": translate("Review", "People involved"),
        "check": translate("Review", "Check"),
        "restate": translate("Review", "Restated question"),
        "clarify": translate("Review", "Clarification"),
        "framework": translate("Review", "Framework"),
        "analysis": translate("Review", "Analysis"),
        "recommendation": translate("Review", "Recommendation"),
        "walk_through": translate("Review", "Steps"),
        "trade_off": translate("Review", "Trade-off"),
        "open": translate("Review", "Open question"),
        "closed": translate("Review", "Closed question"),
        "advert": translate("Review", "Answered by the advert"),
    }


def sentence_is(part: str) -> str:
    """The command that gives the current sentence to a part."""
    return {
        "S": translate("Review", "Sentence is Situation"),
        "T": translate("Review", "Sentence is Task"),
        "A": translate("Review", "Sentence is Action"),
        "R": translate("Review", "Sentence is Result"),
    }.get(part) or translate("Review", "Sentence is: {part}").format(
        part=part_names().get(part, part)
    )
