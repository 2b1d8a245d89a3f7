"""Changing keys: what each command has, and why a new key cannot be taken. Needs no Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from greenroom.platform.text import translate
from greenroom.ui.components.key_name import key_name
from greenroom.ui.shell.key_map import FIXED, KeyMap
from greenroom.ui.shell.page import Command

_EDITING = frozenset(f"Ctrl+{letter}" for letter in "ACVXYZ")


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """A screen and its commands, with the keys that they have by default."""

    title: str
    commands: Sequence[Command]


class KeyChoices:
    """The person's changes. `reserved` are the window's own keys and what they do."""

    def __init__(
        self, groups: Sequence[KeyGroup], reserved: Mapping[str, str], changes: Mapping[str, str]
    ) -> None:
        self.groups = tuple(groups)
        self._reserved = dict(reserved)
        self._changes = dict(changes)

    @property
    def changes(self) -> dict[str, str]:
        """From a command's id to its key, "" for none; what was not changed is left out."""
        return dict(self._changes)

    def key(self, command: Command) -> str:
        """The key that a command has now; "" for none."""
        return KeyMap(self._changes).key(command)

    def is_changed(self, command: Command) -> bool:
        """Whether the person changed it."""
        return self.key(command) != command.key

    def change(self, command: Command, key: str) -> str:
        """Give a command a key, "" for none. Gives the reason when that cannot be; then all stays.

        `key` is a Qt key sequence in portable text.
        """
        problem = self._problem(command, key) if key else ""
        if not problem and key == command.key:
            self._changes.pop(command.id, None)
        elif not problem:
            self._changes[command.id] = key
        return problem

    def reset_all(self) -> None:
        """Every command has its own key again."""
        self._changes.clear()

    def _problem(self, command: Command, key: str) -> str:
        *modifiers, last = key.split("+") if key != "+" else [key]
        if last in FIXED:
            return translate("Keys", "Space, Enter and Esc keep their meaning.")
        if {"Alt", "Meta"} & set(modifiers):
            return translate("Keys", "Keys with Alt open menus. Choose another key.")
        if key in _EDITING:
            return translate("Keys", "{key} is needed where text is typed.").format(
                key=key_name(key)
            )
        if key in self._reserved:
            return _taken(key, self._reserved[key], translate("Keys", "Everywhere"))
        return self._conflict(command, key)

    def _conflict(self, command: Command, key: str) -> str:
        """Only commands of the same screen can be in the way."""
        for group in self.groups:
            if command.id not in {each.id for each in group.commands}:
                continue
            for each in group.commands:
                if each.id != command.id and self.key(each) == key:
                    return _taken(key, each.text, group.title)
        return ""


def _taken(key: str, command: str, where: str) -> str:
    return translate("Keys", "{key} is already “{command}” ({where}).").format(
        key=key_name(key), command=command, where=where
    )
