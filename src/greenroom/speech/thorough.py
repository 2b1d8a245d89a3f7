"""Decoding a chunk to its end.

Whisper's decoder sometimes stops at the end of a sentence though the voice goes on, most often when
somebody else goes on talking, or leaves a sentence out in the middle, above all one of a softer
talker. `WhisperModel.transcribe` then begins again at its last time stamp; a chunk is decoded
without time stamps, so the voice that no word explains tells what is to be decoded again. The
aligner stretches the next word over what was left out: "I" then lasts four seconds.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from greenroom.model.span import Span
from greenroom.model.transcript import Word
from greenroom.speech.activity import Floats
from greenroom.speech.decoder import CAREFUL, Decoded
from greenroom.speech.grid import RATE
from greenroom.speech.guards import invented, plain
from greenroom.speech.retiming import is_filled_pause

_LEFT_S = 0.8  # as much voice without words is no drawn-out last word
_AFTER_S = 0.2  # how much too early the aligner ends a word
_LEAD_IN_S = 0.2
_LONGEST_WORD_S = 1.2  # no word but a filled pause lasts longer
_USUAL_WORD_S = 0.4
_MOST_TIMES = 3
_FAILED_LOGPROB = -0.7  # what was left out and heard rightly had -0.2 to -0.6


class _Decodes(Protocol):
    def decode(
        self, samples: Floats, language: str, beams: int = 1, *, hurried: bool = False
    ) -> Decoded: ...


@dataclass(frozen=True, slots=True)
class _Hole:
    """Voice without words. `words[first:after]` of the decoding are stretched over it."""

    span: Span
    first: int
    after: int


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
    tried: list[Span] = []
    while len(tried) < _MOST_TIMES:
        holes = _holes(decoded.words, voiced, len(samples) / RATE)
        hole = next((each for each in holes if each.span not in tried), None)
        if hole is None:
            break
        tried.append(hole.span)
        part = samples[int(hole.span.start * RATE) : int(hole.span.end * RATE)]
        heard = decoder.decode(part, decoded.language, CAREFUL, hurried=hurried)
        if not _failed(heard, sum(span.overlap(hole.span) for span in voiced)):
            decoded = _filled(decoded, heard, hole)
    return decoded


def _holes(words: Sequence[Word], voiced: Sequence[Span], duration_s: float) -> Iterator[_Hole]:
    """None without any words."""
    if not words:
        return
    end, first = -_AFTER_S, 0
    for index, word in enumerate((*words, Word("", duration_s, duration_s))):
        if word.span.duration > _LONGEST_WORD_S and not is_filled_pause(word):
            continue
        left = _between(end + _AFTER_S, word.start, voiced)
        least_s = _LEFT_S + (index - first) * _USUAL_WORD_S
        if sum(span.duration for span in left) > least_s:
            start = max(0.0, end, left[0].start - _LEAD_IN_S)
            yield _Hole(Span(start, word.start), first, index)
        end, first = word.end, index + 1


def _between(start: float, end: float, voiced: Sequence[Span]) -> list[Span]:
    return [
        Span(max(span.start, start), min(span.end, end))
        for span in voiced
        if max(span.start, start) < min(span.end, end)
    ]


def _failed(heard: Decoded, voice_s: float) -> bool:
    if not heard.words or heard.average_logprob < _FAILED_LOGPROB:
        return True
    return invented(heard.words, voice_s, heard.average_logprob, heard.no_speech)


def _filled(decoded: Decoded, heard: Decoded, hole: _Hole) -> Decoded:
    """With what was heard in the hole, which comes before the words that were stretched over it."""
    words, start = decoded.words, hole.span.start
    stretched = words[hole.first : hole.after]
    found = [replace(word, start=word.start + start, end=word.end + start) for word in heard.words]
    if stretched and plain(found[0].text) == plain(stretched[0].text):  # it stands before the hole
        stretched = ()
    found = _heard_once(words[: hole.first], found, (*stretched, *words[hole.after :]))
    found = _before_the_first(found, stretched)
    if len(found) <= (hole.after - hole.first if not stretched else 0):
        return decoded
    at = max(found[-1].end, hole.span.end - len(stretched) * _USUAL_WORD_S)
    step = max(0.0, hole.span.end - at) / max(1, len(stretched))
    moved = tuple(
        replace(word, start=at + number * step, end=at + (number + 1) * step)
        for number, word in enumerate(stretched)
    )
    others = len(words)
    weighted = decoded.average_logprob * others + heard.average_logprob * len(found)
    return replace(
        decoded,
        words=(*words[: hole.first], *found, *moved, *words[hole.after :]),
        average_logprob=weighted / (others + len(found)),
    )


def _heard_once(before: Sequence[Word], found: list[Word], after: Sequence[Word]) -> list[Word]:
    """Without what the words around the hole say already."""
    said, heard, follows = ([plain(word.text) for word in one] for one in (before, found, after))
    end = next((at for at in range(len(heard)) if heard[at:] == follows[: len(heard) - at]), None)
    found, heard = found[:end], heard[:end]
    again = next((n for n in range(len(heard), 0, -1) if heard[:n] == said[-n:]), 0)
    return found[again:]


def _before_the_first(found: list[Word], stretched: Sequence[Word]) -> list[Word]:
    """Without the first of the words that follow, and what may have been made of the others."""
    if not stretched:
        return found
    first = plain(stretched[0].text)
    last = range(max(0, len(found) - len(stretched) - 1), len(found))
    return found[: next((at for at in last if plain(found[at].text) == first), len(found))]
