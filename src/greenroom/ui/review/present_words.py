"""Report -> the cards about words: Fillers and Content. No Qt."""

from dataclasses import replace

from greenroom.feedback.quotes import spelled
from greenroom.model.bands import Bands
from greenroom.model.report import Content, Evidence, Filler, Report
from greenroom.model.span import Span
from greenroom.model.transcript import Transcript
from greenroom.platform.text import number, translate
from greenroom.ui.review import tooltips
from greenroom.ui.review.formatting import band_text, clock, length, out_of_band
from greenroom.ui.review.present_cards import jump
from greenroom.ui.review.present_details import detail_rows
from greenroom.ui.review.present_parts import tells_a_story
from greenroom.ui.review.state import ContentCard, FillerGroup, FillersCard, Occurrence
from greenroom.ui.review.state_chips import Shape, Status
from greenroom.ui.review.state_rows import ContentRow

_BEFORE, _AFTER = 1, 3
"""Words of context around a filler."""

_AROUND_S = 1.0
"""Played on either side of a filler."""

_EDGES = ".,;:!?…"


def present_fillers(
    report: Report, transcript: Transcript, bands: Bands, first_part: str = ""
) -> FillersCard:
    """Counts, rate and every occurrence. `first_part` labels counts of an unfinished transcript."""
    fillers = report.fillers
    time = _time(report, first_part)
    tip = tooltips.fillers(bands)
    rate, status = "", None
    if fillers.per_minute is not None and not fillers.too_noisy:
        value = round(fillers.per_minute, 1)
        rate = number(value, 1)
        words = out_of_band(bands.fillers_per_min, value)
        shape = Shape.OVER if words else Shape.IN
        status = Status(shape, words or band_text(bands.fillers_per_min))
    count = str(len(fillers.counted))
    if fillers.too_noisy:
        count = translate("Review", "{count} or more").format(count=count)
    return FillersCard(
        count,
        time,
        _brief(report, first_part),
        rate,
        _groups(report, transcript),
        status,
        _note(report),
        tip,
        more=_more(fillers.possible),
        warning=_warning(report),
    )


def _more(possible: int) -> str:
    if not possible:
        return ""
    if possible == 1:
        return translate("Review", "1 more is possible")
    return translate("Review", "{count} more are possible").format(count=possible)


def _warning(report: Report) -> str:
    if not report.fillers.too_noisy:
        return ""
    return translate(
        "Review",
        "This recording is noisy, and noise hides short sounds. The count cannot be relied on, so "
        "no rate is shown.",
    )


def _time(report: Report, first_part: str) -> str:
    if first_part:
        return translate("Review", "in the first {time}").format(time=first_part)
    return translate("Review", "in {time} of speech").format(time=length(report.timing.speaking_s))


def _brief(report: Report, first_part: str) -> str:
    if first_part:
        return _time(report, first_part)
    return translate("Review", "in {time}").format(time=length(report.timing.speaking_s))


def _note(report: Report) -> str:
    notes = []
    if report.fillers.may_be_low:
        notes.append(
            translate("Review", "This model often leaves out short sounds; the count may be low.")
        )
    for span in report.hard_to_hear[:1]:
        text = translate(
            "Review", "Parts were hard to hear ({start}–{end}). Counts there may be off."
        )
        notes.append(text.format(start=clock(span.start), end=clock(span.end)))
    return " ".join(notes)


def _groups(report: Report, transcript: Transcript) -> tuple[FillerGroup, ...]:
    everything = [(filler, False) for filler in report.fillers.items]
    everything += [(filler, True) for filler in report.fillers.dismissed]
    everything.sort(key=lambda pair: pair[0].span.start)
    found: dict[tuple[bool, str], list[Occurrence]] = {}
    for filler, dismissed in everything:
        key = filler.possible, filler.text.lower().strip(_EDGES)
        found.setdefault(key, []).append(_occurrence(filler, dismissed, transcript))
    groups = [
        FillerGroup(
            spelled(text, transcript.language),
            sum(not one.dismissed for one in ones),
            tuple(ones),
            possible,
        )
        for (possible, text), ones in found.items()
    ]
    groups.sort(key=lambda group: (group.possible, -group.count))
    return tuple(groups)


def _occurrence(filler: Filler, dismissed: bool, transcript: Transcript) -> Occurrence:
    words = transcript.words
    before, after = "", ""
    said = filler.text
    if filler.words:
        first, last = filler.words[0], filler.words[-1]
        said = " ".join(words[i].text for i in filler.words if i < len(words)).rstrip(_EDGES)
        before = " ".join(word.text for word in words[max(0, first - _BEFORE) : first])
        after = " ".join(word.text for word in words[last + 1 : last + 1 + _AFTER])
    else:
        later = [word.text for word in words if word.start >= filler.span.end]
        after = " ".join(later[:_AFTER])
    what = translate("Review", "filler “{filler}”")
    if filler.possible:
        what = translate("Review", "possible filler “{filler}”")
    link = replace(jump(filler.span, what.format(filler=said)), span=with_surroundings(filler.span))
    after = after.rstrip(_EDGES)  # dots follow
    return Occurrence(before, said, after, filler.span, link, dismissed, filler.possible)


def with_surroundings(span: Span) -> Span:
    """A filler with a second before and after it."""
    return Span(max(0.0, span.start - _AROUND_S), span.end + _AROUND_S)


def present_content(report: Report) -> ContentCard:
    """Numbers, "I" and "we" where there is an Action to count them in, hedges, and details."""
    if not report.timing.speaking_s:
        return ContentCard(message=translate("Review", "There are no words to count in."))
    content, story = report.content, tells_a_story(report)
    ownership = (_ownership(content),) if story else ()
    usual = (_numbers(content, star=story), *ownership, _hedges(content))
    return ContentCard((*usual, *detail_rows(content)))


def _numbers(content: Content, *, star: bool) -> ContentRow:
    per_part = " · ".join(
        f"{key} {content.numbers_by_part.get(key, 0)}"
        for key in ("S", "T", "A", "R")
        if content.numbers_by_part.get(key, 0) or (star and key == "R")
    )
    label = translate("Review", "Numbers used")
    evidence = tuple(jump(one.span, f"“{one.quote}”") for one in content.numbers)
    pieces = ((str(len(content.numbers)), per_part),)
    return ContentRow(label, pieces, evidence, (), tooltips.numbers())


def _ownership(content: Content) -> ContentRow:
    label = translate("Review", "In Action")
    own, shared = content.i_in_action, content.we_in_action
    pieces = (
        (translate("Review", "I"), f"×{len(own)}"),
        (translate("Review", "we"), f"×{len(shared)}"),
    )
    evidence = tuple(jump(one.span, f"“{one.quote}”") for one in own)
    links = tuple(jump(one.span, f"“{one.quote}”") for one in shared)
    return ContentRow(label, pieces, evidence, links, tooltips.i_and_we())


def _hedges(content: Content) -> ContentRow:
    label = translate("Review", "Hedges")
    quotes = ", ".join(dict.fromkeys(f"“{_quote(one)}”" for one in content.hedges))
    pieces = ((str(len(content.hedges)), quotes),)
    evidence = tuple(jump(one.span, f"“{one.quote}”") for one in content.hedges)
    return ContentRow(label, pieces, evidence, (), tooltips.hedges())


def _quote(evidence: Evidence) -> str:
    return evidence.quote.strip(_EDGES)
