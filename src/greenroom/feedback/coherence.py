"""A strength and a suggestion of one answer never say opposite things.

Each finder looks at one thing only, so two of them may speak of the same words.
"""

from greenroom.model.report import Finding

_DENIED_BY = {
    "all_parts_present": frozenset({"too_short"}),
    "i_in_action": frozenset({"no_action", "too_short"}),
    "story_unclear": frozenset({"too_short"}),
    "off_question": frozenset({"too_short"}),
    "another_question": frozenset({"too_short"}),
}
"""What says little beside these, or the opposite of them."""


def agreeing(findings: list[Finding]) -> list[Finding]:
    """The findings without those that another of them denies, in their order.

    Who is told that their own part is clear is not told that the Action may be missing.
    """
    codes = {each.code for each in findings}
    kept = [each for each in findings if not codes & _DENIED_BY.get(each.code, frozenset())]
    if "i_in_action" in {each.code for each in kept}:
        kept = [each for each in kept if (each.code, each.part) != ("part_unclear", "A")]
    return kept
