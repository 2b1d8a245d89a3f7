"""Lists of corrections as the person changes them. No Qt."""

from greenroom.model.correction import (
    Correction,
    MissingFiller,
    NotAFiller,
    PartChanged,
    StructureChanged,
    WordFixed,
)
from greenroom.model.question import StructureKind
from greenroom.model.span import Span

Corrections = tuple[Correction, ...]


def without_filler(corrections: Corrections, span: Span) -> Corrections:
    """The filler at `span` is none; one that the person had marked is simply forgotten."""
    kept = tuple(
        item
        for item in corrections
        if not (isinstance(item, MissingFiller) and _same(item.span, span))
    )
    return kept if len(kept) < len(corrections) else (*corrections, NotAFiller(span))


def with_filler(corrections: Corrections, span: Span, text: str) -> Corrections:
    """There is a filler at `span`; one that the person had taken out comes back."""
    kept = tuple(
        item
        for item in corrections
        if not (isinstance(item, NotAFiller) and _same(item.span, span))
    )
    return kept if len(kept) < len(corrections) else (*corrections, MissingFiller(span, text))


def with_part(corrections: Corrections, sentence: Span, part: str) -> Corrections:
    """The sentence belongs to `part`, whatever was said about it before."""
    kept = tuple(
        item
        for item in corrections
        if not (isinstance(item, PartChanged) and sentence.contains(item.moment))
    )
    return (*kept, PartChanged(sentence.middle, part))


def with_structure(corrections: Corrections, kind: StructureKind) -> Corrections:
    """The answer is looked through for another structure.

    Parts that were set by hand stay: they come back with the structure that they belong to.
    """
    kept = tuple(item for item in corrections if not isinstance(item, StructureChanged))
    return (*kept, StructureChanged(kind))


def with_word(corrections: Corrections, word: Span, text: str) -> Corrections:
    """The word reads `text`; empty takes it out."""
    kept = tuple(
        item
        for item in corrections
        if not (isinstance(item, WordFixed) and word.contains(item.moment))
    )
    return (*kept, WordFixed(word.middle, text))


def _same(first: Span, second: Span) -> bool:
    return first.overlap(second) > 0 or first == second
