"""The theme: one object that every widget asks, and one signal that tells of a change."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from greenroom.ui.theme import icons, patterns
from greenroom.ui.theme.focus_ring import FocusRings
from greenroom.ui.theme.fonts import (
    Role,
    add_bundled_fonts,
    interface_family,
    make_font,
    system_scale,
)
from greenroom.ui.theme.palette import high_contrast_tokens, make_palette
from greenroom.ui.theme.part_looks import part_look
from greenroom.ui.theme.qss import read_anew, style_sheet
from greenroom.ui.theme.tokens import Tokens, load_tokens

SMALLEST_TEXT, LARGEST_TEXT = 1.0, 2.0


class ThemeMode(StrEnum):
    """Which set of colours."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """How Greenroom looks now. `changed` fires after colours, text size or key caps changed."""

    changed = Signal()

    def __init__(self, app: QApplication, assets: Path) -> None:
        super().__init__(app)
        self._app = app
        self._assets = assets
        self._sets = load_tokens(assets / "theme" / "tokens.json")
        add_bundled_fonts(assets / "fonts")
        self._family = interface_family()
        self._system_scale = system_scale()
        self._mode = ThemeMode.SYSTEM
        self._text_scale = 1.0
        self._reduced_motion = False
        self._key_caps = True
        self._revision = 0
        self._fonts: dict[Role, QFont] = {}
        self._metrics: dict[Role, QFontMetricsF] = {}
        app.setStyle("Fusion")
        self._system_palette = _system_palette(app)
        self._tokens = self._pick_tokens()
        self._rings = FocusRings(app)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        if hasattr(hints, "accessibility"):  # from Qt 6.10 on
            hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)
        self._apply()

    @property
    def mode(self) -> ThemeMode:
        """The chosen mode; `dark` tells what it comes to."""
        return self._mode

    @property
    def dark(self) -> bool:
        """Whether the dark set is shown."""
        return self._tokens.name.startswith("dark")

    @property
    def high_contrast(self) -> bool:
        """Whether the system's own colours of high contrast are shown."""
        return self._tokens.name.endswith("-contrast")

    @property
    def text_scale(self) -> float:
        """The person's text size, 1.0 to 2.0."""
        return self._text_scale

    @property
    def scale(self) -> float:
        """Text size times what the system's own font size adds."""
        return self._text_scale * self._system_scale

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing but the meter, the ring and the playhead may move."""
        return self._reduced_motion

    @property
    def key_caps(self) -> bool:
        """Whether buttons show their keys."""
        return self._key_caps

    @property
    def revision(self) -> int:
        """Another number after each change of colours, fonts or sizes."""
        return self._revision

    def set_mode(self, mode: ThemeMode) -> None:
        """Follow the system, or stay light or dark."""
        self._mode = mode
        self._refresh()

    def set_text_scale(self, scale: float) -> None:
        """1.0 to 2.0; values outside are brought back inside."""
        self._text_scale = min(LARGEST_TEXT, max(SMALLEST_TEXT, scale))
        self._refresh()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Hold the speaking ring still, and step progress bars."""
        self._reduced_motion = reduced
        self.changed.emit()

    def set_key_caps(self, shown: bool) -> None:
        """Show or hide the keys on buttons."""
        self._key_caps = shown
        self.changed.emit()

    def color(self, token: str) -> QColor:
        """The colour of a token now."""
        return QColor(self._tokens[token])

    def name(self, token: str) -> str:
        """The colour of a token now, as "#RRGGBB"."""
        return self._tokens[token]

    def font(self, role: Role) -> QFont:
        """The font of a role at the text size now."""
        if role not in self._fonts:
            self._fonts[role] = make_font(role, self._family, self.scale)
        return QFont(self._fonts[role])

    def metrics(self, role: Role) -> QFontMetricsF:
        """Measures of `font(role)`."""
        if role not in self._metrics:
            self._metrics[role] = QFontMetricsF(self.font(role))
        return self._metrics[role]

    def line(self, role: Role) -> int:
        """The line height of a role, in pixels now."""
        return self.size(role.value.line)

    def size(self, pixels: float) -> int:
        """Pixels at 100 % text -> pixels now; for everything that holds text or stands by it."""
        return round(pixels * self.scale)

    def pixmap(self, icon: str, token: str, size: int, ratio: float = 1.0) -> QPixmap:
        """A line icon ("mic") in a token's colour, `size` logical pixels wide."""
        path = self._assets / "icons" / f"{icon}.svg"
        return icons.icon_pixmap(path, self._tokens[token], size, ratio)

    def app_icon(self) -> QIcon:
        """The program's own icon in all usual sizes."""
        icon = QIcon()
        for size in (16, 24, 32, 48, 64, 128, 256):
            icon.addPixmap(self.logo(size))
        return icon

    def logo(self, size: int, ratio: float = 1.0) -> QPixmap:
        """The program's own icon."""
        return icons.icon_pixmap(self._assets / "icons" / "app-icon.svg", None, size, ratio)

    def pattern(self, kind: str, ratio: float = 1.0) -> QBrush:
        """The pattern of a part ("S", "present") or of a long pause ("pause")."""
        if kind == "pause":
            return patterns.pattern_brush(kind, self._tokens["line"], ratio)
        look = part_look(kind)
        return patterns.pattern_brush(look.pattern, self._tokens[look.ink], ratio)

    def _pick_tokens(self) -> Tokens:
        dark = self._mode is ThemeMode.DARK
        if self._mode is ThemeMode.SYSTEM:
            dark = self._system_is_dark()
        tokens = self._sets["dark" if dark else "light"]
        if _system_wants_contrast(self._app):
            return high_contrast_tokens(tokens, self._system_palette)
        return tokens

    def _system_is_dark(self) -> bool:
        scheme = self._app.styleHints().colorScheme()
        if scheme is Qt.ColorScheme.Unknown:  # a desktop without such a setting
            return self._system_palette.window().color().lightness() < 128
        return scheme is Qt.ColorScheme.Dark

    def _system_changed(self, *_change: object) -> None:
        self._app.setPalette(QPalette())  # ours is lifted for a moment, to see the system's
        self._system_palette = _system_palette(self._app)
        self._refresh()

    def _refresh(self) -> None:
        self._tokens = self._pick_tokens()
        self._fonts.clear()
        self._metrics.clear()
        self._revision += 1
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        self._app.setPalette(make_palette(self._tokens))
        self._app.setFont(self.font(Role.BODY))
        if self._app.styleSheet():
            read_anew(self._app)
        else:
            self._app.setStyleSheet(style_sheet(make_font(Role.BODY, self._family, 1.0)))


def _system_palette(app: QApplication) -> QPalette:
    """The desktop's colours. Where they stay light in dark mode, as Qt's do, those of the style."""
    palette, scheme = QPalette(app.palette()), app.styleHints().colorScheme()
    told = scheme is not Qt.ColorScheme.Unknown
    if told and (palette.window().color().lightness() < 128) != (scheme is Qt.ColorScheme.Dark):
        return app.style().standardPalette()
    return palette


def _system_wants_contrast(app: QApplication) -> bool:
    hints = app.styleHints()
    if not hasattr(hints, "accessibility"):  # from Qt 6.10 on
        return False
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


_installed: list[Theme] = []


def install_theme(app: QApplication, assets: Path) -> Theme:
    """Create the theme of this process; a second call returns the first one."""
    if not _installed:
        _installed.append(Theme(app, assets))
    return _installed[0]


def theme() -> Theme:
    """The theme of this process. `install_theme` comes first."""
    return _installed[0]
