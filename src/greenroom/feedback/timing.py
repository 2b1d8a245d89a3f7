"""Start delay, answer length and rates, from the voice in the signal."""

from greenroom.feedback.fillers.summary import filled_pause_words
from greenroom.feedback.heard import Heard, merged
from greenroom.feedback.pace import pace_curve
from greenroom.feedback.pauses import find_pauses
from greenroom.model.bands import Bands
from greenroom.model.report import Filler, FillerKind, Timing
from greenroom.model.span import Span
from greenroom.model.take import RecordedAudio

ENOUGH_SPEECH_S = 10.0
"""With less speech than this, pace and structure are not given."""

ARTICULATION_GAP_S = 0.25
"""Speaking time leaves out pauses over this length (docs/what-is-measured.md, Timing)."""

_EDGE_REACH_S = 1.0
"""How far a word edge may be from the edge of its voiced stretch and still mean that edge:
recognisers place first words up to 0.6 s late."""


def measure(
    heard: Heard, audio: RecordedAudio | None, fillers: tuple[Filler, ...], bands: Bands
) -> Timing:
    """All of *Timing*. Rates, pace and pauses are left out when there is too little speech."""
    answer = _answer(heard, audio, fillers)
    speaking = _speaking_time(heard, answer)
    not_words = filled_pause_words(fillers)
    moments = [token.span.middle for token in heard.tokens if token.word not in not_words]
    enough = speaking >= ENOUGH_SPEECH_S
    resumed = audio.resumed_at if audio else ()
    return Timing(
        start_delay_s=_start_delay(answer, audio, heard),
        starts_with_filler=_starts_with_filler(heard, fillers),
        answer=answer,
        speaking_s=speaking,
        speaking_rate_wpm=len(moments) * 60 / answer.duration if enough else None,
        articulation_rate_wpm=len(moments) * 60 / speaking if enough else None,
        words=len(moments),
        pauses=find_pauses(heard, answer, not_words, resumed, bands),
        pace=pace_curve(moments, answer) if enough else (),
    )


def _answer(heard: Heard, audio: RecordedAudio | None, fillers: tuple[Filler, ...]) -> Span:
    """First to last voiced word; a filled pause that only the signal shows counts as speech."""
    spans = [token.span for token in heard.tokens]
    spans += [filler.span for filler in _sounds(fillers)]
    if not spans:
        return Span(0.0, 0.0)
    first = min(spans)
    last = max(spans, key=lambda span: span.end)
    start, end = first.start, last.end
    island = heard.island_at(start)
    if island and start - island.start <= _EDGE_REACH_S:
        start = island.start
    prompt_end = audio.prompt_end_s if audio else None
    if prompt_end is not None and start < prompt_end <= first.start:
        start = prompt_end
    island = heard.island_at(end)
    if island and island.end - end <= _EDGE_REACH_S:
        end = island.end
    return Span(start, max(start, end))


def _start_delay(answer: Span, audio: RecordedAudio | None, heard: Heard) -> float | None:
    if audio is None or audio.prompt_end_s is None or not heard.tokens:
        return None
    return max(0.0, answer.start - audio.prompt_end_s)


def _starts_with_filler(heard: Heard, fillers: tuple[Filler, ...]) -> bool:
    not_words = filled_pause_words(fillers)
    first_pause = min((filler.span.start for filler in _sounds(fillers)), default=None)
    words = (token.span.start for token in heard.tokens if token.word not in not_words)
    first_word = min(words, default=None)
    return first_pause is not None and (first_word is None or first_pause <= first_word)


def _sounds(fillers: tuple[Filler, ...]) -> list[Filler]:
    """The filled pauses that are more than possible."""
    return [
        filler
        for filler in fillers
        if filler.kind is FillerKind.FILLED_PAUSE and not filler.possible
    ]


def _speaking_time(heard: Heard, answer: Span) -> float:
    bridged = merged(heard.voiced, ARTICULATION_GAP_S)
    return min(answer.duration, sum(span.overlap(answer) for span in bridged))
