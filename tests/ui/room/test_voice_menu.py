"""Another voice for an interviewer whose own cannot speak."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from greenroom.model.errors import ModelMissingError
from greenroom.ui.room.voice_menu import pop_up_voices
from support.room import Room

VOICES = (("bf_emma", "British, clear"), ("af_heart", "American, warm"))


def test_the_banner_leads_to_the_voices(room: Room) -> None:
    room.asked()
    room.run.listener.no_voice(ModelMissingError("no voice"))
    room.settle()
    banner = room.page.stage.banner
    assert banner is not None
    assert [button.text() for button in banner.buttons] == ["Choose voice", "Keep going"]
    banner.buttons[0].setFocus()
    room.press(Qt.Key.Key_Return)
    assert room.actions.went[-1] == ("choose_voice", "maya")


def test_the_menu_is_used_with_the_keyboard(room: Room, qtbot: QtBot) -> None:
    chosen: list[str] = []
    pop_up_voices(VOICES, "bf_emma", chosen.append)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [(item.text(), item.isChecked()) for item in menu.actions()] == [
        ("British, clear", True),
        ("American, warm", False),
    ]
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert chosen == ["af_heart"]
    assert QApplication.activePopupWidget() is None
