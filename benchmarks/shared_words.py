"""How many of a question's telling words some texts have too."""

import math
import re
from collections import Counter
from collections.abc import Sequence

_WORD = re.compile(r"[^\W\d_]+(?:'[a-z]+)?")
_ENDINGS = ("ing", "ie", "ed", "ly", "er")
_EMPTY = re.compile(
    r"a|about|an|and|any|are|as|at|be|been|but|by|can|could|did|do|does|for|from|had|has|have|how|i|"
    r"if|in|is|it|its|me|of|on|or|our|so|tell|that|the|their|them|there|they|this|to|us|was|we|were|"
    r"what|when|where|which|who|why|with|would|you|your|much|many|not|one|will|what's|don't"
)


def shared_words(question: str, texts: Sequence[str]) -> tuple[float, ...]:
    """For each text the share of the question's words that it has too, 0..1.

    Words are compared without their endings and count the more the fewer texts have them.
    """
    held = [_stems(text) for text in texts]
    texts_with = Counter(stem for stems in held for stem in stems)
    weights = {
        stem: math.log(1 + len(texts) / max(1, texts_with[stem])) for stem in _stems(question)
    }
    whole = sum(weights.values()) or 1.0
    return tuple(
        sum(weight for stem, weight in weights.items() if stem in stems) / whole for stems in held
    )


def _stems(text: str) -> frozenset[str]:
    found = _WORD.findall(text.lower().replace("’", "'"))
    return frozenset(_stem(word.removesuffix("'s")) for word in found if not _EMPTY.fullmatch(word))


def _stem(word: str) -> str:
    """Without a plural and one ending, so that "drivers", "driver" and "drive" are the same."""
    if word.endswith("s") and not word.endswith("ss") and len(word) > 3:
        word = word[:-1]
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)].rstrip("e")
    return word.rstrip("e") if len(word) > 3 else word
