"""Report -> the card Timing, and jumps to evidence. No Qt."""

from collections.abc import Callable

from greenroom.model.bands import Band, Bands
from greenroom.model.question import Question
from greenroom.model.report import Finding, PacePoint, Report, Timing
from greenroom.model.span import Span
from greenroom.model.take import Take
from greenroom.model.transcript import Word
from greenroom.platform.text import translate
from greenroom.ui.review import tooltips
from greenroom.ui.review.formatting import (
    band_text,
    clock,
    length,
    out_of_band,
    pause_words,
    short_time,
    tenths,
)
from greenroom.ui.review.services import HearingState
from greenroom.ui.review.state import Figure, TimingCard
from greenroom.ui.review.state_chips import Shape, Status
from greenroom.ui.review.state_rows import Link

Wording = Callable[[Finding], tuple[str, str]]
"""Turns a finding into a title and one sentence in the person's language."""

SHAPES = {-1: Shape.UNDER, 0: Shape.IN, 1: Shape.OVER}
_LEAD_IN_S = 0.3
"""Played before the evidence, so that its first sound is not cut."""


def jump(span: Span, what: str, text: str = "") -> Link:
    """A link that plays `span`; its text is the moment unless another is given."""
    moment = clock(span.start)
    name = translate("Review", "Play {moment}, {what}").format(moment=moment, what=what)
    start = max(0.0, span.start - _LEAD_IN_S)
    return Link(text or moment, Span(start, max(start, span.end)), name)


def waiting() -> str:
    """What a card says while there is no transcript."""
    return translate("Review", "Waiting for the transcript")


def why_no_transcript(hearing: HearingState) -> str:
    """Title for a transcription that failed: not stored, or how far it came."""
    if hearing.unstored:
        return translate("Review", "The transcript could not be stored")
    title = translate("Review", "The transcript stopped at {moment}")
    return title.format(moment=clock(hearing.heard_to_s))


def present_timing(report: Report, question: Question | None, bands: Bands) -> TimingCard:
    """The four figures of Timing."""
    timing = report.timing
    return TimingCard(
        (
            _start_delay(timing, bands),
            _length(timing, question, bands),
            _pace(timing, bands),
            _pauses(timing, bands),
        )
    )


def timing_so_far(take: Take, words: tuple[Word, ...], bands: Bands) -> TimingCard:
    """What is known before the whole transcript: the recording, and when the first word came."""
    if take.audio is None:
        return TimingCard(message=waiting())
    seconds = take.audio.duration_s
    status = Status(Shape.NONE, translate("Review", "recorded"))
    label = translate("Review", "Recording")
    evidence = (jump(Span(0.0, seconds), label),)
    figure = Figure(label, length(seconds), "", status, evidence, (), tooltips.recording())
    message = translate("Review", "Pace and pauses wait for the transcript.")
    prompt_end = take.audio.prompt_end_s
    if not words or prompt_end is None:
        return TimingCard((figure,), message)
    start = words[0].start
    delay = max(0.0, start - prompt_end)
    return TimingCard((_delay_figure(delay, start, bands), figure), message)


def _status(band: Band, value: float, unit: str = "") -> Status:
    place = band.place(value)
    words = out_of_band(band, value, unit) or band_text(band, unit)
    return Status(SHAPES[place], words)


def _start_delay(timing: Timing, bands: Bands) -> Figure:
    label = translate("Review", "Start delay")
    tip = tooltips.start_delay(bands)
    if timing.start_delay_s is None:
        status = Status(Shape.NONE, translate("Review", "not measured"))
        return Figure(label, "–", "", status, (), (), tip)
    return _delay_figure(timing.start_delay_s, timing.answer.start, bands)


def _delay_figure(delay: float, first_word: float, bands: Bands) -> Figure:
    label = translate("Review", "Start delay")
    status = _status(bands.start_delay_s, delay, " s")
    evidence = (jump(Span(max(0.0, first_word - delay), first_word + 1.0), label),)
    tip = tooltips.start_delay(bands)
    return Figure(label, tenths(delay), "", status, evidence, (), tip)


def _length(timing: Timing, question: Question | None, bands: Bands) -> Figure:
    label = translate("Review", "Length")
    seconds = timing.answer.duration
    band = bands.behavioral_length_s
    if question is not None:
        band = Band(question.target.start, question.target.end, band.source)
    whole = int(seconds + 0.5)
    place = band.place(whole)
    words = translate("Review", "in range")
    if place < 0 and band.low is not None:
        words = translate("Review", "{time} under").format(time=short_time(band.low - whole))
    if place > 0 and band.high is not None:
        words = translate("Review", "{time} over").format(time=short_time(whole - band.high))
    status = Status(SHAPES[place], words)
    tip = tooltips.length(band)
    return Figure(label, length(seconds), "", status, (jump(timing.answer, label),), (), tip)


def _pace(timing: Timing, bands: Bands) -> Figure:
    label = translate("Review", "Pace")
    tip = tooltips.pace(bands, timing.articulation_rate_wpm)
    if timing.speaking_rate_wpm is None:
        status = Status(Shape.NONE, translate("Review", "too short"))
        return Figure(label, "–", "", status, (), (), tip)
    rate = round(timing.speaking_rate_wpm)
    status = _status(bands.pace_wpm, rate)
    unit = translate("Review", "wpm")
    evidence = tuple(
        jump(_around(point), translate("Review", "{rate} wpm").format(rate=round(point.wpm)))
        for point in _extremes(timing, bands)
    )
    return Figure(label, str(rate), unit, status, evidence, (), tip)


def _extremes(timing: Timing, bands: Bands) -> tuple[PacePoint, ...]:
    """The stretch furthest from the middle of the suggested range."""
    if not timing.pace:
        return ()
    low, high = bands.pace_wpm.low or 0.0, bands.pace_wpm.high or 0.0
    middle = (low + high) / 2
    return (max(timing.pace, key=lambda point: abs(point.wpm - middle)),)


def _around(point: PacePoint) -> Span:
    return Span(max(0.0, point.moment - 5.0), point.moment + 5.0)


def _pauses(timing: Timing, bands: Bands) -> Figure:
    label = translate("Review", "Pauses")
    pauses = timing.long_pauses
    links = tuple(
        jump(
            Span(max(0.0, pause.span.start - 1.0), pause.span.end + 1.5),
            pause_words(pause),
            clock(pause.span.start),
        )
        for pause in pauses
    )
    status = None if pauses else Status(Shape.IN, translate("Review", "none"))
    unit = translate("Review", "long")
    return Figure(label, str(len(pauses)), unit, status, links, links, tooltips.pauses(bands))
