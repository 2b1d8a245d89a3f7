"""`greenroom banks`: list, check, and the schema that editors use."""

import json
from pathlib import Path
from typing import Annotated

import typer

from greenroom.banks import bank_schema, check_banks
from greenroom.cli.errors import guarded
from greenroom.cli.services import ServicesFactory
from greenroom.model.errors import ExitCode


def register(program: typer.Typer, services: ServicesFactory) -> None:
    """Add the commands."""
    group = typer.Typer(help="Question banks.", no_args_is_help=True, rich_markup_mode=None)
    program.add_typer(group, name="banks")

    @group.command("list")
    @guarded
    def list_() -> None:
        """Every question with its id."""
        for bank in services().banks():
            typer.echo(f"{bank.id}: {bank.title}, {len(bank.questions)} questions")
            for question in bank.questions:
                typer.echo(f"  {question.id}  {question.text}")

    @group.command()
    @guarded
    def check(
        files: Annotated[list[Path] | None, typer.Argument(help="Bank files; all if none.")] = None,
    ) -> None:
        """Look for mistakes in banks; says file, line and what is expected."""
        paths = files or list(services().bank_files())
        problems = check_banks(paths)
        for problem in problems:
            typer.echo(str(problem), err=True)
        if problems:
            raise typer.Exit(int(ExitCode.INPUT))
        typer.echo(f"{len(paths)} {'bank is' if len(paths) == 1 else 'banks are'} in order.")

    @group.command()
    @guarded
    def schema() -> None:
        """Print the JSON Schema of a bank."""
        typer.echo(json.dumps(bank_schema(), indent=2, ensure_ascii=False))
