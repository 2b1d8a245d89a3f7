"""What spoken numbers come to: "four point two million", "£4.2m" and "4,200,000" are the same."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from greenroom.feedback.heard import Token

_SMALL = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen"""
UNITS = {word: float(value) for value, word in enumerate(_SMALL.split())}
_ROUND = "twenty thirty forty fifty sixty seventy eighty ninety"
TENS = {word: 10.0 * value for value, word in enumerate(_ROUND.split(), start=2)}
_SCALES = {
    "hundred": 100.0,
    "thousand": 1e3,
    "thousands": 1e3,
    "k": 1e3,
    "million": 1e6,
    "millions": 1e6,
    "m": 1e6,
    "mn": 1e6,
    "billion": 1e9,
    "billions": 1e9,
    "bn": 1e9,
}
_FIGURE = re.compile(r"[$£€¥~+]?(\d[\d,]*(?:\.\d+)?|\.\d+)(k|m|mn|bn)?%?")
_MOST_TOKENS = 14
_FRACTIONS = {"half": 0.5, "quarter": 0.25}


@dataclass(frozen=True, slots=True)
class Amount:
    """A number that was said: its value without a sign, and its half-open range of tokens.

    `scaled` says that a scale was named with it ("million").
    """

    value: float
    first: int
    end: int
    scaled: bool


def find_amounts(tokens: Sequence[Token]) -> tuple[Amount, ...]:
    """All numbers in the order in which they were said."""
    found: list[Amount] = []
    at = 0
    while at < len(tokens):
        amount = _amount_at(tokens, at)
        if amount is None:
            at += 1
        else:
            found.append(amount)
            at = amount.end
    return tuple(found)


def _amount_at(tokens: Sequence[Token], at: int) -> Amount | None:
    """The longest number that begins here."""
    reading = _Reading()
    end = at
    while end < min(len(tokens), at + _MOST_TOKENS):
        following = tokens[end + 1].bare if end + 1 < len(tokens) else ""
        if end > at and tokens[end - 1].stop in {".", "?", "!"}:
            break
        taken = all(
            reading.take(word, following if last else "")
            for word, last in _words_of(tokens[end].bare)
        )
        if not taken:
            break
        end += 1
        if tokens[end - 1].stop == ",":
            break
    while end > at and tokens[end - 1].bare in {"and", "a", "point"}:
        end -= 1
    if end == at or not reading.has_number:
        return None
    return Amount(reading.value, at, end, reading.scaled)


def _words_of(bare: str) -> list[tuple[str, bool]]:
    """A token's words, "twenty-five" being two; the flag marks the last one."""
    parts = bare.split("-") if not _FIGURE.fullmatch(bare) else [bare]
    return [(part, number == len(parts) - 1) for number, part in enumerate(parts)]


class _Reading:
    """Takes in a number word by word."""

    def __init__(self) -> None:
        self.has_number = self.scaled = False
        self._whole = 0.0  # finished groups: "six thousand"
        self._group = 0.0  # the group that is being said
        self._last = ""  # what kind of word came last
        self._place = 0.0  # the next decimal place after "point"
        self._smallest = 1e15

    @property
    def value(self) -> float:
        """What was said so far."""
        return self._whole + self._group

    def take(self, word: str, following: str) -> bool:
        """Whether the word belongs to the number; then it is counted in."""
        figure = _FIGURE.fullmatch(word)
        if figure is not None:
            return self._figure(figure)
        if word in _SCALES:
            return self._scale(_SCALES[word])
        if word == "oh" and self._last == "point":
            word = "zero"
        if word in UNITS or word in TENS:
            return self._word(word)
        return self._glue(word, following)

    def _figure(self, figure: re.Match[str]) -> bool:
        if self._last not in ("", "scale", "and") or (self._group and self._last != "and"):
            return False
        self._group += float(figure[1].replace(",", ""))
        self.has_number, self._last = True, "figure"
        if figure[2]:
            return self._scale(_SCALES[figure[2]])
        return True

    def _word(self, word: str) -> bool:
        unit = UNITS.get(word)
        if self._last == "point":
            if unit is None or unit > 9:
                return False
            self._group += unit * self._place
            self._place /= 10
            self.has_number = True
            return True
        if self._last in {"unit", "figure"} or (self._last == "tens" and not 0 < (unit or 0) < 10):
            return False
        self._group += TENS[word] if unit is None else unit
        self.has_number, self._last = True, "tens" if unit is None else "unit"
        return True

    def _scale(self, scale: float) -> bool:
        if scale == 100.0:
            if self._last == "scale" and self._group >= 100:
                return False
            self._group = (self._group or 1.0) * 100
        else:
            if scale >= self._smallest or (not self._group and self._last != "a"):
                return False
            self._whole += (self._group or 1.0) * scale
            self._group, self._smallest = 0.0, scale
        self.has_number = self.scaled = True
        self._last = "scale"
        return True

    def _glue(self, word: str, following: str) -> bool:
        """A word that joins two parts of a number, where such a part follows."""
        last = self._last
        if word == "point" and last in {"unit", "tens", "figure", "scale"}:
            self._last, self._place = "point", 0.1
            return following in UNITS or following == "oh"
        if word == "and" and last in {"scale", "unit", "tens", "figure"}:
            self._last = "and" if last == "scale" else "and a"
            return _begins_number(following) if last == "scale" else following == "a"
        if last == "and a":
            return self._fraction(word, following)
        if word in {"a", "half"} and last in {"", "a"}:
            self._group = 0.5 if word == "half" else self._group
            self._last = "a"
            return following in _SCALES or (word == "half" and following == "a")
        return False

    def _fraction(self, word: str, following: str) -> bool:
        """What stands behind "two and": "a half"."""
        if word in _FRACTIONS:
            self._group += _FRACTIONS[word]
            self._last = "figure"
            return True
        return word == "a" and following in _FRACTIONS


def _begins_number(word: str) -> bool:
    first, _, _ = word.partition("-")
    return first in UNITS or first in TENS or _FIGURE.fullmatch(word) is not None
