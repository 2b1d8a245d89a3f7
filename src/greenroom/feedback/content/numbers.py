"""Numbers that count something: "900 parcels", "twelve people", "by 40%", "doubled".

Not counted: years, dates ("3 May"), clock times, ordinals, announcements ("two reasons"), labels
("version 2", "phase one") and "one" where it is a pronoun ("one of the", "no one").
"""

import re

from greenroom.feedback.content.amounts import TENS, UNITS
from greenroom.feedback.grammar import FUNCTION_WORDS, words
from greenroom.feedback.heard import Token

_NUMERALS = frozenset(UNITS) - {"one"} | frozenset(TENS)
_SCALES = words(
    """hundred thousand million billion hundreds thousands millions billions dozen dozens k
    percent"""
)
_MULTIPLES = words(
    """doubled tripled quadrupled halved doubling tripling halving twice threefold tenfold twofold
    half"""
)
_FIGURE = re.compile(
    r"[$£€¥#~+]?\d[\d,.:/]*(?:[-–]\d[\d,.]*)?(?:st|nd|rd|th|s|k|m|bn|x|%|pm|am|h|ms|gb|tb|[$£€¥])?\+?"
)
_SPELLED = re.compile(
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-[a-z]+"
    r"|[a-z]+-(?:hundred|thousand|percent|fold)"
)
_YEAR = re.compile(r"(?:19|20)\d\d(?:s|'s)?")
_LABELS = words(
    """version phase step number level tier chapter room option part stage sprint quarter question
    no series type grade page section release python windows covid covid-19 web iso highway route
    road flight bus gate bay"""
)
_ANNOUNCED = words("reasons things ways")
"""Counted to announce what is to come ("two reasons"): no figure."""

_SOME_DAY = words("day night morning afternoon")
_HOW_LONG = words("in within for after under over about only just last per")
"""Before "one day" these say how long; without them it is some day."""

_COUNTED_ONE = words(
    """week month year day hour minute person people engineer developer percent million thousand
    hundred weekend afternoon morning second night quarter sprint of"""
)
_CLOCK_TAILS = frozenset({"o'clock", "am", "pm", "a.m", "p.m", "past"})
_CLOCK_LEADS = frozenset({"at", "until", "till", "past"})
_CLOCK = re.compile(r"\d{1,2}[.h]\d\d")
_MONTHS = words(
    """january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec"""
)
_BEFORE_A_DATE = frozenset({"on", "the", "by", "of", "since", "until", "till", "from"})

_PARTS = words("half third quarter")
_OF_WHAT = words("of the my our your their a an fewer less more")
_NO_SHARE = words("other first second last better next past per each every this that")
"""Before "half" and its like these make a place or a time of it: "the second half"."""

_SIGNS = frozenset("$£€¥%")


def find_numbers(tokens: tuple[Token, ...]) -> list[tuple[int, int]]:
    """Half-open token ranges, each one number with the word that it counts."""
    out = []
    at = 0
    while at < len(tokens):
        end = _number_end(tokens, at)
        if end > at and not _means_something_else(tokens, at, end):
            end = _with_counted_word(tokens, end)
            out.append((at, end))
        at = max(end, at + 1)
    return out


def _number_end(tokens: tuple[Token, ...], at: int) -> int:
    """Where the number that starts at a token ends; `at` where there is none."""
    share = _share_end(tokens, at)
    if share > at:
        return share
    end = at + 1 if _leads(tokens, at) else at
    while end < len(tokens) and (end == at or not tokens[end - 1].stop):
        bare = tokens[end].bare
        if _is_numeral(bare) or (end > at and bare in _SCALES | _SIGNS):
            end += 1
        elif _glued(tokens, at, end):
            end += 2
        else:
            break
    return end


