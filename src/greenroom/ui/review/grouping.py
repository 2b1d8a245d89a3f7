"""Neighbouring sentences of one part, joined: what the lanes and the transcript show. No Qt."""

from dataclasses import dataclass

from greenroom.model.report import Sentence
from greenroom.model.span import Span
from greenroom.model.transcript import Word


@dataclass(frozen=True, slots=True)
class Group:
    """Sentences of one part in a row. `words` is a half-open range of word indices.

    `span` reaches from the middle of one gap to the middle of the next (how shares of time are
    counted), `spoken` from the first word to the last.
    """

    label: str
    unsure: bool
    words: tuple[int, int]
    span: Span
    spoken: Span


def group_sentences(sentences: tuple[Sentence, ...], words: tuple[Word, ...]) -> tuple[Group, ...]:
    """Join neighbours with the same label and the same certainty, in order of time."""
    runs: list[tuple[str, bool, int, int]] = []
    for sentence in sentences:
        first, end = sentence.words[0], min(sentence.words[1], len(words))
        if first >= end:
            continue
        if runs and runs[-1][:2] == (sentence.label, sentence.unsure):
            runs[-1] = (*runs[-1][:3], end)
        else:
            runs.append((sentence.label, sentence.unsure, first, end))
    groups = []
    for place, (label, unsure, first, end) in enumerate(runs):
        left = words[first].start
        right = max(left, words[end - 1].end)
        spoken = Span(left, right)
        if place > 0:
            left = (words[first - 1].end + left) / 2
        if place < len(runs) - 1:
            right = (right + words[end].start) / 2
        groups.append(Group(label, unsure, (first, end), Span(left, max(left, right)), spoken))
    return tuple(groups)
