"""Where a listed phrase is used as a filler: one small rule a phrase family.

A rule returns a confidence of 0..1; 0.0 means that the phrase is used for what it says ("I like
working", "what kind of tool", "you know the answer").
"""

from collections.abc import Callable
from dataclasses import dataclass

from greenroom.feedback.grammar import BE, DETERMINERS, words
from greenroom.feedback.heard import Token
from greenroom.model.errors import InputError

_PAUSE_THAT_SETS_OFF = 0.3
"""Seconds of silence that work like a comma. Greenroom's choice."""


@dataclass(frozen=True, slots=True)
class Place:
    """A phrase at tokens `start` to `end` (half-open); `sounds` are the filled pauses' indices."""

    tokens: tuple[Token, ...]
    start: int
    end: int
    sounds: frozenset[int] = frozenset()

    def before(self, steps: int = 1) -> str:
        """The bare word before the phrase in the same sentence, or ""."""
        index = self.start - steps
        if index < 0 or any(self.tokens[i].ends_sentence for i in range(index, self.start)):
            return ""
        return self.tokens[index].bare

    def after(self) -> str:
        """The bare word after the phrase in the same sentence, or ""."""
        if self.end >= len(self.tokens) or self.tokens[self.end - 1].ends_sentence:
            return ""
        return self.tokens[self.end].bare

    def asked_before(self, reach: int = 6) -> bool:
        """Whether a question word opens a clause up to `reach` words before it."""
        words = (self.before(steps) for steps in range(1, reach + 1))
        return any(word in {"what", "which", "how", "who", "whether", "why"} for word in words)

    @property
    def stop(self) -> str:
        """The punctuation after the phrase."""
        return self.tokens[self.end - 1].stop

    @property
    def broken_before(self) -> bool:
        """A comma or a pause before it, or a sentence that begins with it."""
        if self.start == 0:
            return True
        pause = self.tokens[self.start].pause_before
        return bool(self.tokens[self.start - 1].stop) or pause >= _PAUSE_THAT_SETS_OFF

    @property
    def broken_after(self) -> bool:
        """A comma or a pause after it, or the end."""
        if self.end >= len(self.tokens) or self.stop:
            return True
        return self.tokens[self.end].pause_before >= _PAUSE_THAT_SETS_OFF

    @property
    def beside_sound(self) -> bool:
        """A filled pause stands right before or after it."""
        return self.start - 1 in self.sounds or self.end in self.sounds

    @property
    def opens_sentence(self) -> bool:
        """Nothing but filled pauses before it in the sentence, and a break after it."""
        index = self.start - 1
        while index >= 0 and index in self.sounds and not self.tokens[index].ends_sentence:
            index -= 1
        first = index < 0 or self.tokens[index].ends_sentence
        return first and (self.broken_after or self.beside_sound)


Rule = Callable[[Place], float]

_LIKE_IS_A_VERB_OR_COMPARES = words(
    """i you we they people would wouldn't 'd i'd we'd they'd really didn't don't doesn't not to
    feel feels felt look looks looked seem seems seemed sound sounds sounded something things
    thing anything nothing stuff more just exactly much people companies tools it's that's act
    acted behave treated work worked ones areas"""
)
_LIKE_BEFORE_CLAIMS = words(
    """um uh really so very super totally oh okay what how why huge literally three four five six
    seven eight nine ten twenty thirty forty fifty hundred thousand a-hundred"""
)
_SPEAKS = BE | frozenset({"it's", "he's", "she's", "i'm", "they're", "we're", "and", "but", "was"})


def like(place: Place) -> float:
    """As in "it was, like, huge" and "she was like okay"; not "I like", "tools like"."""
    before, after = place.before(), place.after()
    if place.beside_sound:
        return 0.8
    if before in _LIKE_IS_A_VERB_OR_COMPARES and not (place.broken_before and place.broken_after):
        return 0.0
    if place.stop == ",":
        return 0.9
    if place.broken_before and before:
        return 0.7 if after in _LIKE_BEFORE_CLAIMS or after[:1].isdigit() else 0.0
    if before in _SPEAKS and (after in _LIKE_BEFORE_CLAIMS or after[:1].isdigit()):
        return 0.7
    return 0.0


