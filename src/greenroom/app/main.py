"""Entry point: `greenroom`, with or without a command.

It imports next to nothing at first: each child process of the program reads this module again.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from greenroom.app.display import has_display

if TYPE_CHECKING:
    import typer

_OTHER = 1


def main() -> None:
    """Run the command line; without a command the window opens."""
    try:
        import multiprocessing  # noqa: PLC0415 -- Ctrl+C may come while even this is read

        multiprocessing.freeze_support()
        if sys.argv[1:] in ([], ["--or-demo"]) and has_display():
            # Past the command line, which takes half a second to import.
            _open_window(False, False, "")
        from greenroom.cli.run import run  # noqa: PLC0415 -- see above

        code = run(_program())
    except KeyboardInterrupt:  # before a command was there to take it
        sys.stderr.write("greenroom: Stopped. Nothing is half written.\n")
        code = _OTHER
    sys.exit(code)


def _program() -> "typer.Typer":
    from greenroom.app.wiring import Services  # noqa: PLC0415 -- see above
    from greenroom.cli.main import build  # noqa: PLC0415 -- see above

    return build(Services, _open_window, _save_review)


def _save_review(data: Path, session_id: str, picture: Path) -> None:
    from greenroom.app.screenshot import save_review  # noqa: PLC0415 -- Qt only when needed
    from greenroom.app.wiring import Services  # noqa: PLC0415 -- see above

    save_review(Services(data=data), session_id, picture)


def _open_window(or_demo: bool, gallery: bool, locale: str) -> None:
    if not has_display():
        if or_demo:
            from greenroom.cli.run import run  # noqa: PLC0415 -- see above

            sys.stdout.write("There is no display here, so the demo runs instead.\n")
            sys.exit(run(_program(), ["demo"]))
        sys.stderr.write(
            "greenroom: There is no display to open a window on. Try “greenroom demo”.\n"
        )
        sys.exit(_OTHER)
    # No command but this one needs Qt.
    from greenroom.app.window import open_gallery, open_window  # noqa: PLC0415 -- see above

    sys.exit(open_gallery(locale) if gallery else open_window(locale))


if __name__ == "__main__":
    main()
