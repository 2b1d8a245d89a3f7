"""The sentence of a finding: one place, so that window, command line and report say the same.

Second person, what was heard and then what to try; no score, no blame, no diagnosis.
"""

from collections.abc import Mapping

from greenroom.model.report import Finding
from greenroom.platform.text import translate


def sentence(finding: Finding) -> tuple[str, str]:
    """Title and text of a finding in the person's language."""
    title, text = _templates(finding)
    values = _shown(finding)
    return title.format_map(values), text.format_map(values)


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
_ONE_DECIMAL = frozenset({"per_minute"})
_PERCENTS = frozenset({"share"})
_SECONDS_AS_CLOCK = frozenset(
    {"length_short", "length_long", "length_in_range", "fillers_over", "fillers_in_range"}
)
_RANGE_AS_CLOCK = frozenset({"length_short", "length_long", "length_in_range"})
_RANGE_AS_PERCENT = frozenset({"part_short", "part_long"})


def _shown(finding: Finding) -> Mapping[str, str]:
    values = _Values({"part": part_name(finding.part)})
    for key, value in finding.values:
        values[key] = value if isinstance(value, str) else _number(finding.code, key, value)
    for key in ("from_part", "to_part", "room_for"):
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
        return str(int(value)) if code == "not_enough_speech" else f"{value:.1f}"
    return f"{value:g}" if ranged else str(round(value))


def _templates(finding: Finding) -> tuple[str, str]:
    values = dict(finding.values)
    code = finding.code
    for table in (_hearing, _structure, _shares, _content, _timing, _fillers):
        found = table(code, finding.part, values)
        if found is not None:
            return found
    return code.replace("_", " ").capitalize(), ""


_Found = tuple[str, str] | None
_Given = Mapping[str, str | float]


def _hearing(code: str, _part: str, _values: _Given) -> _Found:
    if code == "no_speech":
        return (
            translate("Findings", "No speech"),
            translate("Findings", "No words were heard here. The recording is kept."),
        )
    if code == "not_enough_speech":
        return (
            translate("Findings", "Not enough speech"),
            translate(
                "Findings",
                "Only {seconds} seconds of speech here, so pace and structure are not shown.",
            ),
        )
    if code == "transcript_stopped":
        return (
            translate("Findings", "The transcript stopped at {at}"),
            translate("Findings", "Counts here are for the first {at} of {length}."),
        )
    if code == "hard_to_hear":
        return (
            translate("Findings", "Hard to hear"),
            translate(
                "Findings",
                "Parts of this answer were hard to hear ({start}–{end}). Counts there may be off.",
            ),
        )
    if code == "language_not_covered":
        return (
            translate("Findings", "Structure is not shown"),
            translate("Findings", "The structure of an answer is read in English only so far."),
        )
    return None


def _structure(code: str, part: str, _values: _Given) -> _Found:
    if code == "not_a_story_generic":
        return (
            translate("Findings", "Not about one time yet"),
            translate(
                "Findings",
                "“{quote}” tells how you usually work. Pick one time when it happened, "
                "and start there: “Last spring, …”",
            ),
        )
    if code == "not_a_story_hypothetical":
        return (
            translate("Findings", "What you would do, not what you did"),
            translate(
                "Findings",
                "You said “{quote}” Pick one time when something like this happened, "
                "and tell what you did.",
            ),
        )
    if code == "story_unclear":
        return (
            translate("Findings", "One time, or in general?"),
            translate(
                "Findings",
                "It is not clear whether this is about one time. "
                "Saying when and where it was settles that.",
            ),
        )
    if code == "all_parts_present":
        return (
            translate("Findings", "Every part is there"),
            translate("Findings", "Your answer has every part that this question asks for."),
        )
    if code == "part_missing":
        return (
            translate("Findings", "{part} was not found"),
            translate("Findings", "Nothing here speaks of this part: {part}. ") + _ask_for(part),
        )
    return _missing_part(code)


