"""The command line: one `typer` program, its commands in one file each."""

from collections.abc import Callable

import typer

from greenroom import __version__
from greenroom.cli import analyze, ask, banks, demo, library, self_test
from greenroom.cli.services import SaveReview, ServicesFactory

OpenWindow = Callable[[bool, bool, str], None]
"""Opens the window; flags: run the demo where there is no display, show the gallery; locale."""


def build(
    services: ServicesFactory, open_window: OpenWindow, save_review: SaveReview
) -> typer.Typer:
    """The program. `services` is called once, by the first command that needs it."""
    program = typer.Typer(
        name="greenroom",
        help="Offline mock interviews. Without a command the window opens.",
        add_completion=False,
        no_args_is_help=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )

    @program.callback(invoke_without_command=True)
    def window(
        context: typer.Context,
        version: bool = typer.Option(False, "--version", help="Print the version and end."),
        or_demo: bool = typer.Option(
            False, "--or-demo", help="Run the demo instead where there is no display."
        ),
        gallery: bool = typer.Option(False, "--gallery", hidden=True),
        locale: str = typer.Option(
            "", "--locale", help="Language of the window (de, es; x-long and x-rtl for testing)."
        ),
    ) -> None:
        if version:
            typer.echo(f"greenroom {__version__}")
            raise typer.Exit
        if context.invoked_subcommand is None:
            open_window(or_demo, gallery, locale)

    analyze.register(program, services)
    ask.register(program, services)
    banks.register(program, services)
    library.register(program, services)
    demo.register(program, services, save_review)
    self_test.register(program, services)
    return program
