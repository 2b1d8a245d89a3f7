"""Every finding that a report can hold, in one table, and the order in which they come.

Codes are stable: reports on disk, the window and scripts depend on them. All times are seconds,
all shares 0..1. `quote` is always the person's own words.

| code | tone | values |
|---|---|---|
| no_speech | note | – |
| not_enough_speech | note | seconds |
| transcript_stopped | note | at, length |
| hard_to_hear | note | start, end |
| language_not_covered | note | language |
| not_a_story_generic, not_a_story_hypothetical | change | quote |
| story_unclear | change | – |
| no_result | change | quote (how the answer ends) |
| no_action, no_task, no_situation | change | quote (how the answer begins) |
| part_missing (structures other than STAR) | change | – (see `part`) |
| we_in_action | change | we, i, at, quote |
| result_no_number | change | quote, baseline ("" without one) |
| part_short, part_long | change | share, low, high, quote (see `part`) |
| length_short, length_long | change | seconds, by, low, high, room_for |
| fillers_over | change | count, seconds, per_minute, high, most, most_count |
| fillers_cluster | change | in_cluster, count, start, end, from_part, to_part |
| pace_fast, pace_slow | change | wpm, low, high, start, end (of the extreme stretch) |
| pauses_within_clause | change | per_minute, high, seconds, quote |
| start_delay_long | change | seconds, high |
| hedges | change | list, count, quote |
| all_parts_present | strength | kind |
| result_has_number | strength | quote |
| i_in_action | strength | i, we, at, quote |
| timing_in_range | strength | – |
| length_in_range | strength | seconds, low, high |
| pace_in_range | strength | wpm, low, high |
| fillers_in_range | strength | count, seconds, per_minute, high, most, most_count |
| no_fillers | strength | – |
| numbers_used | strength | count, quote |
| start_delay | note | seconds, filler (1.0 when it began with a filled pause) |
| long_pause | note | seconds, quote |
| fillers_may_be_low | note | – |
| quiet_end | note | decibels (how much quieter) |
| pitch_variation | note | semitones, low, high (the person's own range) |
| rising_ends | note | rising, count, quote |
"""

from dataclasses import dataclass

from greenroom.model.question import Gap
from greenroom.model.report import Evidence, Finding, FindingTone

_CHANGES = (
    "not_a_story_hypothetical",
    "not_a_story_generic",
    "story_unclear",
    "no_result",
    "no_action",
    "part_missing",
    "we_in_action",
    "result_no_number",
    "no_task",
    "no_situation",
    "fillers_over",
    "part_short",
    "part_long",
    "length_short",
    "length_long",
    "pace_fast",
    "pace_slow",
    "pauses_within_clause",
    "fillers_cluster",
    "start_delay_long",
    "hedges",
)
"""What can be changed, the most useful first: whether it answers at all, then what a listener
misses most (the outcome, the person's own part), then proportion, then delivery."""

_STRENGTHS = (
    "all_parts_present",
    "result_has_number",
    "i_in_action",
    "timing_in_range",
    "length_in_range",
    "pace_in_range",
    "no_fillers",
    "fillers_in_range",
    "numbers_used",
)

_NOTES = (
    "no_speech",
    "not_enough_speech",
    "transcript_stopped",
    "hard_to_hear",
    "language_not_covered",
    "long_pause",
    "start_delay",
    "fillers_may_be_low",
    "quiet_end",
    "rising_ends",
    "pitch_variation",
)

_RANKS = {code: rank for rank, code in enumerate((*_CHANGES, *_STRENGTHS, *_NOTES))}
CODES = frozenset(_RANKS)

_GAPS = {
    "not_a_story_hypothetical": Gap.HYPOTHETICAL,
    "no_result": Gap.NO_RESULT,
    "result_no_number": Gap.NO_NUMBER,
    "we_in_action": Gap.WE_THROUGHOUT,
    "length_short": Gap.TOO_SHORT,
    "not_enough_speech": Gap.TOO_SHORT,
}


@dataclass(frozen=True, slots=True)
class Ranked:
    """Findings with what can be changed first, and the one next step (None if there is none)."""

    findings: tuple[Finding, ...]
    next_step: Finding | None


def finding(
    code: str, evidence: Evidence | None = None, part: str = "", **values: str | float
) -> Finding:
    """A finding with the tone of its code. Raises KeyError for a code that the table lacks."""
    rank = _RANKS[code]
    tone = FindingTone.NOTE
    if rank < len(_CHANGES):
        tone = FindingTone.CHANGE
    elif rank < len(_CHANGES) + len(_STRENGTHS):
        tone = FindingTone.STRENGTH
    return Finding(code, evidence, part, tuple(values.items()), tone)


def ranked(findings: list[Finding]) -> Ranked:
    """Sort by the table; findings of one code keep their order. The first change is next."""
    ordered = tuple(sorted(findings, key=lambda item: _RANKS[item.code]))
    first = next((item for item in ordered if item.tone is FindingTone.CHANGE), None)
    return Ranked(ordered, first)


def gaps(findings: tuple[Finding, ...]) -> tuple[Gap, ...]:
    """What the answer lacks, for follow-up questions, the most telling gap first."""
    return tuple(dict.fromkeys(_GAPS[item.code] for item in findings if item.code in _GAPS))
