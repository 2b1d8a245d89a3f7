"""A button that is off is told from one that can be pressed in the system's high contrast too."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from greenroom.ui.components.button import Button
from greenroom.ui.theme import Theme


@pytest.mark.parametrize("contrast", [True, False])
def test_in_high_contrast_a_dashed_outline_says_that_a_button_is_off(
    qtbot: QtBot, app_theme: Theme, monkeypatch: pytest.MonkeyPatch, contrast: bool
) -> None:
    monkeypatch.setattr(Theme, "high_contrast", contrast)
    holder = QWidget()
    qtbot.addWidget(holder)
    button = Button("Next pause", parent=holder)
    button.setEnabled(False)
    holder.show()
    image = button.grab().toImage()
    middle = range(20, image.width() - 20)
    edge = app_theme.name("text3" if contrast else "border").lower()
    marked = [image.pixelColor(x, 0).name() == edge for x in middle]
    assert any(marked)
    assert all(marked) is not contrast
