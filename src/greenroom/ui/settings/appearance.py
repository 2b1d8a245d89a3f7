"""Appearance settings, applied to the theme."""

from PySide6.QtWidgets import QApplication, QStyle

from greenroom.platform import settings_specs as specs
from greenroom.platform.settings import Settings
from greenroom.ui.theme import Theme, ThemeMode

KEYS = frozenset(
    setting.key for setting in (specs.THEME, specs.TEXT_SIZE, specs.MOTION, specs.KEY_CAPS)
)


def apply_appearance(settings: Settings, theme: Theme) -> None:
    """Make the theme look as the settings say; what is so already is not touched."""
    mode = ThemeMode(settings.get(specs.THEME))
    if theme.mode is not mode:
        theme.set_mode(mode)
    scale = settings.get(specs.TEXT_SIZE) / 100
    if abs(theme.text_scale - scale) > 0.001:
        theme.set_text_scale(scale)
    reduced = settings.get(specs.MOTION) == "off" or _system_rests()
    if theme.reduced_motion is not reduced:
        theme.set_reduced_motion(reduced)
    if theme.key_caps is not settings.get(specs.KEY_CAPS):
        theme.set_key_caps(settings.get(specs.KEY_CAPS))


def _system_rests() -> bool:
    """Whether the system asks for less motion: its platform theme then allows no animation."""
    style = QApplication.style()
    return style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
