"""Puts words where the voice is.

Whisper's attention places words about right but their edges late, and fillers, which it has hardly
seen in training, up to 0.6 s late or without any duration. The voice activity knows the edges:
fillers move to the voiced island that no other word explains, and the first and last word of an
island take its edges.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from greenroom.model.span import Span
from greenroom.model.transcript import Word
from greenroom.speech.guards import plain

# One line a language: English, Spanish, French, German.
FILLED_PAUSES = frozenset(
    (
        *("um", "umm", "uh", "uhh", "uhm", "er", "err", "erm", "ah", "hmm", "hm", "mm", "mmm"),
        *("eh", "em"),
        *("euh", "heu", "ben"),
        *("äh", "ähm", "öh"),
    )
)

_FILLER_LATE_S = 0.8  # how late a filler may have been placed
_FILLER_EARLY_S = 0.4
_LONGEST_FILLER_S = 1.6
_SHORTEST_WORD_S = 0.06
_LONGEST_WORD_S = 2.0
_FIRST_EDGE_S = 1.0  # before the first word there is no other that could own the voice
_EDGE_S = 0.4  # how far a word's edge moves to an island's edge


def is_filled_pause(word: Word) -> bool:
    """Whether the word is a filled pause in one of the languages with a priming prompt."""
    return plain(word.text) in FILLED_PAUSES


def retime(words: Sequence[Word], voiced: Sequence[Span]) -> tuple[Word, ...]:
    """Words in the order given, moved onto `voiced` (sorted, without overlaps; seconds)."""
    if not words or not voiced:
        return tuple(words)
    moved = [_onto_nearest(word, voiced) for word in words]
    for index, word in enumerate(words):
        if is_filled_pause(word):
            moved[index] = _retime_filler(word, moved, index, voiced)
    return _in_order(_snap_to_edges(moved, voiced))


def _retime_filler(word: Word, moved: Sequence[Word], index: int, voiced: Sequence[Span]) -> Word:
    """The nearest island that is the filler's alone; its clamped place where there is none."""
    near = range(max(0, index - 3), min(len(moved), index + 4))
    others = [moved[i].span.middle for i in near if i != index]
    after = moved[index - 1].span.middle if index else -1.0
    before = moved[index + 1].span.middle if index + 1 < len(moved) else float("inf")
    free = [
        span
        for span in voiced
        if after < span.middle < before
        and word.start - _FILLER_LATE_S < span.start < word.end + _FILLER_EARLY_S
        and span.duration <= _LONGEST_FILLER_S
        and not any(span.contains(middle) for middle in others)
    ]
    if not free:
        return moved[index]
    nearest = min(free, key=lambda span: (_distance(span, word), -span.duration))
    return replace(word, start=nearest.start, end=nearest.end)


def _distance(span: Span, word: Word) -> float:
    middle = word.span.middle
    return max(span.start - middle, middle - span.end, 0.0)


def _onto_nearest(word: Word, voiced: Sequence[Span]) -> Word:
    """Trim what sticks out into silence; a word wholly in silence moves to the nearest voice."""
    touched = [span for span in _near(word, voiced) if span.overlap(word.span) > 0]
    if touched:
        start = max(word.start, touched[0].start)
        end = min(word.end, touched[-1].end)
        if len(touched) == 1 or end - start < _LONGEST_FILLER_S:
            return replace(word, start=start, end=max(start, end))
        longest = max(touched, key=lambda span: span.overlap(word.span))
        return replace(word, start=max(start, longest.start), end=min(end, longest.end))
    nearest = min(voiced, key=lambda span: _distance(span, word))
    if _distance(nearest, word) > _EDGE_S:
        return word
    length = min(max(word.end - word.start, _SHORTEST_WORD_S), nearest.duration)
    if nearest.start >= word.end:
        return replace(word, start=nearest.start, end=nearest.start + length)
    if nearest.end <= word.start:
        return replace(word, start=nearest.end - length, end=nearest.end)
    return replace(word, end=min(word.start + length, nearest.end))


def _near(word: Word, voiced: Sequence[Span]) -> Sequence[Span]:
    first = max(0, bisect_right(voiced, word.start, key=lambda span: span.start) - 1)
    last = bisect_right(voiced, word.end, key=lambda span: span.start)
    return voiced[first:last]


def _snap_to_edges(words: list[Word], voiced: Sequence[Span]) -> list[Word]:
    for span in voiced:
        inside = [i for i, word in enumerate(words) if span.contains(word.span.middle)]
        if not inside:
            continue
        first, last = inside[0], inside[-1]
        if len(inside) == 1 and span.duration > _LONGEST_WORD_S:
            continue
        if 0 < words[first].start - span.start < (_FIRST_EDGE_S if first == 0 else _EDGE_S):
            words[first] = replace(words[first], start=span.start)
        if 0 < span.end - words[last].end < _EDGE_S:
            words[last] = replace(words[last], end=span.end)
    return words


def _in_order(words: Sequence[Word]) -> tuple[Word, ...]:
    """Starts that never go back, and no word without any duration where another can give way."""
    ordered: list[Word] = []
    for word in words:
        start = word.start
        if ordered:
            start = max(start, ordered[-1].start + _SHORTEST_WORD_S)
            if ordered[-1].end > start:
                ordered[-1] = replace(ordered[-1], end=start)
        ordered.append(replace(word, start=start, end=max(start, word.end)))
    return tuple(ordered)
