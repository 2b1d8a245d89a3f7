"""Keys without Ctrl or Alt work only while no text is being typed."""

import re

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from greenroom.ui.shell.page import Command

_FUNCTION_KEY = re.compile(r"F\d{1,2}")


def types_text(widget: QWidget | None) -> bool:
    """Whether letters typed into `widget` are text."""
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        return not widget.isReadOnly()
    if isinstance(widget, QComboBox):
        return widget.isEditable() or widget.view().isVisible()
    return isinstance(widget, QAbstractSpinBox)


def is_plain(key: str) -> bool:
    """Whether a key sequence can be part of a text: a letter, Space, an arrow, a bracket."""
    *modifiers, last = key.split("+")
    if not last or {"Ctrl", "Alt", "Meta"} & set(modifiers):
        return False
    return _FUNCTION_KEY.fullmatch(last) is None


class LetterKeys(QObject):
    """The plain keys of one page, off while text is typed."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._commands: list[Command] = []
        self._shortcuts: list[QShortcut] = []
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)

    def set_commands(self, commands: list[Command]) -> None:
        """Replace the keys; where they are the same they do what they are for now."""
        before = [command.key for command in self._commands]
        self._commands = list(commands)
        if before != [command.key for command in commands]:
            for shortcut in self._shortcuts:
                shortcut.setEnabled(False)
                shortcut.deleteLater()
            self._shortcuts = [self._shortcut(place) for place in range(len(commands))]
        self._update()

    def _shortcut(self, place: int) -> QShortcut:
        shortcut = QShortcut(QKeySequence(self._commands[place].key), self._page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(lambda: self._run(place))
        return shortcut

    def _run(self, place: int) -> None:
        command = self._commands[place]
        if command.enabled():
            command.run()

    def _focus_changed(self, _old: QWidget | None, _new: QWidget | None) -> None:
        self._update()

    def _update(self) -> None:
        on = not types_text(QApplication.focusWidget())
        for shortcut in self._shortcuts:
            shortcut.setEnabled(on)
