"""Findings about how an answer is built."""

from greenroom.feedback.findings import finding
from greenroom.feedback.heard import Heard
from greenroom.feedback.quotes import evidence, evidence_at_end
from greenroom.model.bands import Bands
from greenroom.model.question import StructureKind
from greenroom.model.report import Content, Finding, Part, Presence, Sentence, Story, Structure

_MISSING = {"S": "no_situation", "T": "no_task", "A": "no_action", "R": "no_result"}
_CAN_BE_LONG = {"S", "T"}
_CAN_BE_SHORT = {"A", "R"}
"""A long Action or Result and a short Situation or Task are nothing to change by themselves."""


def structure_findings(
    heard: Heard, structure: Structure, content: Content, bands: Bands
) -> list[Finding]:
    """The story gate first; parts only where the answer has them."""
    if not heard.english and structure.kind is not StructureKind.NONE:
        return [finding("language_not_covered", language=heard.language)]
    if structure.story is Story.GENERIC or structure.story is Story.HYPOTHETICAL:
        shown = structure.story_evidence
        code = f"not_a_story_{structure.story.value}"
        return [finding(code, shown, quote=shown.quote if shown else "")]
    star = structure.kind is StructureKind.STAR
    found: list[Finding] = []
    if star and structure.story is Story.UNCLEAR:
        return [finding("story_unclear")] if structure.sentences else []
    found += [_missing(heard, part, structure.sentences) for part in _lacking(structure)]
    if structure.parts and all(p.presence is Presence.PRESENT for p in structure.parts):
        found.append(finding("all_parts_present", kind=structure.kind.value))
    if star:
        found += _result(heard, structure, content)
        found += _shares(structure, bands)
    return found


def _lacking(structure: Structure) -> list[Part]:
    return [part for part in structure.parts if part.presence is Presence.NOT_FOUND]


def _missing(heard: Heard, part: Part, sentences: tuple[Sentence, ...]) -> Finding:
    code = _MISSING.get(part.key)
    if code is None:
        return finding("part_missing", None, part.key)
    at_end = part.key == "R"
    sentence = sentences[-1 if at_end else 0]
    shown = (evidence_at_end if at_end else evidence)(heard, *sentence.words)
    return finding(code, shown, part.key, quote=shown.quote)


def _result(heard: Heard, structure: Structure, content: Content) -> list[Finding]:
    result = next((part for part in structure.parts if part.key == "R"), None)
    if result is None or result.presence is not Presence.PRESENT:
        return []
    own = [s for s in structure.sentences if s.label == "R"]
    if not own:
        return []
    numbers = [n for n in content.numbers if any(_inside(n.span.middle, s) for s in own)]
    if numbers:
        return [finding("result_has_number", numbers[0], "R", quote=numbers[0].quote)]
    shown = evidence_at_end(heard, *max(own, key=lambda s: s.confidence).words)
    start = [s for s in structure.sentences if s.label == "S"]
    baseline = next(
        (n.quote for n in content.numbers if any(_inside(n.span.middle, s) for s in start)), ""
    )
    return [finding("result_no_number", shown, "R", quote=shown.quote, baseline=baseline)]


def _inside(moment: float, sentence: Sentence) -> bool:
    return sentence.span.start <= moment <= sentence.span.end


def _shares(structure: Structure, bands: Bands) -> list[Finding]:
    """Out of range only where every part is known: a share of the rest would mislead."""
    if any(part.presence is not Presence.PRESENT for part in structure.parts):
        return []
    found = []
    for part in structure.parts:
        band = bands.star_shares.get(part.key)
        place = band.place(part.share) if band else 0
        matters = (_CAN_BE_LONG if place > 0 else _CAN_BE_SHORT) if place else ()
        if band is None or part.key not in matters:
            continue
        shown = part.evidence
        found.append(
            finding(
                "part_long" if place > 0 else "part_short",
                shown,
                part.key,
                share=part.share,
                low=band.low or 0.0,
                high=band.high or 1.0,
                quote=shown.quote if shown else "",
            )
        )
    return sorted(found, key=lambda item: "RAST".index(item.part))
