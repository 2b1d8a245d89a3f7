"""A strength and a suggestion of one answer never say opposite things.

Each finder looks at one thing only, so two of them may speak of the same words.
"""

from greenroom.feedback.findings import finding
from greenroom.model.report import Finding

_DENIED_BY = {
    "all_parts_present": frozenset({"too_short", "not_enough_speech"}),
    "i_in_action": frozenset({"no_action", "too_short"}),
    "story_unclear": frozenset({"too_short"}),
    "off_question": frozenset({"too_short"}),
}
"""What says little beside these, or the opposite of them."""


def agreeing(findings: list[Finding]) -> list[Finding]:
    """The findings without those that another of them denies, in their order.

    Who is told that their own part is clear is not told that the Action may be missing. An answer
    whose last words tell a before and after has no plain lack of a Result: it "may be
    missing" then.
    """
    codes = {each.code for each in findings}
    kept = [each for each in findings if not codes & _DENIED_BY.get(each.code, frozenset())]
    if "i_in_action" in {each.code for each in kept}:
        kept = [each for each in kept if (each.code, each.part) != ("part_unclear", "A")]
    changes = [each for each in findings if each.code == "change_told"]
    return [_softened(each) if _told_at_end(each, changes) else each for each in kept]


def _told_at_end(missing: Finding, changes: list[Finding]) -> bool:
    end = missing.evidence
    if missing.code != "no_result" or end is None:
        return False
    moments = [each.evidence.span.middle for each in changes if each.evidence is not None]
    return any(end.span.start <= moment <= end.span.end for moment in moments)


def _softened(missing: Finding) -> Finding:
    values = {key: value for key, value in missing.values if key == "quote"}
    return finding("part_unclear", missing.evidence, "R", **values)
