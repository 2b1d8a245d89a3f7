"""A toast: something succeeded or can be undone. Never a problem."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from greenroom.ui.announce import announce
from greenroom.ui.components.button import Button, ButtonSize
from greenroom.ui.components.icon import IconView
from greenroom.ui.components.label import Label
from greenroom.ui.components.painting import painting, rounded, whole
from greenroom.ui.theme import Role, theme

SHOWN_MS = 6000
_FROM_BOTTOM = 20


class Toast(QFrame):
    """Bottom centre of `host`: icon, one sentence, at most one button. Goes after 6 s.

    Stays while it is hovered or holds the focus.
    """

    gone = Signal()

    def __init__(
        self,
        host: QWidget,
        text: str,
        action: str = "",
        run: Callable[[], object] | None = None,
        *,
        icon: str = "check",
    ) -> None:
        super().__init__(host)
        self._host = host
        self.setAccessibleName(text)
        self.text = text
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10 if action else 16, 8)
        row.setSpacing(10)
        row.addWidget(IconView(icon, "accent", 18))
        row.addWidget(Label(text, Role.SMALL))
        self.button: Button | None = None
        if action and run is not None:
            self.button = Button(action, size=ButtonSize.SMALL)
            self.button.clicked.connect(self.dismiss)
            self.button.clicked.connect(lambda _checked=False: run())
            row.addWidget(self.button)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self._maybe_close)
        host.installEventFilter(self)

    def pop_up(self) -> None:
        """Show it, and have a screen reader say it."""
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        announce(self, self.text)
        self._timer.start()

    def dismiss(self) -> None:
        """Go now."""
        self._timer.stop()
        self._host.removeEventFilter(self)
        self.hide()
        self.gone.emit()
        self.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom centre."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        """Time stands still while hovered."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Time goes on."""
        self._timer.start()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The box."""
        with painting(self) as painter:
            color = theme().color
            rounded(painter, whole(self.rect()), 8, color("surface"), color("line"))

    def _maybe_close(self) -> None:
        if self.button is not None and self.button.hasFocus():
            self._timer.start()
            return
        self.dismiss()

    def _place(self) -> None:
        x = (self._host.width() - self.width()) // 2
        self.move(max(8, x), self._host.height() - self.height() - _FROM_BOTTOM)
