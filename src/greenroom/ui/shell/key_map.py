"""Which key a command has: its own, the person's, or none. Needs no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from greenroom.ui.shell.page import Command

FIXED = frozenset({"Space", "Return", "Enter", "Esc"})
"""Keys that answer, confirm and go back on every screen; they keep their meaning."""

_MODIFIERS = frozenset({"Ctrl", "Alt", "Meta"})


def is_character(key: str) -> bool:
    """Whether a key is a letter, digit, punctuation or symbol, as WCAG 2.1.4 means it."""
    *modifiers, last = key.split("+") if key != "+" else [key]
    return len(last) == 1 and not _MODIFIERS & set(modifiers)


@dataclass(frozen=True, slots=True)
class KeyMap:
    """`changes` from a command's id to its key, "" for none; `letters` False rests characters."""

    changes: Mapping[str, str] = field(default_factory=dict)
    letters: bool = True

    def key(self, command: Command) -> str:
        """The key that a command has now."""
        key = self.changes.get(command.id, command.key) if can_change(command) else command.key
        return "" if not self.letters and is_character(key) and not command.own_key else key

    def applied(self, command: Command) -> Command:
        """The command with the key that it has now."""
        key = self.key(command)
        return command if key == command.key else replace(command, key=key)


def can_change(command: Command) -> bool:
    """Whether the person may give the command another key."""
    return bool(command.id and command.key) and not command.own_key and command.key not in FIXED


def as_changes(stored: Mapping[str, object]) -> dict[str, str]:
    """What the settings hold, without what a hand may have put there that is no key."""
    return {name: key for name, key in stored.items() if isinstance(key, str)}
