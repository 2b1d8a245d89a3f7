"""Every text that is painted stands out from what it stands on, on every page, in both themes."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from greenroom.app.controller import REVIEW
from greenroom.ui.components.button import Button, ButtonKind
from greenroom.ui.components.label import Label
from greenroom.ui.gallery import Gallery
from greenroom.ui.theme import Role, Theme, ThemeMode
from support.painted_text import faint_texts
from support.qt import settle
from support.sample_session import built_session
from support.studio import open_studio
from support.window_pages import PAGES, enter_room, show

MODES = (ThemeMode.LIGHT, ThemeMode.DARK)
TALL = (1280, 1600)


def test_a_faint_text_is_found_whoever_paints_it(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    column.addWidget(Label("Plain to see", Role.BODY))
    column.addWidget(Label("Faint", Role.BODY, "border"))
    off = Button("Switched off", kind=ButtonKind.PRIMARY)
    off.setEnabled(False)
    column.addWidget(off)
    holder.resize(300, 200)
    holder.show()
    settle(holder)
    looked, (faint,) = faint_texts(holder)
    assert looked == 2
    assert faint.startswith("Label 'line at 0'")


@pytest.mark.parametrize("mode", MODES)
def test_no_part_has_a_faint_text(qtbot: QtBot, app_theme: Theme, mode: ThemeMode) -> None:
    app_theme.set_mode(mode)
    gallery = Gallery()
    qtbot.addWidget(gallery)
    gallery.resize(1500, 2400)
    gallery.show()
    settle(gallery)
    looked, faint = faint_texts(gallery)
    assert faint == []
    assert looked > 200


def test_no_page_has_a_faint_text(qtbot: QtBot, app_theme: Theme) -> None:
    with open_studio() as (studio, controller):
        studio.store(built_session())
        enter_room(controller)
        for mode in MODES:
            app_theme.set_mode(mode)
            for page in PAGES:
                looked, faint = faint_texts(show(controller, page, TALL))
                assert faint == [], (mode, page)
                assert looked > (100 if page == REVIEW else 10), (mode, page)
