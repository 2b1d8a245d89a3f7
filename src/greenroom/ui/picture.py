"""Saving a window as a picture."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

_SIZE = (1280, 800)
_PATIENCE_MS = 5000
_LOOK_MS = 20


def save_picture(
    window: QWidget, fill: Callable[[], object], settled: Callable[[], bool], path: Path
) -> None:
    """Show `window` at 1280 × 800, `fill` it, wait until it has `settled`, and save a PNG."""
    window.resize(*_SIZE)
    window.show()
    fill()
    deadline = QDeadlineTimer(_PATIENCE_MS)
    loop = QEventLoop()
    timer = QTimer(interval=_LOOK_MS)
    timer.timeout.connect(lambda: loop.quit() if settled() or deadline.hasExpired() else None)
    timer.start()
    loop.exec()
    timer.stop()
    window.grab().save(str(path), "PNG")
