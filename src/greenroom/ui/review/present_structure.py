"""Report -> the card Structure: parts, what was there, and what to try. No Qt."""

from greenroom.model.bands import Bands
from greenroom.model.question import StructureKind
from greenroom.model.report import Finding, FindingTone, KindFrom, Presence, ReadBy, Report
from greenroom.platform.text import translate
from greenroom.ui.review import tooltips
from greenroom.ui.review.formatting import band_text, out_of_band, part_name
from greenroom.ui.review.present_cards import SHAPES, Wording, jump
from greenroom.ui.review.present_parts import PartFact, presence_chip, tells_a_story
from greenroom.ui.review.present_siblings import sibling_rows
from greenroom.ui.review.state import KindChoice, PartRow, StructureCard, Suggestion
from greenroom.ui.review.state_chips import Shape, Status
from greenroom.ui.review.structure_names import structure_name

_EXPLAINS = ("language_not_covered", "not_enough_speech", "no_speech", "story_unclear")
"""Findings that say why parts are not shown, or are shown with less certainty."""

_NO_STORY = "not_a_story"


def present_structure(
    report: Report,
    facts: tuple[PartFact, ...],
    wording: Wording,
    bands: Bands = Bands(),  # noqa: B008 -- a frozen value
    asked: tuple[str, ...] = (),
) -> StructureCard:
    """Shares of time, or one sentence on why there are none, and what to try next.

    `asked` are the parts that the question asks for, where it is a stage of a longer one.
    """
    gate = next((one for one in report.findings if one.code.startswith(_NO_STORY)), None)
    star = report.structure.kind is StructureKind.STAR
    message = "" if star else translate("Review", "This question does not ask for a story.")
    explained = [wording(one)[1] for one in report.findings if one.code in _EXPLAINS]
    if not report.enough_speech:
        little = translate("Review", "There is too little speech here to show parts.")
        message = message or next(iter(explained), little)
    elif explained:
        message = f"{message} {explained[0]}".strip()
    elif star and gate is None and not tells_a_story(report):
        message = translate("Review", "This was not a story about one time.")
    shown = report.enough_speech
    return StructureCard(
        tuple(part_row(fact) for fact in facts) if star and shown else (),
        None if gate is None else suggestion(gate, wording),
        _suggestions(report, gate, wording),
        message,
        tooltips.structure(),
        sibling_rows(report, bands, asked) if shown else (),
        _strengths(report, wording),
        _kind_choice(report),
        _read_by(report),
    )


def _suggestions(report: Report, gate: Finding | None, wording: Wording) -> tuple[Suggestion, ...]:
    """The next step, then all else that can be changed or refined."""
    first = () if report.next_step is None else (report.next_step,)
    to_try = (FindingTone.CHANGE, FindingTone.OPTION)
    changes = (one for one in report.findings if one.tone in to_try)
    ordered = [one for one in dict.fromkeys((*first, *changes)) if one != gate]
    return tuple(suggestion(finding, wording) for finding in ordered)


def _strengths(report: Report, wording: Wording) -> tuple[Suggestion, ...]:
    """What was there, but for what the next step says to keep."""
    return tuple(
        suggestion(one, wording)
        for one in report.findings
        if one.tone is FindingTone.STRENGTH and one.code in _SHOWN_STRENGTHS
        if one != report.next_step
    )


_SHOWN_STRENGTHS = (
    "result_has_number",
    "all_parts_present",
    "open_question",
    "change_told",
    "i_in_action",
    "advert_covered",
)
"""Those about what was said; the others have a card of their own."""


def _kind_choice(report: Report) -> KindChoice:
    kind = report.structure.kind
    who = {
        KindFrom.QUESTION: translate("Review", "from the question"),
        KindFrom.WORDING: translate("Review", "from the question's words"),
        KindFrom.PERSON: translate("Review", "chosen by you"),
    }[report.structure.kind_from]
    choices = tuple((one.value, structure_name(one)) for one in StructureKind)
    return KindChoice(kind.value, choices, who)


def _read_by(report: Report) -> str:
    structure = report.structure
    if not structure.sentences or structure.kind is StructureKind.NONE:
        return ""
    if structure.read_by is ReadBy.BOTH:
        return translate("Review", "Parts found by a model on this computer and by rules.")
    if structure.read_by is ReadBy.MODEL:
        return translate("Review", "Parts found by a model on this computer.")
    return translate("Review", "Parts found by rules: tense, typical words and place.")


def suggestion(finding: Finding, wording: Wording) -> Suggestion:
    """A finding in words, with a jump to its evidence."""
    title, text = wording(finding)
    link = None if finding.evidence is None else jump(finding.evidence.span, title)
    leads = {
        FindingTone.OPTION: translate("Review", "Optional"),
        FindingTone.STRENGTH: translate("Review", "Keep this"),
    }
    lead = leads.get(finding.tone, "")
    return Suggestion(finding.code, finding.part, title, text, link, lead)


def part_row(fact: PartFact) -> PartRow:
    """One row with bar, percentage and status words."""
    name = part_name(fact.key)
    band = fact.band_percent
    chip = presence_chip(fact.key, fact.presence)
    status = _part_status(fact)
    low_high = (fact.band.low, fact.band.high)
    evidence = tuple(jump(span, name) for span in fact.spans)
    if fact.evidence is not None and not evidence:
        evidence = (jump(fact.evidence.span, name),)
    if fact.presence is Presence.NOT_FOUND:
        accessible = translate("Review", "{part}, not found, suggested {band}").format(
            part=name, band=band_text(band, "%")
        )
        return PartRow(chip, name, "–", 0.0, *low_high, status, (), accessible)
    accessible = translate(
        "Review", "{part}, {percent} percent of the time, suggested {band}, {status}"
    ).format(part=name, percent=fact.percent, band=band_text(band, "%"), status=status.words)
    percent = f"{fact.percent}%"
    return PartRow(chip, name, percent, fact.share, *low_high, status, evidence, accessible)


def _part_status(fact: PartFact) -> Status:
    if fact.presence is Presence.NOT_FOUND:
        return Status(Shape.NONE, translate("Review", "not found"))
    if fact.presence is Presence.UNCLEAR:
        return Status(Shape.NONE, translate("Review", "unclear"))
    words = out_of_band(fact.band_percent, fact.percent, "%")
    return Status(SHAPES[fact.place], words or translate("Review", "in range"))
