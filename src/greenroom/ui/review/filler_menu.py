"""Menus about fillers: one that was found, and one that is missing.

Actions are called through lambdas, because a connection to a bound method does not keep its object.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from greenroom.platform.text import translate

SOUNDS = ("um", "uh", "er", "hmm", "mm")
PHRASES = ("like", "you know", "I mean", "so")


class FillerActions:
    """What the menu of a filler calls; the page fills it in."""

    def play(self) -> None:
        """Play it with a second around it."""

    def confirm(self) -> None:
        """It is one, though it was only possible."""

    def toggle(self) -> None:
        """It is none."""


def fill_filler(menu: QMenu, actions: FillerActions, *, possible: bool) -> None:
    """Play it, and say whether it is one."""
    fill_play(menu, actions, possible=possible)
    menu.addAction(translate("Review", "Not a filler")).triggered.connect(
        lambda _on=False: actions.toggle()
    )


def fill_play(menu: QMenu, actions: FillerActions, *, possible: bool) -> None:
    """Play it; a possible one can be confirmed."""
    play = menu.addAction(translate("Review", "Play with a second around it"))
    play.triggered.connect(lambda _on=False: actions.play())
    if possible:
        confirm = menu.addAction(translate("Review", "It is a filler"))
        confirm.triggered.connect(lambda _on=False: actions.confirm())


def fill_missing(menu: QMenu, add: Callable[[str], object]) -> None:
    """What was said: the usual sounds, then phrases."""
    for number, text in enumerate((*SOUNDS, *PHRASES)):
        if number == len(SOUNDS):
            menu.addSeparator()
        menu.addAction(text).triggered.connect(lambda _on=False, text=text: add(text))
