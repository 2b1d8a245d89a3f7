"""The résumé beside a telephone call: on a card where there is room, else under a tab."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from greenroom.platform.text import translate
from greenroom.ui.room.resume_card import ResumeCard, ResumeSheet
from greenroom.ui.room.resume_dialog import ResumeDialog
from greenroom.ui.room.services import RoomActions
from greenroom.ui.room.side_panel import SidePanel
from greenroom.ui.shell.page import Command


class Resume:
    """One text in two places, of which one at most is shown. It is pasted once and kept."""

    def __init__(
        self,
        window: QWidget,
        side: SidePanel,
        actions: RoomActions,
        back_to_room: Callable[[], object],
    ) -> None:
        self._window, self._side, self._actions = window, side, actions
        self.card, self.sheet = ResumeCard(), ResumeSheet()
        self._in_call = self._tabbed = False
        side.add_sheet(self.sheet)
        for sheet in (self.sheet, self.card.sheet):
            sheet.change_wanted.connect(self.change)
            sheet.left.connect(back_to_room)
        self.show_text()

    def show_text(self) -> None:
        """What is kept now."""
        text = self._actions.resume()
        self.card.show_text(text)
        self.sheet.show_text(text)

    def place(self, *, in_call: bool, beside: bool, tight: bool = False) -> None:
        """On the card (`beside`), else under a tab; away where it is no call."""
        if in_call and not self._in_call:
            self.show_text()
        self._in_call = in_call
        self.card.setVisible(in_call and beside)
        self.card.set_tight(on=tight)
        tabbed = in_call and not beside
        if tabbed is not self._tabbed:
            self._tabbed = tabbed
            if tabbed:
                self._side.show_sheet(self.sheet, translate("Resume", "Résumé"), front=False)
            else:
                self._side.hide_sheet(self.sheet)

    def change(self) -> None:
        """Paste, open, change or remove it."""
        dialog = ResumeDialog(self._actions.resume(), self._window.window())
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        text = dialog.text()
        dialog.deleteLater()
        if agreed:
            self._actions.save_resume(text)
            self.show_text()

    def commands(self) -> tuple[Command, ...]:
        """In the menu, and on a key."""
        text = translate("Resume", "Résumé…")
        return (Command(text, self.change, "Ctrl+R", lambda: self._in_call, id="room.resume"),)