def _missing_part(code: str) -> _Found:
    if code == "no_result":
        return (
            translate("Findings", "No Result found"),
            translate(
                "Findings",
                "Your answer ends at “{quote}” Add one sentence about what happened in the end.",
            ),
        )
    if code == "no_action":
        return (
            translate("Findings", "No Action found"),
            translate(
                "Findings",
                "You told what happened. Add two or three sentences that start with “I” "
                "and say what you did.",
            ),
        )
    if code == "no_task":
        return (
            translate("Findings", "No Task found"),
            translate(
                "Findings",
                "You went from the problem straight to what you did. "
                "Try one sentence that starts “I was responsible for…”",
            ),
        )
    if code == "no_situation":
        return (
            translate("Findings", "No Situation found"),
            translate(
                "Findings",
                "Your answer starts at “{quote}” Try one sentence before it about "
                "where and when this was.",
            ),
        )
    return None


def _ask_for(part: str) -> str:
    asks = {
        "present": translate("Findings", "Try one sentence on what you do now."),
        "past": translate("Findings", "Try one sentence on what led you there."),
        "future": translate("Findings", "Try one sentence on what you want to do next."),
        "company": translate("Findings", "Name one fact about them that draws you."),
        "fit": translate("Findings", "Name one thing you have done that fits this role."),
        "goal": translate("Findings", "Say where you want this role to take you."),
        "claim": translate("Findings", "Name it in one sentence at the start."),
        "example": translate("Findings", "Tell one time when it showed."),
        "remedy": translate("Findings", "Say what you are doing about it."),
    }
    return asks.get(part, translate("Findings", "Try one sentence on it."))


def _shares(code: str, _part: str, values: _Given) -> _Found:
    if code == "part_long":
        text = translate(
            "Findings",
            "{part} took {share}% of the time; the suggested range is {low}–{high}%.",
        )
        if values.get("quote"):
            text += " " + translate("Findings", "“{quote}” could be shorter.")
        return translate("Findings", "{part} is long"), text
    if code == "part_short":
        return (
            translate("Findings", "{part} is short"),
            translate(
                "Findings",
                "{part} took {share}% of the time; the suggested range is {low}–{high}%. "
                "One or two more sentences fit here.",
            ),
        )
    return None


def _content(code: str, _part: str, values: _Given) -> _Found:
    if code == "result_no_number":
        text = translate("Findings", "You said “{quote}” Say how much, how many or how long")
        if values.get("baseline"):
            text += translate("Findings", ", for example against the “{baseline}” you began with.")
        else:
            text += translate("Findings", ": a figure before and after is enough.")
        return translate("Findings", "Result has no number yet"), text
    if code == "result_has_number":
        return (
            translate("Findings", "Your Result has a number"),
            translate("Findings", "You said “{quote}”."),
        )
    if code == "we_in_action":
        return (
            translate("Findings", "“We” in Action"),
            translate(
                "Findings",
                "In Action you said “we” {we} times. At {at}, “{quote}”: what was your part?",
            ),
        )
    if code == "i_in_action":
        return (
            translate("Findings", "Your own part is clear"),
            translate("Findings", "In Action “I” comes up more often than “we”: {i} to {we}."),
        )
    return _words_used(code)


def _words_used(code: str) -> _Found:
    if code == "numbers_used":
        return (
            translate("Findings", "Numbers used"),
            translate("Findings", "Numbers: {count}, the first is “{quote}”."),
        )
    if code == "hedges":
        return (
            translate("Findings", "Hedges"),
            translate(
                "Findings",
                "{count} hedges, such as {list}. In “{quote}” you can try it without them.",
            ),
        )
    return None


