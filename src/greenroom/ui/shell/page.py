"""What a page gives the window, so that pages plug in without the window knowing them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QWidget


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Command:
    """Something a page can do. Every command is in the page's menu.

    `key` is a Qt key sequence in portable text ("Q", "Ctrl+N", "Space"). Keys without Ctrl or Alt
    rest while text is typed. With `own_key` the page handles the key itself and the menu only
    shows it. A separator is drawn before a command that starts a `group`. With an `id`
    ("room.skip"; it is kept in the settings and never changes) the person may change the key.
    `text_now` stands for `text` where that depends on what is shown.
    """

    text: str
    run: Callable[[], object]
    key: str = ""
    enabled: Callable[[], bool] = _always
    own_key: bool = False
    group: bool = False
    id: str = ""
    text_now: Callable[[], str] | None = None

    @property
    def shown_text(self) -> str:
        """What menu and key overview call it now; "" while it has no meaning there."""
        return self.text if self.text_now is None else self.text_now()


@dataclass(frozen=True, slots=True)
class KeyHint:
    """A line of the key overview that is not a command: "← / →", "5 seconds back / on"."""

    keys: str
    text: str


class Page(Protocol):
    """A page of the window.

    `title` stands in the window's title ("Start – Greenroom"; empty for the name alone).
    """

    @property
    def widget(self) -> QWidget:
        """What is shown. The window takes it over."""

    @property
    def title(self) -> str:
        """The page's name in the person's language."""

    def commands(self) -> Sequence[Command]:
        """All that can be done here, in the order of the menu."""

    def key_hints(self) -> Sequence[KeyHint]:
        """Further keys of the page, for F1."""

    def regions(self) -> Sequence[QWidget]:
        """What F6 goes through, in order."""

    def first_focus(self) -> QWidget | None:
        """What has the focus on arrival."""

    def entered(self) -> None:
        """It is shown now."""

    def left(self) -> None:
        """It is no longer shown: let go of devices."""
