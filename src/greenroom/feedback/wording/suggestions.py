"""Sentences that quote what was said and point at what to try: order, claims, the advert."""

from greenroom.feedback.wording.parts import move
from greenroom.feedback.wording.values import Found, Given
from greenroom.platform.text import translate


def order(code: str, part: str, values: Given) -> Found:
    """Length, asides and the order of parts."""
    if code == "too_short":
        return translate("Findings", "There is room for more"), _too_short(values)
    if code == "rambling":
        return (
            translate("Findings", "Side remarks"),
            translate(
                "Findings",
                "{share}% of your words belong to no part of the answer, for example “{quote}” "
                "Without them the rest is easier to follow.",
            ),
        )
    if code == "interleaved":
        return (
            translate("Findings", "The story jumps back"),
            translate(
                "Findings",
                "It goes back {times} times, first from {from_part} to {to_part} at {at}: "
                "“{quote}” Try telling what comes earlier before you go on.",
            ),
        )
    if code == "result_first":
        return (
            translate("Findings", "The outcome comes first"),
            translate(
                "Findings",
                "You said “{quote}” before what you did. One such sentence works as a headline; "
                "the details of the outcome land better at the end.",
            ),
        )
    if code == "unusual_order":
        return (
            translate("Findings", "{part} comes early"),
            translate("Findings", "You said “{quote}” ") + move(part),
        )
    return _pace_of_story(code)


def _too_short(values: Given) -> str:
    if values.get("words") == 1:
        said = translate("Findings", "Your answer is one word, “{quote}”")
    else:
        said = translate("Findings", "Your answer has {words} words and ends at “{quote}”")
    lacks = values.get("lacks")
    if lacks == "story":
        more = translate(
            "Findings",
            "Pick one time that you can tell of, even a small one, and say what you did.",
        )
    elif lacks == "end":
        more = translate("Findings", "Go on from there: what did you do next, and what came of it?")
    elif lacks == "action":
        more = translate("Findings", "There is room for two or three sentences on what you did.")
    elif lacks == "detail":
        more = translate("Findings", "There is room for two or three sentences more.")
    else:
        more = translate("Findings", "Go on from there with one example.")
    return f"{said} {more}"


def _pace_of_story(code: str) -> Found:
    if code == "jumps_back":
        return (
            translate("Findings", "One step back"),
            translate(
                "Findings",
                "At {at} it goes back from {from_part} to {to_part}: “{quote}” If it happened "
                "earlier, tell it earlier.",
            ),
        )
    if code == "action_late":
        return (
            translate("Findings", "What you did comes late"),
            translate(
                "Findings",
                "Your first action comes at {at}: “{quote}” Two sentences before it are enough.",
            ),
        )
    if code == "repeated":
        return (
            translate("Findings", "Said twice"),
            translate("Findings", "“{quote}” at {at} and “{again}” say the same. Once is enough."),
        )
    return None


def own_questions(code: str, _part: str, values: Given) -> Found:
    """What the person asked."""
    if code == "open_question":
        return (
            translate("Findings", "An open question"),
            translate("Findings", "“{quote}” invites the other person to tell something."),
        )
    if code != "no_open_question":
        return None
    title = translate("Findings", "No open question yet")
    if values.get("form") == "advert":
        return title, translate(
            "Findings",
            "“{quote}” is answered by the advert or the website. "
            "Try one that starts “How do you …” about the team or the work.",
        )
    if values.get("form") == "closed":
        return title, translate(
            "Findings",
            "“{quote}” can be answered in a word. Try the same with “how” or “what”.",
        )
    return title, translate("Findings", "Have one question ready that starts with “how” or “what”.")


def claims(code: str, _part: str, _values: Given) -> Found:
    """Single words and phrases."""
    if code == "change_told":
        return (
            translate("Findings", "Before and after"),
            translate("Findings", "“{quote}” shows what changed."),
        )
    if code == "overclaim":
        return (
            translate("Findings", "A claim without exception"),
            translate("Findings", "You said “{quote}”. One example is easier to believe."),
        )
    if code == "jargon":
        return (
            translate("Findings", "Office words"),
            translate("Findings", "What was “{quote}” in plain words? Say that instead."),
        )
    if code == "acronym":
        return (
            translate("Findings", "Unexplained acronym"),
            translate("Findings", "Say once what “{quote}” stands for."),
        )
    return _question(code) or _advert(code)


def _question(code: str) -> Found:
    if code == "another_question":
        return (
            translate("Findings", "Another question"),
            translate(
                "Findings",
                "Your answer begins “{quote}” It sounds like the answer to another question. Say "
                "in the first sentence what it has to do with this one, or choose another time to "
                "tell of.",
            ),
        )
    if code == "off_question":
        return (
            translate("Findings", "The link to the question"),
            translate(
                "Findings",
                "Your answer begins “{quote}” It is not clear how this is about the question. "
                "Taking up one of the question’s words in your first sentence shows it.",
            ),
        )
    return None


def _advert(code: str) -> Found:
    if code == "advert_covered":
        return (
            translate("Findings", "What the advert asks for"),
            translate(
                "Findings",
                "You spoke of {covered} of {count} things that the advert asks for, "
                "among them “{quote}”.",
            ),
        )
    if code == "advert_open":
        return (
            translate("Findings", "More of what the advert asks for"),
            translate(
                "Findings",
                "You spoke of {covered} of {count} things that the advert asks for. "
                "“{quote}” is not among them yet.",
            ),
        )
    return None
