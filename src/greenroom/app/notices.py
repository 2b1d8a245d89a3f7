"""What the window tells at its start: a crash before, a library that had to be made anew."""

from collections.abc import Callable
from pathlib import Path

from greenroom.platform.crash import CrashRecord
from greenroom.platform.text import translate
from greenroom.ui.components.banner import Action, Banner, BannerKind


def crash_banner(record: CrashRecord, show: Callable[[Path], object]) -> Banner:
    """Greenroom ended by itself; `show(folder)` opens the folder with the record."""
    return Banner(
        BannerKind.ATTENTION,
        translate("Window", "Greenroom stopped unexpectedly last time"),
        translate(
            "Window",
            "Your recordings are kept. What is known of it is in {name}, without anything you "
            "said. Attach that file if you report it.",
        ).format(name=record.file.name),
        [Action(translate("Window", "Show the file"), lambda: show(record.file.parent))],
    )


def moved_library_banner(aside: Path) -> Banner:
    """The database could not be read; `aside` is where it is now."""
    return Banner(
        BannerKind.ATTENTION,
        translate("Window", "The list of your answers could not be read"),
        translate(
            "Window",
            "It was moved to {name} and a new one was made from the recordings. "
            "Nothing was deleted.",
        ).format(name=aside.name),
    )
