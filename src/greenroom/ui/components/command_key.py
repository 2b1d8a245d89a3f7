"""The key of a command, for texts that name it."""

from PySide6.QtCore import QObject, Signal


class CommandKey(QObject):
    """A key that a text on a page names; the window sets it as it sets the keys of buttons.

    `usual_key` is the key that the command has by itself. `changed` is emitted for another one.
    """

    changed = Signal()

    def __init__(self, key: str, parent: QObject) -> None:
        super().__init__(parent)
        self.usual_key = self._key = key

    @property
    def key(self) -> str:
        """The key that the command has now; "" for none."""
        return self._key

    def set_key(self, key: str) -> None:
        """Another key, or "" for none."""
        if key != self._key:
            self._key = key
            self.changed.emit()
