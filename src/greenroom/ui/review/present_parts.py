"""What is known of S, T, A and R: percentages that add up, and the chips that say it. No Qt."""

from dataclasses import dataclass

from greenroom.model.bands import Band, Bands
from greenroom.model.part_letters import PART_LETTERS
from greenroom.model.question import StructureKind
from greenroom.model.report import Evidence, Part, Presence, Report, Sentence, Story
from greenroom.model.span import Span
from greenroom.platform.text import translate
from greenroom.ui.review.formatting import part_name, percentages
from greenroom.ui.review.state_chips import ChipForm, ChipState

STAR = ("S", "T", "A", "R")


@dataclass(frozen=True, slots=True)
class PartFact:
    """One part with its whole percentage and where that lies: -1 under, 0 inside, 1 over.

    The percentage on screen decides about the range, so that "25%" is never "over 25%".
    """

    key: str
    presence: Presence
    share: float
    percent: int
    band: Band
    place: int
    evidence: Evidence | None
    spans: tuple[Span, ...]

    @property
    def band_percent(self) -> Band:
        """The suggested range in percent."""
        low = None if self.band.low is None else round(self.band.low * 100)
        high = None if self.band.high is None else round(self.band.high * 100)
        return Band(low, high, self.band.source)


def tells_a_story(report: Report) -> bool:
    """Whether STAR parts may be reported at all."""
    return report.structure.kind is StructureKind.STAR and report.structure.story not in (
        Story.GENERIC,
        Story.HYPOTHETICAL,
    )


def shown_sentences(report: Report) -> tuple[Sentence, ...]:
    """The sentences with the parts they are; none where no parts are told."""
    if report.structure.kind is StructureKind.STAR and not tells_a_story(report):
        return ()
    return report.structure.sentences if report.structure.parts else ()


def changeable_parts(report: Report) -> tuple[str, ...]:
    """The parts that a sentence can be set to, also where no story was found."""
    if not report.structure.sentences:
        return ()
    own = tuple(part.key for part in report.structure.parts)
    return own or (STAR if report.structure.kind is StructureKind.STAR else ())


def part_chip(part: str, *, unsure: bool) -> ChipState | None:
    """The chip of a labelled stretch; None for what belongs to no part."""
    if part not in PART_LETTERS:
        return None
    name = part_name(part)
    if unsure:
        text = translate("Review", "{part}, unsure").format(part=name)
        return ChipState(part, ChipForm.UNSURE, text)
    return ChipState(part, ChipForm.FILLED, name)


def presence_chip(part: str, presence: Presence) -> ChipState:
    """The chip of a part as the card lists it."""
    forms = {Presence.NOT_FOUND: ChipForm.DASHED, Presence.UNCLEAR: ChipForm.UNSURE}
    return ChipState(part, forms.get(presence, ChipForm.FILLED), part_name(part))


def part_facts(report: Report, bands: Bands) -> tuple[PartFact, ...]:
    """The STAR parts in their usual order; empty where a story is not asked for or not told."""
    if not tells_a_story(report) or not report.enough_speech:
        return ()
    parts = report.structure.parts
    whole = percentages([part.share for part in parts])
    return tuple(_fact(part, percent, bands) for part, percent in zip(parts, whole, strict=True))


def _fact(part: Part, percent: int, bands: Bands) -> PartFact:
    band = bands.star_shares.get(part.key, Band(None, None))
    place = band.place(percent / 100)
    return PartFact(
        part.key, part.presence, part.share, percent, band, place, part.evidence, part.spans
    )


def list_chip(fact: PartFact) -> ChipState:
    """The chip in the answer list: filled, outlined, unsure or dashed."""
    name = part_name(fact.key)
    if fact.presence is Presence.NOT_FOUND:
        text = translate("Review", "{part} not found").format(part=name)
        return ChipState(fact.key, ChipForm.DASHED, text)
    if fact.presence is Presence.UNCLEAR:
        text = translate("Review", "{part} unclear").format(part=name)
        return ChipState(fact.key, ChipForm.UNSURE, text)
    if fact.place:
        text = translate("Review", "{part} out of range").format(part=name)
        return ChipState(fact.key, ChipForm.OUTLINED, text)
    text = translate("Review", "{part} in range").format(part=name)
    return ChipState(fact.key, ChipForm.FILLED, text)


def chips_in_words(chips: tuple[ChipState, ...]) -> str:
    """All chips as one sentence for screen readers: "Situation in range; Result not found"."""
    return "; ".join(chip.name for chip in chips)
