"""An inset box: what belongs together inside a card."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from greenroom.ui.components.painting import painting, rounded, whole
from greenroom.ui.theme import theme


class InsetBox(QFrame):
    """`inset` with a hairline; lay things out inside it as usual."""

    def __init__(self, radius: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._radius = radius
        theme().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The box."""
        with painting(self) as painter:
            fill, edge = theme().color("inset"), theme().color("border")
            rounded(painter, whole(self.rect()), self._radius, fill, edge)
