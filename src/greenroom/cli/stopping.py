"""A request to stop a command, by Ctrl+C or by a signal, that nothing can swallow.

The request becomes a KeyboardInterrupt wherever the main thread is, so that all is cleaned up on
the way out. But an exception that comes up inside a library's callback may be dropped by the
library: PyAV and the weak references of an import do that. So the request is made again until it
has come through, though not while it is already on its way.
"""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Any

_AGAIN_S = 0.1
_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")


@contextmanager
def ended_by_signals() -> Iterator[None]:
    """Let a request to end, or a closed terminal, clean up as Ctrl+C does.

    Signals that somebody ignores or takes themselves are left alone.
    """
    before: dict[int, Any] = {}
    told = sys.unraisablehook
    with suppress(ValueError):  # only the main thread may
        for name in _SIGNALS:
            number = getattr(signal, name, None)  # Windows has no SIGHUP
            usual = (signal.SIG_DFL, signal.default_int_handler)
            if number is not None and signal.getsignal(number) in usual:
                before[number] = signal.signal(number, _stop)
        if before and sys.platform != "win32":
            timer = signal.getitimer(signal.ITIMER_REAL)
            before[signal.SIGALRM] = signal.signal(signal.SIGALRM, _stop)
            sys.unraisablehook = lambda ignored: _tell(ignored, told)
    try:
        yield
    finally:
        if before and sys.platform != "win32":
            signal.setitimer(signal.ITIMER_REAL, *timer)
        sys.unraisablehook = told
        for number, handler in before.items():
            signal.signal(number, handler)


def _stop(_number: int, _frame: FrameType | None) -> None:
    """Ask the main thread to stop, now and after a while, unless it is about to."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, _AGAIN_S)
    if not _stopping():
        raise KeyboardInterrupt


def _stopping() -> bool:
    """Whether somebody cleans up because of an earlier request."""
    handled = sys.exc_info()[1]
    while handled is not None:
        if isinstance(handled, KeyboardInterrupt):
            return True
        handled = handled.__context__
    return False


def _tell(ignored: Any, told: Any) -> None:
    """What a library dropped is made again, and nobody has to read of it."""
    if not issubclass(ignored.exc_type, KeyboardInterrupt):
        told(ignored)
