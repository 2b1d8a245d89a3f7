"""Repetitions and restarts: "I I", "we were, we were", "we were, we had"."""

from greenroom.feedback.grammar import AUXILIARIES, FUNCTION_WORDS, PRONOUNS
from greenroom.feedback.heard import Token
from greenroom.feedback.lexicon import Lexicon
from greenroom.model.report import Filler, FillerKind, FillerSource
from greenroom.model.span import Span

_RESTART_PAUSE_S = 0.25
"""A silence that separates an abandoned start from the new one. Greenroom's choice."""


def find_repetitions(
    tokens: tuple[Token, ...], lexicon: Lexicon, taken: set[int]
) -> tuple[Filler, ...]:
    """Repetitions in order; `taken` words belong to other fillers and are looked through."""
    kept = [token for token in tokens if token.word not in taken]
    found = []
    at = 0
    while at < len(kept):
        length = _repeated(kept, at, lexicon)
        if length:
            found.append(_filler(kept[at : at + 2 * length]))
            at += length
        elif _restarted(kept, at):
            found.append(_filler(kept[at : at + 3]))
            at += 2
        else:
            at += 1
    return tuple(found)


def _repeated(tokens: list[Token], at: int, lexicon: Lexicon) -> int:
    for length in (3, 2, 1):
        if at + 2 * length > len(tokens) or tokens[at].bare != tokens[at + length].bare:
            continue
        first, second = tokens[at : at + length], tokens[at + length : at + 2 * length]
        if any(token.ends_sentence for token in first):
            continue
        same = all(a.bare == b.bare for a, b in zip(first, second, strict=True))
        if same and _is_slip(first, lexicon):
            return length
    return 0


def _is_slip(first: list[Token], lexicon: Lexicon) -> bool:
    words = [token.bare for token in first]
    if any(word in lexicon.emphasis or any(c.isdigit() for c in word) for word in words):
        return False
    if len(words) == 1 and words[0] in lexicon.doubles:
        return False
    if any(word in FUNCTION_WORDS for word in words):
        return True
    return not first[-1].stop


def _restarted(tokens: list[Token], at: int) -> bool:
    if at + 3 >= len(tokens):
        return False
    subject, verb, again, other = tokens[at : at + 4]
    if subject.bare != again.bare or subject.bare not in PRONOUNS or subject.stop:
        return False
    broken = verb.stop == "," or (not verb.stop and again.pause_before >= _RESTART_PAUSE_S)
    return broken and verb.bare in AUXILIARIES and verb.bare != other.bare


def _filler(tokens: list[Token]) -> Filler:
    span = Span(tokens[0].span.start, max(token.span.end for token in tokens))
    return Filler(
        text=" ".join(token.bare for token in tokens),
        span=span,
        kind=FillerKind.REPETITION,
        source=FillerSource.RECOGNISER,
        confidence=0.7,
        words=tuple(dict.fromkeys(token.word for token in tokens)),
    )
