"""An empty place: what belongs here, and the one button that fills it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from greenroom.ui.components.button import Button
from greenroom.ui.components.icon import IconView
from greenroom.ui.components.label import Label
from greenroom.ui.components.painting import painting, rounded, whole
from greenroom.ui.theme import Role, theme


class EmptyState(QFrame):
    """Dashed outline, icon, one bold line, one sentence, one button."""

    def __init__(
        self,
        icon: str,
        title: str,
        text: str,
        button: Button | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        center = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(6)
        column.addWidget(IconView(icon, "text2", 24, box=30), 0, center)
        column.addWidget(Label(title, Role.BODY_STRONG, wrap=True, align=center))
        column.addWidget(Label(text, Role.SMALL, "text2", wrap=True, align=center))
        if button is not None:
            column.addSpacing(4)
            column.addWidget(button, 0, center)
        theme().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The box."""
        color = theme().color
        with painting(self) as painter:
            box = whole(self.rect())
            rounded(painter, box, 10, color("surface"), color("line"), style=Qt.PenStyle.DashLine)
