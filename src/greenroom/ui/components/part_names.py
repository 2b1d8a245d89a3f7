"""What the parts of an answer are called. Needs no Qt."""

from greenroom.platform.text import translate


def part_name(part: str) -> str:
    """The full name of a structure part in the person's language; other keys unchanged."""
    names = {
        "S": translate("Parts", "Situation"),
        "T": translate("Parts", "Task"),
        "A": translate("Parts", "Action"),
        "R": translate("Parts", "Result"),
    }
    return names.get(part, part)
