"""Space in the room: one press is one press, whatever has the focus."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from greenroom.ui.shell.letter_keys import types_text


class SpaceKey(QObject):
    """Watches the page and all that is in it that would take Space for itself.

    Press and release are swallowed, so that no focused button is pressed; auto-repeat does
    nothing, so that a key that is held down cannot start and stop a take.
    """

    def __init__(self, page: QWidget, pressed: Callable[[], object]) -> None:
        super().__init__(page)
        self._page = page
        self._pressed = pressed
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
        if kind == QEvent.Type.KeyPress and not event.isAutoRepeat() and not event.modifiers():
            self._pressed()
        return True
