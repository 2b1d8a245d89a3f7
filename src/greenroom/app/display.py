"""Whether there is a display to open a window on."""

import os
import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

_LOCAL_X = re.compile(r"(?:unix)?:(\d+)(?:\.\d+)?")
_X_SOCKETS = "/tmp/.X11-unix"


def has_display(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether a window can be shown. Only Linux and the BSDs can be without.

    A named display that does not answer counts as none: Qt would end the process over it.
    """
    if sys.platform in ("win32", "darwin") or environment.get("QT_QPA_PLATFORM"):
        return True
    return _wayland_answers(environment) or _x_answers(environment.get("DISPLAY", ""))


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    folder = environment.get("XDG_RUNTIME_DIR", "")
    return bool(name) and _answers(str(Path(folder) / name))


def _x_answers(display: str) -> bool:
    local = _LOCAL_X.fullmatch(display)
    if local is None:
        return bool(display)  # on another computer; only Qt can tell
    path = f"{_X_SOCKETS}/X{local[1]}"
    return _answers(path) or (sys.platform == "linux" and _answers(f"\0{path}"))


def _answers(address: str) -> bool:
    with socket.socket(socket.AF_UNIX) as probe:
        try:
            probe.connect(address)
        except (OSError, ValueError):
            return False
        return True
