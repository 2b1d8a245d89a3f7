"""The Question banks page in the real window, over services in memory."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fakes.bank_services import FakeBankServices, bank
from greenroom.ui.banks.page import BanksPage
from greenroom.ui.shell.window import MainWindow
from support.qt import settle

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
OWN = bank("mine", "Why nursing?", "What did your last shift teach you?", title="My own")


class BanksWindow:
    """The real window with the page in it."""

    def __init__(self, qtbot: QtBot, services: FakeBankServices) -> None:
        self.services = services
        self.window = MainWindow()
        qtbot.addWidget(self.window)
        self.page = BanksPage(services)
        self.window.add_page("banks", self.page, icon="banks", key="Ctrl+6")
        self.window.resize(1280, 800)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        self.window.show_page("banks")
        qtbot.waitUntil(lambda: not self.page.view.reading)
        settle(self.window)

    def listed(self) -> list[str]:
        """Texts of the list of questions."""
        return [row.text for row in self.page.questions.list.rows.rows()]

    def kept(self, bank_id: str = "mine") -> list[str]:
        """Texts on disk."""
        return [one.text for one in self.services.disk[bank_id].questions]


Open = Callable[..., BanksWindow]
"""Opens the page in the real window: (services)."""


def key(window: BanksWindow, which: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """Press a key wherever the focus is."""
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    target = window.window.focusWidget() or window.window
    QTest.keyClick(target, which, held)
