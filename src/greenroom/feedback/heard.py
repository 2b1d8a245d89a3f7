"""A transcript made ready to measure: clean times, words clipped to voice, bare tokens.

Recognisers stretch word edges over silence, overlap words and give some no length at all. What is
measured later rests on the voice activity of the signal, so each word is clipped to the voiced
stretch that it overlaps most.
"""

import math
import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import cached_property

from greenroom.feedback.other_language import in_other_language
from greenroom.model.span import Span
from greenroom.model.transcript import HeardFilledPause, Transcript, Word

_EDGES = " \t\n\"“”'‘’`´.,;:!?…()[]{}<>*-–—_/\\¿¡«»„。，！？、"
_SENTENCE_STOPS = ".!?。！？"
_CLAUSE_STOPS = ",;:—–，、"
_DETACHED = re.compile(r"[?!;:,.…]+")  # French sets a space before these
_CUT = re.compile(r"\w[-–—][,.…]*$")
_ABBREVIATIONS = frozenset({"mr", "mrs", "ms", "dr", "vs", "e.g", "i.e", "approx"})


@dataclass(frozen=True, slots=True)
class Token:
    """A bare, lower-case word. `word` is its index in the transcript; `stop` is "", "," or ".?!".

    `pause_before` is the silence between the token before and this one, in seconds. `cut` says that
    the word was broken off ("pro-").
    """

    word: int
    bare: str
    stop: str
    span: Span
    probability: float
    pause_before: float = 0.0
    cut: bool = False

    @property
    def ends_sentence(self) -> bool:
        """Whether a sentence ends with this token, by its punctuation."""
        return self.stop in {".", "?", "!"}


@dataclass(frozen=True)
class Heard:
    """All that measuring needs. `words` keep the transcript's indices; `voiced` is merged.

    `filled_pauses` are what the acoustic `detector` heard (its name; "" where none listened).
    `snr_db` is how far the speech stands over the noise.
    """

    words: tuple[Word, ...]
    tokens: tuple[Token, ...]
    voiced: tuple[Span, ...]
    duration_s: float
    language: str
    filled_pauses: tuple[HeardFilledPause, ...] = ()
    detector: str = ""
    snr_db: float = math.inf

    @cached_property
    def silences(self) -> tuple[Span, ...]:
        """The stretches between voiced ones."""
        pairs = zip(self.voiced, self.voiced[1:], strict=False)
        return tuple(Span(before.end, after.start) for before, after in pairs)

    @cached_property
    def english(self) -> bool:
        """Whether English rules apply; an unknown language counts as English.

        Words that are plainly of another language do not, whatever language is set.
        """
        named = self.language.lower()[:2] in {"", "en"}
        return named and not in_other_language([token.bare for token in self.tokens])

    def span_of(self, first: int, end: int) -> Span:
        """The time from the first to the last word of a half-open range of word indices."""
        words = self.words[first:end]
        return Span(words[0].start, max(word.end for word in words)) if words else Span(0.0, 0.0)

    def island_at(self, moment: float) -> Span | None:
        """The voiced stretch around a moment, edges included."""
        place = bisect_right([span.start for span in self.voiced], moment) - 1
        if place >= 0 and moment <= self.voiced[place].end:
            return self.voiced[place]
        return None


def prepare(transcript: Transcript) -> Heard:
    """Clean times and clip words to voice. Never raises; a word keeps its index."""
    duration = _duration(transcript)
    clean = _clean(transcript.words, duration)
    voiced = merged(
        tuple(
            Span(start, max(start, _finite(span.end, 0.0, duration)))
            for span in transcript.activity.voiced
            if (start := _finite(span.start, 0.0, duration)) < duration
        )
    )
    if not voiced:
        voiced = merged(tuple(word.span for word in clean))
    words = _monotone(_clipped(clean, voiced))
    return Heard(
        words,
        _tokens(words),
        voiced,
        duration,
        transcript.language,
        _pauses(transcript.filled_pauses, duration),
        transcript.filler_detector,
        transcript.activity.speech_db - transcript.activity.noise_db,
    )


