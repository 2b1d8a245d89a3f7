"""Changing keys: every command of every screen, its key, and a way to change it or switch it off.

After WCAG 2.1.4: single-character keys can be turned off or given another key.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from greenroom.platform.text import translate
from greenroom.ui.announce import announce
from greenroom.ui.components.button import Button, ButtonKind, ButtonSize
from greenroom.ui.components.key_name import key_name
from greenroom.ui.components.label import Label
from greenroom.ui.settings.rows import ErrorLine, note
from greenroom.ui.shell.help_dialogs import Sheet
from greenroom.ui.shell.key_choices import KeyChoices
from greenroom.ui.shell.key_map import can_change
from greenroom.ui.shell.page import Command
from greenroom.ui.theme import Role, theme

_MODIFIER_KEYS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_unknown,
)


class KeyButton(Button):
    """Shows a command's key. Pressed, it waits for another one; Esc or Tab keeps the old one."""

    pressed_key = Signal(str)
    _waiting = False  # Qt sends events before Python's part is made

    def __init__(self, command: str) -> None:
        super().__init__("", size=ButtonSize.SMALL)
        self._command, self._now = command, ""
        self.clicked.connect(self._wait)

    def show_key(self, key: str) -> None:
        """The key that the command has; "" for none."""
        self._now, self._waiting = key, False
        shown = key_name(key) or translate("Keys", "None")
        self.set_text(shown)
        name = translate("Keys", "{command}, key {key}. Change")
        self.setAccessibleName(name.format(command=self._command, key=shown))

    @property
    def waiting(self) -> bool:
        """Whether the next key is taken."""
        return self._waiting

    def event(self, event: QEvent) -> bool:
        """While waiting no shortcut may take the key."""
        if self._waiting and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key."""
        if not self._waiting:
            super().keyPressEvent(event)
            return
        event.accept()
        if event.key() in _MODIFIER_KEYS or event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_Escape:
            self.show_key(self._now)
            return
        self.pressed_key.emit(key_text(event))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Gone elsewhere: the old key stays."""
        if self._waiting:
            self.show_key(self._now)
        super().focusOutEvent(event)

    def _wait(self) -> None:
        self._waiting = True
        self.set_text(translate("Keys", "Press a key…"))
        words = translate("Keys", "Press the new key for {command}. Esc keeps the old one.")
        announce(self, words.format(command=self._command))


class KeyChoiceDialog(Sheet):
    """Every change holds at once: `on_change` gets all changes."""

    def __init__(
        self,
        choices: KeyChoices,
        on_change: Callable[[dict[str, str]], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(translate("Keys", "Change keys"), parent)
        self._choices, self._on_change = choices, on_change
        self.keys: dict[str, KeyButton] = {}
        self.offs: dict[str, Button] = {}
        self.resets: dict[str, Button] = {}
        self._commands: dict[str, Command] = {}
        self.head.addWidget(Label(translate("Keys", "Change keys"), Role.SECTION), 1)
        self.reset_all = Button(
            translate("Keys", "Reset all keys"), size=ButtonSize.SMALL, icon="replay"
        )
        self.reset_all.clicked.connect(self._reset_all)
        self.head.addWidget(self.reset_all)
        self.error = ErrorLine()
        self._build()
        self._show()
        self.resize(theme().size(620), theme().size(560))

    def _build(self) -> None:
        grid = QGridLayout(self.page)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        text = translate(
            "Keys",
            "Press a key’s button, then the new key. Space, Enter and Esc keep their meaning. "
            "Every command is in the menus as well.",
        )
        grid.addWidget(note(text), 0, 0, 1, 4)
        row = 1
        for group in self._choices.groups:
            commands = [command for command in group.commands if can_change(command)]
            if commands:
                grid.addWidget(Label(group.title, Role.SMALL_STRONG, "text2"), row, 0, 1, 4)
                row += 1
            for command in commands:
                self._add(grid, row, command)
                row += 1
        grid.setRowStretch(row, 1)
        self.column.insertWidget(self.column.indexOf(self.area) + 1, self.error)

    def _add(self, grid: QGridLayout, row: int, command: Command) -> None:
        self._commands[command.id] = command
        key = KeyButton(command.text)
        key.pressed_key.connect(partial(self._change, command))
        off = Button(translate("Keys", "Off"), kind=ButtonKind.QUIET, size=ButtonSize.SMALL)
        off.setAccessibleName(
            translate("Keys", "No key for {command}").format(command=command.text)
        )
        off.clicked.connect(lambda: self._change(command, ""))
        reset = Button(translate("Keys", "Reset"), kind=ButtonKind.QUIET, size=ButtonSize.SMALL)
        reset.setAccessibleName(
            translate("Keys", "Reset the key of {command}").format(command=command.text)
        )
        reset.clicked.connect(lambda: self._change(command, command.key))
        self.keys[command.id], self.offs[command.id] = key, off
        self.resets[command.id] = reset
        words = Label(command.text, Role.BODY, wrap=True)
        grid.addWidget(words, row, 0, Qt.AlignmentFlag.AlignVCenter)
        for place, button in enumerate((key, off, reset), start=1):
            grid.addWidget(button, row, place, Qt.AlignmentFlag.AlignLeading)

    def _change(self, command: Command, key: str) -> None:
        problem = self._choices.change(command, key)
        self.error.say(problem)
        if not problem:
            self._on_change(self._choices.changes)
            announce(self, self._said(command))
        self._show()

    def _said(self, command: Command) -> str:
        key = self._choices.key(command)
        if not key:
            return translate("Keys", "{command} has no key now").format(command=command.text)
        return translate("Keys", "{command} is {key} now").format(
            command=command.text, key=key_name(key)
        )

    def _reset_all(self) -> None:
        self._choices.reset_all()
        self.error.say("")
        self._on_change(self._choices.changes)
        self._show()

    def _show(self) -> None:
        for command_id, command in self._commands.items():
            key = self._choices.key(command)
            self.keys[command_id].show_key(key)
            _enable(self.offs[command_id], bool(key), self.keys[command_id])
            changed = self._choices.is_changed(command)
            _enable(self.resets[command_id], changed, self.keys[command_id])
        _enable(self.reset_all, bool(self._choices.changes), self.close_button)


def _enable(button: Button, on: bool, instead: Button) -> None:
    """A button that goes off hands the focus on, so that it is never lost."""
    if not on and button.hasFocus():
        instead.setFocus(Qt.FocusReason.OtherFocusReason)
    button.setEnabled(on)


def key_text(event: QKeyEvent) -> str:
    """A key with its modifiers as portable text: "R", "Shift+F", "?", "Ctrl+J"."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    symbol = 0x20 < int(key) < 0x7F and not chr(int(key)).isalpha()
    if symbol:  # which symbols need Shift depends on the keyboard
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    if key == Qt.Key.Key_Enter:
        key = Qt.Key.Key_Return
    text = QKeySequence(QKeyCombination(modifiers, key))
    return text.toString(QKeySequence.SequenceFormat.PortableText)
