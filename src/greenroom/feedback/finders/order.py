"""Findings about the order in which an answer tells its parts, and about what belongs to none."""

from dataclasses import dataclass
from itertools import pairwise

from greenroom.feedback.content.asides import is_aside
from greenroom.feedback.findings import finding
from greenroom.feedback.heard import Heard
from greenroom.feedback.quotes import evidence, evidence_at_end
from greenroom.model.question import StructureKind
from greenroom.model.report import (
    Content,
    Evidence,
    Finding,
    Presence,
    Sentence,
    Story,
    Structure,
)

FEWEST_WORDS = {StructureKind.STAR: 40}
_FEWEST = 30
"""An answer under these counts is called too short (Greenroom's choice)."""

RAMBLING_FROM = 0.25
RAMBLING_WORDS = 80
"""Share of words in asides, in an answer of at least so many words, as training/data has it. Asides
are found only where they are plain: this names 19 of the 31 train and development answers that
ramble, and 5 of the others (crossread; from 0.18 on 21 and 9)."""

_MOVES = 2
"""So many steps back from a Result or an Action make an answer hard to follow; one is natural, as
after a first attempt, and is only pointed at. Of the 32 train and development stories that jump
the reader finds 18 with two steps and 13 more with one; of 168 sound ones 1 and 18 (crossread)."""

_LATE_SHARE, _LATE_S = 0.5, 30.0
"""The first Action is late after half of the answer, and after 30 s at least."""

_BACK = {("R", "A"), ("R", "T"), ("R", "S"), ("A", "T"), ("A", "S")}


def order_findings(
    heard: Heard, structure: Structure, content: Content, *, whole: bool = True
) -> list[Finding]:
    """Too short, rambling, out of order; only rambling in an answer to one stage of a question."""
    found = _too_short(heard, structure) if whole else []
    star = structure.kind is StructureKind.STAR
    if not structure.parts or (star and structure.story is not Story.STORY):
        return found
    found += _rambling(heard, structure, content)
    if star:
        return found + _story_order(heard, structure, content)
    return found + (_sibling_order(heard, structure) if whole else [])


def _too_short(heard: Heard, structure: Structure) -> list[Finding]:
    kind, sentences = structure.kind, structure.sentences
    if kind in {StructureKind.NONE, StructureKind.QUESTION_TO_ASK} or not sentences:
        return []
    count, fewest = len(heard.tokens), FEWEST_WORDS.get(kind, _FEWEST)
    if count >= fewest or not heard.english:  # not every language has spaces between words
        return []
    shown = evidence_at_end(heard, *sentences[-1].words)
    lacks = _lacks(structure)
    return [finding("too_short", shown, words=count, fewest=fewest, quote=shown.quote, lacks=lacks)]


def _lacks(structure: Structure) -> str:
    """What a short answer has most room for: a story, its end, what was done, or an example."""
    told = {part.key for part in structure.parts if part.presence is Presence.PRESENT}
    if structure.kind is StructureKind.STAR:
        if structure.story is not Story.STORY:
            return "story"
        return "action" if "R" in told else "end"
    shown_by_one = structure.kind in {StructureKind.STRENGTH, StructureKind.WEAKNESS}
    return "example" if shown_by_one and "example" not in told else "detail"


def _rambling(heard: Heard, structure: Structure, content: Content) -> list[Finding]:
    share = content.aside_share
    if share is None or share < RAMBLING_FROM or len(heard.tokens) < RAMBLING_WORDS:
        return []
    asides = [sentence for sentence in structure.sentences if is_aside(sentence)]
    longest = max(asides, key=lambda sentence: sentence.words[1] - sentence.words[0])
    shown = evidence(heard, *longest.words)
    return [finding("rambling", shown, share=share, quote=shown.quote)]


@dataclass(frozen=True, slots=True)
class _Move:
    before: Sentence
    after: Sentence


def _story_order(heard: Heard, structure: Structure, content: Content) -> list[Finding]:
    told = [s for s in structure.sentences if s.label in {"S", "T", "A", "R"}]
    back = [_Move(a, b) for a, b in pairwise(told) if (a.label, b.label) in _BACK]
    found = []
    if back:
        found.append(_jump(heard, back))
    result = next((s for s in told if s.label == "R" and not s.unsure), None)
    action = next((s for s in told if s.label == "A"), None)
    if result is not None and action is not None and result.words < action.words:
        shown = evidence(heard, *result.words)
        found.append(finding("result_first", shown, "R", quote=shown.quote))
    return found + _late(heard, structure, content)


def _jump(heard: Heard, back: list[_Move]) -> Finding:
    """Several steps back are a claim; one is only pointed at."""
    move = back[0]
    shown = evidence(heard, *move.after.words)
    several: dict[str, float] = {"times": len(back)} if len(back) >= _MOVES else {}
    return finding(
        "interleaved" if several else "jumps_back",
        shown,
        "",
        **several,
        at=shown.span.start,
        from_part=move.before.label,
        to_part=move.after.label,
        quote=shown.quote,
    )


def _late(heard: Heard, structure: Structure, content: Content) -> list[Finding]:
    at = content.first_action_s
    if at is None or not structure.sentences:
        return []
    start = structure.sentences[0].span.start
    whole = structure.sentences[-1].span.end - start
    if at - start < max(_LATE_S, _LATE_SHARE * whole):
        return []
    action = next(s for s in structure.sentences if s.span.start >= at)
    shown = evidence(heard, *action.words)
    return [finding("action_late", shown, "A", at=at, quote=shown.quote)]


def _sibling_order(heard: Heard, structure: Structure) -> list[Finding]:
    keys = {part.key for part in structure.parts}
    told = [s for s in structure.sentences if s.label in keys]
    early = _early(structure.kind, told)
    if early is None:
        return []
    shown: Evidence = evidence(heard, *early.words)
    return [
        finding("unusual_order", shown, early.label, kind=structure.kind.value, quote=shown.quote)
    ]


_BEFORE = {
    StructureKind.PRESENT_PAST_FUTURE: ("future", ("present", "past")),
    StructureKind.SITUATIONAL: ("check", ("approach",)),
    StructureKind.TECHNICAL: ("walk_through", ("approach",)),
}
"""A part that comes after others: telling it before them is unusual."""


def _early(kind: StructureKind, told: list[Sentence]) -> Sentence | None:
    """The sentence that stands in an unusual place, if one does."""
    first: dict[str, int] = {}
    for number, sentence in enumerate(told):
        first.setdefault(sentence.label, number)
    if kind in {StructureKind.STRENGTH, StructureKind.WEAKNESS}:
        return told[0] if first.get("claim", 0) > 0 else None
    if kind in _BEFORE:
        late, others = _BEFORE[kind]
        if late in first and any(first.get(other, -1) > first[late] for other in others):
            return told[first[late]]
    if kind is StructureKind.CASE and "recommendation" in first:
        rest = [s for s in told if s.label != "restate"]
        if "recommendation" not in {rest[0].label, rest[-1].label}:
            return told[first["recommendation"]]
    return None
