"""Reading without models."""

from collections.abc import Sequence


class WordLikeness:
    """Texts are alike by the words that they share (Jaccard); an empty text is like nothing."""

    def between(self, texts: Sequence[str], others: Sequence[str]) -> tuple[tuple[float, ...], ...]:
        return tuple(tuple(_shared(text, other) for other in others) for text in texts)

    def agreement(self, question: str, story: str) -> float:
        return _shared(question, story)


def _shared(text: str, other: str) -> float:
    left, right = set(text.lower().split()), set(other.lower().split())
    return len(left & right) / len(left | right) if left and right else 0.0
