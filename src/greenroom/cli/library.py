"""`greenroom library`: stored sessions: list, search, export, recompute."""

from pathlib import Path
from typing import Annotated

import typer

from greenroom.cli.errors import guarded, say
from greenroom.cli.services import CliServices, ServicesFactory
from greenroom.library.store import SqlStore
from greenroom.model.session import SessionSummary
from greenroom.workflow.export import export_session
from greenroom.workflow.review import Reviews


def register(program: typer.Typer, services: ServicesFactory) -> None:
    """Add the commands."""
    group = typer.Typer(help="Stored sessions.", no_args_is_help=True, rich_markup_mode=None)
    program.add_typer(group, name="library")

    @group.command("list")
    @guarded
    def list_() -> None:
        """Every session, newest first."""
        for summary in _sessions(_store(services())):
            typer.echo(
                f"{summary.id}  {summary.started:%Y-%m-%d %H:%M}  {summary.title}  "
                f"{_counted(summary)}"
            )

    @group.command()
    @guarded
    def search(text: Annotated[str, typer.Argument(help="Words that were said.")]) -> None:
        """Answers in which these words were said."""
        store = _store(services())
        for hit in store.search(text) if _sessions(store) else ():
            typer.echo(f"{hit.session_id}  {hit.take_id}  {hit.excerpt}")

    @group.command()
    @guarded
    def export(
        session: Annotated[str, typer.Argument(help="A session's id, or “all”.")],
        out: Annotated[Path, typer.Option(help="The folder to write to.")],
    ) -> None:
        """Copy sessions out: HTML report, transcripts, figures and audio."""
        _export(_store(services()), session, out)

    @group.command()
    @guarded
    def recompute(
        session: Annotated[str, typer.Argument(help="A session's id, or “all”.")] = "all",
    ) -> None:
        """Make the reports again from the stored transcripts and corrections."""
        _recompute(services(), session)


def _export(store: SqlStore, session: str, out: Path) -> None:
    chosen = [each.id for each in _sessions(store)] if session == "all" else [session]
    for session_id in chosen:
        typer.echo(str(export_session(store, session_id, out)))


def _recompute(parts: CliServices, session: str) -> None:
    store = _store(parts)
    reviews = Reviews(store, parts.processing)
    # Oldest first: an answer is compared with those before it.
    every = [each.id for each in reversed(store.sessions())]
    chosen = every if session == "all" else [session]
    for session_id in chosen:
        reviews.recompute(session_id)
    typer.echo(f"{len(chosen)} {'session' if len(chosen) == 1 else 'sessions'} recomputed.")


def _store(parts: CliServices) -> SqlStore:
    """The library; one that was damaged is told, as the window tells it."""
    store = parts.store
    if store.recovered_from is not None:
        say(
            f"The list of your answers could not be read. It was moved to "
            f"{store.recovered_from.name} and a new one was made from the recordings. "
            "Nothing was deleted."
        )
    return store


def _sessions(store: SqlStore) -> tuple[SessionSummary, ...]:
    """All of them, newest first; that there are none is told, not left to guess."""
    found = store.sessions()
    if not found:
        say("There are no sessions yet.")
    return found


def _counted(summary: SessionSummary) -> str:
    words = f"{summary.answered} of {summary.questions} questions answered"
    if not summary.follow_ups:
        return words
    return f"{words}, {summary.follow_ups} follow-up{'' if summary.follow_ups == 1 else 's'}"
