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
| another_question | change | quote |
| too_short | change | words, fewest, quote (how it ends), lacks ("story", "end", "action", …) |
| no_result | change | quote (how the answer ends), baseline ("" without one) |
| no_action, no_task, no_situation | change | quote (how the answer begins) |
| part_missing (structures other than STAR) | change | – (see `part`) |
| no_open_question | change | quote, form ("closed", "advert" or "") |
| we_in_action | change | we, i, at, quote |
| rambling | change | share, quote (the longest aside) |
| interleaved | change | times, at, from_part, to_part, quote |
| unusual_order | change | kind, quote (see `part`) |
| result_first | change | quote |
| sum_other | change | quote, expected |
| sum_missing | change | expected |
| length_short, length_long | change | seconds, by, low, high, room_for |
| fillers_over | change | count, seconds, per_minute, high, most, most_count |
| fillers_cluster | change | in_cluster, count, start, end, from_part, to_part |
| pace_fast, pace_slow | change | wpm, low, high, start, end (of the extreme stretch) |
| pauses_within_clause | change | per_minute, high, seconds, quote |
| start_delay_long | change | seconds, high |
| result_no_number | option | quote, baseline ("" without one) |
| story_unclear | option | – |
| part_unclear | option | quote (see `part`) |
| jumps_back | option | at, from_part, to_part, quote |
| off_question | option | quote |
| we_often | option | we, i, at, quote |
| part_short, part_long | option | share, low, high, quote (see `part`) |
| action_late | option | at, quote |
| repeated | option | at, quote, again |
| overclaim | option | quote, count |
| hedges | option | list, count, quote |
| jargon | option | quote, count |
| acronym | option | quote, count |
| advert_open | option | quote (of the advert), covered, count |
| all_parts_present | strength | kind, last (a part), quote (from it) |
| sum_right | strength | quote, expected |
| result_has_number | strength | quote |
| open_question | strength | quote |
| change_told | strength | quote |
| i_in_action | strength | i, we, at, quote |
| timing_in_range | strength | – |
| length_in_range | strength | seconds, low, high |
| pace_in_range | strength | wpm, low, high |
| fillers_in_range | strength | count, seconds, per_minute, high, most, most_count |
| no_fillers | strength | – |
| numbers_used | strength | count, quote |
| advert_covered | strength | covered, count, quote |
| start_delay | note | seconds, filler (1.0 when it began with a filled pause) |
| long_pause | note | seconds, quote |
| fillers_may_be_low | note | – |
| fillers_too_noisy | note | count |
| quiet_end | note | decibels (how much quieter) |
| pitch_variation | note | semitones, low, high (the person's own range) |
| rising_ends | note | rising, count, quote |
"""

from dataclasses import dataclass

from greenroom.model.question import Gap
from greenroom.model.report import Evidence, Finding, FindingTone

_CHANGE, _OPTION = FindingTone.CHANGE, FindingTone.OPTION
_TO_TRY = {
    "sum_other": _CHANGE,
    "sum_missing": _CHANGE,
    "not_a_story_hypothetical": _CHANGE,
    "not_a_story_generic": _CHANGE,
    "another_question": _CHANGE,
    "too_short": _CHANGE,
    "no_open_question": _CHANGE,
    "no_action": _CHANGE,
    "we_in_action": _CHANGE,
    "result_first": _CHANGE,
    "unusual_order": _CHANGE,
    "interleaved": _CHANGE,
    "rambling": _CHANGE,
    "no_result": _CHANGE,
    "part_missing": _CHANGE,
    "no_situation": _CHANGE,
    "no_task": _CHANGE,
    "story_unclear": _OPTION,
    "off_question": _OPTION,
    "part_unclear": _OPTION,
    "jumps_back": _OPTION,
    "result_no_number": _OPTION,
    "fillers_over": _CHANGE,
    "length_short": _CHANGE,
    "length_long": _CHANGE,
    "pace_fast": _CHANGE,
    "pace_slow": _CHANGE,
    "pauses_within_clause": _CHANGE,
    "fillers_cluster": _CHANGE,
    "start_delay_long": _CHANGE,
    "we_often": _OPTION,
    "part_short": _OPTION,
    "part_long": _OPTION,
    "action_late": _OPTION,
    "repeated": _OPTION,
    "overclaim": _OPTION,
    "hedges": _OPTION,
    "jargon": _OPTION,
    "acronym": _OPTION,
    "advert_open": _OPTION,
}
"""What can be changed, what helps most first: whether it answers at all, whose part in it it tells,
its order, what is missing, then what is measured in the voice, then refinements. Order comes before
what is missing because a part in an unusual place is what is most easily taken for one that is not
there: of the defective train and development answers the next step so names a defect in 85 %, with
the missing parts first in 83 % (crossread, `training/structure/strangers.py`).
Options are refinements: a sound answer can have them."""

_STRENGTHS = (
    "sum_right",
    "result_has_number",
    "all_parts_present",
    "open_question",
    "change_told",
    "i_in_action",
    "timing_in_range",
    "length_in_range",
    "pace_in_range",
    "no_fillers",
    "fillers_in_range",
    "numbers_used",
    "advert_covered",
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
    "fillers_too_noisy",
    "quiet_end",
    "rising_ends",
    "pitch_variation",
)

_RANKS = {code: rank for rank, code in enumerate((*_STRENGTHS, *_TO_TRY, *_NOTES))}
_TONES = {
    **dict.fromkeys(_STRENGTHS, FindingTone.STRENGTH),
    **_TO_TRY,
    **dict.fromkeys(_NOTES, FindingTone.NOTE),
}
CODES = frozenset(_RANKS)
"""Of every finding there is; each has a title and a text in `feedback/wording`."""

# off_question is only a possibility, and nothing to ask for.
_GAPS = {
    "another_question": Gap.OFF_QUESTION,
    "not_a_story_hypothetical": Gap.HYPOTHETICAL,
    "no_result": Gap.NO_RESULT,
    "result_no_number": Gap.NO_NUMBER,
    "we_in_action": Gap.WE_THROUGHOUT,
    "length_short": Gap.TOO_SHORT,
    "too_short": Gap.TOO_SHORT,
    "rambling": Gap.RAMBLING,
    "not_enough_speech": Gap.TOO_SHORT,
}


@dataclass(frozen=True, slots=True)
class Ranked:
    """Findings, strengths first, and the one next step (None where nothing can be said)."""

    findings: tuple[Finding, ...]
    next_step: Finding | None


def finding(
    code: str, evidence: Evidence | None = None, part: str = "", **values: str | float
) -> Finding:
    """A finding with the tone of its code. Raises KeyError for a code that the table lacks."""
    return Finding(code, evidence, part, tuple(values.items()), _TONES[code])


def ranked(findings: list[Finding]) -> Ranked:
    """Sort by the table; findings of one code keep their order.

    The first that can be changed is the next step; where there is none, what was there is worth
    keeping.
    """
    ordered = tuple(sorted(findings, key=lambda item: _RANKS[item.code]))
    to_try = (FindingTone.CHANGE, FindingTone.OPTION)
    first = next((item for item in ordered if item.tone in to_try), None)
    kept = next((item for item in ordered if item.tone is FindingTone.STRENGTH), None)
    return Ranked(ordered, first or kept)


def gaps(findings: tuple[Finding, ...]) -> tuple[Gap, ...]:
    """What the answer lacks, for follow-up questions, the most telling gap first."""
    return tuple(dict.fromkeys(_GAPS[item.code] for item in findings if item.code in _GAPS))
