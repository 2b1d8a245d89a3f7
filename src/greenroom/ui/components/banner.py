"""A banner: a problem, what was kept, and what can be done. Stays until it is dealt with."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from greenroom.ui.announce import announce
from greenroom.ui.components.button import Button, ButtonKind, ButtonSize, NameButton
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.icon import IconView
from greenroom.ui.components.label import Label
from greenroom.ui.components.painting import mirrored, painting, rounded, rounded_path, whole
from greenroom.ui.theme import Role, theme

_RADIUS = 10
_EDGE = 4


class BannerKind(StrEnum):
    """How serious it is; the value is the token of edge and icon."""

    PROBLEM = "rec"
    ATTENTION = "warn"
    GOOD = "accent"


@dataclass(frozen=True, slots=True)
class Action:
    """A button and what it does. At most one of a banner's actions is primary."""

    text: str
    run: Callable[[], object]
    primary: bool = False


class Banner(QFrame):
    """Edge, icon, bold title, one or two sentences, up to two buttons."""

    def __init__(
        self,
        kind: BannerKind,
        title: str,
        text: str,
        actions: Sequence[Action] = (),
        *,
        icon: str = "warn",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.title = Label(title, Role.BODY_STRONG, wrap=True)
        self.text = Label(text, Role.SMALL, "text2", wrap=True)
        self.buttons = tuple(_button(action) for action in actions)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.text)
        if self.buttons:
            row = QWidget()
            flow = FlowLayout(row)
            flow.setContentsMargins(0, 7, 0, 0)
            for button in self.buttons:
                flow.addWidget(button)
            words.addWidget(row)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(_EDGE + 13, 10, 16, 10)
        outer.setSpacing(12)
        outer.addWidget(IconView(icon, kind.value, 18, box=20), 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(words, 1)
        theme().changed.connect(self.update)

    def announce(self) -> None:
        """Have a screen reader say it; call once it is shown."""
        announce(self, f"{self.title.text()}. {self.text.text()}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The box with its edge."""
        color = theme().color
        with painting(self) as painter:
            box = whole(self.rect())
            rounded(painter, box, _RADIUS, color("surface"), color("border"))
            painter.setClipPath(rounded_path(box, _RADIUS))
            painter.fillRect(
                mirrored(self, QRectF(0, 0, _EDGE, self.height())), color(self._kind.value)
            )


def _button(action: Action) -> Button:
    kind = ButtonKind.PRIMARY if action.primary else ButtonKind.STANDARD
    button = NameButton(action.text, kind=kind, size=ButtonSize.SMALL)
    button.clicked.connect(lambda _checked=False: action.run())
    return button
