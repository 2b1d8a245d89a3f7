"""A menu of the microphones."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from greenroom.model.sound import AudioDevice


def input_menu(
    parent: QWidget, devices: Sequence[AudioDevice], current: str, use: Callable[[str], object]
) -> QMenu:
    """One item a microphone; that with the name `current` is ticked. `use` gets the chosen id."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for device in devices:
        item = menu.addAction(device.name)
        item.setCheckable(True)
        item.setChecked(bool(current) and device.name == current)
        item.triggered.connect(lambda _on=False, chosen=device.id: use(chosen))
    return menu
