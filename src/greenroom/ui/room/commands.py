"""Everything that can be done in the room, with its keys."""

from typing import Protocol

from greenroom.platform.text import translate
from greenroom.ui.room.bottom_bar import BottomBar
from greenroom.ui.shell.page import Command, KeyHint


class Commanded(Protocol):
    """The page, seen from its commands."""

    bar: BottomBar

    def press_main(self) -> None:
        """Answer now, or stop the answer."""

    def stop_answer(self) -> None:
        """Stop the answer while typing."""

    def replay(self) -> None:
        """Hear the question again."""

    def toggle_pause(self) -> None:
        """Pause or go on."""

    def skip(self) -> None:
        """Leave the question out."""

    def toggle_question(self) -> None:
        """Show or hide the question's text."""

    def toggle_live(self) -> None:
        """The live transcript on or off."""

    def toggle_side(self) -> None:
        """Show or hide the notes."""

    def choose_input(self) -> None:
        """Another microphone."""

    def end_interview(self) -> None:
        """End here, after a question."""


def commands(page: Commanded) -> tuple[Command, ...]:
    """In the order of the menu."""
    space = translate("Keys", "Space")
    return (
        Command(
            translate("Room", "Answer now / Stop answer"), page.press_main, space, own_key=True
        ),
        Command(
            translate("Room", "Replay question"),
            page.replay,
            "R",
            page.bar.replay.isEnabled,
            id="room.replay",
        ),
        Command(translate("Room", "Pause / Go on"), page.toggle_pause, "P", id="room.pause"),
        Command(
            translate("Room", "Skip question"),
            page.skip,
            "N",
            page.bar.skip.isEnabled,
            id="room.skip",
        ),
        Command(
            translate("Room", "Hide / Show question"),
            page.toggle_question,
            "H",
            group=True,
            id="room.question",
        ),
        Command(
            translate("Room", "Live transcript on / off"),
            page.toggle_live,
            "L",
            id="room.transcript",
        ),
        Command(translate("Room", "Show or hide the notes"), page.toggle_side, "Ctrl+\\"),
        Command(translate("Room", "Choose input"), page.choose_input),
        Command(translate("Room", "Stop answer while typing"), page.stop_answer, "Ctrl+Return"),
        Command(translate("Room", "End interview"), page.end_interview, "Esc", group=True),
    )


def key_hints() -> tuple[KeyHint, ...]:
    """Keys of single parts of the page."""
    return (
        KeyHint("Esc", translate("Room", "In the notes: back to the room")),
        KeyHint("Tab / Shift+Tab", translate("Room", "On the scratchpad: indent or not")),
    )