def _share_end(tokens: tuple[Token, ...], at: int) -> int:
    """Where a share of something ends: "half of", "a third fewer", "by a quarter"; else `at`."""
    end = at + 1 if tokens[at].bare == "half" else at + 2
    if end > len(tokens) or tokens[end - 1].bare not in _PARTS:
        return at
    if end == at + 2 and (tokens[at].bare not in {"a", "one"} or tokens[at].stop):
        return at
    before = tokens[at - 1].bare if at and not tokens[at - 1].ends_sentence else ""
    after = tokens[end].bare if end < len(tokens) and not tokens[end - 1].stop else ""
    if before in _NO_SHARE:
        return at
    return end if after in _OF_WHAT or before in {"by", "in"} else at


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
    if glue == "or":
        return _is_numeral(before) and _is_numeral(after)
    return (glue == "point" and _is_numeral(after)) or (glue == "per" and after == "cent")


def _is_numeral(bare: str) -> bool:
    return (
        bare in _NUMERALS
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
            return not _counts_one(before, after)
        if re.fullmatch(r"\d+(?:st|nd|rd|th)|.*/.*", first) or before in _LABELS:
            return True
        if _YEAR.fullmatch(first):
            return not _is_plural(after)
    elif first in {"nineteen", "twenty"} and "-" not in first and _spoken_year(tokens, at, end):
        return True
    moment = _is_day(first, before, after) or _is_clock(tokens[at:end], before, after)
    return moment or last in {"st", "nd"}


def _counts_one(before: str, after: str) -> bool:
    if before in {"no", "the", "this", "that", "any", "every", "each", "which", "number", "phase"}:
        return False
    return after in _COUNTED_ONE - {"of"} and (after not in _SOME_DAY or before in _HOW_LONG)


def _spoken_year(tokens: tuple[Token, ...], at: int, end: int) -> bool:
    words = [token.bare for token in tokens[at:end]]
    return len(words) in {2, 3} and words[1] in _NUMERALS and not set(words) & _SCALES


def _is_day(text: str, before: str, after: str) -> bool:
    """Whether it is a day of a month: "3 March", "March 3", "on 2 May"."""
    if not text.isdigit() or int(text) > 31:
        return False
    follows = after in _MONTHS - {"may"} or (after == "may" and before in _BEFORE_A_DATE)
    return follows or before in _MONTHS


def _is_clock(number: tuple[Token, ...], before: str, after: str) -> bool:
    text = number[0].bare
    if (
        ":" in text
        or after in _CLOCK_TAILS
        or before == "past"
        or re.fullmatch(r"\d+(?:am|pm)", text)
    ):
        return True
    if before not in _CLOCK_LEADS or _is_plural(after):
        return False
    small = text.isdigit() and int(text) <= 12 and len(number) == 1
    spoken = all(token.bare in _NUMERALS for token in number)
    return small or spoken or _CLOCK.fullmatch(text) is not None


def _is_plural(word: str) -> bool:
    return word in {"people", "percent", "men", "women", "staff"} or (
        word.endswith("s") and word not in {"was", "is", "as", "this", "has", "his", "us"}
    )


def _with_counted_word(tokens: tuple[Token, ...], end: int) -> int:
    last = tokens[end - 1].bare
    if end == len(tokens) or tokens[end - 1].stop or last in _SIGNS | {"percent", "cent"}:
        return end
    if last in _PARTS:
        return _with_whole(tokens, end)
    text = tokens[end].bare
    if len(text) > 2 and text.isalpha() and text not in FUNCTION_WORDS:
        return end + (2 if _describes(tokens, end) else 1)
    return end


def _with_whole(tokens: tuple[Token, ...], end: int) -> int:
    """Where a share of something ends with what it is a share of: "half of the class"."""
    while end < len(tokens) and not tokens[end - 1].stop and tokens[end].bare in _OF_WHAT:
        end += 1
    named = tokens[end - 1].stop or tokens[end - 1].bare in {"fewer", "less", "more"}
    return end if named or tokens[end - 1].bare in _PARTS else min(end + 1, len(tokens))


def _describes(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word stands between the number and what it counts: "two loose couplers"."""
    if tokens[at].stop or at + 1 >= len(tokens) or _is_plural(tokens[at].bare):
        return False
    counted = tokens[at + 1].bare
    return counted.isalpha() and counted not in FUNCTION_WORDS and _is_plural(counted)
