"""Sentences about how it was said: timing and fillers."""

from greenroom.feedback.wording.values import Found, Given
from greenroom.platform.text import translate


def timing(code: str, _part: str, values: Given) -> Found:
    """Start delay, length, pace and pauses."""
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
                "You started after {seconds} seconds; the suggested range is up to {high} seconds. "
                "After a hard question, saying that you need a moment works too.",
            ),
        )
    if code == "timing_in_range":
        return (
            translate("Findings", "Everything in range"),
            translate("Findings", "All timing measures are inside the suggested ranges."),
        )
    if code == "long_pause":
        text = (
            translate(
                "Findings",
                "{seconds} seconds before “{quote}”. A pause like this can read as thinking.",
            )
            if values.get("quote")
            else translate("Findings", "{seconds} seconds after your last word.")
        )
        return translate("Findings", "Long pause"), text
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


def _length(code: str, values: Given) -> Found:
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


def _pace(code: str) -> Found:
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


def fillers(code: str, _part: str, values: Given) -> Found:
    """Fillers and how sure their count is."""
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
    return _count_in_doubt(code)


def _count_in_doubt(code: str) -> Found:
    if code == "fillers_may_be_low":
        return (
            translate("Findings", "The count may be low"),
            translate(
                "Findings",
                "This model often leaves out short sounds; the count may be low.",
            ),
        )
    if code == "fillers_too_noisy":
        return (
            translate("Findings", "Too noisy to count fillers"),
            translate(
                "Findings",
                "The room is nearly as loud as the voice, so the count of fillers is not reliable.",
            ),
        )
    return None
