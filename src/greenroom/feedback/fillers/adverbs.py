"""Rules for English adverbs that fill: basically, actually, literally, honestly."""

from greenroom.feedback.fillers.place import Place
from greenroom.feedback.fillers.shapes import (
    DO,
    HAVE,
    JOINERS,
    NOT,
    is_be,
    is_finite,
    is_past,
    is_subject,
)
from greenroom.feedback.grammar import PREPOSITIONS, words

_SAYS_SOMETHING_BEFORE = NOT | words("what how whether who quite more if") | DO
_SAYS_SOMETHING_AFTER = words("did do does happened true worked works")


def adverb(place: Place) -> float:
    """As in "obviously, we"; not "what really happened". For adverbs without an own rule."""
    if place.broken_before and place.stop == ",":
        return 0.9
    if place.before() in _SAYS_SOMETHING_BEFORE or place.after() in _SAYS_SOMETHING_AFTER:
        return 0.0
    if place.stop in {".", "?", "!"} and not place.broken_before:
        return 0.0
    if place.asked_before() and not place.broken_before:
        return 0.0
    return 0.65


_NONE = words("nothing no nobody none zero impossible same identical")
_POINTS = words("my our me us him them what how where")


def basically(place: Place) -> float:
    """As in "so basically we"; not "basically the same", which says "in essence" or "almost"."""
    before, after = place.before(), place.after()
    if place.set_off and (before or place.stop == ","):
        return 0.9
    if after in _NONE or (after == "the" and place.after(2) in {"same", "only", "opposite"}):
        return 0.0
    if is_be(before):
        return 0.65 if after.endswith("ing") or after in _POINTS else 0.0
    return 0.0 if before in NOT | {"how"} else 0.75


_EXPECTED = words(
    """but instead whether if nobody few doubted thought expected promised seemed looked doubt
    seems looks expect supposed claimed plan although though"""
)
_REAL = _SAYS_SOMETHING_AFTER | words("helps helped use uses used runs ran need needs matters")


def actually(place: Place) -> float:
    """As in "I actually grew up there"; not "it actually works", against doubt or appearance."""
    before, after = place.before(), place.after()
    if after.endswith("er") and place.after(2) == "than":
        return 0.0
    if place.set_off and (before or place.stop == ","):
        return 0.9
    if before in _SAYS_SOMETHING_BEFORE or after in _REAL or place.earlier(12) & _EXPECTED:
        return 0.0
    if place.asked_before(4) and before not in JOINERS:
        return 0.0
    asks = bool(place.earlier(12) & DO) and not place.earlier(12) & {"and", "so"}
    describes = before in {"that", "which", "to", "than", "while"} or "that" in place.earlier(3)
    return 0.0 if asks or describes or before in NOT else 0.7


_READS = words(
    """mean means meant take takes took taken read reads translate translated follow followed stand
    stands repeated copied say said understand understood interpret interpreted"""
)


def literally(place: Place) -> float:
    """As in "I was literally dying"; not "it literally means", "took it literally"."""
    before, after = place.before(), place.after()
    if place.set_off and (before or place.stop == ","):
        return 0.9
    if before in NOT | {"too", "quite", "so", "very"} or after in _READS | {"true", "word"}:
        return 0.0
    if place.earlier(5) & _READS and (place.broken_after or after in JOINERS | PREPOSITIONS):
        return 0.0
    return 0.0 if before and (not after or place.stop == ".") else 0.75


def honestly(place: Place) -> float:
    """As in "I honestly don't know"; not "told her honestly", "answer honestly"."""
    before, after = place.before(), place.after()
    if place.broken_before and (place.stop == "," or not before or place.broken_after):
        return 0.9
    if not before:
        return 0.85
    if before in NOT | {"to", "deal", "quite"} or not after or after in {"and", "or", "that"}:
        return 0.0
    if before in JOINERS or is_subject(before) or is_be(before) or before in HAVE:
        return 0.75
    plain = is_finite(after) and not is_past(before) and before not in PREPOSITIONS
    return 0.6 if plain and not before.endswith("ing") else 0.0
