"""The words of an answer as one text, so that patterns can be looked for and quoted."""

import re
from bisect import bisect_right
from functools import cached_property

from greenroom.feedback.grammar import FUNCTION_WORDS, words
from greenroom.feedback.heard import Heard, bare
from greenroom.feedback.quotes import short
from greenroom.model.report import Evidence

_HANGING = words("a an the my our your of to in on at for with by from and or but so as than that")
"""No phrase ends with one of these: a quote that does was cut in the middle."""


class Said:
    """Bare lower-case words joined by one space; words in `silent` (fillers) are left out."""

    def __init__(self, heard: Heard, silent: frozenset[int] = frozenset()) -> None:
        self.heard = heard
        self.tokens = tuple(token for token in heard.tokens if token.word not in silent)
        self.text = " ".join(token.bare for token in self.tokens)

    @cached_property
    def _starts(self) -> list[int]:
        starts, at = [], 0
        for token in self.tokens:
            starts.append(at)
            at += len(token.bare) + 1
        return starts

    def find(self, pattern: re.Pattern[str], *, clause: bool = False) -> list[Evidence]:
        """Each match in order, quoted as it was said, inside one sentence.

        A match that runs on into the next sentence counts as far as the pattern still fits. With
        `clause` the quote ends where its clause does. Words at its end that only lead on to what
        follows are left out of the quote.
        """
        found = []
        for match in pattern.finditer(self.text):
            first = bisect_right(self._starts, match.start()) - 1
            last = bisect_right(self._starts, max(match.start(), match.end() - 1)) - 1
            stop = next((at for at in range(first, last) if self._stops(at, clause)), last)
            if stop < last and not clause:
                kept = " ".join(token.bare for token in self.tokens[first : stop + 1])
                if not pattern.fullmatch(kept):
                    continue
            while stop > first and self.tokens[stop].bare in _HANGING:
                stop -= 1
            found.append(short(self.heard, self.tokens[first].word, self.tokens[stop].word + 1))
        return found

    def _stops(self, at: int, clause: bool) -> bool:
        token = self.tokens[at]
        return token.ends_sentence or (clause and token.stop == ",")


def content_stems(text: str, light: frozenset[str]) -> frozenset[str]:
    """Stems of the words that say what a text is about: neither grammar nor `light` ones."""
    empty = FUNCTION_WORDS | light
    said = (bare(word) for word in text.split())
    return frozenset(_stem(one) for one in said if one and one not in empty)


def _stem(word: str) -> str:
    """A word without its commonest English endings, good enough to tell repetition."""
    for ending in ("ings", "ing", "edly", "ed", "ies", "es", "s", "ly"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word
