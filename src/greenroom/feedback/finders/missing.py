"""Findings about parts that an answer lacks, or may lack."""

from greenroom.feedback.findings import finding
from greenroom.feedback.grammar import words
from greenroom.feedback.heard import Heard
from greenroom.feedback.quotes import evidence, evidence_at_end
from greenroom.feedback.structure.cues import tells_action
from greenroom.model.question import StructureKind
from greenroom.model.report import Content, Finding, Part, Presence, Structure

_MISSING = {"S": "no_situation", "T": "no_task", "A": "no_action", "R": "no_result"}
_NO_MEASURE = words(
    """year years month months time times person people men women colleagues teammates students
    members engineers developers agents nurses"""
)
"""What tells when it was, or who was there: no outcome is better or worse than that."""

_NEEDED = {
    StructureKind.CASE: ("framework", "analysis", "recommendation"),
    StructureKind.TECHNICAL: ("approach", "walk_through", "check"),
    StructureKind.SITUATIONAL: ("approach",),
}
"""Parts without which an answer is not whole; in the other structures all of them."""


def needed_of(structure: Structure, named: tuple[str, ...]) -> list[Part]:
    """The parts without which an answer is not whole: those `named`, else the usual ones."""
    keys = named or _NEEDED.get(structure.kind)
    return [part for part in structure.parts if keys is None or part.key in keys]


def missing_findings(
    heard: Heard, structure: Structure, content: Content, needed: list[Part]
) -> list[Finding]:
    """What is missing of `needed`, then what may be."""
    if _dated_at_start(structure, content):
        needed = [part for part in needed if part.key != "S"]
    lacking = _lacking(structure, content, needed)
    doubtful = _doubtful(structure, content, needed)
    return [
        *(_missing(heard, part, structure, content) for part in lacking),
        *(_unclear(heard, part, structure) for part in doubtful),
    ]


def _dated_at_start(structure: Structure, content: Content) -> bool:
    """Whether the first two sentences say when it was, so that more of that need not be asked for.

    Of 50 stories without a Situation by the model one begins so, and that one has a Situation
    (crossread train and dev answers).
    """
    start = structure.sentences[:2]
    return any(date.span.start < start[-1].span.end for date in content.dates)


def _lacking(structure: Structure, content: Content, needed: list[Part]) -> list[Part]:
    """Parts that are missing: not found, and no words speak for them."""
    return [
        part
        for part in needed
        if part.presence is Presence.NOT_FOUND and not _told_somewhere(part.key, structure, content)
    ]


def _doubtful(structure: Structure, content: Content, needed: list[Part]) -> list[Part]:
    """Parts that may be missing.

    Either they are unclear and no sentence looks most like them, or they were not found, and words
    speak for them all the same.
    """
    labels = {sentence.label for sentence in structure.sentences}
    return [
        part
        for part in needed
        if (part.presence is Presence.UNCLEAR and part.key not in labels)
        or (part.presence is Presence.NOT_FOUND and _told_somewhere(part.key, structure, content))
    ]


def _told_somewhere(key: str, structure: Structure, content: Content) -> bool:
    """Whether words speak for a part that was not found.

    A sentence is shown as it (claims against one were right in 6 of 16 cases, crossread train and
    dev answers); for an Action one says "I called"; for a Result the last tells a before and after.
    """
    sentences = structure.sentences
    if key == "A" and any(tells_action(one.text.lower()) for one in sentences):
        return True
    if key == "R" and any(sentences[-1].span.contains(one.span.middle) for one in content.changes):
        return True
    return any(sentence.label == key for sentence in sentences)


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
        return finding(code, shown, "R", quote=shown.quote, baseline=baseline(structure, content))
    # What is quoted: the action that a task should come before, or what happened without one.
    wanted = {"T": "A", "A": "S"}.get(part.key)
    sure = next((s for s in sentences if s.label == wanted and not s.unsure), None)
    shown = evidence(heard, *(sure or sentences[0]).words)
    quote = shown.quote if sure or wanted is None else ""
    return finding(code, shown, part.key, quote=quote)


def baseline(structure: Structure, content: Content) -> str:
    """The first number of the Situation that an outcome can be set against; "" if none.

    It says what it counts ("900 parcels", "40%"): against "three" nothing can be set.
    """
    start = [s for s in structure.sentences if s.label == "S"]
    told = [n.quote for n in content.numbers if any(s.span.contains(n.span.middle) for s in start)]
    return next((quote for quote in told if _measures(quote)), "")


def _measures(quote: str) -> bool:
    counts = len(quote.split()) > 1 or not quote.isalnum()
    return counts and quote.rsplit(maxsplit=1)[-1].lower() not in _NO_MEASURE
