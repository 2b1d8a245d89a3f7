"""A key as printed on a keyboard, inside a sentence or beside a hint."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from greenroom.ui.components.button import key_cap_width
from greenroom.ui.components.painting import draw_key_cap, painting, whole
from greenroom.ui.theme import Role, theme


class KeyCap(QWidget):
    """Shows one key, for example "Enter"."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setAccessibleName(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)

    @property
    def key(self) -> str:
        """The key's name."""
        return self._key

    def sizeHint(self) -> QSize:
        """20 high, at least 21 wide."""
        return QSize(key_cap_width(self._key), theme().size(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The cap."""
        color = theme().color
        with painting(self) as painter:
            painter.setFont(theme().font(Role.CAPTION_STRONG))
            ink, edge, fill = color("text2"), color("line"), color("inset")
            draw_key_cap(painter, whole(self.rect()), self._key, ink=ink, edge=edge, fill=fill)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
