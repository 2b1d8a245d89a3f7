"""Settings open at a section, and mirror without breakage."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fakes.settings_services import FakeSettingsServices
from greenroom.platform.settings import Settings
from greenroom.ui.settings.page import SettingsPage
from greenroom.ui.settings.rows import SettingRow
from support.qt import cut_texts, lengthen, settle


def open_page(qtbot: QtBot, folder: Path, size: tuple[int, int] = (1024, 680)) -> SettingsPage:
    page = SettingsPage(Settings(folder / "config"), FakeSettingsServices())
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    page.activateWindow()
    page.entered()
    settle(page)
    return page


def place(widget: QWidget, page: QWidget) -> QRect:
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("name", ["model", "appearance", "privacy"])
def test_a_section_is_shown_with_the_focus_in_it(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    page = open_page(qtbot, tmp_path)
    page.show_section(name)
    settle(page)
    card: QWidget = getattr(page, name)
    focused = page.focusWidget()
    assert focused is not None
    assert card.isAncestorOf(focused)
    qtbot.waitUntil(lambda: page.rect().contains(place(focused, page)))
    bar = page._scroll.verticalScrollBar()
    top = place(card, page).top() - place(page._scroll, page).top()
    assert 0 <= top < 20 or bar.value() == bar.maximum()


def test_an_unknown_section_is_an_error(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        open_page(qtbot, tmp_path).show_section("kitchen")


@pytest.mark.parametrize("longer", [False, True])
def test_right_to_left_mirrors_and_cuts_nothing(qtbot: QtBot, tmp_path: Path, longer: bool) -> None:
    if longer:
        lengthen()
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page = open_page(qtbot, tmp_path, (1280, 800))
    assert cut_texts(page) == []
    devices, thresholds = place(page.devices, page), place(page.thresholds, page)
    assert devices.left() > thresholds.right()
    row = page.findChildren(SettingRow)[0]
    assert row.label.x() > row.width() / 2
