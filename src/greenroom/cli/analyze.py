"""`greenroom analyze`: feedback on any audio file, or on the text of an answer."""

import os
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Annotated

import typer

from greenroom.cli.errors import guarded, say, say_error
from greenroom.cli.giving import Giving
from greenroom.cli.services import CliServices, ServicesFactory
from greenroom.cli.texts import raw_lines, whole_text
from greenroom.feedback import Asked
from greenroom.jobs.in_order import in_order
from greenroom.model.errors import ExitCode, GreenroomError, InputError, UsageError
from greenroom.model.ports import Hearing
from greenroom.model.question import StructureKind
from greenroom.workflow.analyze import AnalysisRequest, analyze_file, analyze_line, analyze_text

_MOST_THREADS = 5
"""The model works beside the interpreter, the rest of an analysis does not. One more than there are
cores, so that none is idle while an answer waits for the interpreter."""

_TYPES = {
    "behavioral": StructureKind.STAR,
    "one-on-one": None,
    "panel": None,
    "group": StructureKind.NONE,
    "technical": StructureKind.TECHNICAL,
    "case": StructureKind.CASE,
}
"""What the answers of a type are built like; None where the question's words decide."""


AudioFiles = Annotated[list[str] | None, typer.Argument(help="Audio files of any kind.")]
QuestionText = Annotated[str, typer.Option(help="The question that is answered.")]
TypeName = Annotated[
    str, typer.Option("--type", help="Kind of interview, for example behavioral or case.")
]
StructureName = Annotated[str, typer.Option(help="Parts to look for, for example star.")]
ModelName = Annotated[str, typer.Option(help="base, tiny.en, or a folder with a Whisper model.")]
LanguageCode = Annotated[str, typer.Option(help="Language spoken, for example en.")]
TextFile = Annotated[
    str, typer.Option(help="A text file instead of audio; - reads standard input.")
]
AdvertFile = Annotated[
    str, typer.Option("--job-description", help="A text file with the job's advert.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one object a file.")]
OutFolder = Annotated[Path | None, typer.Option(help="Write the objects to this folder.")]


def register(program: typer.Typer, services: ServicesFactory) -> None:
    """Add the command."""

    @program.command()
    @guarded
    def analyze(
        audio: AudioFiles = None,
        question: QuestionText = "",
        type_: TypeName = "",
        structure: StructureName = "",
        model: ModelName = "",
        language: LanguageCode = "",
        transcript: TextFile = "",
        job_description: AdvertFile = "",
        as_json: AsJson = False,
        out: OutFolder = None,
    ) -> None:
        """Feedback on recorded answers: timing, fillers, structure, content."""
        parts = services()
        spoken = language or parts.language()
        asked = Asked(question, _job_description(job_description))
        request = _request(parts, asked, _structure(structure, type_), spoken)
        if bool(audio) == bool(transcript):
            raise UsageError("Name audio files, or give --transcript with a text, but not both.")
        giving = Giving(as_json, out)
        if transcript:
            _texts(request, transcript, giving)
            return
        name = model or parts.speech_model()
        with parts.hearing(name, spoken) as hearing:
            _files(hearing, name, request, audio or [], giving)


def _request(
    parts: CliServices, asked: Asked, structure: StructureKind | None, language: str
) -> AnalysisRequest:
    return AnalysisRequest(
        question=asked.question,
        structure=structure,
        bands=parts.bands(),
        lexicon=parts.lexicon,
        reader=parts.answer_reader,
        likeness=parts.likeness,
        job_description=asked.job_description,
        text_language="en" if language == "auto" else language,
    )


def _job_description(source: str) -> str:
    return whole_text(raw_lines(source), source) if source else ""


def _structure(structure: str, type_: str) -> StructureKind | None:
    if structure:
        try:
            return StructureKind(structure.lower())
        except ValueError:
            kinds = ", ".join(kind.value for kind in StructureKind)
            raise UsageError(
                f"There is no structure “{structure}”. Choose one of: {kinds}."
            ) from None
    name = type_.lower().replace("_", "-")
    if name and name not in _TYPES:
        kinds = ", ".join(_TYPES)
        raise UsageError(f"There is no interview type “{type_}”. Choose one of: {kinds}.")
    return _TYPES.get(name)


def _files(
    hearing: Hearing, model: str, request: AnalysisRequest, paths: list[str], giving: Giving
) -> None:
    failure: GreenroomError | None = None
    for path in map(Path, paths):
        try:
            found, notice = analyze_file(path, hearing, model, request)
        except InputError as error:
            say_error(error, as_json=giving.as_json)
            failure = error
        else:
            giving.give(found, path.stem, path.name)
            if notice:
                say(notice)
    if failure is not None:
        raise typer.Exit(int(failure.exit_code))


def _texts(request: AnalysisRequest, source: str, giving: Giving) -> None:
    lines = raw_lines(source)
    opening = list(_to_first_with_words(lines))
    every = chain(opening, lines)
    first = opening[-1].strip() if opening else b""
    if first.startswith(b"{") or (first and source.endswith(".jsonl")):
        _json_lines(request, every, replace(giving, as_json=True))
        return
    name = "answer" if source == "-" else Path(source).stem
    giving.give(analyze_text(whole_text(every, source), request), name)


def _to_first_with_words(lines: Iterator[bytes]) -> Iterator[bytes]:
    for line in lines:
        yield line
        if line.strip():
            return


def _json_lines(request: AnalysisRequest, lines: Iterable[bytes], giving: Giving) -> None:
    """One object a line; a line that is wrong gets its error, and the others go on."""
    failed = False

    def one(numbered: tuple[int, bytes]) -> tuple[str, dict[str, object]]:
        number, line = numbered
        return f"answer-{number}", analyze_line(line, number, request)

    filled = (pair for pair in enumerate(lines, start=1) if pair[1].strip())
    with closing(in_order(one, filled, min(_MOST_THREADS, (os.cpu_count() or 1) + 1))) as answers:
        for answer in answers:
            try:
                name, found = answer.result()
            except InputError as error:
                say_error(error, as_json=True)
                failed = True
            else:
                giving.give(found, name)
    if failed:
        raise typer.Exit(int(ExitCode.INPUT))
