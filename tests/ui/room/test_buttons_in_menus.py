"""Whatever a visible button of a room does is in the menus as well."""

from collections.abc import Callable

import pytest

from support.every_room import ROOMS, OpenRoom
from support.menus import without_command
from support.room import Room

ROOM_BUTTONS = {
    "Answer now": "Answer now / Stop answer",
    "Stop answer": "Answer now / Stop answer",
    "Give the floor back": "Answer now / Stop answer",
    "Replay question": "Replay question",
    "Pause": "Pause / Go on",
    "Skip": "Skip question",
    "Let others go on": "Skip question",
    "End interview": "End interview",
    "End call": "End interview",
    "Hide": "Hide / Show question",
    "Show": "Hide / Show question",
    "Hint": "Show or hide the hint",
    "Live transcript": "Live transcript on / off",
    "Show or hide yourself": "Show or hide yourself",
    "Enlarge": "Enlarge the exhibit, or not",
    "Paste or open…": "Résumé…",
}


@pytest.mark.parametrize("make", ROOMS)
def test_every_button_of_a_room_is_in_the_menus(
    open_room: OpenRoom, make: Callable[[OpenRoom], Room]
) -> None:
    room = make(open_room)
    assert without_command(room.window, ROOM_BUTTONS) == []


def test_the_menu_of_the_room_is_called_by_its_name(open_room: OpenRoom) -> None:
    """Not by the step that was shown when it was filled, which has long passed."""
    room = open_room()
    assert room.window.menuBar().actions()[0].text() == "Interview"
