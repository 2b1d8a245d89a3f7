"""What the window tells at its start: a crash before, files that had to be made anew."""

from collections.abc import Callable
from pathlib import Path

from greenroom.model.errors import GreenroomError
from greenroom.platform.crash import CrashRecord
from greenroom.platform.text import translate
from greenroom.ui.components.banner import Action, Banner, BannerKind


def crash_banner(
    record: CrashRecord, show: Callable[[Path], object], close: Callable[[], object]
) -> Banner:
    """Greenroom ended by itself; `show(folder)` opens the folder with the record."""
    return Banner(
        BannerKind.ATTENTION,
        translate("Window", "Greenroom stopped unexpectedly last time"),
        translate(
            "Window",
            "Your recordings are kept. What is known of it is in {name}, without anything you "
            "said. Attach that file if you report it.",
        ).format(name=record.file.name),
        [_show(record.file, show), close_action(close)],
    )


def moved_library_banner(aside: Path, close: Callable[[], object]) -> Banner:
    """The database could not be read; `aside` is where it is now."""
    return Banner(
        BannerKind.ATTENTION,
        translate("Window", "The list of your answers could not be read"),
        translate(
            "Window",
            "It was moved to {name} and a new one was made from the recordings. "
            "Nothing was deleted.",
        ).format(name=aside.name),
        [close_action(close)],
    )


def moved_settings_banner(
    aside: Path, show: Callable[[Path], object], close: Callable[[], object]
) -> Banner:
    """The settings could not be read; `aside` is where they are now."""
    return Banner(
        BannerKind.ATTENTION,
        translate("Window", "Your settings could not be read"),
        translate(
            "Window",
            "Everything is set as in a new Greenroom. The old settings are kept in {name}, and "
            "your answers are all there.",
        ).format(name=aside.name),
        [_show(aside, show), close_action(close)],
    )


def problem_banner(error: GreenroomError, close: Callable[[], object]) -> Banner:
    """Something that was asked for could not be done."""
    title = translate("Window", "That did not work")
    return Banner(BannerKind.PROBLEM, title, error.message, [close_action(close)])


def close_action(close: Callable[[], object]) -> Action:
    """The button of who has read it."""
    return Action(translate("Window", "Close"), close)


def _show(file: Path, show: Callable[[Path], object]) -> Action:
    return Action(translate("Window", "Show the file"), lambda: show(file.parent))
