"""The Qt application: made once a process, with language and theme."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from greenroom.ui.locale import install_locale
from greenroom.ui.theme.theme import install_theme


def make_application(assets: Path, locale: str = "") -> QApplication:
    """The application; a second call gives the first one, in the language asked for now."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Greenroom")
    app.setDesktopFileName("greenroom")
    install_locale(app, locale)
    install_theme(app, assets)
    return app


def once_painted(widget: QWidget, call: Callable[[], object]) -> None:
    """Run `call` when `widget` has been on the screen for the first time, whole.

    A call at the loop's first turn comes before the display asks for a picture, and what it starts
    on other threads then takes the interpreter from the painting: 0.3 s more of an empty window.
    """
    _FirstPaint(widget, call)


class _FirstPaint(QObject):
    def __init__(self, widget: QWidget, call: Callable[[], object]) -> None:
        super().__init__(widget)
        self._call = call
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The widget's own painting comes first, what is in it follows before the loop goes on."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._run)
        return False

    def _run(self) -> None:
        self.deleteLater()
        self._call()
