"""A card: a titled box. A card never contains another card."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from greenroom.ui.components.label import Label
from greenroom.ui.components.painting import painting, rounded, whole
from greenroom.ui.theme import Role, theme

RADIUS = 10


class Card(QFrame):
    """`surface` with a hairline. `body` takes the content; `aside` stands right of the title.

    `padding` is (left and right, top and bottom); Review uses (12, 9).
    """

    def __init__(
        self,
        title: str = "",
        aside: QWidget | None = None,
        *,
        padding: tuple[int, int] = (16, 14),
        spacing: int = 8,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        across, down = padding[0] + 1, padding[1] + 1  # the hairline lies inside
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(across, down, across, down)
        self.body.setSpacing(spacing)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.title = Label(title, Role.CARD_TITLE, wrap=True)
        if title:
            self.setAccessibleName(title)
            self.head.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
            if aside is not None:
                self.head.addWidget(aside)
            self.body.addLayout(self.head)
        else:
            self.title.setParent(self)
            self.title.hide()
        theme().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The box."""
        with painting(self) as painter:
            fill, edge = theme().color("surface"), theme().color("border")
            rounded(painter, whole(self.rect()), RADIUS, fill, edge)


class Divider(QFrame):
    """A hairline between rows of a card, or between a bar and what is under it."""

    def __init__(self, *, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
        theme().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line."""
        with painting(self) as painter:
            painter.fillRect(self.rect(), theme().color("border"))
