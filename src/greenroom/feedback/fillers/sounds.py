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

CERTAIN = 0.7
"""From this confidence on a filled pause is counted, weaker ones are only possible. Of those
counted on development recordings, harsh ones among them, 95 % are right (cross-validated, base and
tiny.en). Counting from 0.5, where F1 is best, finds 26 more of 416 there and invents 12 more."""

POSSIBLE = 0.35
"""Under this confidence nothing is told."""

UNKNOWN_TEXT = "um"
"""What a filled pause is called that only the detector heard: it does not know which one it was."""

_LATE_S = 0.8  # the recogniser places filled pauses late, seldom early
_EARLY_S = 0.4

_SURE = 0.95  # the recogniser's word alone, with no detector to ask


_LONGEST_S, _FURTHEST_S = 0.5, 0.3  # longer and further apart tells nothing more


@dataclass(frozen=True, slots=True)
class Weights:
    """The log odds of being right: `constant` + what each piece of evidence adds.

    Each other weight is multiplied with the property of `Evidence` that has its name.
    """

    constant: float
    odds: float = 0.0
    word: float = 0.0
    covered: float = 0.0
    seconds: float = 0.0
    apart: float = 0.0

    def confidence(self, evidence: "Evidence") -> float:
        """Share of such filled pauses that are right, 0..1."""
        total = self.constant + self.odds * evidence.odds + self.word * evidence.word
        total += self.covered * evidence.covered + self.seconds * evidence.seconds
        return 1 / (1 + math.exp(-total - self.apart * evidence.apart))


@dataclass(frozen=True, slots=True)
class Scale:
    """What evidence is worth when one detector listened: both witnesses, or one of them alone.

    From `certain` on a confidence is counted.
    """

    both: Weights
    sound_alone: Weights
    word_alone: Weights
    certain: float = CERTAIN


_FIRST = Weights(-0.83, odds=1.66, word=0.07, seconds=1.82)
_SOUND = Weights(-0.82, odds=1.28, seconds=0.91)
_SCALES = {
    "filled-pauses-1": Scale(
        both=Weights(0.63, odds=1.26, word=1.04),
        sound_alone=Weights(-2.19, odds=1.47, covered=-0.70, seconds=1.07, apart=0.82),
        word_alone=Weights(-1.86, word=-0.16),
        certain=0.75,
    ),
    "filled-pauses-2": Scale(
        both=_FIRST, sound_alone=_FIRST, word_alone=Weights(-2.5), certain=0.65
    ),
    "filled-pauses-3": Scale(both=_SOUND, sound_alone=_SOUND, word_alone=Weights(-2.5)),
}
"""Fitted on development recordings by training/fillers/calibrate.py, for each kind of detector."""


def scale_of(detector: str) -> Scale:
    """The scale for a detector by its name ("filled-pauses-3 base"), the oldest when unknown."""
    return _SCALES.get(detector.partition(" ")[0], _SCALES["filled-pauses-1"])


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for one filled pause.

    `sound` and `word` are the probabilities of detector and recogniser, 0..1, 0 where one is
    silent; `covered` is the share of the sound that ordinary words explain; `apart` the seconds
    from the ordinary word before, 0 to 0.3; `scale` says what all that is worth.
    """

    source: FillerSource
    span: Span
    sound: float
    word: float
    covered: float
    apart: float
    token: Token | None
    scale: Scale

    @property
    def odds(self) -> float:
        """Log odds of the sound, -4.6 to 4.6: near 1 the probabilities lie close together."""
        return math.log((self.sound + 0.01) / (1.01 - self.sound))

    @property
    def seconds(self) -> float:
        """Length, 0 to 0.5."""
        return min(_LONGEST_S, self.span.duration)

    @property
    def confidence(self) -> float:
        """As calibrated."""
        if self.source is FillerSource.BOTH:
            return self.scale.both.confidence(self)
        alone = self.scale.sound_alone if self.token is None else self.scale.word_alone
        return alone.confidence(self)


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
    partners, scale = _partners(words, heard.filled_pauses), scale_of(heard.detector)
    ordinary = [token for token in heard.tokens if token not in words]
    found = [_of_word(token, partners.get(token.word), ordinary, scale) for token in words]
    taken = {id(sound) for sound in partners.values()}
    for sound in heard.filled_pauses:
        if id(sound) not in taken and not any(_same(sound.span, each.span) for each in found):
            span, covered = sound.span, _covered(sound.span, ordinary)
            apart = _apart(span, ordinary)
            source, loud = FillerSource.ACOUSTIC, sound.probability
            found.append(Evidence(source, span, loud, 0.0, covered, apart, None, scale))
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


def _apart(sound: Span, ordinary: list[Token]) -> float:
    """Seconds from the ordinary word before."""
    gaps = [sound.start - each.span.end for each in ordinary if each.span.middle <= sound.middle]
    return min(_FURTHEST_S, max(0.0, min(gaps, default=_FURTHEST_S)))


def _same(sound: Span, other: Span) -> bool:
    return sound.overlap(other) > 0.3 * min(sound.duration, other.duration)


def _of_word(
    token: Token, sound: HeardFilledPause | None, ordinary: list[Token], scale: Scale
) -> Evidence:
    source = FillerSource.RECOGNISER if sound is None else FillerSource.BOTH
    span, loud = (token.span, 0.0) if sound is None else (sound.span, sound.probability)
    apart = _apart(span, ordinary)
    return Evidence(source, span, loud, token.probability, 0.0, apart, token, scale)


def _told(evidence: Evidence) -> Filler | None:
    """The filler that it makes; None where the evidence is too weak."""
    token, confidence = evidence.token, evidence.confidence
    if token is None:
        if confidence < POSSIBLE:
            return None
        return _filler(UNKNOWN_TEXT, evidence, ())
    # What is written stays, however weak: it is no word of the answer either.
    return _filler(token.bare, evidence, (token.word,))


def _filler(text: str, evidence: Evidence, words: tuple[int, ...]) -> Filler:
    kind, confidence = FillerKind.FILLED_PAUSE, evidence.confidence
    possible = confidence < evidence.scale.certain
    return Filler(text, evidence.span, kind, evidence.source, confidence, words, possible)
