"""Findings about single words and phrases: claims, jargon, repetition, the advert."""

from greenroom.feedback.findings import finding
from greenroom.model.question import StructureKind
from greenroom.model.report import Content, Finding, Structure, Wanted


def claim_findings(content: Content, structure: Structure) -> list[Finding]:
    """All optional: an answer can be sound with each of them. One finding of each kind."""
    found = []
    if content.changes:
        shown = content.changes[0]
        found.append(finding("change_told", shown, quote=shown.quote))
    if content.directness and content.directness.likeness < content.directness.threshold:
        shown = content.directness.evidence
        found.append(finding("off_question", shown, quote=shown.quote))
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
