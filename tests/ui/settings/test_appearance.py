"""Appearance settings reach the theme; motion rests when the person or the system wants it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle

from greenroom.platform import settings_specs as specs
from greenroom.platform.settings import Settings
from greenroom.ui.settings.appearance import apply_appearance
from greenroom.ui.theme import Theme, ThemeMode


class StillStyle(QProxyStyle):
    """What a style says where the system asks for less motion."""

    def styleHint(self, hint: QStyle.StyleHint, *rest: object) -> int:  # noqa: N802 -- Qt's name
        """No time for animations."""
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return int(super().styleHint(hint, *rest))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "config")


def test_motion_rests_when_the_person_says_so(settings: Settings, app_theme: Theme) -> None:
    apply_appearance(settings, app_theme)
    assert not app_theme.reduced_motion
    settings.set(specs.MOTION, "off")
    apply_appearance(settings, app_theme)
    assert app_theme.reduced_motion
    settings.set(specs.MOTION, "system")
    apply_appearance(settings, app_theme)
    assert not app_theme.reduced_motion


def test_motion_rests_when_the_system_says_so(
    settings: Settings, app_theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    still = StillStyle("Fusion")
    monkeypatch.setattr(QApplication, "style", lambda: still)
    apply_appearance(settings, app_theme)
    assert app_theme.reduced_motion


def test_theme_size_and_key_caps_are_those_of_the_settings(
    settings: Settings, app_theme: Theme
) -> None:
    settings.set(specs.THEME, "dark")
    settings.set(specs.TEXT_SIZE, 150)
    settings.set(specs.KEY_CAPS, False)
    apply_appearance(settings, app_theme)
    assert (app_theme.mode, app_theme.text_scale) == (ThemeMode.DARK, 1.5)
    assert not app_theme.key_caps
