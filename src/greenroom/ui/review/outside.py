"""What changes outside Review while it is open: words that are still being heard, new reports.

Each refresh reads the session and lays everything out again. While a take is being heard that
would happen twice for each chunk, and just before its report, which then had to wait for it.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from greenroom.ui.review.services import ReviewServices

_WORDS_MS = 300


class OutsideChanges(QObject):
    """Calls `refresh(take_id)` on the window's thread.

    A take that is no longer being heard has its report, and is shown at once; the words so far of
    one that still is, every 0.3 s.
    """

    _told = Signal(str)

    def __init__(
        self, services: ReviewServices, refresh: Callable[[str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._refresh = refresh
        self._words_of: set[str] = set()
        self._later = QTimer(self, singleShot=True, interval=_WORDS_MS)
        self._later.timeout.connect(self._show_words)
        self._told.connect(self._changed)
        self.destroyed.connect(services.watch(self._told.emit))

    def _changed(self, take_id: str) -> None:
        if self._services.hearing(take_id) is None:
            self._words_of.discard(take_id)
            self._refresh(take_id)
            return
        self._words_of.add(take_id)
        if not self._later.isActive():
            self._later.start()

    def _show_words(self) -> None:
        waiting, self._words_of = self._words_of, set()
        for take_id in sorted(waiting):
            self._refresh(take_id)
