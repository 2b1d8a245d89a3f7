"""What holds for tests with widgets."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from greenroom.platform import text
from greenroom.platform.assets import asset
from greenroom.ui.theme import Theme, ThemeMode, install_theme


@pytest.fixture(autouse=True)
def app_theme(qapp: QApplication) -> Iterator[Theme]:
    """The theme, light and at 100 %, whatever the last test did; and no widget left behind."""
    theme = install_theme(qapp, asset())
    reset(theme)
    before = set(map(id, qapp.topLevelWidgets()))
    yield theme
    reset(theme)
    text.install_translator(text._source_text)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.processEvents()
    left = [w for w in qapp.topLevelWidgets() if id(w) not in before and w.isVisible()]
    assert not left, f"windows left behind: {left}"


def reset(theme: Theme) -> None:
    """Back to how tests expect it; says nothing when it is so already."""
    if theme.mode is not ThemeMode.LIGHT:
        theme.set_mode(ThemeMode.LIGHT)
    if theme.text_scale != 1.0:
        theme.set_text_scale(1.0)
    if theme.reduced_motion:
        theme.set_reduced_motion(False)
    if not theme.key_caps:
        theme.set_key_caps(True)
