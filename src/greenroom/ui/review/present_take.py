"""One take in whatever stage it is -> everything on screen about it. No Qt."""

from dataclasses import replace

from greenroom.model.bands import Bands
from greenroom.model.plan import PlanItem
from greenroom.model.report import Report
from greenroom.model.session import ReviewedTake
from greenroom.platform.text import translate
from greenroom.ui.review.formatting import clock, length
from greenroom.ui.review.present_cards import (
    Wording,
    present_timing,
    timing_so_far,
    waiting,
)
from greenroom.ui.review.present_delivery import present_curves, present_delivery
from greenroom.ui.review.present_lanes import duration_of, present_lanes
from greenroom.ui.review.present_parts import part_facts
from greenroom.ui.review.present_siblings import sibling_facts
from greenroom.ui.review.present_structure import present_structure
from greenroom.ui.review.present_transcript import present_transcript, present_words
from greenroom.ui.review.present_words import present_content, present_fillers
from greenroom.ui.review.services import HearingState
from greenroom.ui.review.state import ContentCard, FillersCard, Notice, StructureCard, TakeView
from greenroom.ui.review.state_rows import DeliveryCard
from greenroom.ui.review.state_transcript import TranscriptState

_COMPLETE_WITHIN_S = 1.0
"""A transcript that ends this close to the recording's end is whole."""


def present_take(
    reviewed: ReviewedTake,
    item: PlanItem,
    hearing: HearingState | None,
    bands: Bands,
    wording: Wording,
) -> TakeView:
    """A take that is reported, transcribed in part, being heard, or only recorded."""
    if reviewed.transcript is None or reviewed.report is None:
        return _unfinished(reviewed, hearing, bands)
    take, transcript, report = reviewed.take, reviewed.transcript, reviewed.report
    duration = duration_of(take, transcript)
    stopped = transcript.complete_to_s < duration - _COMPLETE_WITHIN_S
    first_part = clock(transcript.complete_to_s) if stopped else ""
    facts = part_facts(report, bands)
    on_lane = facts or sibling_facts(report, bands)
    curves = present_curves(transcript, report)
    return TakeView(
        take.id,
        duration,
        replace(present_lanes(take, transcript, report, on_lane), curves=curves),
        present_transcript(transcript, report),
        present_timing(report, item.question, bands),
        present_fillers(report, transcript, bands, first_part),
        present_structure(report, facts, wording, bands, _asked_parts(item, report)),
        present_content(report),
        _stopped_notice(transcript.complete_to_s) if stopped else None,
        None,
        take.note,
        first_part,
        present_delivery(report, curves, bands, duration),
    )


def _asked_parts(item: PlanItem, report: Report) -> tuple[str, ...]:
    question = item.question
    if question is None or question.structure is not report.structure.kind:
        return ()
    return question.needed_parts


def _unfinished(reviewed: ReviewedTake, hearing: HearingState | None, bands: Bands) -> TakeView:
    take = reviewed.take
    duration = duration_of(take, reviewed.transcript)
    words = () if hearing is None else hearing.words
    if reviewed.transcript is not None:
        words = reviewed.transcript.words
    text = present_words(words)
    if not words:
        text = TranscriptState(message="" if hearing is not None and hearing.failed else waiting())
    notice, progress = None, None
    if hearing is not None and hearing.failed:
        unstored = hearing.unstored
        notice = _unstored_notice(unstored) if unstored else _stopped_notice(hearing.heard_to_s)
    elif hearing is not None and duration > 0:
        done = min(1.0, hearing.heard_to_s / duration)
        measure = translate("Review", "{heard} of {whole}").format(
            heard=clock(hearing.heard_to_s), whole=length(duration)
        )
        progress = (done, measure)
    message = waiting()
    if hearing is not None and hearing.failed:
        message = translate("Review", "The transcript stopped before this could be counted.")
    return TakeView(
        take.id,
        duration,
        present_lanes(take, None, None),
        text,
        timing_so_far(take, words, bands),
        FillersCard(message=message),
        StructureCard(message=message),
        ContentCard(message=message),
        notice,
        progress,
        take.note,
        delivery=DeliveryCard(message=message),
    )


def _stopped_notice(heard_to_s: float) -> Notice:
    title = translate("Review", "The transcript stopped at {moment}")
    text = translate(
        "Review", "The recording is complete. You can try again, or use a smaller model."
    )
    return Notice(
        title.format(moment=clock(heard_to_s)), text, "hear_again", translate("Review", "Try again")
    )


def _unstored_notice(why: str) -> Notice:
    title = translate("Review", "The transcript could not be stored")
    return Notice(title, why, "store_again", translate("Review", "Try again"))
