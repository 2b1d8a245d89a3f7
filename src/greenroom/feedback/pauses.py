"""Silences between words, from voice activity: word edges stretch over silence."""

from bisect import bisect_right

from greenroom.feedback.grammar import CLAUSE_OPENERS, words
from greenroom.feedback.heard import Heard, Token
from greenroom.model.bands import Bands
from greenroom.model.report import Pause, PausePlace
from greenroom.model.span import Span

_RESUME_SLACK_S = 0.1
_TINY_S = 1e-6

_GOES_ON = words("a an the my your our their every and or but if because than very")
"""No English clause ends with one of these, whatever mark the recogniser puts where a chunk ends,
which it does at long pauses."""


def find_pauses(
    heard: Heard,
    answer: Span,
    filled_pauses: frozenset[int],
    resumed_at: tuple[float, ...],
    bands: Bands,
) -> tuple[Pause, ...]:
    """Silences of at least `bands.pause_s` inside the answer, never where a paused take goes on.

    A pause is *between clauses* after punctuation or before a conjunction that opens a clause, but
    not after a word that ends none; filled pauses on either side are looked through.
    """
    tokens = tuple(token for token in heard.tokens if token.word not in filled_pauses)
    middles = [token.span.middle for token in tokens]
    goes_on = _GOES_ON if heard.english else frozenset[str]()
    out = []
    for silence in heard.silences:
        inside = silence.start >= answer.start and silence.end <= answer.end
        if not inside or silence.duration < bands.pause_s - _TINY_S:
            continue
        if any(_at(silence, moment) for moment in resumed_at):
            continue
        place = _place(tokens, bisect_right(middles, silence.middle), goes_on)
        out.append(Pause(silence, place, silence.duration >= bands.long_pause_s - _TINY_S))
    return tuple(out)


def _at(silence: Span, moment: float) -> bool:
    return silence.start - _RESUME_SLACK_S <= moment <= silence.end + _RESUME_SLACK_S


def _place(tokens: tuple[Token, ...], split: int, goes_on: frozenset[str]) -> PausePlace:
    at_edge = split in {0, len(tokens)}
    if at_edge or tokens[split].bare in CLAUSE_OPENERS:
        return PausePlace.BETWEEN_CLAUSES
    before = tokens[split - 1]
    ends = before.stop and before.bare not in goes_on
    return PausePlace.BETWEEN_CLAUSES if ends else PausePlace.WITHIN_CLAUSE
