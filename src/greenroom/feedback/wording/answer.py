"""Sentences about what was said: hearing, structure and content."""

from greenroom.feedback.wording.parts import ask_for
from greenroom.feedback.wording.values import Found, Given
from greenroom.platform.text import translate


def hearing(code: str, _part: str, values: Given) -> Found:
    """How well the answer could be heard."""
    if code == "no_speech":
        return (
            translate("Findings", "No speech"),
            translate("Findings", "No words were heard here. The recording is kept."),
        )
    if code == "not_enough_speech":
        text = (
            translate(
                "Findings", "Only 1 second of speech here, so pace and structure are not shown."
            )
            if int(float(values.get("seconds", 0))) == 1
            else translate(
                "Findings",
                "Only {seconds} seconds of speech here, so pace and structure are not shown.",
            )
        )
        return translate("Findings", "Not enough speech"), text
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


def structure(code: str, part: str, values: Given) -> Found:
    """How the answer is built."""
    if code == "all_parts_present":
        text = translate("Findings", "Your answer has every part that this question asks for.")
        if values.get("last"):
            text += " " + translate("Findings", "The last of them is {last}: “{quote}”")
        return translate("Findings", "Every part is there"), text
    if code == "part_missing":
        return (
            translate("Findings", "Not found yet: {part}"),
            translate("Findings", "Your answer ends at “{quote}” ") + ask_for(part),
        )
    return _not_one_time(code, values) or _missing_part(code, part, values)


def _not_one_time(code: str, values: Given) -> Found:
    if code == "not_a_story_generic":
        return (
            translate("Findings", "Not about one time yet"),
            (
                translate("Findings", "“{quote}” tells how you usually work.")
                if values.get("quote")
                else translate("Findings", "Your answer tells how you usually work.")
            )
            + " "
            + translate(
                "Findings",
                "Pick one time when it happened, and start there: “Last spring, …”",
            ),
        )
    if code == "not_a_story_hypothetical":
        return (
            translate("Findings", "What you would do, not what you did"),
            (
                translate("Findings", "You said “{quote}”")
                if values.get("quote")
                else translate("Findings", "Your answer tells what you would do.")
            )
            + " "
            + translate(
                "Findings",
                "Pick one time when something like this happened, and tell what you did.",
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
    return None


def _missing_part(code: str, part: str, values: Given) -> Found:
    if code == "part_unclear":
        return (
            translate("Findings", "{part} may be missing"),
            translate("Findings", "No sentence here is clearly this part: {part}. ")
            + ask_for(part),
        )
    if code == "no_result":
        text = translate(
            "Findings",
            "Your answer ends at “{quote}” Add one sentence about what happened in the end",
        )
        if values.get("baseline"):
            text += translate("Findings", ", for example against your “{baseline}”")
        return translate("Findings", "No Result found"), text + "."
    if code == "no_situation":
        return (
            translate("Findings", "No Situation found"),
            translate(
                "Findings",
                "Your answer starts at “{quote}” Try one sentence before it about "
                "where and when this was.",
            ),
        )
    return _missing_deed(code, values)


def _missing_deed(code: str, values: Given) -> Found:
    if code == "no_action":
        told = translate("Findings", "You told what happened: “{quote}”")
        more = translate(
            "Findings", "Add two or three sentences that start with “I” and say what you did."
        )
        text = f"{told} {more}" if values.get("quote") else more
        return translate("Findings", "No Action found"), text
    if code == "no_task":
        text = (
            translate(
                "Findings",
                "You went from the problem straight to what you did: “{quote}” "
                "Try one sentence before it that starts “I was responsible for…”",
            )
            if values.get("quote")
            else ask_for("T")
        )
        return translate("Findings", "No Task found"), text
    return None


def shares(code: str, _part: str, values: Given) -> Found:
    """How long the parts are."""
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


def content(code: str, _part: str, values: Given) -> Found:
    """What the words hold."""
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
    if code == "we_often":
        counted = (
            translate("Findings", "In Action you said “we” {we} times and “I” once.")
            if values.get("i") == 1
            else translate("Findings", "In Action you said “we” {we} times and “I” {i} times.")
        )
        there = translate("Findings", "At {at}, “{quote}”: one “I” there shows your part.")
        return translate("Findings", "“We” more often than “I”"), f"{counted} {there}"
    if code == "i_in_action":
        return (
            translate("Findings", "Your own part is clear"),
            translate("Findings", "In Action “I” comes up more often than “we”: {i} to {we}."),
        )
    return _words_used(code, values)


def _words_used(code: str, values: Given) -> Found:
    if code == "numbers_used":
        if values.get("count") == 1:
            text = translate("Findings", "You gave one number: “{quote}”.")
        else:
            text = translate("Findings", "You gave {count} numbers, first “{quote}”.")
        return translate("Findings", "Numbers used"), text
    if code == "hedges":
        return (
            translate("Findings", "Hedges"),
            translate(
                "Findings",
                "{count} hedges, such as {list}. In “{quote}” you can try it without them.",
            ),
        )
    return None
