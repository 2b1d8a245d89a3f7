"""A toast: something succeeded or can be undone. Never a problem."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
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
_MAIN_HEIGHT = 44


def _nothing() -> None:
    """What the button does while there is none."""


class Toast(QFrame):
    """Bottom centre of `host`, above its main buttons: icon, one sentence, at most one button.

    Goes after 6 s. Stays while it is hovered or its button holds the focus. One toast serves a host
    for good: the last thing said wins.
    """

    def __init__(self, host: QWidget, *, shown_ms: int = SHOWN_MS) -> None:
        super().__init__(host)
        self._host = host
        self._run: Callable[[], object] = _nothing
        self.label = Label("", Role.SMALL)
        self.button = Button("", size=ButtonSize.SMALL)
        self.button.clicked.connect(self._pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(10)
        row.addWidget(IconView("check", "accent", 18))
        row.addWidget(self.label)
        row.addWidget(self.button)
        self._timer = QTimer(self, singleShot=True, interval=shown_ms)
        self._timer.timeout.connect(self._time_is_up)
        host.installEventFilter(self)
        self.hide()

    def say(
        self,
        text: str,
        action: str = "",
        run: Callable[[], object] = _nothing,
    ) -> None:
        """Show a sentence, and have a screen reader say it."""
        self._run = run
        self.label.setText(text)
        self.button.set_text(action)
        self.button.setVisible(bool(action))
        self.setAccessibleName(text)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        announce(self, text)
        self._timer.start()

    def dismiss(self) -> None:
        """Go now."""
        self._timer.stop()
        self.hide()

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

    def _pressed(self) -> None:
        run = self._run
        self.dismiss()
        run()

    def _time_is_up(self) -> None:
        if self.button.hasFocus() or self.underMouse():
            self._timer.start()
        else:
            self.dismiss()

    def _place(self) -> None:
        x = (self._host.width() - self.width()) // 2
        self.move(max(8, x), self._host.height() - self.height() - _FROM_BOTTOM)
        for box in sorted(self._main_buttons(), key=lambda rect: -rect.bottom()):
            if self.geometry().intersects(box):
                self.move(self.x(), max(0, box.top() - self.height() - _FROM_BOTTOM))

    def _main_buttons(self) -> list[QRect]:
        """Where the host's large buttons are: a toast that comes by itself must not hide them."""
        host, least = self._host, theme().size(_MAIN_HEIGHT)
        return [
            QRect(button.mapTo(host, QPoint()), button.size())
            for button in host.findChildren(Button)
            if button.isVisible() and button.height() >= least
        ]