def _timing(code: str, _part: str, values: _Given) -> _Found:
    if code == "start_delay":
        began = (
            translate("Findings", "You started after {seconds} seconds, with a filled pause.")
            if values.get("filler")
            else translate("Findings", "You started after {seconds} seconds.")
        )
        return translate("Findings", "Start delay"), began
    if code == "start_delay_long":
        return (
            translate("Findings", "Start delay"),
            translate(
                "Findings",
                "You started after {seconds} seconds; the suggested range is up to {high}. "
                "After a hard question, saying that you need a moment works too.",
            ),
        )
    if code == "timing_in_range":
        return (
            translate("Findings", "Everything in range"),
            translate("Findings", "All timing measures are inside the suggested ranges."),
        )
    if code == "long_pause":
        return (
            translate("Findings", "Long pause"),
            translate(
                "Findings",
                "{seconds} seconds before “{quote}”. A pause like this can read as thinking.",
            ),
        )
    if code == "pauses_within_clause":
        return (
            translate("Findings", "Long pauses inside sentences"),
            translate(
                "Findings",
                "{per_minute} long pauses a minute came inside a sentence; the suggested range is "
                "up to {high}. The longest is {seconds} seconds, before “{quote}”. "
                "Pausing at the end of a sentence is easier to follow.",
            ),
        )
    return _length(code, values) or _pace(code)


def _length(code: str, values: _Given) -> _Found:
    if code == "length_short":
        text = translate("Findings", "{seconds}, which is {by} under {low}–{high}.")
        if values.get("room_for"):
            text += " " + translate("Findings", "You have room for a longer {room_for}.")
        return translate("Findings", "Shorter than suggested"), text
    if code == "length_long":
        return (
            translate("Findings", "Longer than suggested"),
            translate("Findings", "{seconds}, which is {by} over {low}–{high}."),
        )
    if code == "length_in_range":
        return (
            translate("Findings", "Length in range"),
            translate("Findings", "{seconds}, inside the suggested {low}–{high}."),
        )
    return None


def _pace(code: str) -> _Found:
    if code == "pace_in_range":
        return (
            translate("Findings", "Pace in range"),
            translate("Findings", "{wpm} words a minute, inside the suggested {low}–{high}."),
        )
    if code == "pace_fast":
        return (
            translate("Findings", "Faster than suggested"),
            translate(
                "Findings",
                "{wpm} words a minute; the suggested range is {low}–{high}. "
                "The fastest stretch is {start}–{end}.",
            ),
        )
    if code == "pace_slow":
        return (
            translate("Findings", "Slower than suggested"),
            translate(
                "Findings",
                "{wpm} words a minute; the suggested range is {low}–{high}. "
                "The slowest stretch is {start}–{end}.",
            ),
        )
    return None


def _fillers(code: str, _part: str, values: _Given) -> _Found:
    if code in {"fillers_over", "fillers_in_range"}:
        several = values.get("count") != 1
        text = (
            translate(
                "Findings",
                "{count} fillers in {seconds} of speaking, which is {per_minute} per minute.",
            )
            if several
            else translate(
                "Findings",
                "1 filler in {seconds} of speaking, which is {per_minute} per minute.",
            )
        )
        if float(values.get("most_count", 0)) > 1:
            text += " " + translate("Findings", "Most often “{most}”, {most_count} times.")
        if code == "fillers_over":
            text += " " + translate("Findings", "The suggested range is up to {high} per minute.")
            return translate("Findings", "More fillers than suggested"), text
        return translate("Findings", "Fillers in range"), text
    if code == "no_fillers":
        return (
            translate("Findings", "No fillers found"),
            translate("Findings", "No filler was found in this answer."),
        )
    if code == "fillers_cluster":
        text = translate(
            "Findings", "{in_cluster} of {count} fillers came between {start} and {end}"
        )
        parts = values.get("from_part"), values.get("to_part")
        if all(parts) and parts[0] != parts[1] and "other" not in parts:
            text += translate("Findings", ", as you moved from {from_part} to {to_part}")
        return translate("Findings", "Fillers close together"), text + "."
    if code == "fillers_may_be_low":
        return (
            translate("Findings", "The count may be low"),
            translate(
                "Findings",
                "This model often leaves out short sounds; the count may be low.",
            ),
        )
    return None
