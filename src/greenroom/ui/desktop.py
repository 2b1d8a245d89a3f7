"""The desktop around the window: file manager and sound settings."""

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

_SOUND_SETTINGS: dict[str, tuple[tuple[str, ...], ...]] = {
    "win32": (("explorer.exe", "ms-settings:sound"),),
    "darwin": (("open", "x-apple.systempreferences:com.apple.preference.sound"),),
    "linux": (
        ("gnome-control-center", "sound"),
        ("systemsettings", "kcm_pulseaudio"),
        ("pavucontrol",),
    ),
}


def show_folder(folder: Path) -> None:
    """Open a folder in the system's file manager, if there is one."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def open_sound_settings() -> bool:
    """Open the system's sound settings with the first program that is there."""
    for program, *arguments in _SOUND_SETTINGS.get(sys.platform, ()):
        started = QProcess.startDetached(program, arguments)
        if started[0] if isinstance(started, tuple) else started:
            return True
    return False
