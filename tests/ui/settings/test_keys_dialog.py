"""Changing keys, as people do it, and what follows everywhere."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from fakes.settings_services import FakeSettingsServices
from fakes.start_services import FakeStartActions, FakeStartServices
from greenroom.platform import settings_specs as specs
from greenroom.platform.settings import Settings
from greenroom.ui.components.key_name import key_name
from greenroom.ui.settings.keys_dialog import KeyChoiceDialog
from greenroom.ui.settings.page import SettingsPage
from greenroom.ui.shell.key_choices import KeyChoices
from greenroom.ui.shell.key_map import KeyMap
from greenroom.ui.shell.window import MainWindow
from greenroom.ui.start.page import StartPage
from support.qt import cut_texts, lengthen, settle, unnamed_controls

QUICK = "start.quick"


class Opened:
    """A window with Start, and the dialog that changes its keys."""

    def __init__(self, qtbot: QtBot) -> None:
        self.actions = FakeStartActions()
        self.window = MainWindow()
        qtbot.addWidget(self.window)
        self.start = StartPage(FakeStartServices(), self.actions)
        self.window.add_page("start", self.start, icon="start", key="Ctrl+1")
        self.window.show()
        self.window.activateWindow()
        self.window.show_page("start")
        choices = KeyChoices(self.window.command_groups(), self.window.reserved_keys(), {})
        self.stored: dict[str, str] = {}
        self.dialog = KeyChoiceDialog(choices, self.changed, self.window)
        self.dialog.show()
        self.dialog.activateWindow()
        settle(self.dialog)

    def changed(self, changes: dict[str, str]) -> None:
        self.stored = changes
        self.window.set_keys(KeyMap(changes))

    def press(self, qtbot: QtBot, key: Qt.Key) -> None:
        """A key on Start, with the dialog gone."""
        self.dialog.close()
        self.window.activateWindow()
        self.start.form.start.setFocus()
        qtbot.waitUntil(self.start.form.start.hasFocus)
        qtbot.keyClick(self.start.form.start, key)


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opened]:
    made = Opened(qtbot)
    yield made
    made.dialog.close()


def give(qtbot: QtBot, opened: Opened, key: Qt.Key) -> None:
    button = opened.dialog.keys[QUICK]
    button.setFocus()
    button.click()
    qtbot.keyClick(button, key)


def menu_texts(window: MainWindow) -> list[str]:
    return [action.text() for action in window.findChildren(QAction)]


def test_a_new_key_works_at_once_everywhere(qtbot: QtBot, opened: Opened) -> None:
    give(qtbot, opened, Qt.Key.Key_Z)
    assert opened.stored == {QUICK: "Z"}
    assert opened.dialog.keys[QUICK].text() == "Z"
    assert opened.start.form.quick.key == "Z"
    assert opened.start.form.quick.accessibleName() == "One quick question, Z"
    assert "One quick question\tZ" in menu_texts(opened.window)
    hints = {hint.text: hint.keys for hint in opened.window.key_groups()[0][1]}
    assert hints["One quick question"] == "Z"
    opened.press(qtbot, Qt.Key.Key_Q)
    assert opened.actions.went == []
    opened.press(qtbot, Qt.Key.Key_Z)
    assert [went[0] for went in opened.actions.went] == ["start"]


def test_keys_are_called_what_they_are_called_elsewhere(qtbot: QtBot, opened: Opened) -> None:
    give(qtbot, opened, Qt.Key.Key_Left)
    assert opened.stored == {QUICK: "Left"}
    button = opened.dialog.keys[QUICK]
    assert (button.text(), button.accessibleName()) == (
        key_name("Left"),
        f"One quick question, key {key_name('Left')}. Change",
    )
    assert button.text() != "Left"


def test_a_key_can_be_switched_off_and_come_back(qtbot: QtBot, opened: Opened) -> None:
    opened.dialog.offs[QUICK].click()
    assert opened.stored == {QUICK: ""}
    assert opened.start.form.quick.key == ""
    assert opened.start.form.quick.accessibleName() == "One quick question"
    assert not opened.dialog.offs[QUICK].isEnabled()
    opened.press(qtbot, Qt.Key.Key_Q)
    assert opened.actions.went == []
    opened.dialog.resets[QUICK].click()
    assert opened.stored == {}
    assert opened.start.form.quick.key == "Q"
    assert not opened.dialog.resets[QUICK].isEnabled()
    opened.press(qtbot, Qt.Key.Key_Q)
    assert len(opened.actions.went) == 1


def test_esc_keeps_the_key_and_the_dialog_open(qtbot: QtBot, opened: Opened) -> None:
    give(qtbot, opened, Qt.Key.Key_Escape)
    assert opened.dialog.keys[QUICK].text() == "Q"
    assert opened.dialog.isVisible()
    assert opened.stored == {}


def test_going_elsewhere_keeps_the_key(opened: Opened) -> None:
    button = opened.dialog.keys[QUICK]
    button.setFocus()
    button.click()
    assert button.waiting
    opened.dialog.close_button.setFocus()
    assert not button.waiting
    assert button.text() == "Q"


def test_a_key_that_is_taken_says_by_what(qtbot: QtBot, opened: Opened) -> None:
    give(qtbot, opened, Qt.Key.Key_F1)
    assert opened.dialog.error.label.text() == ("F1 is already “Keys on this screen” (Everywhere).")
    assert opened.stored == {}


def test_space_keeps_its_meaning(qtbot: QtBot, opened: Opened) -> None:
    give(qtbot, opened, Qt.Key.Key_Space)
    assert "keep their meaning" in opened.dialog.error.label.text()
    assert opened.stored == {}


def test_reset_all(qtbot: QtBot, opened: Opened) -> None:
    assert not opened.dialog.reset_all.isEnabled()
    give(qtbot, opened, Qt.Key.Key_Z)
    opened.dialog.reset_all.click()
    assert opened.stored == {}
    assert opened.start.form.quick.key == "Q"


def test_switching_letters_off_clears_caps_and_keeps_other_keys(
    qtbot: QtBot, opened: Opened
) -> None:
    opened.window.set_keys(KeyMap(letters=False))
    assert opened.start.form.quick.key == ""
    opened.press(qtbot, Qt.Key.Key_Q)
    assert opened.actions.went == []
    opened.window.set_keys(KeyMap())
    opened.press(qtbot, Qt.Key.Key_Q)
    assert len(opened.actions.went) == 1


@pytest.mark.parametrize("longer", [False, True])
def test_no_text_is_cut_and_all_is_named(qtbot: QtBot, longer: bool) -> None:
    if longer:
        lengthen()
    opened = Opened(qtbot)
    assert cut_texts(opened.dialog) == []
    assert unnamed_controls(opened.dialog) == []
    opened.dialog.close()


def test_settings_ask_for_the_dialog_and_tell_of_changes(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    page = SettingsPage(settings, FakeSettingsServices())
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.keys_wanted):
        page.appearance.keys.click()
    with qtbot.waitSignal(page.letter_keys_changed):
        settings.set(specs.KEY_MAP, {QUICK: "Z"})
    with qtbot.waitSignal(page.letter_keys_changed):
        settings.set(specs.LETTER_KEYS, False)
