"""From a transcript to a report: pure, and quick enough to run again on every correction."""

import math
from collections.abc import Sequence
from dataclasses import replace

from greenroom.feedback.coherence import agreeing
from greenroom.feedback.content import look_into
from greenroom.feedback.correct import fix_words
from greenroom.feedback.delivery import measure_delivery
from greenroom.feedback.fillers import corrected_fillers, find_fillers, summarise
from greenroom.feedback.fillers.summary import filled_pause_words
from greenroom.feedback.finders.claims import claim_findings
from greenroom.feedback.finders.content import content_findings
from greenroom.feedback.finders.delivery import delivery_findings
from greenroom.feedback.finders.fillers import filler_findings
from greenroom.feedback.finders.hearing import hearing_findings
from greenroom.feedback.finders.order import order_findings
from greenroom.feedback.finders.structure import structure_findings
from greenroom.feedback.finders.sums import sum_findings
from greenroom.feedback.finders.timing import timing_findings
from greenroom.feedback.findings import ranked
from greenroom.feedback.heard import prepare
from greenroom.feedback.hearing import hard_to_hear
from greenroom.feedback.lexicon import Lexicon, shipped_lexicon
from greenroom.feedback.structure import build_structure
from greenroom.feedback.structure.kind import chosen_kind
from greenroom.feedback.timing import ENOUGH_SPEECH_S, measure
from greenroom.model.bands import Band, Bands
from greenroom.model.correction import Correction
from greenroom.model.delivery import EarlierAnswer
from greenroom.model.ports import AnswerReader, Likeness
from greenroom.model.question import Question, StructureKind
from greenroom.model.report import REPORT_VERSION, Content, Report, Story, Structure
from greenroom.model.take import RecordedAudio
from greenroom.model.transcript import Transcript

_NO_CONTENT = Content((), {}, (), (), ())


def build_report(
    take_id: str,
    transcript: Transcript,
    audio: RecordedAudio | None,
    question: Question | None,
    *,
    structure: StructureKind | None = None,
    bands: Bands = Bands(),  # noqa: B008 -- a frozen value
    lexicon: Lexicon | None = None,
    corrections: tuple[Correction, ...] = (),
    earlier: Sequence[EarlierAnswer] = (),
    reader: AnswerReader | None = None,
    likeness: Likeness | None = None,
    job_description: str = "",
) -> Report:
    """All that can be said about a take.

    Args:
        take_id: Kept in the report.
        transcript: As heard; corrections are applied here and nowhere before.
        audio: For the start delay and the moments where a paused take went on.
        question: Gives the structure and the suggested length.
        structure: Wins over the question's, and the person's choice over both. A question without
            one is routed from its text.
        bands: The person's own suggested ranges.
        lexicon: Fillers and hedges; None takes the shipped one of the transcript's language.
        corrections: In the order in which they were made.
        earlier: The person's answers before this one, the latest first, for their own ranges.
        reader: Reads how the answer is built; None, or one that fails, leaves it to rules.
        likeness: For directness and the job description; None leaves out what needs it.
        job_description: The text of an advert, as pasted.

    Returns:
        A report whose spans lie inside the take and whose word indices are the transcript's. With
        under 10 s of speech it has no rates, no structure and no next step.
    """
    words = lexicon or shipped_lexicon(transcript.language)
    kind, kind_from = chosen_kind(question, structure, corrections)
    heard = prepare(fix_words(transcript, corrections))
    found = find_fillers(heard, words)
    kept, dismissed = corrected_fillers(found, corrections, heard, words)
    timing = measure(heard, audio, kept, bands)
    fillers = summarise(kept, dismissed, timing.speaking_s, heard)
    enough = timing.speaking_s >= ENOUGH_SPEECH_S
    built = Structure(kind, Story.UNCLEAR, None, (), ())
    content = _NO_CONTENT
    delivery = None
    needed = _needed_parts(question, kind)
    if enough:
        asked = question.text if question else ""
        silent = filled_pause_words(kept)
        built = build_structure(
            heard,
            kind,
            silent,
            corrections,
            reader=reader,
            question=asked,
            asked_parts=needed,
        )
        content = look_into(
            heard,
            built,
            kept,
            words,
            question=asked,
            job_description=job_description,
            likeness=likeness,
        )
    hard = hard_to_hear(heard)
    complete = transcript.complete_to_s if math.isfinite(transcript.complete_to_s) else 0.0
    findings = hearing_findings(heard, timing, hard, complete, enough)
    findings += sum_findings(heard, question)
    if enough:
        length = _length_band(question, kind, bands)
        findings += structure_findings(heard, built, content, bands, needed)
        findings += timing_findings(heard, timing, bands, length, built.parts)
        findings += filler_findings(heard, fillers, timing, built.sentences, bands)
        findings += content_findings(heard, content, built)
        findings += order_findings(heard, built, content, whole=not needed)
        findings += claim_findings(content, built)
        delivery = measure_delivery(heard, transcript.prosody, built.sentences, earlier)
        findings += delivery_findings(heard, delivery, built.sentences, timing.answer, bands)
    order = ranked(agreeing(findings))
    return Report(
        take_id=take_id,
        version=REPORT_VERSION,
        timing=timing,
        fillers=fillers,
        structure=replace(built, kind_from=kind_from),
        content=content,
        findings=order.findings,
        next_step=order.next_step,
        enough_speech=enough,
        hard_to_hear=hard,
        delivery=delivery,
    )


def _needed_parts(question: Question | None, kind: StructureKind) -> tuple[str, ...]:
    """The parts that the question names itself, as long as it is read as its kind of structure."""
    return question.needed_parts if question is not None and question.structure is kind else ()


def _length_band(question: Question | None, kind: StructureKind, bands: Bands) -> Band | None:
    if question is not None and question.target.duration > 0:
        return Band(question.target.start, question.target.end, "The question's own target")
    return {
        StructureKind.STAR: bands.behavioral_length_s,
        StructureKind.PRESENT_PAST_FUTURE: bands.about_you_length_s,
    }.get(kind)
