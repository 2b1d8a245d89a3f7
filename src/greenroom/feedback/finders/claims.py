"""Findings about single words and phrases: claims, jargon, repetition, the advert."""

from greenroom.feedback.findings import finding
from greenroom.model.question import StructureKind
from greenroom.model.report import Content, Directness, Finding, Structure, Wanted

MISSES_FROM, MAY_MISS_FROM = 0.45, 0.2
"""From these probabilities on an answer is, or may be, one to another question.

Of the 52 such train and dev answers 15 and 24 are found, with 4 and 37 of the 795 others
(crossread, held out; `training/structure/misses_fit.py`); likeness alone 14 and 24."""


def claim_findings(content: Content, structure: Structure) -> list[Finding]:
    """All optional: an answer can be sound with each of them. One finding of each kind."""
    found = []
    if content.changes:
        shown = content.changes[0]
        found.append(finding("change_told", shown, quote=shown.quote))
    if content.directness is not None:
        found += _off_question(content.directness)
    if content.repeats:
        pair = content.repeats[0]
        found.append(
            finding(
                "repeated",
                pair.again,
                at=pair.first.span.start,
                quote=pair.first.quote,
                again=pair.again.quote,
            )
        )
    # Whoever asks for a design knows what DNS is.
    technical = structure.kind is StructureKind.TECHNICAL
    for code, ones in (
        ("overclaim", content.overclaims),
        ("jargon", content.jargon),
        ("acronym", () if technical else content.acronyms),
    ):
        if ones:
            found.append(finding(code, ones[0], quote=ones[0].quote, count=len(ones)))
    return found + _advert(content, structure)


def _off_question(direct: Directness) -> list[Finding]:
    """Where the reader read the answer, it and the likeness decide together."""
    shown = direct.evidence
    may = direct.likeness < direct.threshold
    if direct.misses is not None:
        may = direct.misses >= MAY_MISS_FROM
    if direct.misses is not None and direct.misses >= MISSES_FROM:
        return [finding("another_question", shown, quote=shown.quote)]
    return [finding("off_question", shown, quote=shown.quote)] if may else []


def _advert(content: Content, structure: Structure) -> list[Finding]:
    covered = [one for one in content.wanted if one.evidence is not None]
    count = len(content.wanted)
    found = []
    if covered:
        first = covered[0]
        found.append(_spoken_of("advert_covered", first, len(covered), count))
    about_fit = {StructureKind.MOTIVATION, StructureKind.PRESENT_PAST_FUTURE}
    if count and structure.kind in about_fit:
        missing = [one for one in content.wanted if one.evidence is None]
        if missing and len(covered) * 2 < count:
            found.append(_spoken_of("advert_open", missing[0], len(covered), count))
    return found


def _spoken_of(code: str, wanted: Wanted, covered: int, count: int) -> Finding:
    return finding(code, wanted.evidence, covered=covered, count=count, quote=wanted.text)
