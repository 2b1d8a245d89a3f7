"""The object that `greenroom analyze --json` prints: schema `greenroom.analysis/1`.

Scripts depend on it. Times in seconds, shares and probabilities in 0..1.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from greenroom.feedback.wording import lead_in, sentence
from greenroom.model.report import (
    Content,
    Fillers,
    Finding,
    Report,
    Structure,
    Timing,
)
from greenroom.model.transcript import Transcript, Word
from greenroom.workflow.content_json import content_values
from greenroom.workflow.json_values import (
    Json,
    optional,
    optionally_quoted,
    seconds,
    span_values,
)
from greenroom.workflow.who_read import who_read

SCHEMA = "greenroom.analysis/1"


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
            "duration_s": seconds(file.duration_s),
            "sample_rate": file.sample_rate,
            "cut_short": file.cut_short,
            "unreadable_s": seconds(file.unreadable_s),
        },
        "models": {**models, **who_read(report.structure, report.content)},
        "words": [_word(word) for word in transcript.words],
        "fillers": _fillers(report.fillers),
        "timing": _timing(report.timing, report.fillers),
        "structure": _structure(report.structure),
        "content": content_values(report.content),
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
        "content": content_values(content),
        "findings": [_finding(finding) for finding in findings],
        "next_step": _next_step(next_step),
    }


def error_object(code: str, message: str) -> dict[str, object]:
    """What `--json` prints for an input that could not be analysed."""
    return {"error": {"code": code, "message": message}}


def _word(word: Word) -> Json:
    return {"text": word.text, **span_values(word.span), "probability": round(word.probability, 3)}


def _fillers(fillers: Fillers) -> list[Json]:
    return [
        {
            "text": filler.text,
            **span_values(filler.span),
            "kind": filler.kind.value,
            "source": filler.source.value,
            "confidence": round(filler.confidence, 3),
            "possible": filler.possible,
        }
        for filler in fillers.items
    ]


def _timing(timing: Timing, fillers: Fillers) -> Json:
    return {
        "start_delay_s": optional(timing.start_delay_s),
        "answer_s": seconds(timing.answer.duration),
        "speaking_s": seconds(timing.speaking_s),
        "speaking_rate_wpm": optional(timing.speaking_rate_wpm, 1),
        "articulation_rate_wpm": optional(timing.articulation_rate_wpm, 1),
        "fillers_per_minute": optional(fillers.per_minute, 2),
        "pauses": [
            {**span_values(pause.span), "place": pause.place.value, "long": pause.long}
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
        "voiced_s": seconds(delivery.voiced_s),
        "pitch_median_hz": optional(delivery.pitch_median_hz, 1),
        "pitch_variation_st": optional(delivery.pitch_variation_st, 2),
        "sentence_ends": [
            {
                **span_values(end.span),
                "sentence": end.sentence,
                "movement_st": round(end.semitones, 2),
                "movement": end.movement.value,
            }
            for end in delivery.ends
        ],
        "last_sentence": None
        if last is None
        else {**span_values(last), "level_db": optional(delivery.last_sentence_db, 1)},
        "pace": [
            {"at": seconds(point.moment), "wpm": round(point.wpm, 1)}
            for point in report.timing.pace
        ],
    }


def _structure(structure: Structure) -> Json:
    return {
        "kind": structure.kind.value,
        "story": structure.story.value,
        "story_evidence": optionally_quoted(structure.story_evidence),
        "read_by": structure.read_by.value,
        "kind_from": structure.kind_from.value,
        "sentences": [
            {
                "text": unit.text,
                **span_values(unit.span),
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
                "evidence": optionally_quoted(part.evidence),
            }
            for part in structure.parts
        },
    }


def _finding(finding: Finding) -> Json:
    title, text = sentence(finding)
    return {
        "code": finding.code,
        "part": finding.part or None,
        "tone": finding.tone.value,
        "title": title,
        "text": text,
        "evidence": optionally_quoted(finding.evidence),
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
        "evidence": optionally_quoted(finding.evidence),
    }
