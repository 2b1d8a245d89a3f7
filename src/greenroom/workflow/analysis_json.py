"""The object that `greenroom analyze --json` prints: schema `greenroom.analysis/1`.

Scripts depend on it. Times in seconds, shares and probabilities in 0..1.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from greenroom.feedback.wording import lead_in, sentence
from greenroom.model.report import (
    Content,
    Evidence,
    Fillers,
    Finding,
    Report,
    Structure,
    Timing,
)
from greenroom.model.span import Span
from greenroom.model.transcript import Transcript, Word
from greenroom.workflow.content_json import content_details
from greenroom.workflow.who_read import who_read

SCHEMA = "greenroom.analysis/1"

Json = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class HeardFile:
    """The file: its length in seconds as decoded, its rate in Hz, whether it ends too early.

    `unreadable_s` is how much before its end is damaged, in seconds.
    """

    path: str
    duration_s: float
    sample_rate: int
    cut_short: bool
    unreadable_s: float = 0.0


def analysis(
    file: HeardFile,
    models: Mapping[str, str],
    transcript: Transcript,
    report: Report,
) -> dict[str, object]:
    """All that is known of one audio file. `models` are those that heard it."""
    return {
        "schema": SCHEMA,
        "audio": {
            "path": file.path,
            "duration_s": _seconds(file.duration_s),
            "sample_rate": file.sample_rate,
            "cut_short": file.cut_short,
            "unreadable_s": _seconds(file.unreadable_s),
        },
        "models": {**models, **who_read(report.structure, report.content)},
        "words": [_word(word) for word in transcript.words],
        "fillers": _fillers(report.fillers),
        "timing": _timing(report.timing, report.fillers),
        "structure": _structure(report.structure),
        "content": _content(report.content),
        "delivery": _delivery(report),
        "findings": [_finding(finding) for finding in report.findings],
        "next_step": _next_step(report.next_step),
    }


def text_analysis(
    identity: str | int | None,
    structure: Structure,
    content: Content,
    findings: Sequence[Finding],
    next_step: Finding | None,
) -> dict[str, object]:
    """What is known of an answer without audio: structure and content only."""
    found: dict[str, object] = {"schema": SCHEMA}
    if identity is not None:
        found["id"] = identity
    return found | {
        "models": who_read(structure, content),
        "structure": _structure(structure),
        "content": _content(content),
        "findings": [_finding(finding) for finding in findings],
        "next_step": _next_step(next_step),
    }


def error_object(code: str, message: str) -> dict[str, object]:
    """What `--json` prints for an input that could not be analysed."""
    return {"error": {"code": code, "message": message}}


def _seconds(value: float) -> float:
    return round(value, 3)


def _optional(value: float | None, digits: int = 3) -> float | None:
    return None if value is None else round(value, digits)


def _span(span: Span) -> dict[str, object]:
    return {"start": _seconds(span.start), "end": _seconds(span.end)}


def _word(word: Word) -> Json:
    return {"text": word.text, **_span(word.span), "probability": round(word.probability, 3)}


def _fillers(fillers: Fillers) -> list[Json]:
    return [
        {
            "text": filler.text,
            **_span(filler.span),
            "kind": filler.kind.value,
            "source": filler.source.value,
            "confidence": round(filler.confidence, 3),
            "possible": filler.possible,
        }
        for filler in fillers.items
    ]


def _timing(timing: Timing, fillers: Fillers) -> Json:
    return {
        "start_delay_s": _optional(timing.start_delay_s),
        "answer_s": _seconds(timing.answer.duration),
        "speaking_s": _seconds(timing.speaking_s),
        "speaking_rate_wpm": _optional(timing.speaking_rate_wpm, 1),
        "articulation_rate_wpm": _optional(timing.articulation_rate_wpm, 1),
        "fillers_per_minute": _optional(fillers.per_minute, 2),
        "pauses": [
            {**_span(pause.span), "place": pause.place.value, "long": pause.long}
            for pause in timing.pauses
        ],
    }


def _delivery(report: Report) -> Json:
    """Empty where it was not measured. Levels are dB over the median of the rest of the answer."""
    delivery = report.delivery
    if delivery is None:
        return {}
    last = delivery.last_sentence
    return {
        "voiced_s": _seconds(delivery.voiced_s),
        "pitch_median_hz": _optional(delivery.pitch_median_hz, 1),
        "pitch_variation_st": _optional(delivery.pitch_variation_st, 2),
        "sentence_ends": [
            {
                **_span(end.span),
                "sentence": end.sentence,
                "movement_st": round(end.semitones, 2),
                "movement": end.movement.value,
            }
            for end in delivery.ends
        ],
        "last_sentence": None
        if last is None
        else {**_span(last), "level_db": _optional(delivery.last_sentence_db, 1)},
        "pace": [
            {"at": _seconds(point.moment), "wpm": round(point.wpm, 1)}
            for point in report.timing.pace
        ],
    }


def _evidence(evidence: Evidence | None) -> Json | None:
    if evidence is None:
        return None
    return {**_span(evidence.span), "quote": evidence.quote}


def _structure(structure: Structure) -> Json:
    return {
        "kind": structure.kind.value,
        "story": structure.story.value,
        "story_evidence": _evidence(structure.story_evidence),
        "read_by": structure.read_by.value,
        "kind_from": structure.kind_from.value,
        "sentences": [
            {
                "text": unit.text,
                **_span(unit.span),
                "label": unit.label,
                "confidence": round(unit.confidence, 3),
                "unsure": unit.unsure,
            }
            for unit in structure.sentences
        ],
        "parts": {
            part.key: {
                "state": part.presence.value,
                "share": round(part.share, 4),
                "evidence": _evidence(part.evidence),
            }
            for part in structure.parts
        },
    }


def _content(content: Content) -> Json:
    return {
        "numbers": [_evidence(each) for each in content.numbers],
        "numbers_by_part": dict(content.numbers_by_part),
        "i_in_action": [_evidence(each) for each in content.i_in_action],
        "we_in_action": [_evidence(each) for each in content.we_in_action],
        "hedges": [_evidence(each) for each in content.hedges],
        **content_details(content),
    }


def _finding(finding: Finding) -> Json:
    title, text = sentence(finding)
    return {
        "code": finding.code,
        "part": finding.part or None,
        "tone": finding.tone.value,
        "title": title,
        "text": text,
        "evidence": _evidence(finding.evidence),
    }


def _next_step(finding: Finding | None) -> Json | None:
    if finding is None:
        return None
    title, text = sentence(finding)
    joined = f"{title} {text}" if title.endswith(("?", ".")) else f"{title}. {text}"
    return {
        "code": finding.code,
        "part": finding.part or None,
        "tone": finding.tone.value,
        "text": f"{lead_in(finding)}{joined}",
        "evidence": _evidence(finding.evidence),
    }
