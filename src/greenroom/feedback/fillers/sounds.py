"""Filled pauses from two witnesses: the words of the recogniser and the detector of sounds.

The recogniser knows what a word is, but leaves filled pauses out, invents some after its prompt and
places them up to 0.6 s late. The detector knows when, but takes a held "the" or "a" for one. So:
what both say is taken with the detector's edges; what one says alone is worth what its own
probability was worth on development recordings (training/fillers/MODEL_CARD.md).
"""

import math
from dataclasses import dataclass

from greenroom.feedback.heard import Heard, Token
from greenroom.feedback.lexicon import Lexicon
from greenroom.model.report import Filler, FillerKind, FillerSource
from greenroom.model.span import Span
from greenroom.model.transcript import HeardFilledPause

CERTAIN = 0.8
"""From this confidence on a filled pause is counted, weaker ones are only possible: 96 % of those
counted on development recordings are right, against 92 % from 0.6 on."""

POSSIBLE = 0.35
"""Under this confidence nothing is told."""

UNKNOWN_TEXT = "um"
"""What a filled pause is called that only the detector heard: it does not know which one it was."""

_LATE_S = 0.8  # the recogniser places filled pauses late, seldom early
_EARLY_S = 0.4

_SURE = 0.95  # the recogniser's word alone, with no detector to ask


@dataclass(frozen=True, slots=True)
class Weights:
    """The log odds of being right: `constant` + what each piece of evidence adds.

    `sound` and `word` are multiplied with the probabilities of detector and recogniser, `covered`
    with the share of the sound that ordinary words explain.
    """

    constant: float
    sound: float = 0.0
    word: float = 0.0
    covered: float = 0.0

    def confidence(self, evidence: "Evidence") -> float:
        """Share of such filled pauses that are right, 0..1."""
        odds = self.constant + self.sound * evidence.sound + self.word * evidence.word
        return 1 / (1 + math.exp(-odds - self.covered * evidence.covered))


BOTH = Weights(0.53, 3.25, 0.83)
SOUND_ALONE = Weights(-4.06, 6.74, 0.0, -1.38)
WORD_ALONE = Weights(-1.77)
"""Fitted on development recordings by training/fillers/calibrate.py."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for one filled pause. Probabilities 0..1; None for the word of a sound alone."""

    source: FillerSource
    span: Span
    sound: float
    word: float
    covered: float
    token: Token | None

    @property
    def confidence(self) -> float:
        """As calibrated."""
        if self.source is FillerSource.BOTH:
            return BOTH.confidence(self)
        return (SOUND_ALONE if self.token is None else WORD_ALONE).confidence(self)


def find_sounds(heard: Heard, lexicon: Lexicon) -> tuple[Filler, ...]:
    """Filled pauses in order of time, possible ones marked so.

    Without a detector the recogniser's words are taken as they are, as before there was one.
    """
    words = [token for token in heard.tokens if lexicon.is_filled_pause(token.bare)]
    if not heard.detector:
        return tuple(_as_written(token) for token in words)
    return tuple(told for each in weigh(heard, words) if (told := _told(each)) is not None)


def weigh(heard: Heard, words: list[Token]) -> list[Evidence]:
    """All that either witness says, in order of time; `words` are the recogniser's."""
    partners = _partners(words, heard.filled_pauses)
    found = [_of_word(token, partners.get(token.word)) for token in words]
    taken = {id(sound) for sound in partners.values()}
    ordinary = [token for token in heard.tokens if token not in words]
    for sound in heard.filled_pauses:
        if id(sound) not in taken and not any(_same(sound.span, each.span) for each in found):
            covered = _covered(sound.span, ordinary)
            found.append(
                Evidence(FillerSource.ACOUSTIC, sound.span, sound.probability, 0.0, covered, None)
            )
    return sorted(found, key=lambda each: each.span)


def _as_written(token: Token) -> Filler:
    confidence = _SURE * (0.5 + token.probability / 2)
    kind, source = FillerKind.FILLED_PAUSE, FillerSource.RECOGNISER
    return Filler(token.bare, token.span, kind, source, confidence, (token.word,))


def _partners(
    words: list[Token], sounds: tuple[HeardFilledPause, ...]
) -> dict[int, HeardFilledPause]:
    """Which sound belongs to which word, the closest first, one for one and in the same order."""
    close = sorted(
        (_distance(token.span, sound.span), token.word, number)
        for token in words
        for number, sound in enumerate(sounds)
        if token.span.start - _LATE_S <= sound.end and sound.start <= token.span.end + _EARLY_S
    )
    chosen: dict[int, int] = {}
    for _, word, number in close:
        if all((word - other) * (number - mate) > 0 for other, mate in chosen.items()):
            chosen[word] = number
    return {word: sounds[number] for word, number in chosen.items()}


def _distance(word: Span, sound: Span) -> float:
    apart = max(word.start - sound.end, sound.start - word.end, 0.0)
    return apart + 0.1 * abs(word.middle - sound.middle)


def _covered(sound: Span, ordinary: list[Token]) -> float:
    """How much of the sound ordinary words explain, 0..1: each as far as it is sure of itself."""
    under = sum(token.span.overlap(sound) * token.probability for token in ordinary)
    return min(1.0, under / sound.duration) if sound.duration > 0 else 1.0


def _same(sound: Span, other: Span) -> bool:
    return sound.overlap(other) > 0.3 * min(sound.duration, other.duration)


def _of_word(token: Token, sound: HeardFilledPause | None) -> Evidence:
    if sound is None:
        source = FillerSource.RECOGNISER
        return Evidence(source, token.span, 0.0, token.probability, 0.0, token)
    return Evidence(FillerSource.BOTH, sound.span, sound.probability, token.probability, 0.0, token)


def _told(evidence: Evidence) -> Filler | None:
    """The filler that it makes; None where the evidence is too weak."""
    token, confidence = evidence.token, evidence.confidence
    if token is None:
        if confidence < POSSIBLE:
            return None
        return _filler(UNKNOWN_TEXT, evidence.span, evidence.source, confidence, ())
    # What is written stays, however weak: it is no word of the answer either.
    return _filler(token.bare, evidence.span, evidence.source, confidence, (token.word,))


def _filler(
    text: str, span: Span, source: FillerSource, confidence: float, words: tuple[int, ...]
) -> Filler:
    return Filler(
        text, span, FillerKind.FILLED_PAUSE, source, confidence, words, confidence < CERTAIN
    )