def merged(spans: tuple[Span, ...], bridge: float = 0.0) -> tuple[Span, ...]:
    """Sorted spans, joined where they meet or where the gap is at most `bridge` seconds."""
    out: list[Span] = []
    for span in sorted(spans):
        if out and span.start - out[-1].end <= bridge:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return tuple(out)


def bare(text: str) -> str:
    """Lower case, straight apostrophes, no punctuation at the edges."""
    return unmarked(text).lower()


def unmarked(text: str) -> str:
    """The same with its capitals."""
    return text.replace("’", "'").strip(_EDGES)


def _duration(transcript: Transcript) -> float:
    given = transcript.activity.duration_s
    if math.isfinite(given) and given > 0:
        return given
    ends = [word.end for word in transcript.words if math.isfinite(word.end)]
    return max([0.0, *ends])


def _finite(value: float, low: float, high: float) -> float:
    return min(max(value, low), high) if math.isfinite(value) else low


def _clean(words: tuple[Word, ...], duration: float) -> tuple[Word, ...]:
    out = []
    for word in words:
        if 0.0 <= word.start <= word.end <= duration and 0.0 <= word.probability <= 1.0:
            out.append(word)  # as nearly all of them are; making them anew takes a third of it all
            continue
        start = _finite(word.start, 0.0, duration)
        end = max(start, _finite(word.end, 0.0, duration))
        out.append(Word(word.text, start, end, _finite(word.probability, 0.0, 1.0)))
    return tuple(out)


def _pauses(heard: tuple[HeardFilledPause, ...], duration: float) -> tuple[HeardFilledPause, ...]:
    out = []
    for pause in heard:
        start = _finite(pause.start, 0.0, duration)
        end = _finite(pause.end, 0.0, duration)
        if end > start:
            out.append(HeardFilledPause(start, end, _finite(pause.probability, 0.0, 1.0)))
    return tuple(sorted(out, key=lambda pause: pause.start))


def _clipped(words: tuple[Word, ...], voiced: tuple[Span, ...]) -> tuple[Word, ...]:
    starts = [span.start for span in voiced]
    out = []
    for word in words:
        best, most = None, 0.0
        place = max(0, bisect_right(starts, word.start) - 1)
        while place < len(voiced) and voiced[place].start < word.end:
            overlap = min(voiced[place].end, word.end) - max(voiced[place].start, word.start)
            if overlap > most:
                best, most = voiced[place], overlap
            place += 1
        start = max(word.start, best.start) if best else word.start
        end = min(word.end, best.end) if best else word.end
        same = start == word.start and end == word.end
        out.append(word if same else Word(word.text, start, end, word.probability))
    return tuple(out)


def _monotone(words: tuple[Word, ...]) -> tuple[Word, ...]:
    out: list[Word] = []
    latest = 0.0
    for word in words:
        if latest <= word.start <= word.end:
            latest = word.start
            out.append(word)
            continue
        latest = max(latest, word.start)
        out.append(Word(word.text, latest, max(latest, word.end), word.probability))
    return tuple(out)


def _tokens(words: tuple[Word, ...]) -> tuple[Token, ...]:
    out: list[Token] = []
    before = words[0].start if words else 0.0
    for index, word in enumerate(words):
        pieces = word.text.split()
        pause = max(0.0, word.start - before)
        for piece in pieces:
            text = bare(piece)
            if text:
                stop, cut = _stop(piece, text), bool(_CUT.search(piece))
                out.append(Token(index, text, stop, word.span, word.probability, pause, cut))
                pause, before = 0.0, word.end
            elif out and _DETACHED.fullmatch(piece) and not out[-1].ends_sentence:
                out[-1] = replace(out[-1], stop=_stop(piece, ""))
    return tuple(out)


def _stop(piece: str, text: str) -> str:
    tail = piece.rstrip("\"“”'’)]}» ")
    mark = tail[-1:]
    if tail.endswith(("...", "…")) or (mark in {"-", "–", "—"} and len(tail) > 1):
        return ","
    if mark in _SENTENCE_STOPS and mark:
        if mark == "." and text in _ABBREVIATIONS:
            return ""
        return {"。": ".", "！": "!", "？": "?"}.get(mark, mark)
    return "," if mark and mark in _CLAUSE_STOPS else ""
