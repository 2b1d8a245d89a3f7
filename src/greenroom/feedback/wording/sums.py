"""Sentences about the sum of a case."""

from greenroom.feedback.wording.values import Found, Given
from greenroom.platform.text import translate


def sums(code: str, _part: str, _values: Given) -> Found:
    """Whether the number that was asked for was said."""
    if code == "sum_right":
        return (
            translate("Findings", "Your result is right"),
            translate("Findings", "You said “{quote}”. It comes to {expected}."),
        )
    if code == "sum_other":
        return (
            translate("Findings", "Another result"),
            translate(
                "Findings",
                "You said “{quote}”. It comes to {expected}. Go through your steps once more and "
                "say each of them aloud.",
            ),
        )
    if code == "sum_missing":
        return (
            translate("Findings", "No result yet"),
            translate(
                "Findings",
                "No number was heard here. It comes to {expected}. Say the result by itself at the "
                "end of your sum.",
            ),
        )
    return None
