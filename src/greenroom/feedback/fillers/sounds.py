"""Filled pauses from two witnesses: the words of the recogniser and the detector of sounds.

The recogniser knows what a word is, but leaves filled pauses out, invents some after its prompt and
places them up to 0.6 s late. The detector knows when, but takes a held "the" or "a" for one. So:
what both say is taken with the detector's edges; what one says alone is worth what its own
probability was worth on development recordings (training/fillers/MODEL_CARD.md).
"""

from dataclasses import dataclass

from greenroom.feedback.heard import Heard, Token
from greenroom.feedback.lexicon import Lexicon
from greenroom.model.report import Filler, FillerKind, FillerSource
from greenroom.model.span import Span
from greenroom.model.transcript import HeardFilledPause

CERTAIN = 0.75
"""From this confidence on a filled pause is counted; weaker ones are only possible."""

POSSIBLE = 0.35
"""Under this confidence nothing is told."""

UNKNOWN_TEXT = "um"
"""What a filled pause is called that only the detector heard: it does not know which one it was."""

_LATE_S = 0.8  # the recogniser places filled pauses late, seldom early
_EARLY_S = 0.4
_SECONDS_PER_LETTER = 0.055
_SHORTEST_WORD_S = 0.12
_LEAST_LEFT = 0.5

_SURE = 0.95  # the recogniser's word alone, with no detector to ask


@dataclass(frozen=True, slots=True)
class _Weights:
    """A line through the log odds; fitted by training/fillers/calibrate.py."""

    constant: float
    sound: float = 0.0
    word: float = 0.0
    length: float = 0.0


_BOTH = _Weights(2.0, 2.0, 1.0)
_SOUND_ALONE = _Weights(-3.0, 5.0)
_WORD_ALONE = _Weights(-1.5, 0.0, 3.0)


def find_sounds(heard: Heard, lexicon: Lexicon) -> tuple[Filler, ...]:
    """Filled pauses in order of time, possible ones marked so.

    Without a detector the recogniser's words are taken as they are, as before there was one.
    """
    words = [token for token in heard.tokens if lexicon.is_filled_pause(token.bare)]
    if not heard.detector:
        return tuple(_as_written(token) for token in words)
    partners = _partners(words, heard)
    taken = {id(sound) for sound in partners.values()}
    found = [_from_word(token, partners.get(token.word)) for token in words]
    alone = [each for each in heard.filled_pauses if id(each) not in taken]
    ordinary = [token for token in heard.tokens if not lexicon.is_filled_pause(token.bare)]
    spans = [item.span for item in found if item is not None]
    found += [
        _from_sound(sound)
        for sound in alone
        if not _explained(sound.span, ordinary)
        and not any(_same(sound.span, each) for each in spans)
    ]
    return tuple(sorted((item for item in found if item), key=lambda item: item.span))


def _as_written(token: Token) -> Filler:
    confidence = _SURE * (0.5 + token.probability / 2)
    return _filler(token.bare, token.span, FillerSource.RECOGNISER, confidence, (token.word,))


def _partners(words: list[Token], heard: Heard) -> dict[int, HeardFilledPause]:
    """Which sound belongs to which word, the closest first, one for one and in the same order."""
    close = sorted(
        (_distance(token, sound.span), token.word, number)
        for token in words
        for number, sound in enumerate(heard.filled_pauses)
        if token.span.start - _LATE_S <= sound.end and sound.start <= token.span.end + _EARLY_S
    )
    chosen: dict[int, int] = {}
    for _, word, number in close:
        crossed = any((word - other) * (number - partner) <= 0 for other, partner in chosen.items())
        if not crossed:
            chosen[word] = number
    return {word: heard.filled_pauses[number] for word, number in chosen.items()}


def _distance(token: Token, sound: Span) -> float:
    return max(token.span.start - sound.end, sound.start - token.span.end, 0.0) + 0.1 * abs(
        token.span.middle - sound.middle
    )


def _explained(sound: Span, ordinary: list[Token]) -> bool:
    """Whether an ordinary word is what was heard: it would have no room beside the sound."""
    for token in ordinary:
        overlap = token.span.overlap(sound)
        if overlap < _LEAST_LEFT * sound.duration:
            continue
        needs = max(_SHORTEST_WORD_S, _SECONDS_PER_LETTER * len(token.bare))
        if token.span.duration - overlap < needs:
            return True
    return False


def _same(sound: Span, other: Span) -> bool:
    return sound.overlap(other) > 0.3 * min(sound.duration, other.duration)


def _from_word(token: Token, sound: HeardFilledPause | None) -> Filler | None:
    if sound is not None:
        confidence = _confidence(_BOTH, sound.probability, token.probability)
        source = FillerSource.BOTH
        return _told(token.bare, sound.span, source, confidence, (token.word,))
    confidence = _confidence(_WORD_ALONE, 0.0, token.probability)
    source = FillerSource.RECOGNISER
    # A word that is written stays a filler, however weak: it is no word of the answer either.
    return _told(token.bare, token.span, source, max(confidence, POSSIBLE), (token.word,))


def _from_sound(sound: HeardFilledPause) -> Filler | None:
    confidence = _confidence(_SOUND_ALONE, sound.probability, 0.0)
    return _told(UNKNOWN_TEXT, sound.span, FillerSource.ACOUSTIC, confidence, ())


def _confidence(weights: _Weights, sound: float, word: float) -> float:
    odds = weights.constant + weights.sound * sound + weights.word * word
    return float(1 / (1 + 2.718281828459045**-odds))


def _told(
    text: str, span: Span, source: FillerSource, confidence: float, words: tuple[int, ...]
) -> Filler | None:
    if confidence < POSSIBLE:
        return None
    return _filler(text, span, source, confidence, words, possible=confidence < CERTAIN)


def _filler(
    text: str,
    span: Span,
    source: FillerSource,
    confidence: float,
    words: tuple[int, ...],
    *,
    possible: bool = False,
) -> Filler:
    return Filler(text, span, FillerKind.FILLED_PAUSE, source, confidence, words, possible)
