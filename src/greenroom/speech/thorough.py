"""Decoding a chunk to its end.

Whisper's decoder sometimes stops at the end of a sentence though the voice goes on, most often when
somebody else goes on talking. `WhisperModel.transcribe` then begins again at its last time stamp; a
chunk is decoded without time stamps, so the voice that no word explains tells where to go on.

Where several talk it also passes over one of them, at the beginning or in the middle: the next
word then stretches over what was said. With time stamps it does not, so such a chunk is decoded
once more with them.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Protocol

from greenroom.model.span import Span
from greenroom.model.transcript import Word
from greenroom.speech.activity import Floats
from greenroom.speech.decoder import CAREFUL, Decoded
from greenroom.speech.grid import RATE
from greenroom.speech.guards import invented
from greenroom.speech.retiming import is_filled_pause

_LEFT_S = 0.8  # as much voice without words is no drawn-out last word
_LONGEST_WORD_S = 1.0  # what is longer stretches over something else, at its beginning
_BEFORE_S = 0.15  # how much too late the aligner begins a word
_AFTER_S = 0.2  # how much too early the aligner ends a word
_LEAD_IN_S = 0.2
_MOST_TIMES = 3
_FAILED_LOGPROB = -1.0
_DOUBTFUL_LOGPROB = -0.8
_REPETITIVE = 2.4
_LEAST_MORE = 2  # words


class _Decodes(Protocol):
    def decode(
        self,
        samples: Floats,
        language: str,
        beams: int = 1,
        *,
        hurried: bool = False,
        stamped: bool = False,
        wanted: Callable[[], bool] = ...,
    ) -> Decoded: ...


def decode_to_the_end(
    decoder: _Decodes,
    samples: Floats,
    language: str,
    voiced: Sequence[Span],
    *,
    hurried: bool = False,
    wanted: Callable[[], bool] = lambda: True,
) -> Decoded:
    """All words of a chunk. `voiced` in seconds from its start, in order.

    `hurried` and `wanted` are as in `Decoder.decode`. Raises NotWantedError.
    """
    decode = partial(decoder.decode, beams=CAREFUL, hurried=hurried, wanted=wanted)
    decoded = decode(samples, language)
    if _passed_over(decoded.words, voiced):
        stamped = decode(samples, decoded.language, stamped=True)
        decoded = _fuller(decoded, stamped)
    for _ in range(_MOST_TIMES):
        start = _stopped_at(decoded.words, voiced)
        if start is None:
            break
        left = samples[int(start * RATE) :]
        rest = decode(left, decoded.language)
        voice_s = sum(max(0.0, span.end - max(span.start, start)) for span in voiced)
        unsure = rest.average_logprob < _FAILED_LOGPROB or not rest.words
        if unsure or invented(rest.words, voice_s, rest.average_logprob, rest.no_speech):
            break
        decoded = _joined(decoded, rest, start)
    return decoded


def _passed_over(words: Sequence[Word], voiced: Sequence[Span]) -> bool:
    """Whether there is voice before or between the words that none of them explains."""
    end = 0.0
    for word in words:
        start = max(word.start, word.end - _LONGEST_WORD_S) - _BEFORE_S
        hole = Span(min(end, start), start)
        if sum(span.overlap(hole) for span in voiced) > _LEFT_S:
            return True
        end = word.end + _AFTER_S
    return False


def _fuller(decoded: Decoded, stamped: Decoded) -> Decoded:
    """The one with time stamps, if it says more beside filled pauses and is no loop."""
    more = _said(stamped.words) - _said(decoded.words)
    unsure = stamped.average_logprob <= _DOUBTFUL_LOGPROB or stamped.compression >= _REPETITIVE
    return decoded if unsure or more < _LEAST_MORE else stamped


def _said(words: Sequence[Word]) -> int:
    return sum(not is_filled_pause(word) for word in words)


def _stopped_at(words: Sequence[Word], voiced: Sequence[Span]) -> float | None:
    """Where the voice without words begins; None without words, or where too little is left."""
    if not words:
        return None
    end = words[-1].end + _AFTER_S
    left = [Span(max(span.start, end), span.end) for span in voiced if span.end > end]
    if sum(span.duration for span in left) <= _LEFT_S:
        return None
    return max(words[-1].end, left[0].start - _LEAD_IN_S)


def _joined(first: Decoded, rest: Decoded, start: float) -> Decoded:
    moved = tuple(
        replace(word, start=word.start + start, end=word.end + start) for word in rest.words
    )
    counts = len(first.words), len(rest.words)
    weighted = first.average_logprob * counts[0] + rest.average_logprob * counts[1]
    return replace(first, words=first.words + moved, average_logprob=weighted / max(1, sum(counts)))
