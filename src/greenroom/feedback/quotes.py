"""Quoting the person's own words."""

import re

from greenroom.feedback.heard import Heard
from greenroom.model.report import Evidence
from greenroom.model.span import Span

LONGEST = 12
"""Words in a quote."""

LONGEST_LETTERS = 160
"""Letters in a quote: not every language has spaces between words."""


def evidence(heard: Heard, first: int, end: int) -> Evidence:
    """The words of a half-open range, quoted from its beginning, with their time."""
    return Evidence(heard.span_of(first, end), quote(heard, first, end))


def evidence_at_end(heard: Heard, first: int, end: int) -> Evidence:
    """The same, quoted from its last clause."""
    texts = _texts(heard, first, end)
    start = max(0, len(texts) - LONGEST)
    for place in range(len(texts) - 3, start, -1):
        if texts[place - 1][-1:] in ",;:" or texts[place].lower() in {"and", "so", "but"}:
            start = place + (texts[place].lower() in {"and", "so", "but"})
            break
    text = " ".join(texts[start:])
    if len(text) > LONGEST_LETTERS:
        return Evidence(heard.span_of(first, end), "… " + text[-LONGEST_LETTERS:].lstrip())
    lead = "… " if 0 < start == len(texts) - LONGEST else ""
    return Evidence(heard.span_of(first, end), lead + text)


def quote(heard: Heard, first: int, end: int) -> str:
    """At most 12 words, with an ellipsis where more follow."""
    texts = _texts(heard, first, end)
    text = " ".join(texts[:LONGEST])
    if len(text) > LONGEST_LETTERS:
        return text[:LONGEST_LETTERS].rstrip(" ,;:") + " …"
    return text if len(texts) <= LONGEST else text.rstrip(",;:") + " …"


def spelled(filler: str, language: str) -> str:
    """The lower-case text of a filler as one writes it: “I mean”, “I I”. "" counts as English."""
    english = language.lower()[:2] in {"", "en"}
    return re.sub(r"\bi\b", "I", filler) if english else filler


def short(heard: Heard, first: int, end: int) -> Evidence:
    """A phrase inside a sentence, without the marks at its ends."""
    text = quote(heard, first, end).strip('"“”').rstrip(".,;:!?")
    return Evidence(heard.span_of(first, end), text.rstrip('"“”'))


def quoted_span(heard: Heard, span: Span) -> Evidence:
    """The words whose middle lies in a span."""
    inside = [i for i, word in enumerate(heard.words) if span.start <= word.span.middle <= span.end]
    text = quote(heard, inside[0], inside[-1] + 1) if inside else ""
    return Evidence(span, text)


def _texts(heard: Heard, first: int, end: int) -> list[str]:
    return [word.text.strip() for word in heard.words[first:end] if word.text.strip()]
