"""Which role family a typed role belongs to, by its words."""

import re
from collections.abc import Iterable

_STEM = 5
_SHORT_WORDS = frozenset({"and", "of", "for", "the", "in"})


def family_of(role: str, families: Iterable[str]) -> str:
    """The family whose name shares most of its words with the role; empty when none does.

    Words count as the same when their first five letters are: "nursing" and "Nurse" share "nurs"
    only, so a shorter word has to be the beginning of the longer one but for its last letter.
    """
    words = _words(role)
    best, most = "", 0.0
    for family in sorted(set(families)):
        parts = _words(family)
        share = sum(any(_alike(part, word) for word in words) for part in parts) / len(parts)
        if share > most:
            best, most = family, share
    return best


def _words(text: str) -> list[str]:
    found = re.findall(r"[a-z]+", text.lower())
    return [word for word in found if word not in _SHORT_WORDS] or [""]


def _alike(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < 4:
        return bool(shorter) and shorter == longer
    stem = min(_STEM, len(shorter) - 1)
    return shorter[:stem] == longer[:stem]
