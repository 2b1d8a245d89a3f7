"""Feedback on any audio file or text, without a session."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from greenroom.audio.files import damage_notice, read_audio
from greenroom.feedback import Asked, HeardTake, Means, build_report, route
from greenroom.feedback import analyze_text as feedback_on_text
from greenroom.feedback.lexicon import Lexicon, shipped_lexicon
from greenroom.model.bands import Bands
from greenroom.model.errors import InputError
from greenroom.model.ports import AnswerReader, Hearing, Likeness
from greenroom.model.question import InterviewType, Question, QuestionKind, StructureKind
from greenroom.model.report import KindFrom
from greenroom.model.span import Span
from greenroom.speech.file import hear_file
from greenroom.workflow.analysis_json import HeardFile, analysis, text_analysis


@dataclass(frozen=True, slots=True)
class AnalysisRequest:
    """What is asked of an analysis.

    Without `structure` the question's words decide; where they say nothing, an answer is read as a
    STAR answer. Without a `reader` the structure is found by rules. `lexicon` is asked for the
    language that is heard, or for `text_language`.
    """

    question: str = ""
    structure: StructureKind | None = None
    bands: Bands = field(default_factory=Bands)
    lexicon: Callable[[str], Lexicon] = shipped_lexicon
    reader: AnswerReader | None = None
    likeness: Likeness | None = None
    job_description: str = ""
    text_language: str = "en"


def analyze_file(
    path: Path,
    hearing: Hearing,
    model: str,
    request: AnalysisRequest,
) -> tuple[dict[str, object], str]:
    """The analysis of an audio file, and a sentence for one that ends too early (else "").

    Raises InputError, ModelError, HearingError.
    """
    reader = read_audio(path)
    transcript = hear_file(hearing, iter(reader))
    kind, kind_from = _kind(request)
    take = HeardTake(
        path.name,
        transcript,
        question=_question(request.question, kind),
        structure=kind,
        job_description=request.job_description,
    )
    report = build_report(take, _means(request, transcript.language))
    report = replace(report, structure=replace(report.structure, kind_from=kind_from))
    models = {"speech": model}
    if transcript.filler_detector:
        models["fillers"] = transcript.filler_detector
    heard = HeardFile(
        str(path), reader.heard_s, reader.info.sample_rate, reader.cut_short, reader.unreadable_s
    )
    return analysis(heard, models, transcript, report), damage_notice(reader)


def analyze_text(
    text: str, request: AnalysisRequest, identity: str | int | None = None
) -> dict[str, object]:
    """The analysis of an answer as text: structure and content only. Raises InputError."""
    if not text.strip():
        raise InputError("The text is empty. Give the words of an answer.")
    kind, kind_from = _kind(request)
    structure, content, findings, step = feedback_on_text(
        _well_formed(text),
        kind,
        Asked(_well_formed(request.question), request.job_description),
        _means(request, request.text_language),
        language=request.text_language,
    )
    structure = replace(structure, kind_from=kind_from)
    return text_analysis(identity, structure, content, findings, step)


def analyze_line(line: str | bytes, number: int, request: AnalysisRequest) -> dict[str, object]:
    """The analysis of one JSON Lines object `{"id", "question", "text"}`. Raises InputError."""
    try:
        given = json.loads(line)
        text = given["text"]
    except UnicodeDecodeError:
        raise InputError(f"Line {number} is not a text in UTF-8. Save it as one.") from None
    except (ValueError, KeyError, TypeError, RecursionError):  # it may be nested without end
        raise InputError(
            f"Line {number} is not an object with “text”. Give one JSON object a line."
        ) from None
    if not isinstance(text, str):
        raise InputError(f"Line {number}: “text” is not a text.")
    identity, question = given.get("id"), given.get("question")
    if not isinstance(identity, str | int | None) or not isinstance(question, str | None):
        raise InputError(f"Line {number}: “id” and “question” are texts, if given.")
    own = replace(request, question=question or request.question)
    try:
        return analyze_text(text, own, identity)
    except InputError as error:
        raise InputError(f"Line {number}: {error.message}") from error


def _means(request: AnalysisRequest, language: str) -> Means:
    lexicon = request.lexicon(language)
    return Means(request.bands, lexicon, request.reader, request.likeness)


def _kind(request: AnalysisRequest) -> tuple[StructureKind, KindFrom]:
    if request.structure is not None:
        return request.structure, KindFrom.PERSON
    routed = route(request.question)
    if routed is None:
        return StructureKind.STAR, KindFrom.QUESTION
    return routed, KindFrom.WORDING


def _well_formed(text: str) -> str:
    """Half a letter, as a damaged JSON escape leaves it, becomes the sign for an unknown one."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _question(text: str, structure: StructureKind) -> Question | None:
    if not text:
        return None
    return Question(
        id="given",
        text=_well_formed(text),
        kind=QuestionKind.BEHAVIORAL,
        types=tuple(InterviewType),
        structure=structure,
        target=Span(0.0, 0.0),  # nobody has suggested one; that of the structure counts
    )
