"""Named tools, dates, and how things were before and after."""

import re

from greenroom.feedback.content.phrases import CHANGES, DATES, TOOLS
from greenroom.feedback.content.said import Said
from greenroom.feedback.heard import Heard, unmarked
from greenroom.feedback.quotes import short
from greenroom.model.report import Evidence

_INNER_CAPITAL = re.compile(r"[A-Z]?[a-z]+[A-Z]\w+|[A-Z]{2,}[a-z]+[A-Z]?\w*")
_NAMES = re.compile(r"(?:Mc|Mac|O')[A-Z]\w+|[A-Z]+s")
_CAPITALS_NEEDED = frozenset({"teams", "sage", "oracle", "notion", "opera", "epic", "swift", "rust",
                              "spark", "sketch", "slack", "zoom", "git", "raspberry", "flask",
                              "outlook", "excel", "react", "angular", "canva"})  # fmt: skip
"""Tools whose names are everyday words when written small."""


def named_tools(heard: Heard) -> tuple[Evidence, ...]:
    """The first mention of each tool."""
    found: dict[str, Evidence] = {}
    for token in heard.tokens:
        text = unmarked(heard.words[token.word].text)
        name = token.bare.removesuffix("'s")
        known = name in TOOLS and (name not in _CAPITALS_NEEDED or text[:1].isupper())
        made_up = _INNER_CAPITAL.fullmatch(text) and not _NAMES.fullmatch(text)
        if (known or made_up) and name not in found:
            found[name] = short(heard, token.word, token.word + 1)
    return tuple(found.values())


def dates(said: Said) -> tuple[Evidence, ...]:
    """When things were."""
    return tuple(said.find(DATES))


def changes(said: Said) -> tuple[Evidence, ...]:
    """Before and after."""
    return tuple(said.find(CHANGES))
