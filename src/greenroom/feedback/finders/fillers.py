"""Findings about fillers."""

from collections import Counter

from greenroom.feedback.findings import finding
from greenroom.feedback.heard import Heard
from greenroom.feedback.quotes import quoted_span, spelled
from greenroom.model.bands import Bands
from greenroom.model.report import Evidence, Fillers, Finding, Sentence, Timing
from greenroom.model.span import Span


def filler_findings(
    heard: Heard,
    fillers: Fillers,
    timing: Timing,
    sentences: tuple[Sentence, ...],
    bands: Bands,
) -> list[Finding]:
    """The count with its rate, a cluster, and whether the count can be trusted."""
    if fillers.too_noisy:
        return [finding("fillers_too_noisy", count=len(fillers.counted))]
    unheard = fillers.may_be_low and not fillers.counted  # nothing to praise
    found = [] if unheard else [_count(fillers, timing, bands, heard.language)]
    if fillers.clusters:
        found.append(_cluster(heard, fillers, sentences))
    if fillers.may_be_low:
        found.append(finding("fillers_may_be_low"))
    return found


def _count(fillers: Fillers, timing: Timing, bands: Bands, language: str) -> Finding:
    items = fillers.counted
    if not items or fillers.per_minute is None:
        return finding("no_fillers")
    most, times = Counter(item.text for item in items).most_common(1)[0]
    first = next(item for item in items if item.text == most)
    over = bands.fillers_per_min.place(fillers.per_minute) > 0
    return finding(
        "fillers_over" if over else "fillers_in_range",
        Evidence(first.span, first.text),
        count=len(items),
        seconds=timing.speaking_s,
        per_minute=fillers.per_minute,
        high=bands.fillers_per_min.high or 0.0,
        most=spelled(most, language),
        most_count=times,
    )


def _cluster(heard: Heard, fillers: Fillers, sentences: tuple[Sentence, ...]) -> Finding:
    def inside(span: Span) -> int:
        return sum(span.start <= item.span.middle <= span.end for item in fillers.counted)

    densest = max(fillers.clusters, key=inside)
    return finding(
        "fillers_cluster",
        quoted_span(heard, densest),
        in_cluster=inside(densest),
        count=len(fillers.counted),
        start=densest.start,
        end=densest.end,
        from_part=_part_at(sentences, densest.start),
        to_part=_part_at(sentences, densest.end),
    )


def _part_at(sentences: tuple[Sentence, ...], moment: float) -> str:
    for sentence in sentences:
        if sentence.span.start <= moment <= sentence.span.end and not sentence.unsure:
            return sentence.label
    return ""
