"""Report -> the lanes of the time line. No Qt."""

from greenroom.feedback.quotes import spelled
from greenroom.model.part_letters import PART_LETTERS
from greenroom.model.report import Filler, Pause, Report
from greenroom.model.span import Span
from greenroom.model.take import Take
from greenroom.model.transcript import Transcript
from greenroom.platform.text import translate
from greenroom.ui.review.formatting import band_text, clock, part_name, pause_words, tenths
from greenroom.ui.review.grouping import Group, group_sentences
from greenroom.ui.review.present_parts import PartFact, shown_sentences
from greenroom.ui.review.state import Block, LaneState, Mark


def duration_of(take: Take, transcript: Transcript | None) -> float:
    """Length of the recording in seconds; from the transcript when the audio is unknown."""
    if take.audio is not None:
        return take.audio.duration_s
    return transcript.activity.duration_s if transcript is not None else 0.0


def present_lanes(
    take: Take,
    transcript: Transcript | None,
    report: Report | None,
    facts: tuple[PartFact, ...] = (),
) -> LaneState:
    """All lanes; those that need a report stay empty without one."""
    duration = duration_of(take, transcript)
    if transcript is None or report is None:
        return LaneState(duration, None, (), (), ())
    groups = group_sentences(shown_sentences(report), transcript.words)
    return LaneState(
        duration,
        _start_delay(take, report),
        tuple(_pause_mark(pause) for pause in report.timing.long_pauses),
        tuple(_block(group, facts) for group in groups if group.label in PART_LETTERS),
        tuple(_filler_mark(one, groups, transcript.language) for one in report.fillers.items),
    )


def part_at(moment: float, groups: tuple[Group, ...]) -> str:
    """Name of the part that a moment lies in; "" outside."""
    for group in groups:
        if group.span.contains(moment) and group.label in PART_LETTERS:
            return part_name(group.label)
    return ""


def _start_delay(take: Take, report: Report) -> Span | None:
    if report.timing.start_delay_s is None or take.audio is None:
        return None
    start = max(0.0, take.audio.prompt_end_s or 0.0)
    end = report.timing.answer.start
    return Span(start, end) if end > start else None


def _pause_mark(pause: Pause) -> Mark:
    name = f"{clock(pause.span.start)}, {pause_words(pause)}"
    return Mark(pause.span, tenths(pause.span.duration), name)


def _filler_mark(filler: Filler, groups: tuple[Group, ...], language: str) -> Mark:
    part = part_at(filler.span.middle, groups)
    if filler.possible:
        text = (
            translate("Review", "{time}, possible filler {filler}, in {part}")
            if part
            else translate("Review", "{time}, possible filler {filler}")
        )
    else:
        text = (
            translate("Review", "{time}, filler {filler}, in {part}")
            if part
            else translate("Review", "{time}, filler {filler}")
        )
    said = spelled(filler.text, language)
    name = text.format(time=clock(filler.span.start), filler=said, part=part)
    return Mark(filler.span, said, name, filler.possible)


def _block(group: Group, facts: tuple[PartFact, ...]) -> Block:
    name = translate("Review", "{part}, {start} to {end}").format(
        part=part_name(group.label), start=clock(group.span.start), end=clock(group.span.end)
    )
    fact = next((fact for fact in facts if fact.key == group.label), None)
    if group.unsure:
        name = translate("Review", "{block}, unsure").format(block=name)
    elif fact is not None and not band_text(fact.band_percent):
        words = translate("Review", "{block}, {percent} percent")
        name = words.format(block=name, percent=fact.percent)
    elif fact is not None:
        words = translate("Review", "{block}, {percent} percent, {status}")
        name = words.format(block=name, percent=fact.percent, status=_in_words(fact))
    return Block(group.label, part_name(group.label), group.span, group.unsure, name)


def _in_words(fact: PartFact) -> str:
    if fact.place == 0:
        return translate("Review", "in suggested range")
    band = band_text(fact.band_percent, "%")
    if fact.place > 0:
        return translate("Review", "over the suggested {band}").format(band=band)
    return translate("Review", "under the suggested {band}").format(band=band)
