"""What to practice next, from stored reports. Pure; the person's own answers are the measure."""

from collections.abc import Sequence
from dataclasses import replace

from greenroom.interview.fitting import one_question
from greenroom.model.bands import Bands
from greenroom.model.plan import InterviewChoices, InterviewLength
from greenroom.model.question import InterviewType, StructureKind
from greenroom.model.report import Presence, Report
from greenroom.model.session import SessionSummary
from greenroom.platform.text import number, translate
from greenroom.ui.start.view import Suggestion, SuggestionAction

REPORTS = 12
_MOST = 3
_AT_LEAST = 2
_SHARE = 0.25


def first_run(choices: InterviewChoices) -> tuple[Suggestion, ...]:
    """Three starters for somebody who has no answers yet."""
    quick = one_question(choices)
    behavioral = replace(choices, type=InterviewType.BEHAVIORAL, length=InterviewLength.SHORT)
    return (
        Suggestion(
            "mic",
            translate("Start", "Answer one question"),
            translate("Start", "Two minutes, to see what comes back."),
            translate("Start", "One quick question"),
            choices=quick,
        ),
        Suggestion(
            "behav",
            translate("Start", "Your first behavioral interview"),
            translate("Start", "Two questions of the kind “Tell me about a time…”"),
            translate("Start", "Start, 6 min"),
            choices=behavioral,
        ),
        Suggestion(
            "speaker",
            translate("Start", "Check your microphone"),
            translate("Start", "Say a sentence and hear how you sound."),
            translate("Start", "Record and play back"),
            SuggestionAction.MIC_CHECK,
        ),
    )


def from_reports(
    reports: Sequence[Report],
    summaries: Sequence[SessionSummary],
    bands: Bands,
    choices: InterviewChoices,
) -> tuple[Suggestion, ...]:
    """At most three, the most frequent first; a type never tried fills up."""
    found: list[tuple[float, Suggestion]] = []
    practice = replace(choices, type=InterviewType.BEHAVIORAL, length=InterviewLength.SHORT)
    for hits, of, suggestion in (
        _results(reports, bands, practice),
        _delays(reports, bands, replace(choices, length=InterviewLength.SHORT)),
        _fillers(reports, bands, practice),
    ):
        if hits >= _AT_LEAST and hits / of >= _SHARE:
            found.append((hits / of, suggestion))
    found.sort(key=lambda pair: -pair[0])
    suggestions = [suggestion for _, suggestion in found]
    suggestions += _untried(summaries, choices)
    if not suggestions:
        suggestions.append(_keep_going(choices))
    return tuple(suggestions[:_MOST])


def _results(
    reports: Sequence[Report], bands: Bands, choices: InterviewChoices
) -> tuple[int, int, Suggestion]:
    band = bands.star_shares["R"]
    low = band.low or 0.0
    shares = [
        part.share if part.presence is Presence.PRESENT else 0.0
        for report in reports
        if report.structure.kind is StructureKind.STAR and report.enough_speech
        for part in report.structure.parts
        if part.key == "R"
    ]
    hits = sum(share < low for share in shares)
    text = translate(
        "Start", "In {hits} of {all} answers, Result took less than {low}% of the time."
    ).format(hits=hits, all=len(shares), low=round(low * 100))
    return (
        hits,
        max(1, len(shares)),
        Suggestion(
            "target",
            translate("Start", "Finish with a result"),
            text,
            translate("Start", "Practice, 6 min"),
            choices=choices,
        ),
    )


def _delays(
    reports: Sequence[Report], bands: Bands, choices: InterviewChoices
) -> tuple[int, int, Suggestion]:
    high = bands.start_delay_s.high or float("inf")
    delays = [
        report.timing.start_delay_s for report in reports if report.timing.start_delay_s is not None
    ]
    hits = sum(delay > high for delay in delays)
    text = translate(
        "Start", "Your start delay was over {limit} s in {hits} of {all} answers."
    ).format(limit=number(high), hits=hits, all=len(delays))
    return (
        hits,
        max(1, len(delays)),
        Suggestion(
            "clock",
            translate("Start", "Start a little sooner"),
            text,
            translate("Start", "Warm-up, 6 min"),
            choices=choices,
        ),
    )


def _fillers(
    reports: Sequence[Report], bands: Bands, choices: InterviewChoices
) -> tuple[int, int, Suggestion]:
    high = bands.fillers_per_min.high or float("inf")
    rates = [
        report.fillers.per_minute for report in reports if report.fillers.per_minute is not None
    ]
    hits = sum(rate > high for rate in rates)
    text = translate(
        "Start", "In {hits} of {all} answers there were more than {limit} fillers a minute."
    ).format(limit=number(high), hits=hits, all=len(rates))
    return (
        hits,
        max(1, len(rates)),
        Suggestion(
            "review",
            translate("Start", "Leave a pause instead"),
            text,
            translate("Start", "Practice, 6 min"),
            choices=choices,
        ),
    )


def _untried(summaries: Sequence[SessionSummary], choices: InterviewChoices) -> list[Suggestion]:
    tried = {summary.type for summary in summaries if summary.answered}
    texts = {
        InterviewType.BEHAVIORAL: (
            "behav",
            translate("Start", "Try a behavioral interview"),
        ),
        InterviewType.ONE_ON_ONE: (
            "person",
            translate("Start", "Try a one-on-one interview"),
        ),
    }
    return [
        Suggestion(
            icon,
            title,
            translate("Start", "You have not practiced one yet."),
            translate("Start", "Start, 6 min"),
            choices=replace(choices, type=kind, length=InterviewLength.SHORT),
        )
        for kind, (icon, title) in texts.items()
        if kind.value not in tried
    ]


def _keep_going(choices: InterviewChoices) -> Suggestion:
    return Suggestion(
        "target",
        translate("Start", "Keep it warm"),
        translate("Start", "Your recent answers are inside the suggested ranges."),
        translate("Start", "One quick question"),
        choices=one_question(choices),
    )
