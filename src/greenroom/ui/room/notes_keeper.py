"""Keeps the notes with the session while they are typed."""

from collections.abc import Callable

from PySide6.QtCore import QTimer

from greenroom.ui.room.services import RoomRun
from greenroom.ui.room.side_panel import SidePanel

_AFTER_MS = 600


class NotesKeeper:
    """Waits for a pause in typing; `keep` does it at once."""

    def __init__(self, side: SidePanel, run: Callable[[], RoomRun | None]) -> None:
        self._side, self._run = side, run
        self._timer = QTimer(side, interval=_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self.keep)
        side.edited.connect(self._timer.start)

    def keep(self) -> None:
        """Keep them if they changed."""
        self._timer.stop()
        run = self._run()
        if run is not None and self._side.take_changed():
            run.set_notes(self._side.text())
