"""The desktop around the window: file manager, sound and privacy settings."""

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
_PRIVACY_SETTINGS: dict[str, tuple[tuple[str, ...], ...]] = {
    "win32": (("explorer.exe", "ms-settings:privacy-microphone"),),
    "darwin": (
        ("open", "x-apple.systempreferences:com.apple.preference.security?Privacy_Microphone"),
    ),
    "linux": (
        ("gnome-control-center", "privacy"),
        ("gnome-control-center", "microphone"),
        ("systemsettings", "kcm_app-permissions"),
        ("pavucontrol",),
    ),
}


def show_folder(folder: Path) -> None:
    """Open a folder in the system's file manager, if there is one."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def open_sound_settings() -> bool:
    """Open the system's sound settings with the first program that is there."""
    return _open_first(_SOUND_SETTINGS)


def open_privacy_settings() -> bool:
    """Open the system's list of programs that may use the microphone."""
    return _open_first(_PRIVACY_SETTINGS)


def _open_first(ways: dict[str, tuple[tuple[str, ...], ...]]) -> bool:
    for program, *arguments in ways.get(sys.platform, ()):
        started = QProcess.startDetached(program, arguments)
        if started[0] if isinstance(started, tuple) else started:
            return True
    return False
