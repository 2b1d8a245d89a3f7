"""Font roles: every text in the window has one of these sizes."""

import sys
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication

_BUNDLED = "Inter"
_GENERIC = {"", "Sans Serif", "Sans", "sans-serif", "MS Shell Dlg 2"}
_USUAL_POINTS = {"win32": 9.0, "darwin": 13.0}


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """Size and line height in logical pixels at 100 % text, and the weight."""

    size: float
    line: float
    weight: QFont.Weight = QFont.Weight.Normal
    tabular: bool = False


_SEMI = QFont.Weight.DemiBold
_MEDIUM = QFont.Weight.Medium


class Role(Enum):
    """What a text is for; gives its size, line height and weight."""

    TIMER = TypeStyle(60, 64, _SEMI, tabular=True)
    TIMER_SMALL = TypeStyle(42, 46, _SEMI, tabular=True)
    TIMER_SHEET = TypeStyle(28, 34, _SEMI, tabular=True)
    PAGE_TITLE = TypeStyle(24, 32, _SEMI)
    QUESTION = TypeStyle(22, 31, _SEMI)
    NUMBER = TypeStyle(22, 26, _SEMI, tabular=True)
    SECTION = TypeStyle(18, 26, _SEMI)
    CALL = TypeStyle(18, 26, tabular=True)
    MAIN_BUTTON = TypeStyle(16, 22, _SEMI)
    LIVE = TypeStyle(15, 24)
    CARD_TITLE = TypeStyle(15, 20, _SEMI)
    BODY = TypeStyle(14, 20)
    BODY_MEDIUM = TypeStyle(14, 20, _MEDIUM)
    BODY_STRONG = TypeStyle(14, 20, _SEMI)
    TRANSCRIPT = TypeStyle(14, 23)
    SMALL = TypeStyle(13, 18)
    SMALL_TABULAR = TypeStyle(13, 18, tabular=True)
    SMALL_MEDIUM = TypeStyle(13, 18, _MEDIUM)
    SMALL_STRONG = TypeStyle(13, 18, _SEMI)
    SMALL_STRONG_TABULAR = TypeStyle(13, 18, _SEMI, tabular=True)
    CAPTION = TypeStyle(12, 16, tabular=True)
    CAPTION_MEDIUM = TypeStyle(12, 16, _MEDIUM, tabular=True)
    CAPTION_STRONG = TypeStyle(12, 16, _SEMI, tabular=True)
    CHIP_LETTER = TypeStyle(12.0, 16.0, QFont.Weight.Bold)


def add_bundled_fonts(folder: Path) -> None:
    """Make the shipped faces known to Qt; harmless when repeated."""
    if _BUNDLED in QFontDatabase.families():
        return
    for file in sorted(folder.glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))


def interface_family() -> str:
    """The platform's own interface font if its figures can be tabular, else the shipped one."""
    family = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    if family in _GENERIC or not _has_tabular_figures(family):
        return _BUNDLED
    return family


def system_scale() -> float:
    """How much larger than usual the system's interface font is, never below 1."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    usual = _USUAL_POINTS.get(sys.platform, 11.0)
    return max(1.0, font.pointSizeF() / usual) * max(1.0, _dpi() / _usual_dpi())


def make_font(role: Role, family: str, scale: float) -> QFont:
    """The font of a role at `scale` (1.0 = 100 %)."""
    style = role.value
    font = QFont(family)
    font.setPointSizeF(style.size * scale * 72.0 / _dpi())
    font.setWeight(style.weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if style.tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _has_tabular_figures(family: str) -> bool:
    font = QFont(family)
    font.setPointSizeF(40)
    font.setFeature(QFont.Tag("tnum"), 1)
    metrics = QFontMetricsF(font)
    widths = {round(metrics.horizontalAdvance(digit), 2) for digit in "0123456789"}
    return len(widths) == 1


def _usual_dpi() -> float:
    return 72.0 if sys.platform == "darwin" else 96.0


def _dpi() -> float:
    screen = QGuiApplication.primaryScreen()
    return screen.logicalDotsPerInchY() if screen else _usual_dpi()
