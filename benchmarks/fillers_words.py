"""Word errors with the filled pauses left out: does hearing every um cost words?"""

from collections.abc import Sequence

import numpy as np

from benchmarks.hearing import spoken_words
from greenroom.feedback.heard import bare
from greenroom.feedback.lexicon import shipped_lexicon


def plain_words(text: str) -> list[str]:
    """Lower case, numbers in words, no filled pauses however long they are."""
    lexicon = shipped_lexicon("en")
    return [word for word in spoken_words(text) if not lexicon.is_filled_pause(bare(word))]


def word_errors(said: Sequence[str], heard: Sequence[str]) -> int:
    """Words to change, put in or take out (Levenshtein 1966)."""
    row = np.arange(len(heard) + 1)
    for number, word in enumerate(said, 1):
        above, row = row, np.empty_like(row)
        row[0] = number
        for place, other in enumerate(heard, 1):
            changed = above[place - 1] + (word != other)
            row[place] = min(above[place] + 1, row[place - 1] + 1, changed)
    return int(row[-1])


def error_rate(pairs: Sequence[tuple[str, str]]) -> float:
    """Of (said, heard) texts together, by the words that were said; 0 for no words."""
    errors = words = 0
    for said, heard in pairs:
        truth = plain_words(said)
        errors += word_errors(truth, plain_words(heard))
        words += len(truth)
    return errors / words if words else 0.0
