"""Holds widgets to the font of their type role.

Under a style sheet Qt remembers fonts from before, and gives one back to each widget inside a part
that gets another parent: cards that become tabs would stay at the last text size.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    _Widget = QWidget
else:
    _Widget = object  # it stands beside a class of Qt, which has one base only


class KeepsRoleFont(_Widget):
    """For a widget that paints or measures with `font()`; stands before its class of Qt."""

    def role_font(self) -> QFont:
        """The font of now; `_restyle` sets it, too."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Whatever another style or parent brought, the role decides."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.font() != (font := self.role_font()):
            self.setFont(font)
