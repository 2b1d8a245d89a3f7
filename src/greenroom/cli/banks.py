"""`greenroom banks`: list, check, switch off, and the schema that editors use."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from greenroom.banks import (
    Shelf,
    bank_schema,
    case_schema,
    check_banks,
    check_cases,
    check_groups,
    group_schema,
    is_case,
    is_group,
    load_banks,
)
from greenroom.cli import banks_own
from greenroom.cli.banks_own import tell_left_out
from greenroom.cli.errors import guarded
from greenroom.cli.services import ServicesFactory
from greenroom.model.errors import BankError, ExitCode


def register(program: typer.Typer, services: ServicesFactory) -> None:
    """Add the commands."""
    group = typer.Typer(help="Question banks.", no_args_is_help=True, rich_markup_mode=None)
    program.add_typer(group, name="banks")
    banks_own.register(group, services)

    @group.command("list")
    @guarded
    def list_() -> None:
        """Every question with its id."""
        _list(services().shelf())

    @group.command()
    @guarded
    def check(
        files: Annotated[list[Path] | None, typer.Argument(help="Bank files; all if none.")] = None,
    ) -> None:
        """Look for mistakes in banks, cases and tasks; says file, line and what is expected."""
        made = services()
        _check(files or [*made.bank_files(), *made.case_files(), *made.group_files()])

    @group.command()
    @guarded
    def schema(
        case: Annotated[bool, typer.Option("--case", help="That of a case instead.")] = False,
        group: Annotated[bool, typer.Option("--group", help="That of a group task.")] = False,
    ) -> None:
        """Print the JSON Schema of a bank, of a case or of a group task."""
        chosen = case_schema() if case else group_schema() if group else bank_schema()
        typer.echo(json.dumps(chosen, indent=2, ensure_ascii=False))


def _list(shelf: Shelf) -> None:
    for bank in shelf.banks:
        count = len(bank.questions)
        named = f"{count} question{'' if count == 1 else 's'}{_off(bank.id in shelf.off)}"
        typer.echo(f"{bank.id}: {bank.title}, {named}")
        for question in bank.questions:
            typer.echo(f"  {question.id}  {question.text}{_off(question.id in shelf.off)}")
    tell_left_out(shelf)


def _check(paths: Sequence[Path]) -> None:
    cases = [path for path in paths if is_case(path)]
    groups = [path for path in paths if is_group(path)]
    banks = [path for path in paths if path not in cases and path not in groups]
    of_materials = [*check_cases(cases), *check_groups(groups)]
    problems = [*check_banks(banks), *of_materials]
    for problem in problems:
        typer.echo(str(problem), err=True)
    if problems:
        if not of_materials and _can_be_asked(banks):
            typer.echo("All questions can be asked; the lines say what would be better.", err=True)
        raise typer.Exit(int(ExitCode.INPUT))
    questions = sum(len(bank.questions) for bank in load_banks(banks))
    counted = [
        (len(banks), "bank"), (questions, "question"), (len(cases), "case"),
        (len(groups), "group task"),
    ]  # fmt: skip
    named = [f"{count} {name}{'' if count == 1 else 's'}" for count, name in counted if count]
    typer.echo(
        f"{_listed(named)} {'is' if sum(count for count, _ in counted) == 1 else 'are'} in order."
    )


def _can_be_asked(banks: Sequence[Path]) -> bool:
    try:
        return bool(load_banks(banks))
    except BankError:
        return False


def _off(is_off: bool) -> str:
    return " (off)" if is_off else ""


def _listed(names: list[str]) -> str:
    return " and ".join(", ".join(names).rsplit(", ", 1))
