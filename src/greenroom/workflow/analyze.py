"""Feedback on any audio file or text, without a session."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from greenroom import __version__
from greenroom.audio.files import read_audio
from greenroom.feedback import analyze_text as feedback_on_text
from greenroom.feedback import build_report
from greenroom.feedback.lexicon import Lexicon
from greenroom.model.bands import Bands
from greenroom.model.errors import InputError
from greenroom.model.ports import Hearing
from greenroom.model.question import InterviewType, Question, QuestionKind, StructureKind
from greenroom.model.span import Span
from greenroom.speech.file import hear_file
from greenroom.workflow.analysis_json import analysis, text_analysis


@dataclass(frozen=True, slots=True)
class AnalysisRequest:
    """What is asked of an analysis. Without `structure` an answer is read as a STAR answer."""

    question: str = ""
    structure: StructureKind | None = None
    bands: Bands = field(default_factory=Bands)
    lexicon: Lexicon = field(default_factory=Lexicon)


def analyze_file(
    path: Path,
    hearing: Hearing,
    model: str,
    request: AnalysisRequest,
    on_progress: Callable[[float], None] | None = None,
) -> dict[str, object]:
    """The analysis of an audio file. Raises InputError, ModelError, HearingError."""
    reader = read_audio(path)
    transcript = hear_file(
        hearing, iter(reader), on_progress or (lambda _heard: None), lambda: False
    )
    kind = request.structure or StructureKind.STAR
    report = build_report(
        path.name,
        transcript,
        None,
        _question(request.question, kind),
        structure=kind,
        bands=request.bands,
        lexicon=request.lexicon,
    )
    models = {"speech": model, "feedback": f"rules {__version__}"}
    return analysis(str(path), reader.heard_s, reader.info.sample_rate, models, transcript, report)


def analyze_text(
    text: str, request: AnalysisRequest, identity: str | None = None
) -> dict[str, object]:
    """The analysis of an answer as text: structure and content only. Raises InputError."""
    if not text.strip():
        raise InputError("The text is empty. Give the words of an answer.")
    kind = request.structure or StructureKind.STAR
    structure, content, findings, step = feedback_on_text(request.question, text, kind)
    return text_analysis(identity, structure, content, findings, step)


def analyze_line(line: str, number: int, request: AnalysisRequest) -> dict[str, object]:
    """The analysis of one JSON Lines object `{"id", "question", "text"}`. Raises InputError."""
    try:
        given = json.loads(line)
        text = given["text"]
    except (ValueError, KeyError, TypeError):
        raise InputError(
            f"Line {number} is not an object with “text”. Give one JSON object a line."
        ) from None
    if not isinstance(text, str):
        raise InputError(f"Line {number}: “text” is not a text.")
    identity = given.get("id")
    own = AnalysisRequest(
        question=str(given.get("question", request.question)),
        structure=request.structure,
        bands=request.bands,
        lexicon=request.lexicon,
    )
    return analyze_text(text, own, None if identity is None else str(identity))


def _question(text: str, structure: StructureKind) -> Question | None:
    if not text:
        return None
    return Question(
        id="given",
        text=text,
        kind=QuestionKind.BEHAVIORAL,
        types=tuple(InterviewType),
        structure=structure,
        target=Span(90.0, 150.0),
    )
