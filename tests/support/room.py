"""The real room in the real window, with a run that the test drives."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fakes.room_page import FakeRoomActions, FakeRun
from greenroom.interview import events as ev
from greenroom.ui.room.page import RoomPage
from greenroom.ui.shell.window import MainWindow
from support.qt import settle


@dataclass
class Room:
    """Window, page, run, and where the room led."""

    bot: QtBot
    window: MainWindow
    page: RoomPage
    run: FakeRun
    actions: FakeRoomActions

    def settle(self) -> None:
        """What the run told has arrived and is painted."""
        settle(self.window)
        self.page.refresh()
        settle(self.window)

    def press(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        widget: QWidget | None = None,
    ) -> None:
        """A key, where the focus is."""
        self.bot.keyClick(widget or QApplication.focusWidget() or self.page, key, modifier)
        self.settle()

    def asked(self) -> None:
        """The question has been said to its end."""
        self.run.spoken()
        self.settle()

    def answering(self, seconds: float = 0.0) -> None:
        """An answer is being recorded."""
        self.asked()
        self.run.post(ev.AnswerNow())
        self.run.wait(seconds)
        self.settle()

    def dismiss(self, *, agree: bool) -> None:
        """Answer the open confirmation; the window is the active one again."""
        dialog = self.page.dialog
        assert dialog is not None
        (dialog.confirm if agree else dialog.cancel).click()
        self.window.activateWindow()
        self.bot.waitUntil(self.window.isActiveWindow)
        self.settle()

    @property
    def title(self) -> str:
        """The window's title without the program's name."""
        return self.window.windowTitle().removesuffix(" – Greenroom")

    @property
    def current_step(self) -> str:
        """What the step row says is going on."""
        return self.page.stage.heading.steps.row.accessibleDescription()
