"""What a pasted job description asks for, and where the answer speaks of it."""

import re
from collections.abc import Sequence

from greenroom.feedback.content.said import content_stems
from greenroom.feedback.grammar import words
from greenroom.feedback.heard import Heard
from greenroom.feedback.quotes import evidence
from greenroom.model.errors import ModelError
from greenroom.model.ports import Likeness
from greenroom.model.report import Evidence, Sentence, Wanted

MOST = 12
_LONGEST_WORDS = 14
_SHARED = 0.5
_NEAR = 0.5
"""A requirement counts as spoken of when a sentence has half of its content words, or lies within a
cosine similarity of 0.5 of it. Greenroom's choice."""

_BULLET = re.compile(r"^\s*(?:[-*•·–—▪◦]|\d+[.)])\s*")
_ASKS = re.compile(
    r"\b(?:experience|knowledge|skills?|ability|able to|you (?:will|have|can|are)|must|required"
    r"|requirements?|responsib\w+|proficien\w+|familiar\w*|degree|qualification|driving|certif\w+"
    r"|fluent|manage|lead|develop|maintain|support|ensure|strong|excellent|proven)\b",
    re.IGNORECASE,
)
_LIGHT = words(
    """experience knowledge skills skill ability able strong excellent good proven required must you
    your we our have will role work working team years year job including etc such well new ideally
    preferably plus using use related relevant other more least understanding"""
)


def requirements(description: str) -> tuple[str, ...]:
    """At most twelve things that an advert asks for, as it words them."""
    lines = [line.strip() for line in description.replace("\r", "\n").split("\n") if line.strip()]
    bullets = [_BULLET.sub("", line) for line in lines if _BULLET.match(line)]
    pieces = bullets or [
        piece.strip() for line in lines for piece in re.split(r"(?<=[.;!?])\s+", line)
    ]
    asked = [piece for piece in pieces if _ASKS.search(piece)] if not bullets else pieces
    kept = (" ".join(piece.split()[:_LONGEST_WORDS]).rstrip(".;,") for piece in asked)
    return tuple(dict.fromkeys(piece for piece in kept if _content(piece)))[:MOST]


def coverage(
    heard: Heard, sentences: tuple[Sentence, ...], description: str, likeness: Likeness | None
) -> tuple[Wanted, ...]:
    """Each requirement with the sentence that speaks of it most, None where none does."""
    wanted = requirements(description)
    if not wanted or not sentences:
        return ()
    near = _near(wanted, sentences, likeness)
    bags = [_content(sentence.text) for sentence in sentences]
    return tuple(
        Wanted(text, _most(heard, _content(text), bags, row, sentences))
        for text, row in zip(wanted, near, strict=True)
    )


def _near(
    wanted: Sequence[str], sentences: tuple[Sentence, ...], likeness: Likeness | None
) -> Sequence[Sequence[float]]:
    if likeness is not None:
        try:
            return likeness.between(wanted, [sentence.text for sentence in sentences])
        except ModelError:
            pass
    return [[0.0] * len(sentences)] * len(wanted)


def _most(
    heard: Heard,
    asked: frozenset[str],
    bags: list[frozenset[str]],
    near: Sequence[float],
    sentences: tuple[Sentence, ...],
) -> Evidence | None:
    """Of the sentences that speak of it the one with the most of its words, then the nearest."""
    found = [
        (len(asked & bag), likeness, -number)
        for number, (bag, likeness) in enumerate(zip(bags, near, strict=True))
        if len(asked & bag) >= max(1.0, _SHARED * len(asked)) or likeness >= _NEAR
    ]
    if not found:
        return None
    return evidence(heard, *sentences[-max(found)[2]].words)


def _content(text: str) -> frozenset[str]:
    return content_stems(text.replace("/", " "), _LIGHT)
