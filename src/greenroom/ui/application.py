"""The Qt application: made once a process, with language and theme."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

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


def soon(call: Callable[[], object]) -> None:
    """Run `call` once the event loop has come round, so that the window is painted first."""
    QTimer.singleShot(0, call)
