"""From background threads into the window: calls arrive on the window's thread, in order."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot


class Bridge(QObject):
    """Wraps callbacks so that other threads may call them.

    `bridge.wrap(function)` returns a callable that any thread may call at any time; `function`
    runs later on the thread that made the bridge. After `close` nothing is delivered any more, so
    a page that is gone is never touched.
    """

    _called = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._called.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def wrap(self, function: Callable[..., Any]) -> Callable[..., None]:
        """`function`, callable from everywhere; what it returns is lost."""

        def call(*arguments: Any) -> None:
            if self._open:
                self._called.emit(function, arguments)

        return call

    def close(self) -> None:
        """Deliver nothing from now on."""
        self._open = False

    @Slot(object, object)
    def _run(self, function: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
        if self._open:
            function(*arguments)
