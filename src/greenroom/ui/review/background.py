"""A call on a background thread, with its result on the window's thread."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from greenroom.model.errors import GreenroomError


class _Result(QObject):
    """Lives on the window's thread, so that what is emitted elsewhere is delivered here."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        on_done: Callable[[Any], object],
        on_failed: Callable[[GreenroomError], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._on_done, self._on_failed = on_done, on_failed
        self.done.connect(self._deliver)
        self.failed.connect(self._deliver_failure)

    @Slot(object)
    def _deliver(self, value: object) -> None:
        self._on_done(value)
        self.deleteLater()

    @Slot(object)
    def _deliver_failure(self, error: GreenroomError) -> None:
        self._on_failed(error)
        self.deleteLater()


class _Call(QRunnable):
    def __init__(self, call: Callable[[], Any], result: _Result) -> None:
        super().__init__()
        self._call, self._result = call, result

    def run(self) -> None:
        """Errors that a person can read come back; others are bugs and surface as such."""
        try:
            value = self._call()
        except GreenroomError as error:
            self._result.failed.emit(error)
        else:
            self._result.done.emit(value)


class Background(QObject):
    """Runs calls one after the other."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def run(
        self,
        call: Callable[[], Any],
        done: Callable[[Any], object],
        failed: Callable[[GreenroomError], object],
    ) -> None:
        """Start `call`; then `done` with its value, or `failed`, on the window's thread."""
        self._pool.start(_Call(call, _Result(done, failed, self)))

    def wait(self) -> None:
        """Until nothing runs any more."""
        self._pool.waitForDone()
