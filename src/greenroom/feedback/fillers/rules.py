"""Where a listed phrase is used as a filler: one small rule a phrase family.

A rule returns a confidence of 0..1; 0.0 means that the phrase is used for what it says ("I like
working", "what kind of tool", "you know the answer"). The rules here look at breaks only and fit
every language; those of English are in `like`, `english` and `adverbs`.
"""

from collections.abc import Callable

from greenroom.feedback.fillers.adverbs import actually, adverb, basically, honestly, literally
from greenroom.feedback.fillers.english import i_mean, kind_of, right, you_know
from greenroom.feedback.fillers.like import like
from greenroom.feedback.fillers.place import Place
from greenroom.feedback.fillers.shapes import is_be
from greenroom.feedback.grammar import DETERMINERS
from greenroom.model.errors import InputError

__all__ = ["Place", "Rule", "aside", "rule_named"]

Rule = Callable[[Place], float]


def anywhere(_place: Place) -> float:
    """Counts wherever it stands."""
    return 0.8


def set_off(place: Place) -> float:
    """Between two breaks, or beside a filled pause: "c'était, genre, long"; not "ce genre"."""
    if place.set_off and (place.before() or place.after()):
        return 0.85
    return 0.75 if place.beside_sound and (place.broken_before or place.broken_after) else 0.0


def inserted(place: Place) -> float:
    """Set off inside a sentence: "das war, weißt du, schwer"; not "Weißt du, was das kostet?"."""
    return set_off(place) if place.before() else 0.0


def particle(place: Place) -> float:
    """Inside a clause, without a break before it: "das war halt so"; not "Halt!"."""
    return 0.7 if place.before() and not place.broken_before else 0.0


def tag(place: Place) -> float:
    """A question of one word after a statement: "es urgente, ¿no?", "das ging, oder?"."""
    if place.stop != "?" or not place.before():
        return 0.0
    return 0.85 if place.broken_before else 0.6


def closing(place: Place) -> float:
    """The last words of a sentence: "c'est comme ça, quoi.", "and that was it, so yeah."."""
    ends = place.ends_turn or place.stop in {".", "!"}
    return 0.8 if ends and place.before() else 0.0


def aside(place: Place) -> float:
    """An opener elsewhere: "it was, well, mixed", "… and we left, so."; not "it went well"."""
    if not place.before():
        return 0.0
    if place.ends_turn:
        trails = place.stop == "," or place.end < len(place.tokens) or place.broken_before
        return 0.7 if trails else 0.0
    if place.set_off or (place.beside_sound and place.broken_after):
        return 0.8
    hesitates = not place.stop and place.broken_after and is_be(place.before())
    return 0.65 if hesitates else 0.0


def degree(place: Place) -> float:
    """As in "pretty well", "a bit late": before a word, with no break; not "a pretty design"."""
    if place.broken_after or place.before() in DETERMINERS:
        return 0.0
    return 0.8 if place.after() not in {"of", "more", "picture", "pictures"} else 0.0


_RULES: dict[str, Rule] = {
    "anywhere": anywhere,
    "set_off": set_off,
    "inserted": inserted,
    "particle": particle,
    "tag": tag,
    "closing": closing,
    "degree": degree,
    "like": like,
    "you_know": you_know,
    "i_mean": i_mean,
    "kind_of": kind_of,
    "right": right,
    "adverb": adverb,
    "basically": basically,
    "actually": actually,
    "literally": literally,
    "honestly": honestly,
}


def rule_named(name: str) -> Rule:
    """The rule of that name. Raises InputError for a name that no rule has."""
    try:
        return _RULES[name]
    except KeyError:
        known = ", ".join(sorted([*_RULES, "opener"]))
        message = f"A lexicon names the rule “{name}”, which does not exist. Use one of: {known}."
        raise InputError(message) from None
