"""Numbers that count something: "900 parcels", "twelve people", "by 40%", "doubled".

Not counted: years, clock times, ordinals, announcements ("two reasons"), labels ("version 2",
"phase one") and "one" where it is a pronoun ("one of the", "no one").
"""

import re

from greenroom.feedback.grammar import FUNCTION_WORDS, words
from greenroom.feedback.heard import Token

_UNITS = words(
    """zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"""
)
_SCALES = words(
    """hundred thousand million billion hundreds thousands millions billions dozen dozens k
    percent"""
)
_MULTIPLES = words(
    """doubled tripled quadrupled halved doubling tripling halving twice threefold tenfold twofold
    half"""
)
_FIGURE = re.compile(r"[$£€¥#~+]?\d[\d,.:/]*(?:st|nd|rd|th|s|k|m|bn|x|%|pm|am|h|ms|gb|tb)?\+?")
_SPELLED = re.compile(
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-[a-z]+"
    r"|[a-z]+-(?:hundred|thousand|percent|fold)"
)
_YEAR = re.compile(r"(?:19|20)\d\d(?:s|'s)?")
_LABELS = words(
    """version phase step number level tier chapter room option part stage sprint quarter question
    no series type grade page section release python windows covid covid-19 web iso highway"""
)
_ANNOUNCED = words("reasons things ways")
"""Counted to announce what is to come ("two reasons"): no figure."""

_COUNTED_ONE = words(
    """week month year day hour minute person people engineer developer percent million thousand
    hundred weekend afternoon morning second night quarter sprint of"""
)
_CLOCK_TAILS = frozenset({"o'clock", "am", "pm", "a.m", "p.m", "past"})


def find_numbers(tokens: tuple[Token, ...]) -> list[tuple[int, int]]:
    """Half-open token ranges, each one number with the word that it counts."""
    out = []
    at = 0
    while at < len(tokens):
        end = _number_end(tokens, at)
        if end > at and not _means_something_else(tokens, at, end):
            shown = _with_counted_word(tokens, end)
            out.append((at, shown))
        at = max(end, at + 1)
    return out


def _number_end(tokens: tuple[Token, ...], at: int) -> int:
    """Where the number that starts at a token ends; `at` where there is none."""
    end = at + 1 if _leads(tokens, at) else at
    while end < len(tokens) and (end == at or not tokens[end - 1].stop):
        if _is_numeral(tokens[end].bare) or (end > at and tokens[end].bare in _SCALES):
            end += 1
        elif _glued(tokens, at, end):
            end += 2
        else:
            break
    return end


def _leads(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether "a" or "one" begins a number here ("a hundred", "one week")."""
    if tokens[at].bare == "one":
        return True
    if tokens[at].bare != "a" or tokens[at].stop or at + 1 >= len(tokens):
        return False
    return tokens[at + 1].bare in _SCALES - {"percent", "k"}


def _glued(tokens: tuple[Token, ...], at: int, end: int) -> bool:
    if not (end > at and end + 1 < len(tokens)) or tokens[end].stop:
        return False
    before, glue, after = (tokens[i].bare for i in (end - 1, end, end + 1))
    if glue == "and":
        return before in _SCALES and (_is_numeral(after) or after == "half")
    return glue == "point" and _is_numeral(after)


def _is_numeral(bare: str) -> bool:
    return (
        bare in _UNITS
        or bare in _MULTIPLES - {"half"}
        or bare in {"dozen", "dozens", "hundreds", "thousands", "millions"}
        or bool(_FIGURE.fullmatch(bare))
        or bool(_SPELLED.fullmatch(bare))
    )


def _means_something_else(tokens: tuple[Token, ...], at: int, end: int) -> bool:
    first, last = tokens[at].bare, tokens[end - 1].bare
    before = tokens[at - 1].bare if at and not tokens[at - 1].ends_sentence else ""
    after = tokens[end].bare if end < len(tokens) and not tokens[end - 1].stop else ""
    if after in _ANNOUNCED:
        return True
    if end == at + 1:
        if first == "one":
            return not _counts_one(tokens, at, before, after)
        if re.fullmatch(r"\d+(?:st|nd|rd|th)|24/7", first) or before in _LABELS:
            return True
        if _YEAR.fullmatch(first):
            return not _is_plural(after)
    elif first in {"nineteen", "twenty"} and "-" not in first and _spoken_year(tokens, at, end):
        return True
    return _is_clock(tokens, at, before, after) or last in {"st", "nd"}


def _counts_one(tokens: tuple[Token, ...], at: int, before: str, after: str) -> bool:
    starts = at == 0 or tokens[at - 1].ends_sentence
    if before in {"no", "the", "this", "that", "any", "every", "each", "which", "number", "phase"}:
        return False
    return after in _COUNTED_ONE - {"of"} and not (starts and after in {"day", "night", "morning"})


def _spoken_year(tokens: tuple[Token, ...], at: int, end: int) -> bool:
    words = [token.bare for token in tokens[at:end]]
    return len(words) in {2, 3} and words[1] in _UNITS and not set(words) & _SCALES


def _is_clock(tokens: tuple[Token, ...], at: int, before: str, after: str) -> bool:
    text = tokens[at].bare
    if (
        ":" in text
        or after in _CLOCK_TAILS
        or before == "past"
        or re.fullmatch(r"\d+(?:am|pm)", text)
    ):
        return True
    small = text in _UNITS or (text.isdigit() and int(text) <= 12)
    return small and before == "at" and not _is_plural(after)


def _is_plural(word: str) -> bool:
    return word in {"people", "percent", "men", "women", "staff"} or (
        word.endswith("s") and word not in {"was", "is", "as", "this", "has", "his", "us"}
    )


def _with_counted_word(tokens: tuple[Token, ...], end: int) -> int:
    if end < len(tokens) and not tokens[end - 1].stop:
        text = tokens[end].bare
        if len(text) > 2 and text.isalpha() and text not in FUNCTION_WORDS:
            return end + (2 if _describes(tokens, end) else 1)
    return end


def _describes(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word stands between the number and what it counts: "two loose couplers"."""
    if tokens[at].stop or at + 1 >= len(tokens) or _is_plural(tokens[at].bare):
        return False
    counted = tokens[at + 1].bare
    return counted.isalpha() and counted not in FUNCTION_WORDS and _is_plural(counted)
