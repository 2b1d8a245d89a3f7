"""Decoding a chunk to its end.

Whisper's decoder sometimes stops at the end of a sentence though the voice goes on, most often when
somebody else goes on talking. `WhisperModel.transcribe` then begins again at its last time stamp; a
chunk is decoded without time stamps, so the voice that no word explains tells where to go on.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from greenroom.model.span import Span
from greenroom.model.transcript import Word
from greenroom.speech.activity import Floats
from greenroom.speech.decoder import CAREFUL, Decoded
from greenroom.speech.grid import RATE
from greenroom.speech.guards import invented

_LEFT_S = 0.8  # as much voice without words is no drawn-out last word
_AFTER_S = 0.2  # how much too early the aligner ends a word
_LEAD_IN_S = 0.2
_MOST_TIMES = 3
_FAILED_LOGPROB = -1.0


class _Decodes(Protocol):
    def decode(
        self, samples: Floats, language: str, beams: int = 1, *, hurried: bool = False
    ) -> Decoded: ...


def decode_to_the_end(
    decoder: _Decodes,
    samples: Floats,
    language: str,
    voiced: Sequence[Span],
    *,
    hurried: bool = False,
) -> Decoded:
    """All words of a chunk. `voiced` in seconds from its start, in order.

    `hurried` is as in `Decoder.decode`.
    """
    decoded = decoder.decode(samples, language, CAREFUL, hurried=hurried)
    for _ in range(_MOST_TIMES):
        start = _stopped_at(decoded.words, voiced)
        if start is None:
            break
        left = samples[int(start * RATE) :]
        rest = decoder.decode(left, decoded.language, CAREFUL, hurried=hurried)
        voice_s = sum(max(0.0, span.end - max(span.start, start)) for span in voiced)
        unsure = rest.average_logprob < _FAILED_LOGPROB or not rest.words
        if unsure or invented(rest.words, voice_s, rest.average_logprob, rest.no_speech):
            break
        decoded = _joined(decoded, rest, start)
    return decoded


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
