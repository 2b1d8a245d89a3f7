"""`greenroom analyze`: feedback on any audio file, or on the text of an answer."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from greenroom.cli.errors import guarded, say_error
from greenroom.cli.services import CliServices, ServicesFactory
from greenroom.cli.show import show_analysis
from greenroom.model.errors import ExitCode, GreenroomError, InputError, UsageError
from greenroom.model.question import StructureKind
from greenroom.workflow.analyze import AnalysisRequest, analyze_file, analyze_line, analyze_text
from greenroom.workflow.files import written_whole

_TYPES = {"behavioral": StructureKind.STAR, "one_on_one": None, "one-on-one": None}


def register(program: typer.Typer, services: ServicesFactory) -> None:
    """Add the command."""

    @program.command()
    @guarded
    def analyze(
        audio: Annotated[list[str] | None, typer.Argument(help="Audio files of any kind.")] = None,
        question: Annotated[str, typer.Option(help="The question that is answered.")] = "",
        type_: Annotated[
            str, typer.Option("--type", help="Kind of interview: behavioral or one-on-one.")
        ] = "",
        structure: Annotated[str, typer.Option(help="Parts to look for, for example star.")] = "",
        model: Annotated[
            str, typer.Option(help="base, tiny.en, or a folder with a Whisper model.")
        ] = "",
        language: Annotated[str, typer.Option(help="Language spoken, for example en.")] = "",
        transcript: Annotated[
            str, typer.Option(help="A text file instead of audio; - reads standard input.")
        ] = "",
        as_json: Annotated[bool, typer.Option("--json", help="Print one object a file.")] = False,
        out: Annotated[Path | None, typer.Option(help="Write the objects to this folder.")] = None,
    ) -> None:
        """Feedback on recorded answers: timing, fillers, structure, content."""
        parts = services()
        request = AnalysisRequest(
            question=question,
            structure=_structure(structure, type_),
            bands=parts.bands(),
            lexicon=parts.lexicon(language or parts.language()),
        )
        if bool(audio) == bool(transcript):
            raise UsageError("Name audio files, or give --transcript with a text, but not both.")
        if transcript:
            _texts(request, transcript, as_json=as_json, out=out)
        else:
            _files(parts, request, audio or [], model, language, as_json=as_json, out=out)


def _structure(structure: str, type_: str) -> StructureKind | None:
    if structure:
        try:
            return StructureKind(structure)
        except ValueError:
            kinds = ", ".join(kind.value for kind in StructureKind)
            raise UsageError(
                f"There is no structure “{structure}”. Choose one of: {kinds}."
            ) from None
    if type_ and type_ not in _TYPES:
        raise UsageError(
            f"There is no interview type “{type_}”. Choose one of: behavioral, one-on-one."
        )
    return _TYPES.get(type_)


def _files(
    parts: CliServices,
    request: AnalysisRequest,
    paths: list[str],
    model: str,
    language: str,
    *,
    as_json: bool,
    out: Path | None,
) -> None:
    failure: GreenroomError | None = None
    name = model or parts.speech_model()
    with parts.hearing(name, language or parts.language()) as hearing:
        for path in paths:
            try:
                found = analyze_file(Path(path), hearing, name, request)
            except InputError as error:
                say_error(error, as_json=as_json)
                failure = error
            else:
                _give(found, Path(path).stem, as_json=as_json, out=out)
    if failure is not None:
        raise typer.Exit(int(failure.exit_code))


def _texts(request: AnalysisRequest, source: str, *, as_json: bool, out: Path | None) -> None:
    lines = _read(source)
    first = next(lines, "")
    if first.lstrip().startswith("{"):
        failed = False
        for number, line in enumerate(_chain(first, lines), start=1):
            if not line.strip():
                continue
            try:
                _give(
                    analyze_line(line, number, request), f"answer-{number}", as_json=True, out=out
                )
            except InputError as error:
                say_error(error, as_json=True)
                failed = True
        if failed:
            raise typer.Exit(int(ExitCode.INPUT))
        return
    text = "".join(_chain(first, lines))
    name = "answer" if source == "-" else Path(source).stem
    _give(analyze_text(text, request), name, as_json=as_json, out=out)


def _chain(first: str, rest: Iterator[str]) -> Iterator[str]:
    yield first
    yield from rest


def _read(source: str) -> Iterator[str]:
    if source == "-":
        yield from sys.stdin
        return
    try:
        with Path(source).open(encoding="utf-8") as file:
            yield from file
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not a text in UTF-8"
        raise InputError(f"{source} cannot be read ({reason}). Name a text file.") from error


def _give(found: dict[str, object], name: str, *, as_json: bool, out: Path | None) -> None:
    if out is not None:
        with written_whole(out / f"{name}.json") as temporary:
            temporary.write_text(json.dumps(found, ensure_ascii=False, indent=1), encoding="utf-8")
    if as_json:
        sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")
    else:
        show_analysis(found)
