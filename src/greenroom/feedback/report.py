"""From a transcript to a report: pure, and quick enough to run again on every correction."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from greenroom.feedback.coherence import agreeing
from greenroom.feedback.content import look_into
from greenroom.feedback.correct import fix_words
from greenroom.feedback.delivery import measure_delivery
from greenroom.feedback.fillers import corrected_fillers, find_fillers, summarise
from greenroom.feedback.fillers.summary import filled_pause_words
from greenroom.feedback.finders.delivery import delivery_findings
from greenroom.feedback.finders.fillers import filler_findings
from greenroom.feedback.finders.hearing import hearing_findings
from greenroom.feedback.finders.sums import sum_findings
from greenroom.feedback.finders.timing import timing_findings
from greenroom.feedback.finders.words import findings_in_words
from greenroom.feedback.findings import ranked
from greenroom.feedback.heard import Heard, prepare
from greenroom.feedback.hearing import hard_to_hear
from greenroom.feedback.means import Asked, Means
from greenroom.feedback.structure import LookedFor, build_structure
from greenroom.feedback.structure.kind import chosen_kind
from greenroom.feedback.timing import ENOUGH_SPEECH_S, measure
from greenroom.model.bands import Band, Bands
from greenroom.model.correction import Correction
from greenroom.model.delivery import Delivery, EarlierAnswer
from greenroom.model.question import Question, StructureKind
from greenroom.model.report import (
    REPORT_VERSION,
    Content,
    Fillers,
    Finding,
    Report,
    Story,
    Structure,
    Timing,
)
from greenroom.model.span import Span
from greenroom.model.take import RecordedAudio
from greenroom.model.transcript import Transcript

_NO_CONTENT = Content((), {}, (), (), ())


@dataclass(frozen=True, slots=True)
class HeardTake:
    """A take as it was heard, with all that its report depends on.

    Attributes:
        take_id: Kept in the report.
        transcript: As heard; corrections are applied by `build_report` and nowhere before.
        audio: For the start delay and the moments where a paused take went on.
        question: Gives the structure and the suggested length.
        structure: Wins over the question's, and the person's choice over both. A question without
            one is routed from its text.
        corrections: In the order in which they were made.
        earlier: The person's answers before this one, the latest first, for their own ranges.
        job_description: The text of an advert, as pasted.
    """

    take_id: str
    transcript: Transcript
    audio: RecordedAudio | None = None
    question: Question | None = None
    structure: StructureKind | None = None
    corrections: tuple[Correction, ...] = ()
    earlier: Sequence[EarlierAnswer] = ()
    job_description: str = ""

    @property
    def asked(self) -> Asked:
        """What the words of the answer are held against."""
        return Asked(self.question.text if self.question else "", self.job_description)


def build_report(take: HeardTake, means: Means = Means()) -> Report:  # noqa: B008 -- a frozen value
    """All that can be said about a take.

    Returns:
        A report whose spans lie inside the take and whose word indices are the transcript's. With
        under 10 s of speech it has no rates, no structure and no next step.
    """
    kind, kind_from = chosen_kind(take.question, take.structure, take.corrections)
    known = _measured(take, means, kind)
    heard, enough = known.heard, known.enough
    built, content, delivery = Structure(kind, Story.UNCLEAR, None, (), ()), _NO_CONTENT, None
    findings = _of_hearing(take, known) + sum_findings(heard, take.question)
    if enough:
        built = build_structure(
            heard,
            LookedFor(kind, take.asked.question, known.needed),
            filled_pause_words(known.fillers.items),
            take.corrections,
            means.reader,
        )
        content = look_into(heard, built, known.fillers.items, take.asked, means)
        delivery = measure_delivery(heard, take.transcript.prosody, built.sentences, take.earlier)
        findings += _findings(known, built, content, delivery, means.bands)
    order = ranked(agreeing(findings))
    return Report(
        take_id=take.take_id,
        version=REPORT_VERSION,
        timing=known.timing,
        fillers=known.fillers,
        structure=replace(built, kind_from=kind_from),
        content=content,
        findings=order.findings,
        next_step=order.next_step,
        enough_speech=enough,
        hard_to_hear=known.hard,
        delivery=delivery,
    )


@dataclass(frozen=True, slots=True)
class _Measured:
    """What is known of an answer before its structure is read.

    `hard` are stretches that were hard to hear, `needed` the parts that the question names itself.
    """

    heard: Heard
    timing: Timing
    fillers: Fillers
    hard: tuple[Span, ...]
    needed: tuple[str, ...]
    length: Band | None

    @property
    def enough(self) -> bool:
        """Whether there is enough speech for rates and structure."""
        return self.timing.speaking_s >= ENOUGH_SPEECH_S


def _measured(take: HeardTake, means: Means, kind: StructureKind) -> _Measured:
    words = means.lexicon_for(take.transcript.language)
    heard = prepare(fix_words(take.transcript, take.corrections))
    found = find_fillers(heard, words)
    kept, dismissed = corrected_fillers(found, take.corrections, heard, words)
    timing = measure(heard, take.audio, kept, means.bands)
    return _Measured(
        heard,
        timing,
        summarise(kept, dismissed, timing.speaking_s, heard),
        hard_to_hear(heard),
        _needed_parts(take.question, kind),
        _length_band(take.question, kind, means.bands),
    )


def _of_hearing(take: HeardTake, known: _Measured) -> list[Finding]:
    complete = take.transcript.complete_to_s
    complete = complete if math.isfinite(complete) else 0.0
    return hearing_findings(known.heard, known.timing, known.hard, complete, known.enough)


def _findings(
    known: _Measured,
    built: Structure,
    content: Content,
    delivery: Delivery | None,
    bands: Bands,
) -> list[Finding]:
    """What is worth saying where there is enough speech."""
    heard, timing, sentences = known.heard, known.timing, built.sentences
    return [
        *findings_in_words(heard, built, content, bands, known.needed),
        *timing_findings(heard, timing, bands, known.length, built.parts),
        *filler_findings(heard, known.fillers, timing, sentences, bands),
        *delivery_findings(heard, delivery, sentences, timing.answer, bands),
    ]


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
