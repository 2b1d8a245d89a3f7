"""A menu of the voices that an interviewer can speak with."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget


def voice_menu(
    parent: QWidget,
    voices: Sequence[tuple[str, str]],
    current: str,
    use: Callable[[str], object],
) -> QMenu:
    """One item a voice, given as (id, words); `current` is ticked. `use` gets the chosen id."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for voice, words in voices:
        item = menu.addAction(words)
        item.setCheckable(True)
        item.setChecked(voice == current)
        item.triggered.connect(lambda _on=False, chosen=voice: use(chosen))
    return menu


def pop_up_voices(
    voices: Sequence[tuple[str, str]], current: str, use: Callable[[str], object]
) -> None:
    """Show the menu under what was pressed in the active window, or in its middle."""
    window = QApplication.activeWindow()
    if window is None:
        return
    pressed = QApplication.focusWidget() or window
    under = pressed is not window
    place = pressed.rect().bottomLeft() if under else window.rect().center()
    voice_menu(window, voices, current, use).popup(pressed.mapToGlobal(place))
