"""Which words and letters a question shares with the texts of a case. Pure."""

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np

_LITTLE = """
a an the is are was were do does did of to in on for and or at by with it its they them
their there that this any be been has have had how what which who when where why can could
would will you me tell know i we if so as from about s re ve ll d m not
"""
_UNSAID = frozenset(_LITTLE.split())
_ENDINGS = ("ations", "ation", "ings", "ing", "ies", "ied", "ers", "er", "ed", "es", "s", "ly")
_SHORTEST_STEM, _LETTERS = 3, 4


class CaseWords:
    """Knows the texts of a case, each owned by one class; a word in few classes counts more."""

    def __init__(self, texts: Sequence[str], owners: np.ndarray) -> None:
        self._words = [set(_stems(text)) for text in texts]
        self._letters = [_letters(text) for text in texts]
        classes = int(owners.max()) + 1
        self._owned = [
            set().union(*(self._words[at] for at in np.flatnonzero(owners == one)))
            for one in range(classes)
        ]
        found = Counter(word for words in self._owned for word in words)
        self._weight = {word: float(np.log((classes + 1) / (found[word] + 0.5))) for word in found}
        self._unknown = float(np.log((classes + 1) / 0.5))

    def compare(self, question: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Likeness by words and by letters, 0..1 for each text, and how much of it a class covers.

        Returns:
            Arrays of shape (texts,), (texts,) and (classes,).
        """
        asked, letters = set(_stems(question)), _letters(question)
        whole = self._sum(asked) + 1e-6
        words = [
            self._sum(asked & known) / np.sqrt(whole * (self._sum(known) + 1e-6))
            for known in self._words
        ]
        covered = [self._sum(asked & known) / whole for known in self._owned]
        return (
            np.array(words),
            np.array([_cosine(letters, known) for known in self._letters]),
            np.array(covered),
        )

    def _sum(self, words: set[str]) -> float:
        return sum(self._weight.get(word, self._unknown) for word in words)


def _stems(text: str) -> list[str]:
    return [_stem(word) for word in re.findall(r"[a-z0-9']+", text.lower()) if word not in _UNSAID]


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    return word


def _letters(text: str) -> Counter[str]:
    plain = f" {re.sub(r'[^a-z0-9 ]', '', text.lower())} "
    return Counter(plain[at : at + _LETTERS] for at in range(len(plain) - _LETTERS + 1))


def _cosine(one: Counter[str], other: Counter[str]) -> float:
    shared = sum(count * other[letters] for letters, count in one.items() if letters in other)
    lengths = np.sqrt(sum(n * n for n in one.values()) * sum(n * n for n in other.values()))
    return float(shared / lengths) if shared else 0.0
