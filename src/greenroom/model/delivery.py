"""How the voice sounded: pitch and loudness, and the person's own earlier answers beside them."""

from dataclasses import dataclass
from enum import StrEnum

from greenroom.model.span import Span


class EndMovement(StrEnum):
    """Where the pitch goes at the end of a sentence."""

    FALLS = "falls"
    RISES = "rises"
    LEVEL = "level"


@dataclass(frozen=True, slots=True)
class SentenceEnd:
    """The pitch at the end of one sentence.

    `span` is the stretch that was measured, `semitones` how far the pitch moved over it, and
    `sentence` counts the report's sentences from 0.
    """

    span: Span
    semitones: float
    movement: EndMovement
    sentence: int


@dataclass(frozen=True, slots=True)
class OwnRange:
    """The middle half of a figure over the person's own earlier answers (quartiles)."""

    low: float
    median: float
    high: float
    answers: int


@dataclass(frozen=True, slots=True)
class EarlierAnswer:
    """What one earlier answer came to; None where it was not measured."""

    pitch_variation_st: float | None
    last_sentence_db: float | None
    speaking_rate_wpm: float | None


@dataclass(frozen=True, slots=True)
class Delivery:
    """Pitch and loudness of an answer. None where too little voice was heard to say.

    Attributes:
        voiced_s: Seconds with a pitch, which everything else is measured over.
        pitch_variation_st: Standard deviation of the pitch, in semitones.
        pitch_median_hz: The middle of the pitch, in hertz.
        ends: Where the pitch goes at the ends of sentences, for those that could be measured.
        last_sentence_db: Level of the last sentence over the median of the rest, in dB.
        last_sentence: Where that sentence is.
        usual_pitch_variation_st: Over the person's own earlier answers; None under five of them.
        usual_last_sentence_db: The same for the level of the last sentence.
        usual_pace_wpm: The same for pace.
    """

    voiced_s: float = 0.0
    pitch_variation_st: float | None = None
    pitch_median_hz: float | None = None
    ends: tuple[SentenceEnd, ...] = ()
    last_sentence_db: float | None = None
    last_sentence: Span | None = None
    usual_pitch_variation_st: OwnRange | None = None
    usual_last_sentence_db: OwnRange | None = None
    usual_pace_wpm: OwnRange | None = None

    def ending(self, movement: EndMovement) -> tuple[SentenceEnd, ...]:
        """The sentence ends that move so."""
        return tuple(end for end in self.ends if end.movement is movement)
