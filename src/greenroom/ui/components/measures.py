"""Remembers how large a text came out, for layouts ask the same many times over."""

from collections.abc import Callable, Hashable
from typing import TypeVar, cast

from greenroom.ui.theme import theme

_Size = TypeVar("_Size")


class Measures:
    """Sizes by what was asked, until the text changes or the theme does.

    Whoever holds it calls `forget` when its text or font changes.
    """

    def __init__(self) -> None:
        self._known: dict[Hashable, object] = {}
        self._revision = -1

    def get(self, asked: Hashable, measure: Callable[[], _Size]) -> _Size:
        """What `measure` said the first time that this was asked."""
        if self._revision != theme().revision:
            self._known.clear()
            self._revision = theme().revision
        if asked not in self._known:
            self._known[asked] = measure()
        return cast("_Size", self._known[asked])

    def forget(self) -> None:
        """Measure anew from here on."""
        self._known.clear()
