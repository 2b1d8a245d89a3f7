"""The menu bar: every command of the window and of the page that is shown."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from greenroom.platform.text import translate
from greenroom.ui.shell.letter_keys import is_plain
from greenroom.ui.shell.page import Command


class Menus:
    """Builds the menus; actions also belong to the window, so keys work while the bar is hidden."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        bar = window.menuBar()
        self._page = bar.addMenu("")
        self._names = (
            translate("Menu", "&Go"),
            translate("Menu", "&View"),
            translate("Menu", "&Help"),
        )
        self._go, self._view, self._help = map(bar.addMenu, self._names)
        self._page.aboutToShow.connect(self._show_as_is)
        self._page.aboutToHide.connect(self._wake)
        quit_ = Command(translate("Menu", "Quit Greenroom"), window.close, "Ctrl+Q")
        self._quit = self._add(self._page, quit_)
        self._commands: list[tuple[QAction, Command]] = []

    def show_page(self, title: str, commands: Sequence[Command]) -> None:
        """Fill the first menu with the page's commands, and what is always there after them."""
        for action, _ in self._commands:
            self._window.removeAction(action)
        self._commands.clear()
        self._page.clear()
        self._page.setTitle(title or "Greenroom")
        for command in commands:
            if command.group:
                self._page.addSeparator()
            self._commands.append((self._add(self._page, command), command))
        self._page.addSeparator()
        self._page.addAction(self._quit)
        keys = {command.key for command in commands}
        for menu, name in zip((self._go, self._view, self._help), self._names, strict=True):
            menu.setTitle(with_free_letter(name, keys))

    def add_go(self, text: str, key: str, run: Callable[[], object]) -> QAction:
        """A way to a page."""
        return self._add(self._go, Command(text, run, key))

    def add_view(self, text: str, key: str, run: Callable[[], object]) -> QAction:
        """Something about how the window looks."""
        return self._add(self._view, Command(text, run, key))

    def add_help(self, text: str, key: str, run: Callable[[], object]) -> QAction:
        """Help."""
        return self._add(self._help, Command(text, run, key))

    def reserved(self) -> dict[str, str]:
        """Keys that work on every page, and what they do."""
        menus = (self._go, self._view, self._help)
        actions = [self._quit, *(action for menu in menus for action in menu.actions())]
        text = QKeySequence.SequenceFormat.PortableText
        return {
            a.shortcut().toString(text): a.text() for a in actions if not a.shortcut().isEmpty()
        }

    def _add(self, menu: QMenu, command: Command) -> QAction:
        shows_only = command.own_key or is_plain(command.key)
        suffix = f"\t{command.key}" if shows_only and command.key else ""
        action = QAction(command.shown_text + suffix, self._window)
        if command.key and not shows_only:
            action.setShortcut(QKeySequence(command.key))
            self._window.addAction(action)
        action.triggered.connect(
            lambda _checked=False: command.run() if command.enabled() else None
        )
        menu.addAction(action)
        return action

    def _show_as_is(self) -> None:
        """Before the menu opens: what is off or means nothing here."""
        for action, command in self._commands:
            text = command.shown_text
            if command.text_now is not None:
                action.setText(text)
                action.setVisible(bool(text))
            action.setEnabled(command.enabled())

    def _wake(self) -> None:
        """An action that is off or out of sight loses its key, so only an open menu may say so."""
        for action, _ in self._commands:
            action.setEnabled(True)
            action.setVisible(True)


def with_free_letter(name: str, keys: Collection[str]) -> str:
    """A menu's name with its "&" before a letter that is no command's: "Alt+A" goes before.

    What stands after the "&" is taken if it is free, else the first letter that is, else none.
    """
    bare = name.replace("&", "")
    marked = name.partition("&")[2][:1]
    letters = [*marked, *(letter for letter in bare if letter.isalpha())]
    free = next((one for one in letters if f"Alt+{one.upper()}" not in keys), "")
    at = bare.find(free) if free else -1
    return f"{bare[:at]}&{bare[at:]}" if at >= 0 else bare
