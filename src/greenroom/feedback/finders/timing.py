"""Findings about timing."""

from greenroom.feedback.findings import finding
from greenroom.feedback.heard import Heard
from greenroom.feedback.quotes import quoted_span, short
from greenroom.model.bands import Band, Bands
from greenroom.model.report import (
    Evidence,
    Finding,
    PacePoint,
    Part,
    Pause,
    PausePlace,
    Presence,
    Timing,
)
from greenroom.model.span import Span

_STRETCH_S = 5.0
_WORDS_AFTER_PAUSE = 6


def timing_findings(
    heard: Heard,
    timing: Timing,
    bands: Bands,
    length: Band | None,
    parts: tuple[Part, ...],
) -> list[Finding]:
    """Start delay, length, pace and pauses, where there is something to say."""
    found = [*_start(timing, bands), *_length(timing, length, bands, parts)]
    found += _pace(heard, timing, bands)
    found += _pauses(heard, timing, bands)
    inside = {"length_in_range", "pace_in_range", "start_delay"}
    codes = {item.code for item in found}
    if "pace_in_range" in codes and codes <= inside:
        found.append(finding("timing_in_range"))
    return found


def _start(timing: Timing, bands: Bands) -> list[Finding]:
    delay = timing.start_delay_s
    if delay is None:
        return []
    shown = Evidence(Span(max(0.0, timing.answer.start - delay), timing.answer.start))
    if bands.start_delay_s.place(delay) > 0:
        high = bands.start_delay_s.high or 0.0
        return [finding("start_delay_long", shown, seconds=delay, high=high)]
    filler = float(timing.starts_with_filler)
    return [finding("start_delay", shown, seconds=delay, filler=filler)]


def _length(
    timing: Timing, band: Band | None, bands: Bands, parts: tuple[Part, ...]
) -> list[Finding]:
    if band is None or timing.speaking_rate_wpm is None:
        return []
    seconds = round(timing.answer.duration)
    shown = Evidence(timing.answer)
    low, high = band.low or 0.0, band.high or 0.0
    place = band.place(seconds)
    if place < 0:
        room = _shortest_part(parts, bands)
        return [
            finding(
                "length_short",
                shown,
                seconds=seconds,
                by=low - seconds,
                low=low,
                high=high,
                room_for=room,
            )
        ]
    if place > 0:
        by = seconds - high
        return [finding("length_long", shown, seconds=seconds, by=by, low=low, high=high)]
    return [finding("length_in_range", shown, seconds=seconds, low=low, high=high)]


def _shortest_part(parts: tuple[Part, ...], bands: Bands) -> str:
    """Action or Result, whichever is further under its suggested share, or ""."""
    under = {
        part.key: (band.low - part.share) / band.low
        for part in parts
        if part.key in {"A", "R"} and part.presence is Presence.PRESENT
        if (band := bands.star_shares.get(part.key)) and band.low and part.share < band.low
    }
    return max(under, key=under.__getitem__, default="")


def _pace(heard: Heard, timing: Timing, bands: Bands) -> list[Finding]:
    rate = timing.speaking_rate_wpm
    if rate is None:
        return []
    band = bands.pace_wpm
    wpm, low, high = round(rate), band.low or 0.0, band.high or 0.0
    place = band.place(wpm)
    if place == 0:
        return [finding("pace_in_range", Evidence(timing.answer), wpm=wpm, low=low, high=high)]
    points = timing.pace or (PacePoint(timing.answer.middle, rate),)
    extreme = (max if place > 0 else min)(points, key=lambda point: point.wpm)
    span = Span(
        max(timing.answer.start, extreme.moment - _STRETCH_S),
        min(timing.answer.end, extreme.moment + _STRETCH_S),
    )
    code = "pace_fast" if place > 0 else "pace_slow"
    shown = quoted_span(heard, span)
    return [finding(code, shown, wpm=wpm, low=low, high=high, start=span.start, end=span.end)]


def _pauses(heard: Heard, timing: Timing, bands: Bands) -> list[Finding]:
    found = []
    within = [p for p in timing.long_pauses if p.place is PausePlace.WITHIN_CLAUSE]
    band = bands.long_pauses_within_clause_per_min
    if timing.speaking_rate_wpm is not None and len(within) > 1:
        rate = len(within) * 60 / timing.answer.duration
        if band.place(rate) > 0:
            longest = max(within, key=lambda pause: pause.span.duration)
            found.append(
                finding(
                    "pauses_within_clause",
                    Evidence(longest.span, _after(heard, longest)),
                    per_minute=rate,
                    high=band.high or 0.0,
                    seconds=longest.span.duration,
                    quote=_after(heard, longest),
                )
            )
    for pause in timing.long_pauses:
        quote = _after(heard, pause)
        shown = Evidence(pause.span, quote)
        found.append(finding("long_pause", shown, seconds=pause.span.duration, quote=quote))
    return found


def _after(heard: Heard, pause: Pause) -> str:
    first = next(
        (token.word for token in heard.tokens if token.span.middle > pause.span.middle), None
    )
    if first is None:
        return ""
    return short(heard, first, min(first + _WORDS_AFTER_PAUSE, len(heard.words))).quote
