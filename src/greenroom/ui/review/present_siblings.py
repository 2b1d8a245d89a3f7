"""Report -> the parts of structures other than STAR. No Qt."""

from greenroom.model.bands import Band, Bands
from greenroom.model.question import StructureKind
from greenroom.model.report import OwnQuestion, Part, Presence, Report
from greenroom.platform.text import translate
from greenroom.ui.review.formatting import band_text, out_of_band, part_name, percentages
from greenroom.ui.review.present_cards import SHAPES, jump
from greenroom.ui.review.state import SiblingRow
from greenroom.ui.review.state_chips import Shape, Status


def sibling_rows(report: Report, bands: Bands) -> tuple[SiblingRow, ...]:
    """A row for each part with its share, or for each question that the person asked."""
    structure = report.structure
    if structure.kind in {StructureKind.STAR, StructureKind.NONE}:
        return ()
    if structure.kind is StructureKind.QUESTION_TO_ASK:
        return tuple(_asked(one) for one in report.content.own_questions)
    whole = percentages([part.share for part in structure.parts])
    ranges = bands.ppf_shares if structure.kind is StructureKind.PRESENT_PAST_FUTURE else {}
    return tuple(
        _row(part, percent, ranges.get(part.key))
        for part, percent in zip(structure.parts, whole, strict=True)
    )


def _row(part: Part, percent: int, band: Band | None) -> SiblingRow:
    name = part_name(part.key)
    links = tuple(jump(span, name) for span in part.spans)
    if part.evidence is not None and not links:
        links = (jump(part.evidence.span, name),)
    words = {
        Presence.PRESENT: translate("Review", "found"),
        Presence.UNCLEAR: translate("Review", "unclear"),
        Presence.NOT_FOUND: translate("Review", "not found"),
    }[part.presence]
    shape = Shape.IN if part.presence is Presence.PRESENT else Shape.NONE
    if band is not None and part.presence is Presence.PRESENT:
        low, high = round((band.low or 0.0) * 100), round((band.high or 1.0) * 100)
        shown = Band(low, high)
        shape = SHAPES[shown.place(percent)]
        words = out_of_band(shown, percent, "%") or band_text(shown, "%")
    quote = "" if part.evidence is None else f"“{part.evidence.quote}”"
    figure = "–" if part.presence is Presence.NOT_FOUND else f"{percent}%"
    accessible = f"{name}, {words}, {figure} {quote}".strip()
    return SiblingRow(part.key, name, figure, Status(shape, words), links, quote, accessible)


def _asked(one: OwnQuestion) -> SiblingRow:
    topics = {
        "role": translate("Review", "about the role"),
        "team": translate("Review", "about the team"),
        "culture": translate("Review", "about how people work together"),
        "next_step": translate("Review", "about the next step"),
    }
    forms = {
        "open": translate("Review", "open"),
        "closed": translate("Review", "closed"),
        "advert": translate("Review", "answered by the advert"),
    }
    words = forms[one.form]
    if one.topic:
        words = f"{words}, {topics[one.topic]}"
    shape = Shape.IN if one.form == "open" else Shape.NONE
    link = jump(one.evidence.span, f"“{one.evidence.quote}”")
    quote = f"“{one.evidence.quote}”"
    name = translate("Review", "Question at {moment}").format(moment=link.text)
    accessible = f"{name}, {words}, {quote}"
    return SiblingRow(one.form, name, "", Status(shape, words), (link,), quote, accessible)
