"""A button of the room that can be made smaller."""

from enum import Enum

from PySide6.QtCore import QSize

from greenroom.ui.components.button import Button, ButtonSize
from greenroom.ui.theme import theme


class Fullness(Enum):
    """What a button shows, from all of it to the least."""

    ALL = "all"
    ICON_AND_KEY = "icon and key"
    ICON = "icon"


class BarButton(Button):
    """A button that gives up its words, then its key, where there is little room."""

    def __init__(self, text: str, icon: str, key: str, size: ButtonSize = ButtonSize.ROOM) -> None:
        self._fullness = Fullness.ALL
        self._tight = False
        super().__init__(text, size=size, icon=icon, key=key)

    def set_fullness(self, fullness: Fullness) -> None:
        """What is left out stays in the tool tip and the accessible name."""
        if fullness is not self._fullness:
            self._fullness = fullness
            self._icon_only = fullness is not Fullness.ALL
            self.setToolTip(self.accessibleName() if self._icon_only else "")
            self.updateGeometry()
            self.update()

    def set_tight(self, tight: bool) -> None:
        """Half the room beside its words."""
        if tight is not self._tight:
            self._tight = tight
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As always, but the key stays."""
        padding = self._measure.padding // 2 if self._tight else self._measure.padding
        width = self._content_width() + 2 * theme().size(padding)
        return QSize(int(width) + 1, theme().size(self._measure.height))

    def _shows_key(self) -> bool:
        return bool(self._key) and theme().key_caps and self._fullness is not Fullness.ICON
