"""From what a banner says to the banner."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QApplication

from greenroom.ui.components.banner import Action, Banner, BannerKind
from greenroom.ui.room.stage import Stage
from greenroom.ui.room.view import BannerAction, BannerView


def make_banner(view: BannerView, pressed: Callable[[BannerView, BannerAction], object]) -> Banner:
    """The banner; `pressed` is told which of its buttons was pressed."""
    kind = BannerKind.PROBLEM if view.serious else BannerKind.ATTENTION
    actions = [
        Action(button.text, partial(pressed, view, button.action), button.primary)
        for button in view.buttons
    ]
    return Banner(kind, view.title, view.text, actions, icon=view.icon)


class BannerPlace:
    """Shows the room's banner on the stage, and has it said when it is about something new.

    `rescue` is called when a banner goes that had the focus.
    """

    def __init__(
        self,
        stage: Stage,
        pressed: Callable[[BannerView, BannerAction], object],
        rescue: Callable[[], object],
    ) -> None:
        self._stage, self._pressed, self._rescue = stage, pressed, rescue
        self._view: BannerView | None = None

    def show(self, view: BannerView | None) -> bool:
        """Another banner, or none; whether it is another than before."""
        before, self._view = self._view, view
        if view == before:
            return False
        old, focused = self._stage.banner, QApplication.focusWidget()
        had_focus = old is not None and focused is not None and old.isAncestorOf(focused)
        banner = None if view is None else make_banner(view, self._pressed)
        self._stage.show_banner(banner)
        if (
            banner is not None
            and view is not None
            and (before is None or before.topic != view.topic)
        ):
            banner.announce()  # not again for other words about the same
        if had_focus:
            self._rescue()
        return True
