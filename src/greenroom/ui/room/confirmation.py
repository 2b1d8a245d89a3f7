"""What the room asks before it does something that cannot be taken back."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.dialogs import ConfirmDialog


class Confirmation:
    """One dialog at a time over the room; `closed` is called after each, agreed to or not."""

    def __init__(self, parent: QWidget, closed: Callable[[], object]) -> None:
        self._parent = parent
        self._closed = closed
        self.dialog: ConfirmDialog | None = None

    def ask(self, title: str, text: str, agree: str, run: Callable[[], object]) -> None:
        """Run it once the person agrees; nothing while another question is open."""
        if self.dialog is not None:
            return
        go_on = translate("Room", "Go on")
        self.dialog = ConfirmDialog(title, text, agree, go_on, parent=self._parent)
        self.dialog.accepted.connect(run)
        self.dialog.finished.connect(self._finished)
        self.dialog.open()

    def close(self) -> None:
        """Take the question back."""
        if self.dialog is not None:
            self.dialog.reject()

    def _finished(self, _result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
        self._closed()
