"""`greenroom self-test`: proves an installation."""

import typer

from greenroom.cli.errors import guarded
from greenroom.cli.services import ServicesFactory
from greenroom.workflow.self_test import check_devices, check_models, check_phrase


def register(program: typer.Typer, services: ServicesFactory) -> None:
    """Add the command."""

    @program.command("self-test")
    @guarded
    def self_test() -> None:
        """Models verified, devices listed, a phrase spoken, heard and measured."""
        parts = services()
        for line in check_models(parts.weights):
            typer.echo(line)
        for line in check_devices(parts.devices):
            typer.echo(line)
        with parts.hearing(parts.speech_model(), "en") as hearing:
            for line in check_phrase(parts.voice, parts.personas()[0], hearing):
                typer.echo(line)
        typer.echo("Greenroom works.")
