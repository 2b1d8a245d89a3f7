"""The letter that stands for a part of a structure on chips, on the time line and on keys."""

from types import MappingProxyType

PART_LETTERS = MappingProxyType(
    {
        "S": "S",
        "T": "T",
        "A": "A",
        "R": "R",
        "present": "P",
        "past": "A",
        "future": "F",
        "company": "C",
        "fit": "F",
        "goal": "L",
        "claim": "C",
        "example": "E",
        "remedy": "R",
        "restate": "Q",
        "clarify": "C",
        "framework": "F",
        "analysis": "A",
        "recommendation": "R",
        "approach": "A",
        "walk_through": "S",
        "trade_off": "T",
        "check": "K",
        "reasoning": "R",
        "stakeholders": "P",
        "open": "O",
        "closed": "C",
        "advert": "A",
    }
)
"""By part key. No letter comes twice within one structure, and each is one of the part's English
name; G, V and H are left out, since Alt opens menus with them."""


def part_letter(part: str) -> str:
    """The letter of a part; an unknown one shows its own key."""
    return PART_LETTERS.get(part, part)
