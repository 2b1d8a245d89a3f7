"""A request to end from outside the window: Ctrl+C in a terminal, logging out, `kill`.

Python runs its handler only between two steps of its own, and an idle window takes none for a long
time. So the signal also writes a byte, which wakes the event loop.
"""

import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from PySide6.QtCore import QSocketNotifier, QTimer

_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")


@contextmanager
def ended_by_signals(end: Callable[[], object]) -> Iterator[None]:
    """Call `end` on the window's thread, in its event loop, when the program is asked to end.

    Only for the main thread. Without it Ctrl+C would break off whatever is being painted.
    """
    woken, waking = socket.socketpair()
    for each in (woken, waking):
        each.setblocking(False)
    notifier = QSocketNotifier(woken.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: _emptied(woken))

    def asked(*_: object) -> None:
        QTimer.singleShot(0, end)

    before: dict[int, Any] = {}
    wakes_before = signal.set_wakeup_fd(waking.fileno(), warn_on_full_buffer=False)
    for name in _SIGNALS:
        number = getattr(signal, name, None)  # Windows has no SIGHUP
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            before[number] = signal.signal(number, asked)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(wakes_before)
        notifier.setEnabled(False)
        notifier.deleteLater()
        woken.close()
        waking.close()


def _emptied(woken: socket.socket) -> None:
    with suppress(BlockingIOError):
        woken.recv(64)
