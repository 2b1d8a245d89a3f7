"""Letters of the menu bar, which give way to the keys of the page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from greenroom.ui.shell.menus import with_free_letter
from greenroom.ui.shell.page import Command
from greenroom.ui.shell.window import MainWindow
from support.plain_page import PlainPage
from support.qt import settle


@pytest.mark.parametrize(
    ("keys", "name"),
    [
        ((), "&Ansicht"),
        (("Ctrl+A", "A"), "&Ansicht"),
        (("Alt+A",), "A&nsicht"),
        (("Alt+A", "Alt+N"), "An&sicht"),
        (tuple(f"Alt+{letter}" for letter in "ANSICHT"), "Ansicht"),
    ],
)
def test_a_menu_takes_the_first_letter_that_no_command_has(keys: tuple[str, ...], name: str):
    assert with_free_letter("&Ansicht", keys) == name


def test_a_letter_within_the_name_is_kept_where_it_is_free():
    assert with_free_letter("Edi&t", ()) == "Edi&t"
    assert with_free_letter("Edi&t", ("Alt+T",)) == "&Edit"


class ViewPage(PlainPage):
    """A page with the key that the View menu has by itself."""

    def commands(self):
        return (Command("Sentence is: V", lambda: self.happened.append("part"), "Alt+V"),)


def test_the_key_of_the_page_does_what_it_stands_for(qtbot: QtBot):
    window = MainWindow()
    qtbot.addWidget(window)
    plain, page = PlainPage("Start"), ViewPage("Review")
    window.add_page("start", plain)
    window.add_page("review", page)
    window.show()
    window.activateWindow()
    for name, title in (("start", "&View"), ("review", "V&iew"), ("start", "&View")):
        window.show_page(name)
        settle(window)
        titles = [action.text() for action in window.menuBar().actions()]
        assert title in titles
        if name == "review":
            QTest.keyClick(
                window.focusWidget() or window, Qt.Key.Key_V, Qt.KeyboardModifier.AltModifier
            )
    assert page.happened.count("part") == 1
