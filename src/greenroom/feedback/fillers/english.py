"""Rules for English phrases that are often meant: you know, I mean, kind of, right."""

from greenroom.feedback.fillers.place import Place
from greenroom.feedback.fillers.shapes import (
    HAVE,
    JOINERS,
    OBJECTS,
    is_adjective,
    is_adverb,
    is_be,
    is_finite,
    is_past,
    is_subject,
)
from greenroom.feedback.grammar import DETERMINERS, PREPOSITIONS, words

_KNOWN = words(
    """the how what that when where why who whom whether if about it him her them me this my your
    our their which someone anyone nothing everything more enough a an each better well best
    exactly"""
)
_ASKS_WHETHER_KNOWN = words(
    """do did does if as what how whether when don't didn't would will let'll that than once before
    until sure unless wherever think guess bet hope believe see everything anything all whatever
    can could should must way"""
)
_SAYS = words("said say says thought told tell guessed asked think")
_RELATIVE = words("who and in about from is are well best by that will would can could")


def you_know(place: Place) -> float:
    """As in "we were, you know, late"; not "you know the answer", "do you know", "as you know"."""
    before, after = place.before(), place.after()
    if _asks_whether_known(place):
        return 0.0
    if place.set_off and (before or place.stop == ","):
        return 0.95
    says = before in _SAYS and after in _KNOWN
    if place.beside_sound or (_parenthesis(before) and not says):
        return 0.85
    if not before or before in JOINERS:
        return _you_know_first(place)
    related = after in _RELATIVE and not place.broken_before
    return 0.65 if place.broken_after or not (after in _KNOWN or related) else 0.0


def _asks_whether_known(place: Place) -> bool:
    asks = place.before() in _ASKS_WHETHER_KNOWN and not place.broken_before
    return asks or (place.before() == "so" and place.before(2) == "just")


def _parenthesis(before: str) -> bool:
    """Whether "you" cannot be the subject after this word, so that "you know" is thrown in."""
    plain = before in HAVE | (DETERMINERS - {"that", "all"}) | (PREPOSITIONS - {"after", "before"})
    return plain or is_be(before) or is_adverb(before) or (is_past(before) and before != "knew")


def _you_know_first(place: Place) -> float:
    after = place.after()
    if place.broken_after and place.stop:
        return 0.9
    if after in {"it", "this", "that"}:
        return 0.7 if is_finite(place.after(2)) else 0.0
    if is_subject(after):
        return 0.7
    if after in DETERMINERS and after not in {"what", "which", "enough"}:
        told = any(is_finite(place.after(steps)) for steps in (3, 4))
        return 0.6 if told and place.before() else 0.0
    if after in _KNOWN or not after:
        return 0.0
    return 0.65


_MEANT_AS_SUCH = words(
    "what do did does know which who whom thought think thinks sees see if whether"
)
_INTENTS = words("business by is mischief")
_NO_HARM = words("harm disrespect offense offence ill insult")


def i_mean(place: Place) -> float:
    """As in "I mean, it worked"; not "what I mean is", "I mean it", "by quick I mean"."""
    before, after, then = place.before(), place.after(), place.after(2)
    asked = before in _MEANT_AS_SUCH or (not place.broken_before and place.asked_before(4))
    if asked or _explains_a_word(place):
        return 0.0
    if place.stop == ",":
        related = before and not place.broken_before and before not in JOINERS
        return 0.0 if related else 0.9
    if after in {"it", "that", "this"}:
        return 0.8 if is_finite(then) else 0.0
    if after == "to":
        return 0.75 if then in OBJECTS | {"be"} else 0.0
    intends = after in _INTENTS or (after == "no" and then in _NO_HARM)
    ends = (after == "well" and not then) or (not after and before and not place.broken_before)
    return 0.0 if intends or ends or before == "that" else 0.85


def _explains_a_word(place: Place) -> bool:
    """Whether a word was named before: "by quick I mean", "when I say small I mean"."""
    if place.before(2) in {"by", "with"} or place.before(3) in {"by", "with"}:
        return place.before(4) == "" or place.tokens[place.start - 3].bare == "by"
    return bool(place.earlier(8) & {"when", "if"}) and "i" in place.earlier(8)


_KINDS = (DETERMINERS - {"all"}) | words("whatever whose several two three such these those every")
_PLEASES = words("you him her them us me")


def kind_of(place: Place) -> float:
    """As in "we kind of stopped"; not "what kind of tool", "a new kind of", "kind of you"."""
    before, after = place.before(), place.after()
    if place.set_off and before:
        return 0.9
    if _praises(place) or not (before or after):
        return 0.0
    if before in _KINDS:
        return 0.7 if _this_kind_of_worked(place) else 0.0
    if is_adjective(before) and any(place.before(steps) in _KINDS for steps in (2, 3, 4)):
        return 0.0
    if place.before(2) in _KINDS and not is_finite(before):
        return 0.7 if is_finite(after) or is_adverb(after) or after in PREPOSITIONS else 0.0
    return 0.75


def _this_kind_of_worked(place: Place) -> bool:
    after = place.after()
    does = is_past(after) or is_adverb(after) or (is_finite(after) and after.endswith("s"))
    first = not place.before(2) or place.before(2) in JOINERS
    return does and first and place.before() in {"this", "that"}


def _praises(place: Place) -> bool:
    if place.tokens[place.start].bare != "kind":
        return False
    before, after = place.before(), place.after()
    if before in {"very", "so", "how", "too", "extremely"}:
        return not after or after in _PLEASES | DETERMINERS
    person = after in _PLEASES and (not place.after(2) or place.after(2) == "to")
    return person or (before == "really" and after in DETERMINERS and "to" in place.later(5))


_MADE_RIGHT = words("get got getting do did done doing set put make made turn turned go went have")


def right(place: Place) -> float:
    """As in "you want that, right?" and "it was late, right, so"; not "is that right?"."""
    before, after = place.before(), place.after()
    if before in {"", "all"} or is_be(before):
        return 0.0
    if place.stop == "?":
        return 0.0 if before in {"that", "it", "not", "this"} else 0.85
    if place.set_off:
        return 0.85
    if after not in JOINERS or before in DETERMINERS | PREPOSITIONS or is_past(before):
        return 0.0
    return 0.0 if place.earlier(4) & _MADE_RIGHT or is_adverb(before) else 0.6
