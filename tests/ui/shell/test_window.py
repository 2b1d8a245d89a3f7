"""The window around the pages."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from greenroom.ui.components.banner import Banner, BannerKind
from greenroom.ui.components.label import Label
from greenroom.ui.shell import help_dialogs
from greenroom.ui.shell.help_dialogs import AboutDialog, KeysDialog
from greenroom.ui.shell.key_map import KeyMap
from greenroom.ui.shell.licences import packages
from greenroom.ui.shell.window import MainWindow
from greenroom.ui.theme import Theme
from support.plain_page import PlainPage
from support.qt import cut_texts, settle


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> tuple[MainWindow, PlainPage, PlainPage]:
    window = MainWindow(tmp_path / "window.bin")
    qtbot.addWidget(window)
    start, room = PlainPage("Start"), PlainPage("Room")
    window.add_page("start", start, icon="start", key="Ctrl+1")
    window.add_page("room", room, rail=False)
    window.show()
    window.activateWindow()
    window.show_page("start")
    settle(window)
    return window, start, room


Opened = tuple[MainWindow, PlainPage, PlainPage]


def test_the_rail_is_hidden_in_the_room(opened: Opened) -> None:
    window, start, room = opened
    assert window.rail.isVisible()
    window.show_page("room")
    assert not window.rail.isVisible()
    assert start.happened == ["entered", "left"]
    assert room.happened == ["entered"]
    assert window.windowTitle() == "Room – Greenroom"
    assert window.focusWidget() is room.button


def test_letters_rest_while_text_is_typed(qtbot: QtBot, opened: Opened) -> None:
    _, start, _ = opened
    qtbot.keyClick(start.button, Qt.Key.Key_T)
    start.field.setFocus()
    qtbot.keyClicks(start.field, "tt")
    assert start.field.text() == "tt"
    assert start.happened == ["entered", "retake"]


def test_letters_can_be_turned_off(qtbot: QtBot, opened: Opened) -> None:
    window, start, _ = opened
    window.set_keys(KeyMap(letters=False))
    qtbot.keyClick(start.button, Qt.Key.Key_T)
    qtbot.keyClick(start.button, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert start.happened == ["entered", "new"]


def test_keys_work_while_the_menu_bar_is_hidden(qtbot: QtBot, opened: Opened) -> None:
    window, start, _ = opened
    assert not window.menuBar().isVisible()
    qtbot.keyClick(start.button, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(start.button, Qt.Key.Key_X)
    assert start.happened == ["entered", "new"]


def test_alt_alone_shows_the_menus(qtbot: QtBot, opened: Opened) -> None:
    window, start, _ = opened
    qtbot.keyClick(start.button, Qt.Key.Key_Alt)
    assert window.menuBar().isVisible()


def test_alt_with_a_letter_leaves_the_menus_alone(qtbot: QtBot, opened: Opened) -> None:
    window, start, _ = opened
    start.part = "Sentence is: Claim"
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyPress(start.button, Qt.Key.Key_Alt)
    qtbot.keyPress(start.button, Qt.Key.Key_K, alt)
    qtbot.keyRelease(start.button, Qt.Key.Key_K, alt)
    qtbot.keyRelease(start.button, Qt.Key.Key_Alt, alt)
    assert start.happened[-1] == "part"
    assert not window.menuBar().isVisible()


def test_every_command_is_in_the_menu(opened: Opened) -> None:
    window, start, _ = opened
    menu = window.menuBar().actions()[0].menu()
    texts = [action.text().partition("\t")[0] for action in menu.actions()]
    for command in start.commands():
        assert command.shown_text in texts


def test_a_command_that_means_nothing_here_is_left_out(qtbot: QtBot, opened: Opened) -> None:
    window, start, _ = opened
    menu = window.menuBar().actions()[0].menu()
    assert isinstance(menu, QMenu)
    action = next(one for one in menu.actions() if one.text() == start.part)
    never = next(one for one in menu.actions() if one.text().startswith("Never"))
    start.part = ""
    menu.popup(window.mapToGlobal(QPoint(0, 0)))
    assert not action.isVisible()
    assert not never.isEnabled()
    menu.close()
    start.part = "Sentence is: Claim"
    menu.popup(window.mapToGlobal(QPoint(0, 0)))
    assert (action.text(), action.isVisible()) == ("Sentence is: Claim", True)
    menu.close()
    qtbot.keyClick(start.button, Qt.Key.Key_K, Qt.KeyboardModifier.AltModifier)
    assert start.happened[-1] == "part"
    start.part = ""
    assert "" not in [hint.text for _, hints in window.key_groups() for hint in hints]


def test_the_text_size_has_keys(qtbot: QtBot, opened: Opened, app_theme: Theme) -> None:
    window, start, _ = opened
    control = Qt.KeyboardModifier.ControlModifier
    with qtbot.waitSignal(window.text_scale_chosen, timeout=1000) as told:
        qtbot.keyClick(start.button, Qt.Key.Key_Equal, control)
    assert told.args == [1.1]
    qtbot.keyClick(start.button, Qt.Key.Key_0, control)
    qtbot.keyClick(start.button, Qt.Key.Key_Minus, control)
    assert app_theme.text_scale == 1.0


def test_f6_goes_round_the_regions(qtbot: QtBot, opened: Opened) -> None:
    window, start, _ = opened
    qtbot.keyClick(start.button, Qt.Key.Key_F6)
    assert window.focusWidget() is start.field
    qtbot.keyClick(start.field, Qt.Key.Key_F6)
    assert window.focusWidget() is window.rail.items()["start"]
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget() is start.field


def test_the_key_overview_lists_the_page_and_what_works_everywhere(
    qtbot: QtBot, opened: Opened
) -> None:
    window, _, _ = opened
    (title, here), (_, everywhere) = window.key_groups()
    assert title == "Start"
    assert [hint.keys for hint in here] == ["T", "Ctrl+N", "X", "Space", "Alt+K", "← / →"]
    keys = [hint.keys for hint in everywhere]
    assert {"Ctrl+1", "Alt / F10", "Ctrl+Q"} <= set(keys)
    # Whatever the window keeps for itself is told, and each once.
    told = [key for each in keys for key in each.split(" / ")]
    assert set(window.reserved_keys()) <= set(told)
    assert len(told) == len(set(told))
    dialog = KeysDialog(window.key_groups(), window)
    dialog.show()
    settle(dialog)
    assert cut_texts(dialog) == []
    dialog.close()


def test_about_names_the_licences(
    qtbot: QtBot, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, _, _ = opened
    may_read, readers = threading.Event(), []

    def slowly() -> tuple[str, ...]:
        readers.append(threading.current_thread())
        may_read.wait(10)
        return packages()

    def texts() -> str:
        return " ".join(label.text() for label in dialog.findChildren(Label))

    monkeypatch.setattr(help_dialogs, "packages", slowly)
    dialog = AboutDialog(window)
    for name in ("GNU General Public License", "Inter", "Kokoro", "all-MiniLM-L6-v2"):
        assert name in texts()
    may_read.set()
    qtbot.waitUntil(lambda: "PySide6" in texts())
    assert threading.current_thread() not in readers
    dialog.close()


def test_a_banner_pushes_the_page_down_and_goes(opened: Opened) -> None:
    window, start, _ = opened
    before = start.height()
    window.show_banner(Banner(BannerKind.PROBLEM, "The disk is full", "We kept that part."))
    settle(window)
    assert start.height() < before
    window.clear_banner()
    settle(window)
    assert start.height() == before


def test_what_is_told_in_turn_waits_until_the_one_before_is_dealt_with(opened: Opened) -> None:
    window, _, _ = opened

    def shown() -> list[str]:
        settle(window)
        return [each.title.text() for each in window.findChildren(Banner) if each.isVisible()]

    for title in ("Your settings could not be read", "A question bank is left out"):
        window.show_banner_in_turn(Banner(BannerKind.ATTENTION, title, "It is kept."))
    assert shown() == ["Your settings could not be read"]
    window.clear_banner()
    assert shown() == ["A question bank is left out"]
    window.clear_banner()
    assert shown() == []


def test_a_running_interview_can_keep_the_window_open(opened: Opened) -> None:
    window, _, _ = opened
    window.set_close_guard(lambda: False)
    window.close()
    assert window.isVisible()
    window.set_close_guard(lambda: True)
    window.close()
    assert not window.isVisible()


def test_size_is_remembered(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window, _, _ = opened
    window.resize(1024, 720)  # no wider: the tests' screen is narrow
    QApplication.processEvents()
    window.close()
    again = MainWindow(tmp_path / "window.bin")
    qtbot.addWidget(again)
    assert again.size().toTuple() == (1024, 720)


def test_a_place_that_cannot_be_kept_lets_the_window_close(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "file"
    folder.write_text("no folder")
    window = MainWindow(folder / "window.bin")
    qtbot.addWidget(window)
    closed: list[str] = []
    window.closing.connect(lambda: closed.append("closing"))
    window.show()
    window.close()
    assert closed == ["closing"]


def test_the_rail_does_not_say_offline_while_something_is_fetched(opened: Opened) -> None:
    window, _, _ = opened
    assert window.rail.network.text() == "Offline"
    window.rail.show_network(used=True)
    settle(window)
    assert window.rail.network.text() == "Downloading"
    assert cut_texts(window.rail) == []
    window.rail.show_network(used=False)
    assert window.rail.network.text() == "Offline"


def test_the_rail_has_no_page_that_does_not_exist(opened: Opened) -> None:
    window, _, _ = opened
    assert list(window.rail.items()) == ["start"]
    assert cut_texts(window.rail) == []
