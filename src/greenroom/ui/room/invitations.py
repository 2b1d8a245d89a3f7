"""In a discussion: asking somebody to speak, by their number or from the menu."""

from functools import partial

from greenroom.platform.text import translate
from greenroom.ui.room.driver import RoomDriver
from greenroom.ui.shell.page import Command


def invitations(driver: RoomDriver | None) -> tuple[Command, ...]:
    """One command for each of the others, from left to right; none in another interview."""
    if driver is None:
        return ()
    return tuple(
        Command(
            translate("Room", "Invite {name}").format(name=one.first_name),
            partial(driver.invite, one.id),
            str(number),
            group=number == 1,
        )
        for number, one in enumerate(driver.candidates, 1)
    )
