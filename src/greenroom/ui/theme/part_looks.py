"""How the parts of an answer look: a letter, colours and a pattern. Needs no Qt.

Colours of their own have S, T, A and R only (style guide, Colour). The parts of other structures
are told apart by letter and pattern, on the plain colours.
"""

from dataclasses import dataclass
from enum import StrEnum

from greenroom.model.part_letters import part_letter


class Pattern(StrEnum):
    """What a lane block or a bar is filled with."""

    PLAIN = ""
    DIAGONAL = "diagonal"
    DOTS = "dots"
    LEVEL = "level"
    GRID = "grid"


@dataclass(frozen=True, slots=True)
class PartLook:
    """The letter of a part, its colour tokens and its pattern."""

    letter: str
    ink: str
    tint: str
    pattern: Pattern


_COLORED = ("S", "T", "A", "R")
_PATTERNS = {
    Pattern.DIAGONAL: ("S", "present", "company", "claim", "framework", "approach", "advert"),
    Pattern.DOTS: ("T", "clarify", "stakeholders", "closed"),
    Pattern.LEVEL: ("R", "future", "goal", "remedy", "recommendation", "check"),
    Pattern.GRID: ("restate", "trade_off"),
}
"""All others are plain. Within one structure no pattern comes twice."""

_PATTERN_OF = {part: pattern for pattern, parts in _PATTERNS.items() for part in parts}


def part_look(part: str) -> PartLook:
    """The look of a part; an unknown one is plain and shows its own key."""
    ink, tint = (part, f"{part}t") if part in _COLORED else ("text2", "inset")
    return PartLook(part_letter(part), ink, tint, _PATTERN_OF.get(part, Pattern.PLAIN))
