"""Findings about how an answer is built."""

import re

from greenroom.feedback.findings import finding
from greenroom.feedback.grammar import words
from greenroom.feedback.heard import Heard
from greenroom.feedback.quotes import evidence, evidence_at_end
from greenroom.feedback.structure.cues import tells_action
from greenroom.model.bands import Bands
from greenroom.model.question import StructureKind
from greenroom.model.report import Content, Finding, Part, Presence, Sentence, Story, Structure

_MISSING = {"S": "no_situation", "T": "no_task", "A": "no_action", "R": "no_result"}
_NO_MEASURE = words(
    """year years month months time times person people men women colleagues teammates students
    members engineers developers agents nurses"""
)
"""What tells when it was, or who was there: no outcome is better or worse than that."""

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
    found: list[Finding] = []
    if star and structure.story is Story.UNCLEAR:
        return [finding("story_unclear")]
    if structure.kind is StructureKind.QUESTION_TO_ASK:
        return _own_question(content)
    needed = _needed(structure, needed_parts)
    open_ = [part for part in needed if part.key != "S" or not _dated_at_start(structure, content)]
    found += [_missing(heard, part, structure, content) for part in _lacking(structure, open_)]
    found += [_unclear(heard, part, structure) for part in _doubtful(structure, open_)]
    if needed and all(part.presence is Presence.PRESENT for part in needed):
        shown = needed[-1].evidence  # the part that answers lack most often
        values = {"last": needed[-1].key, "quote": shown.quote} if shown and needed[1:] else {}
        found.append(finding("all_parts_present", shown, kind=structure.kind.value, **values))
    if star:
        found += _result(heard, structure, content)
        found += _shares(structure, bands)
    return found


_NEEDED = {
    StructureKind.CASE: ("framework", "analysis", "recommendation"),
    StructureKind.TECHNICAL: ("approach", "walk_through", "check"),
    StructureKind.SITUATIONAL: ("approach",),
}
"""Parts without which an answer is not whole; in the other structures all of them."""


def _needed(structure: Structure, named: tuple[str, ...]) -> list[Part]:
    keys = named or _NEEDED.get(structure.kind)
    return [part for part in structure.parts if keys is None or part.key in keys]


def _dated_at_start(structure: Structure, content: Content) -> bool:
    """Whether the first two sentences say when it was, so that more of that need not be asked for.

    Of 50 stories without a Situation by the model one begins so, and that one has a Situation
    (crossread train and dev answers).
    """
    start = structure.sentences[:2]
    return any(date.span.start < start[-1].span.end for date in content.dates)


def _lacking(structure: Structure, needed: list[Part]) -> list[Part]:
    """Parts that are missing: not found, and no sentence is shown as one."""
    return [
        part
        for part in needed
        if part.presence is Presence.NOT_FOUND and not _told_somewhere(part.key, structure)
    ]


def _doubtful(structure: Structure, needed: list[Part]) -> list[Part]:
    """Parts that may be missing.

    Either it is unclear and no sentence looks most like them, or they were not found and a sentence
    is shown as one: such claims were right in 6 of 16 cases (crossread train and dev answers).
    """
    labels = {sentence.label for sentence in structure.sentences}
    return [
        part
        for part in needed
        if (part.presence is Presence.UNCLEAR and part.key not in labels)
        or (part.presence is Presence.NOT_FOUND and _told_somewhere(part.key, structure))
    ]


def _told_somewhere(key: str, structure: Structure) -> bool:
    """Whether a sentence is shown as this part, or plainly says "I called" where that is asked."""
    if key == "A" and any(tells_action(one.text.lower()) for one in structure.sentences):
        return True
    return any(sentence.label == key for sentence in structure.sentences)


def _unclear(heard: Heard, part: Part, structure: Structure) -> Finding:
    at_end = part.key in {"R", structure.parts[-1].key}
    sentence = structure.sentences[-1 if at_end else 0]
    shown = (evidence_at_end if at_end else evidence)(heard, *sentence.words)
    return finding("part_unclear", shown, part.key, quote=shown.quote)


def _missing(heard: Heard, part: Part, structure: Structure, content: Content) -> Finding:
    sentences = structure.sentences
    code = _MISSING.get(part.key)
    if code is None:
        shown = evidence_at_end(heard, *sentences[-1].words)
        return finding("part_missing", shown, part.key, quote=shown.quote)
    if part.key == "R":
        shown = evidence_at_end(heard, *sentences[-1].words)
        return finding(code, shown, "R", quote=shown.quote, baseline=_baseline(structure, content))
    # What is quoted: the action that a task should come before, or what happened without one.
    wanted = {"T": "A", "A": "S"}.get(part.key)
    sure = next((s for s in sentences if s.label == wanted and not s.unsure), None)
    shown = evidence(heard, *(sure or sentences[0]).words)
    quote = shown.quote if sure or wanted is None else ""
    return finding(code, shown, part.key, quote=quote)


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


def _baseline(structure: Structure, content: Content) -> str:
    """The first number of the Situation that an outcome can be set against; "" if none.

    It says what it counts ("900 parcels", "40%"): against "three" nothing can be set.
    """
    start = [s for s in structure.sentences if s.label == "S"]
    told = [n.quote for n in content.numbers if any(_inside(n.span.middle, s) for s in start)]
    return next((quote for quote in told if _measures(quote)), "")


def _measures(quote: str) -> bool:
    counts = len(quote.split()) > 1 or not quote.isalnum()
    return counts and quote.rsplit(maxsplit=1)[-1].lower() not in _NO_MEASURE


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
    clearest = max(own, key=lambda s: s.confidence)
    if _STILL_OPEN.search(clearest.text):
        return []
    shown = evidence_at_end(heard, *clearest.words)
    vague = next((v for v in content.vague if any(_inside(v.span.middle, s) for s in own)), None)
    shown = vague if vague is not None and "…" in shown.quote else shown
    baseline = _baseline(structure, content)
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
