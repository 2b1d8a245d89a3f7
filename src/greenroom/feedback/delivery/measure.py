"""All of *Delivery* for one take."""

from collections.abc import Sequence
from math import fsum, sqrt

from greenroom.feedback.delivery.ends import sentence_ends
from greenroom.feedback.delivery.usual import compared
from greenroom.feedback.delivery.voice import Voice, middle, voice_of
from greenroom.feedback.heard import Heard
from greenroom.model.delivery import Delivery, EarlierAnswer
from greenroom.model.prosody import Prosody
from greenroom.model.report import Sentence
from greenroom.model.span import Span

ENOUGH_VOICE_S = 3.0
"""Seconds with a pitch, without which nothing is said about it: about 10 s of talk."""

_ENOUGH_LAST_S = 0.5
"""Seconds with a pitch that the last sentence needs; a shorter one takes in those before it."""

_SHARE_LAST = 0.5
"""When the last sentence is more of the answer than this, there is no rest to compare it with."""


def measure_delivery(
    heard: Heard,
    prosody: Prosody | None,
    sentences: tuple[Sentence, ...],
    earlier: Sequence[EarlierAnswer] = (),
) -> Delivery | None:
    """Pitch and loudness of the answer; None in a take whose prosody was never measured.

    `earlier` are the person's answers before this one, the latest first.
    """
    if prosody is None:
        return None
    voice = voice_of(prosody, heard.voiced)
    if voice.seconds < ENOUGH_VOICE_S or not sentences:
        return compared(Delivery(voiced_s=voice.seconds), earlier)
    last, level = _last_sentence(voice, sentences)
    center = middle(voice.semitones) or 0.0
    delivery = Delivery(
        voiced_s=voice.seconds,
        pitch_variation_st=round(_deviation(voice.semitones), 2),
        pitch_median_hz=round(100 * 2 ** (center / 12), 1),
        ends=sentence_ends(voice_of(prosody, heard.voiced, wide=True), sentences),
        last_sentence_db=level,
        last_sentence=last,
    )
    return compared(delivery, earlier)


def _deviation(values: tuple[float, ...]) -> float:
    mean = fsum(values) / len(values)
    return sqrt(fsum((value - mean) ** 2 for value in values) / len(values))


def _last_sentence(
    voice: Voice, sentences: tuple[Sentence, ...]
) -> tuple[Span | None, float | None]:
    """The last sentence and its level over the median of the rest of the answer, in dB.

    Level is the median over frames with a pitch, so that neither pauses nor hisses count; the
    sentence itself is left out of what it is compared with, for it would move that.
    """
    end = sentences[-1].span.end
    for sentence in reversed(sentences):
        span = Span(sentence.span.start, end)
        part = voice.part(span)
        if part.seconds >= _ENOUGH_LAST_S:
            if part.seconds > _SHARE_LAST * voice.seconds:
                break
            rest = voice.part(Span(0.0, span.start))
            own, others = middle(part.decibels), middle(rest.decibels)
            return span, round((own or 0.0) - (others or 0.0), 1)
    return None, None
