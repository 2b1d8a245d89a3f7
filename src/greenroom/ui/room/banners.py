"""From what a banner says to the banner."""

from collections.abc import Callable
from functools import partial

from greenroom.ui.components.banner import Action, Banner, BannerKind
from greenroom.ui.room.view import BannerAction, BannerView


def make_banner(view: BannerView, pressed: Callable[[BannerView, BannerAction], object]) -> Banner:
    """The banner; `pressed` is told which of its buttons was pressed."""
    kind = BannerKind.PROBLEM if view.serious else BannerKind.ATTENTION
    actions = [
        Action(button.text, partial(pressed, view, button.action), button.primary)
        for button in view.buttons
    ]
    return Banner(kind, view.title, view.text, actions, icon=view.icon)
