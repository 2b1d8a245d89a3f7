"""Entry point: `greenroom`, with or without a command."""

import multiprocessing
import os
import sys
from pathlib import Path

import typer

from greenroom.app.wiring import Services
from greenroom.cli.main import build
from greenroom.cli.run import run


def main() -> None:
    """Run the command line; without a command the window opens."""
    multiprocessing.freeze_support()
    sys.exit(run(_program()))


def _program() -> typer.Typer:
    return build(Services, _open_window, _save_review)


def _save_review(data: Path, session_id: str, picture: Path) -> None:
    from greenroom.app.screenshot import save_review  # noqa: PLC0415 -- Qt only when needed

    save_review(Services(data=data), session_id, picture)


def has_display() -> bool:
    """Whether a window can be shown. Only Linux and the BSDs can be without."""
    if sys.platform in ("win32", "darwin"):
        return True
    named = os.environ.get("QT_QPA_PLATFORM", "")
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or named)


def _open_window(or_demo: bool, gallery: bool, locale: str) -> None:
    if not has_display():
        if or_demo:
            sys.stdout.write("There is no display here, so the demo runs instead.\n")
            sys.exit(run(_program(), ["demo"]))
        sys.stderr.write(
            "greenroom: there is no display to open a window on; try “greenroom demo”.\n"
        )
        sys.exit(1)
    # Qt takes half a second to import, and no command but this one needs it.
    from greenroom.app.window import open_gallery, open_window  # noqa: PLC0415

    sys.exit(open_gallery(locale) if gallery else open_window(locale))


if __name__ == "__main__":
    main()
