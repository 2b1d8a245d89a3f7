"""Where the pitch goes at the ends of sentences."""

from greenroom.feedback.delivery.voice import Voice
from greenroom.model.delivery import EndMovement, SentenceEnd
from greenroom.model.report import Sentence
from greenroom.model.span import Span

_HEARD_ST_S = 0.32
"""A movement over T seconds is heard as one from 0.32 / T semitones on: the glissando threshold for
connected speech ('t Hart 1976, doubled by Mertens 2004)."""

_LEAST_ST = 1.5
"""Smaller movements are seldom heard in speech, however long ('t Hart 1981)."""

_END_S = 0.25
"""The last so many seconds of voice are the end of a sentence: about its last syllable."""

_WITHIN_S = 0.6
"""That voice lies at most so far before the end of the last word."""

_PAST_S = 0.15
"""Recognisers may end a word a little before its voice ends."""

_JUMP_ST = 6.0
"""No voice jumps so far from one frame to the next; the tracker took another octave."""

_FEWEST = 12
"""Frames of 10 ms without which nothing is said."""


def sentence_ends(voice: Voice, sentences: tuple[Sentence, ...]) -> tuple[SentenceEnd, ...]:
    """The movement over the end of each sentence: a straight line through its pitch.

    `voice` keeps its low ends (`wide`). Sentences whose end has too little pitch are left out: a
    creaky end has none.
    """
    found = []
    for number, sentence in enumerate(sentences):
        after = sentences[number + 1].span.start if number + 1 < len(sentences) else float("inf")
        end = max(sentence.span.start, min(sentence.span.end + _PAST_S, after))
        start = max(sentence.span.start, end - _WITHIN_S)
        last = _last(voice.part(Span(start, end)))
        if len(last.moments) < _FEWEST:
            continue
        length = last.moments[-1] - last.moments[0]
        semitones = _slope(last) * length
        span = Span(last.moments[0], last.moments[-1])
        found.append(SentenceEnd(span, round(semitones, 2), _movement(semitones, length), number))
    return tuple(found)


def _last(voice: Voice) -> Voice:
    smooth = _without_jumps(voice)
    if not smooth.moments:
        return smooth
    end = smooth.moments[-1]
    return smooth.part(Span(max(0.0, end - _END_S), end + 0.001))


def _without_jumps(voice: Voice) -> Voice:
    kept: list[int] = []
    for frame, semitones in enumerate(voice.semitones):
        if not kept or abs(semitones - voice.semitones[kept[-1]]) < _JUMP_ST:
            kept.append(frame)
    return voice.frames(kept)


def _slope(voice: Voice) -> float:
    """Semitones a second, by least squares."""
    count = len(voice.moments)
    center = sum(voice.moments) / count
    level = sum(voice.semitones) / count
    pairs = [
        (moment - center, semitones - level)
        for moment, semitones in zip(voice.moments, voice.semitones, strict=True)
    ]
    spread = sum(x * x for x, _y in pairs)
    return sum(x * y for x, y in pairs) / spread if spread else 0.0


def _movement(semitones: float, length: float) -> EndMovement:
    if abs(semitones) < max(_LEAST_ST, _HEARD_ST_S / length):
        return EndMovement.LEVEL
    return EndMovement.RISES if semitones > 0 else EndMovement.FALLS
