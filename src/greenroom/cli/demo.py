"""`greenroom demo`: a whole short interview with a synthetic candidate, without devices."""

from pathlib import Path
from typing import Annotated

import typer

from greenroom.cli.errors import guarded
from greenroom.cli.services import SaveReview, ServicesFactory
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
        parts = services().at_folder(out / "library")
        with parts.hearing(parts.speech_model(), "en") as hearing:
            session_id = Demo(
                voice=parts.voice,
                hearing=hearing,
                store=parts.store,
                processing=parts.processing,
                preparation=parts.preparation,
                personas=tuple(parts.personas()),
                say=typer.echo,
            ).run()
        report = out / "report.html"
        write_html(parts.store.session(session_id), parts.store.takes(session_id), report)
        picture = out / "review.png"
        parts.close()
        save_review(out / "library", session_id, picture)
        typer.echo(f"Session: {out / 'library'}\nReport: {report}\nScreenshot: {picture}")