_KNOW_TAKES_AN_OBJECT = words(
    """the how what that when where why who whom whether if about it him her them me this my your
    our their which someone anyone nothing everything more enough a an each"""
)
_KNOW_IS_ASKED = words(
    """do did does if as what how whether when don't didn't would will let'll that than once before
    until sure because the"""
)


def you_know(place: Place) -> float:
    """As in "we were, you know, late"; not "you know the answer", "do you know", "as you know"."""
    if place.broken_before and place.stop == ",":
        return 0.95
    if place.before() in _KNOW_IS_ASKED and not place.broken_before:
        return 0.0
    if place.after() in _KNOW_TAKES_AN_OBJECT and not place.broken_after:
        return 0.0
    return 0.75


def i_mean(place: Place) -> float:
    """As in "I mean, it worked"; not "what I mean is", "I mean it", "I mean to"."""
    if place.before() in {"what", "do", "did", "know", "that", "because", "if"}:
        return 0.0
    if place.after() in {"to", "it", "that", "this", "is", "by", "business"} and place.stop != ",":
        return 0.0
    return 0.85


_NOUN_LEADS = DETERMINERS | words(
    """different certain new right wrong best worst other various several many main own particular
    special two three first such whatever these"""
)


def kind_of(place: Place) -> float:
    """As in "we kind of stopped"; not "what kind of tool" or "a new kind of"."""
    if place.broken_after and place.broken_before:
        return 0.9
    if place.before() in _NOUN_LEADS or place.before(2) in DETERMINERS - {"all", "that", "this"}:
        return 0.0
    return 0.75 if place.before() or place.after() else 0.0


_SAYS_SOMETHING_BEFORE = words(
    """not didn't don't doesn't wasn't isn't weren't never what how whether who did does do quite
    if speak spoke answer answered talk talked more"""
)
_SAYS_SOMETHING_AFTER = frozenset({"did", "do", "does", "happened", "true", "worked", "works"})


def adverb(place: Place) -> float:
    """As in "basically, we"; not "what actually happened", "took it literally"."""
    if place.broken_before and place.stop == ",":
        return 0.9
    if place.before() in _SAYS_SOMETHING_BEFORE or place.after() in _SAYS_SOMETHING_AFTER:
        return 0.0
    if place.stop in {".", "?", "!"} and not place.broken_before:
        return 0.0
    if place.asked_before() and not place.broken_before:
        return 0.0
    return 0.65


def tag(place: Place) -> float:
    """As in "…, right?" at the end; not "is that right?"."""
    if place.stop != "?" or place.before() in {"that", "is", "it", "not", "all", "this", "was"}:
        return 0.0
    return 0.85 if place.before() else 0.6


def degree(place: Place) -> float:
    """As in "pretty well", "a bit late": before a word, with no break; not "a pretty design"."""
    if place.broken_after or place.before() in DETERMINERS:
        return 0.0
    return 0.8 if place.after() not in {"of", "more", "picture", "pictures"} else 0.0


def anywhere(_place: Place) -> float:
    """Counts wherever it stands."""
    return 0.8


_RULES: dict[str, Rule] = {
    "anywhere": anywhere,
    "like": like,
    "you_know": you_know,
    "i_mean": i_mean,
    "kind_of": kind_of,
    "adverb": adverb,
    "tag": tag,
    "degree": degree,
}


def rule_named(name: str) -> Rule:
    """The rule of that name. Raises InputError for a name that no rule has."""
    try:
        return _RULES[name]
    except KeyError:
        known = ", ".join(sorted([*_RULES, "opener"]))
        message = f"A lexicon names the rule “{name}”, which does not exist. Use one of: {known}."
        raise InputError(message) from None
