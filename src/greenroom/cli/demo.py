"""`greenroom demo`: a whole short interview with a synthetic candidate, without devices."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Annotated

import typer

from greenroom.cli.errors import guarded
from greenroom.cli.services import CliServices, SaveReview, ServicesFactory
from greenroom.model.errors import GreenroomError
from greenroom.workflow.demo import Demo
from greenroom.workflow.html_report import write_html


def register(program: typer.Typer, services: ServicesFactory, save_review: SaveReview) -> None:
    """Add the command."""

    @program.command()
    @guarded
    def demo(
        out: Annotated[Path, typer.Option(help="The folder for what the demo leaves.")] = Path(
            "demo-output"
        ),
    ) -> None:
        """Ask, answer, hear and review, with real models and no devices or display."""
        library, report, picture = out / "library", out / "report.html", out / "review.png"
        parts = services().at_folder(library)
        with _whole_or_not_at_all(parts, library):
            session_id = _hold(parts)
            write_html(parts.store.session(session_id), parts.store.takes(session_id), report)
            parts.close()
            save_review(library, session_id, picture)
        typer.echo(f"Session: {library}\nReport: {report}\nScreenshot: {picture}")


def _hold(parts: CliServices) -> str:
    with parts.hearing(parts.speech_model(), "en") as hearing:
        return Demo(
            voice=parts.voice,
            hearing=hearing,
            store=parts.store,
            processing=parts.processing,
            preparation=parts.preparation,
            personas=tuple(parts.personas()),
            say=typer.echo,
        ).run()


@contextmanager
def _whole_or_not_at_all(parts: CliServices, library: Path) -> Iterator[None]:
    """A demo that fails or is stopped leaves what was there before, and no more."""
    out = library.parent
    was_there = {folder for folder in (out, library) if folder.exists()}
    known = {each.id for each in parts.store.sessions()} if library in was_there else set()
    try:
        yield
    except BaseException:
        if library in was_there:
            with suppress(GreenroomError):
                _forget(parts, known)
            parts.close()
        else:
            parts.close()
            shutil.rmtree(library, ignore_errors=True)
        if out not in was_there:
            with suppress(OSError):
                out.rmdir()
        raise


def _forget(parts: CliServices, known: set[str]) -> None:
    for each in parts.store.sessions():
        if each.id not in known:
            parts.store.delete_session(each.id)
    parts.store.purge()
