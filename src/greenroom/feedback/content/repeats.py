"""The same thing said twice, in other places of the answer."""

from greenroom.feedback.content.said import content_stems
from greenroom.feedback.grammar import words
from greenroom.feedback.heard import Heard
from greenroom.feedback.quotes import evidence
from greenroom.model.report import Repeat, Sentence

_FEWEST_WORDS = 4
_SHARED = 0.6
"""Two sentences repeat when they have at least four content words each and share 60 % of those
of both together (Jaccard). Greenroom's choice, on the training answers: 3 % of them have any."""

_LIGHT = words(
    """like know really just very also then now well yeah yes okay thing things way lot bit kind
    sort get got go went going say said make made let think mean guess said one two three actually
    basically"""
)


def find_repeats(heard: Heard, sentences: tuple[Sentence, ...]) -> tuple[Repeat, ...]:
    """Pairs of sentences, each later one with the earliest that it repeats."""
    bags = [content_stems(sentence.text, _LIGHT) for sentence in sentences]
    found = []
    for later in range(1, len(sentences)):
        if len(bags[later]) < _FEWEST_WORDS:
            continue
        for earlier in range(later):
            shared = len(bags[earlier] & bags[later])
            if shared < _FEWEST_WORDS - 1 or len(bags[earlier]) < _FEWEST_WORDS:
                continue
            if shared >= _SHARED * len(bags[earlier] | bags[later]):
                first, again = sentences[earlier], sentences[later]
                found.append(Repeat(evidence(heard, *first.words), evidence(heard, *again.words)))
                break
    return tuple(found)
