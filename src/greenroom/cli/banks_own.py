"""`greenroom banks`: import, export, remove, on and off."""

from pathlib import Path
from typing import Annotated

import typer

from greenroom.banks import Shelf, bank_text, import_bank, read_entry
from greenroom.banks.schema import BankEntry
from greenroom.cli.errors import guarded, say
from greenroom.cli.services import CliServices, ServicesFactory
from greenroom.model.errors import InputError, UsageError
from greenroom.workflow.files import written_whole

Ids = Annotated[list[str], typer.Argument(help="Ids of banks or questions.")]


def register(group: typer.Typer, services: ServicesFactory) -> None:
    """Add the commands."""

    @group.command("import")
    @guarded
    def import_(
        file: Annotated[Path, typer.Argument(help="A .csv table, .md list or .yaml bank.")],
        title: Annotated[str, typer.Option(help="What the bank is to be called.")] = "",
    ) -> None:
        """Make a bank of your own from a file; interviews ask from it."""
        _import(services(), file, title)

    @group.command()
    @guarded
    def export(
        bank: Annotated[str, typer.Argument(help="A bank's id.")],
        out: Annotated[Path, typer.Option(help="A file that ends in .yaml, .csv or .md.")],
    ) -> None:
        """Write a bank to a file."""
        _export(services(), bank, out)

    @group.command()
    @guarded
    def remove(bank: Annotated[str, typer.Argument(help="The id of a bank of yours.")]) -> None:
        """Delete a bank of your own."""
        entry = services().own_banks.remove(bank)
        typer.echo(f"“{entry.title}” is deleted.")

    @group.command()
    @guarded
    def off(ids: Ids) -> None:
        """Do not ask these any more."""
        _switch(services(), ids, on=False)

    @group.command()
    @guarded
    def on(ids: Ids) -> None:
        """Ask these again."""
        _switch(services(), ids, on=True)


def tell_left_out(shelf: Shelf) -> None:
    """One line on standard error for each own file that is not in order."""
    for told in shelf.left_out():
        say(told.message)


def _import(services: CliServices, file: Path, title: str) -> None:
    shelf = services.shelf()
    taken = {bank.id for bank in shelf.banks}
    taken |= {question.id for bank in shelf.banks for question in bank.questions}
    # A file that is left out is kept as it is, so its name is not given again either.
    taken |= {path.stem for path in services.own_banks.files()}
    entry = import_bank(file, taken, title=title)
    path = services.own_banks.save(entry)
    count = len(entry.questions)
    typer.echo(f"{entry.id}: {count} question{'' if count == 1 else 's'}, kept in {path}")


def _export(services: CliServices, bank_id: str, out: Path) -> None:
    text = bank_text(_entry(services, bank_id), out.suffix)
    if out.exists():
        raise InputError(f"{out} is there already and was kept. Choose another name.")
    with written_whole(out) as temporary:
        temporary.write_text(text, encoding="utf-8", newline="\n")
    typer.echo(str(out))


def _entry(services: CliServices, bank_id: str) -> BankEntry:
    for path in services.bank_files():
        entry = read_entry(path)[1]
        if entry is not None and entry.id == bank_id:
            return entry
    raise UsageError(f"There is no question bank “{bank_id}”. “greenroom banks list” shows them.")


def _switch(services: CliServices, ids: list[str], *, on: bool) -> None:
    shelf = services.shelf()
    known = {bank.id for bank in shelf.banks} | shelf.off
    known |= {question.id for bank in shelf.banks for question in bank.questions}
    unknown = [one for one in ids if one not in known]
    if unknown:
        raise UsageError(f"There is no “{unknown[0]}”. “greenroom banks list” shows all ids.")
    services.own_banks.switch(ids, on=on)
