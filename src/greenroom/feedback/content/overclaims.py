"""Claims without exception that the person makes: not what they ask, and not what others said."""

import re

from greenroom.feedback.content.phrases import OVERCLAIMS
from greenroom.feedback.content.said import Said
from greenroom.feedback.heard import Heard
from greenroom.model.report import Evidence, Sentence

_REPORTED = re.compile(
    r"\b(?!i\b)\w+ (?:said|says|thinks?|thought|wrote|claimed|told(?: \w+){1,3}?|called me)"
    r"(?: that)?(?: \w+){0,2}$"
)
"""Who speaks before the claim is somebody else: "she told the director that I was the best"."""


def find_overclaims(
    heard: Heard, said: Said, sentences: tuple[Sentence, ...]
) -> tuple[Evidence, ...]:
    """In order, each quoted as far as its clause goes."""
    return tuple(
        one for one in said.find(OVERCLAIMS, clause=True) if _own_claim(heard, one, sentences)
    )


def _own_claim(heard: Heard, found: Evidence, sentences: tuple[Sentence, ...]) -> bool:
    around = next((s for s in sentences if s.span.contains(found.span.middle)), None)
    if around is None:
        return True
    asked = around.text.rstrip().endswith("?")
    before = " ".join(
        token.bare
        for token in heard.tokens
        if around.words[0] <= token.word < around.words[1] and token.span.start < found.span.start
    )
    return not (asked or _REPORTED.search(before) or _between_quotes(heard, found.span.middle))


def _between_quotes(heard: Heard, moment: float) -> bool:
    """Whether quotation marks that a recogniser or the person wrote stand around this moment."""
    text = " ".join(word.text for word in heard.words if word.start <= moment)
    open_by_sign = text.rfind("“") > text.rfind("”")
    return open_by_sign or text.count('"') % 2 == 1
