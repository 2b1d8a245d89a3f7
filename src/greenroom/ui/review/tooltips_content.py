"""How each row of the card Content is defined, in words for its tool tip. No Qt."""

from greenroom.platform.text import translate


def changes() -> str:
    """Before and after."""
    return translate("Review", "How something was before and after, or by how much it changed.")


def tools() -> str:
    """Named tools."""
    return translate("Review", "Programs that you named; the first mention of each.")


def dates() -> str:
    """When it was."""
    return translate("Review", "When things were.")


def overclaims() -> str:
    """Absolutes."""
    return translate("Review", "Claims that leave no room, such as “always” or “everyone loved”.")


def jargon() -> str:
    """Office words."""
    return translate("Review", "Words of offices that say little outside of them.")


def acronyms() -> str:
    """Unexplained acronyms."""
    return translate("Review", "Acronyms that nothing near their first mention explains.")


def repeats() -> str:
    """Said twice."""
    return translate(
        "Review",
        "Sentences that share 60% of their content words with an earlier one (Greenroom’s choice).",
    )


def asides() -> str:
    """Asides."""
    return translate("Review", "Sentences that belong to no part: talk around the answer.")


def first_action() -> str:
    """First action."""
    return translate("Review", "The first moment at which you say what you did.")


def directness() -> str:
    """Likeness to the question."""
    return translate(
        "Review",
        "How far your first half minute tells of what the question asks for, from -1 to 1, by a "
        "model on this computer. Stories often begin far from the question, so it is only a hint.",
    )


def advert() -> str:
    """What the advert asks for."""
    return translate(
        "Review",
        "Things that the pasted job description asks for and that this answer speaks of.",
    )
