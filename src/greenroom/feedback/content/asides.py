"""What belongs to no part, and how long the answer takes to get to what was done."""

import re

from greenroom.feedback.heard import Heard
from greenroom.feedback.quotes import evidence
from greenroom.model.question import StructureKind
from greenroom.model.report import Evidence, Sentence, Structure

ASIDE = "aside"
_OTHER = "other"
_NOT_ASIDE = re.compile(
    r"\b(?:i|we) (?:\w+ )?(?:learn(?:ed|t)|took away|realised|realized)\b|\btaught me\b|\blesson\b"
    r"|\b(?:would|should|could) have\b|\blooking back\b|\bin hindsight\b|\bso now i\b"
    r"|^(?:\w+ ){0,3}(?:i'll tell you|this is|that's the story|the story)\b",
    re.IGNORECASE,
)
"""Reflection and headline, where no model has told them from asides."""


def is_aside(sentence: Sentence) -> bool:
    """Whether a sentence belongs to no part and is neither headline nor reflection."""
    if sentence.label != _OTHER:
        return False
    if sentence.role:
        return sentence.role == ASIDE
    return not _NOT_ASIDE.search(sentence.text)


def find_asides(heard: Heard, structure: Structure) -> tuple[tuple[Evidence, ...], float | None]:
    """Each aside, and their share of the words (0..1); no share where the answer has no parts."""
    if not structure.parts:
        return (), None
    asides = [sentence for sentence in structure.sentences if is_aside(sentence)]
    total = sum(end - first for first, end in (s.words for s in structure.sentences))
    own = sum(end - first for first, end in (s.words for s in asides))
    shown = tuple(evidence(heard, *sentence.words) for sentence in asides)
    return shown, own / total if total else None


def first_action(structure: Structure) -> float | None:
    """The moment of the first sure Action; None without one."""
    if structure.kind is not StructureKind.STAR or not structure.parts:
        return None
    return next(
        (s.span.start for s in structure.sentences if s.label == "A" and not s.unsure), None
    )
