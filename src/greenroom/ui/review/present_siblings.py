"""Report -> the parts of structures other than STAR. No Qt."""

from greenroom.model.bands import Band, Bands
from greenroom.model.question import StructureKind
from greenroom.model.report import OwnQuestion, Presence, Report
from greenroom.platform.text import translate
from greenroom.ui.review.formatting import band_text, out_of_band, part_name, percentages
from greenroom.ui.review.present_cards import SHAPES, jump
from greenroom.ui.review.present_parts import PartFact, presence_chip
from greenroom.ui.review.state import SiblingRow
from greenroom.ui.review.state_chips import Shape, Status


def sibling_facts(report: Report, bands: Bands) -> tuple[PartFact, ...]:
    """The parts of another structure than STAR; those without a suggested range are inside it."""
    structure = report.structure
    if structure.kind in {StructureKind.STAR, StructureKind.NONE} or not report.enough_speech:
        return ()
    whole = percentages([part.share for part in structure.parts])
    ranges = bands.ppf_shares if structure.kind is StructureKind.PRESENT_PAST_FUTURE else {}
    facts = []
    for part, percent in zip(structure.parts, whole, strict=True):
        band = ranges.get(part.key, Band(None, None))
        place = band.place(percent / 100)
        facts.append(
            PartFact(
                part.key,
                part.presence,
                part.share,
                percent,
                band,
                place,
                part.evidence,
                part.spans,
            )
        )
    return tuple(facts)


def sibling_rows(
    report: Report, bands: Bands, asked: tuple[str, ...] = ()
) -> tuple[SiblingRow, ...]:
    """A row for each part with its share, or for each question that the person asked.

    Where the question asks for some parts only, others are shown if they are there.
    """
    if report.structure.kind is StructureKind.QUESTION_TO_ASK:
        return tuple(_asked(one) for one in report.content.own_questions)
    facts = sibling_facts(report, bands)
    if asked:
        facts = tuple(fact for fact in facts if fact.key in asked or fact.spans)
    return tuple(_row(fact) for fact in facts)


def _row(fact: PartFact) -> SiblingRow:
    name = part_name(fact.key)
    links = tuple(jump(span, name) for span in fact.spans)
    if fact.evidence is not None and not links:
        links = (jump(fact.evidence.span, name),)
    words = {
        Presence.PRESENT: translate("Review", "found"),
        Presence.UNCLEAR: translate("Review", "unclear"),
        Presence.NOT_FOUND: translate("Review", "not found"),
    }[fact.presence]
    shape = Shape.IN if fact.presence is Presence.PRESENT else Shape.NONE
    shown = fact.band_percent
    if band_text(shown) and fact.presence is Presence.PRESENT:
        shape = SHAPES[fact.place]
        words = out_of_band(shown, fact.percent, "%") or band_text(shown, "%")
    quote = "" if fact.evidence is None else f"“{fact.evidence.quote}”"
    figure = "–" if fact.presence is Presence.NOT_FOUND else f"{fact.percent}%"
    accessible = f"{name}, {words}, {figure} {quote}".strip()
    chip = presence_chip(fact.key, fact.presence)
    return SiblingRow(fact.key, name, figure, Status(shape, words), links, quote, accessible, chip)


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
    chip = presence_chip(one.form, Presence.PRESENT)
    return SiblingRow(one.form, name, "", Status(shape, words), (link,), quote, accessible, chip)
