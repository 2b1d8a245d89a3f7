"""How the values of a finding are shown: clock times, percents, names of parts."""

from collections.abc import Mapping

from greenroom.feedback.grammar import words
from greenroom.model.report import Finding
from greenroom.platform.text import number as written
from greenroom.platform.text import translate

Found = tuple[str, str] | None
"""Title and text, or None where a table does not know the code."""

Given = Mapping[str, str | float]
"""The values of a finding."""


def part_name(key: str) -> str:
    """What a part is called: "R" is "Result"."""
    names = {
        "S": translate("Parts", "Situation"),
        "T": translate("Parts", "Task"),
        "A": translate("Parts", "Action"),
        "R": translate("Parts", "Result"),
        "present": translate("Parts", "Present"),
        "past": translate("Parts", "Past"),
        "future": translate("Parts", "Future"),
        "company": translate("Parts", "Company"),
        "fit": translate("Parts", "Own fit"),
        "goal": translate("Parts", "Goal"),
        "claim": translate("Parts", "Claim"),
        "example": translate("Parts", "Example"),
        "remedy": translate("Parts", "What you do about it"),
        "approach": translate("Parts", "Approach"),
        "reasoning": translate("Parts", "Reasons"),
        "stakeholders": translate("Parts", "People involved"),
        "check": translate("Parts", "Check"),
        "restate": translate("Parts", "Question in own words"),
        "clarify": translate("Parts", "What to clarify"),
        "framework": translate("Parts", "Framework"),
        "analysis": translate("Parts", "Analysis"),
        "recommendation": translate("Parts", "Recommendation"),
        "walk_through": translate("Parts", "Steps"),
        "trade_off": translate("Parts", "Trade-off"),
        "open": translate("Parts", "Open question"),
        "closed": translate("Parts", "Closed question"),
        "advert": translate("Parts", "Answered by the advert"),
        "other": translate("Parts", "Other"),
    }
    return names.get(key, key)


def clock(seconds: float) -> str:
    """Minutes and seconds: 85 is "1:25"."""
    whole = max(0, round(seconds))
    return f"{whole // 60}:{whole % 60:02d}"


def _duration(seconds: int) -> str:
    if seconds == 1:
        return translate("Findings", "1 second")
    if seconds < 120:
        return translate("Findings", "{seconds} seconds").format(seconds=seconds)
    return translate("Findings", "{time} minutes").format(time=clock(seconds))


class _Values(dict[str, str]):
    """Values for a template; one that an older report lacks is left empty."""

    def __missing__(self, key: str) -> str:
        return ""


_CLOCKS = frozenset({"start", "end", "at", "length"})
_ONE_DECIMAL = frozenset({"per_minute", "semitones"})
_PERCENTS = frozenset({"share"})
_SECONDS_AS_CLOCK = frozenset(
    {"length_short", "length_long", "length_in_range", "fillers_over", "fillers_in_range"}
)
_RANGE_AS_CLOCK = frozenset({"length_short", "length_long", "length_in_range"})
_RANGE_AS_PERCENT = frozenset({"part_short", "part_long"})
_QUOTES_A_SENTENCE = words(
    """no_result no_action no_task no_situation part_missing too_short not_a_story_hypothetical
    result_no_number rambling interleaved jumps_back action_late unusual_order
    all_parts_present"""
)
"""Their sentence goes on after the quote's full stop, which a recogniser may have left out."""


def shown(finding: Finding) -> Mapping[str, str]:
    """The values as text for a template."""
    values = _Values({"part": part_name(finding.part)})
    for key, value in finding.values:
        values[key] = value if isinstance(value, str) else _number(finding.code, key, value)
    if finding.code in _QUOTES_A_SENTENCE and values["quote"][-1:].isalnum():
        values["quote"] += "."
    for key in ("from_part", "to_part", "room_for", "last"):
        if values[key]:
            values[key] = part_name(values[key])
    return values


def _number(code: str, key: str, value: float) -> str:
    ranged = key in {"low", "high"}
    as_clock = key in _CLOCKS or (ranged and code in _RANGE_AS_CLOCK)
    if as_clock or (key == "seconds" and code in _SECONDS_AS_CLOCK):
        return clock(value)
    if key == "by":
        return _duration(round(value))
    if key in _PERCENTS or (ranged and code in _RANGE_AS_PERCENT):
        return str(round(value * 100))
    if key == "seconds" or key in _ONE_DECIMAL:
        return str(int(value)) if code == "not_enough_speech" else written(value, 1)
    return written(value) if ranged else str(round(value))
