"""Keys that a field keeps for itself where the window has a shortcut on them."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

LEAVE_AND_ENTER = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


def keeps_key(event: QEvent, *keys: Qt.Key) -> bool:
    """For a field's `event`: whether this asks for one of these keys, which it then gets."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    if event.key() not in keys:
        return False
    event.accept()
    return True
