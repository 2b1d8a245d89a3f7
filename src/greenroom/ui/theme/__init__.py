"""Colours, fonts, icons and patterns: the one place that knows how Greenroom looks."""

from greenroom.ui.theme.fonts import Role
from greenroom.ui.theme.theme import Theme, ThemeMode, install_theme, theme

__all__ = ["Role", "Theme", "ThemeMode", "install_theme", "theme"]
