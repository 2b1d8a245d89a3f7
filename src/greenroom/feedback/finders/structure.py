"""Findings about how an answer is built."""

import re

from greenroom.feedback.finders.missing import baseline, missing_findings, needed_of
from greenroom.feedback.findings import finding
from greenroom.feedback.heard import Heard
from greenroom.feedback.quotes import evidence_at_end
from greenroom.model.bands import Bands
from greenroom.model.question import StructureKind
from greenroom.model.report import Content, Finding, Presence, Story, Structure

_STILL_OPEN = re.compile(
    r"\b(?:don['’]t know (?:yet|how)|still (?:going on|open|running|waiting)|too early to"
    r"|not (?:over|finished) yet|remains to be seen|we['’]ll see)\b",
    re.IGNORECASE,
)
"""An outcome that is not known has no number yet."""

_CAN_BE_LONG = {"S", "T"}
_CAN_BE_SHORT = {"A", "R"}
"""A long Action or Result and a short Situation or Task are nothing to change by themselves."""


def structure_findings(
    heard: Heard,
    structure: Structure,
    content: Content,
    bands: Bands,
    needed_parts: tuple[str, ...] = (),
) -> list[Finding]:
    """The story gate first; parts only where the answer has them.

    `needed_parts` are those without which an answer to this question is not whole; none means
    those of its structure.
    """
    if not heard.english and structure.kind is not StructureKind.NONE:
        return [finding("language_not_covered", language=heard.language)]
    if not structure.sentences:
        return []
    if structure.story is Story.GENERIC or structure.story is Story.HYPOTHETICAL:
        shown = structure.story_evidence
        code = f"not_a_story_{structure.story.value}"
        return [finding(code, shown, quote=shown.quote if shown else "")]
    star = structure.kind is StructureKind.STAR
    if star and structure.story is Story.UNCLEAR:
        return [finding("story_unclear")]
    if structure.kind is StructureKind.QUESTION_TO_ASK:
        return _own_question(content)
    needed = needed_of(structure, needed_parts)
    found = missing_findings(heard, structure, content, needed)
    if needed and all(part.presence is Presence.PRESENT for part in needed):
        shown = needed[-1].evidence  # the part that answers lack most often
        values = {"last": needed[-1].key, "quote": shown.quote} if shown and needed[1:] else {}
        found.append(finding("all_parts_present", shown, kind=structure.kind.value, **values))
    if star:
        found += _result(heard, structure, content)
        found += _shares(structure, bands)
    return found


def _own_question(content: Content) -> list[Finding]:
    """One open question is what is asked for; a closed one beside it takes nothing away."""
    opened = [one for one in content.own_questions if one.form == "open"]
    if opened:
        return [finding("open_question", opened[0].evidence, quote=opened[0].evidence.quote)]
    first = next(iter(content.own_questions), None)
    if first is None:
        return [finding("no_open_question", None, quote="", form="")]
    shown = first.evidence
    return [finding("no_open_question", shown, quote=shown.quote, form=first.form)]


def _result(heard: Heard, structure: Structure, content: Content) -> list[Finding]:
    result = next((part for part in structure.parts if part.key == "R"), None)
    if result is None or result.presence is not Presence.PRESENT:
        return []
    own = [s for s in structure.sentences if s.label == "R"]
    if not own:
        return []
    numbers = [n for n in content.numbers if any(s.span.contains(n.span.middle) for s in own)]
    if numbers:
        return [finding("result_has_number", numbers[0], "R", quote=numbers[0].quote)]
    clearest = max(own, key=lambda s: s.confidence)
    if _STILL_OPEN.search(clearest.text):
        return []
    shown = evidence_at_end(heard, *clearest.words)
    vague = next(
        (v for v in content.vague if any(s.span.contains(v.span.middle) for s in own)), None
    )
    shown = vague if vague is not None and "…" in shown.quote else shown
    against = baseline(structure, content)
    return [finding("result_no_number", shown, "R", quote=shown.quote, baseline=against)]


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
