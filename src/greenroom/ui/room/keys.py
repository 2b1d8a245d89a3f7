"""Space in the room: one press is one press, whatever has the focus."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from greenroom.ui.shell.letter_keys import types_text

_FINGER_MS = 5


class SpaceKey(QObject):
    """Watches the page and all that is in it that would take Space for itself.

    Press and release are swallowed, so that no focused button is pressed; auto-repeat does
    nothing, so that a key that is held down cannot start and stop a take. On X11 Qt now and then
    takes an auto-repeat for a new press, because it has not read far enough ahead; such a press
    follows its release at once, faster than a finger could.
    """

    def __init__(self, page: QWidget, pressed: Callable[[], object]) -> None:
        super().__init__(page)
        self._page = page
        self._pressed = pressed
        self._released_ms = 0
        self.watch()

    def watch(self) -> None:
        """Take in buttons that came since; harmless when repeated."""
        for widget in (self._page, *self._page.findChildren(QWidget)):
            if widget is self._page or widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                widget.removeEventFilter(self)
                widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space, unless text is typed."""
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return False
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Space:
            return False
        if types_text(QApplication.focusWidget()) and not isinstance(watched, QAbstractButton):
            return False
        if kind == QEvent.Type.KeyRelease:
            self._released_ms = event.timestamp()
        elif not event.modifiers() and not self._repeats(event):
            self._pressed()
        return True

    def _repeats(self, event: QKeyEvent) -> bool:
        bounced = self._released_ms > 0 and event.timestamp() - self._released_ms < _FINGER_MS
        return event.isAutoRepeat() or bounced
