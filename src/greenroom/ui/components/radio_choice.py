"""An exclusive choice among buttons: what segments and tiles have in common."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget


class RadioChoice(QWidget):
    """One stop for Tab; the arrows move and choose, as in a radio group.

    Emits `chosen(value)` for the person's choices only. Signals turn string enumerations into
    plain strings; `value()` does not. Subclasses `_add` each button and lay it out.
    """

    chosen = Signal(object)

    def __init__(self, name: str, *, columns: int = 1, parent: QWidget | None = None) -> None:
        """`columns` is how many buttons Up and Down pass by."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._columns = columns
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._clicked)
        self._values: list[object] = []

    def value(self) -> object:
        """The chosen value."""
        return self._values[self._group.checkedId()]

    def set_value(self, value: object) -> None:
        """Choose without a signal; an unknown value is ignored."""
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)
            self._update_stops()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Arrows move the choice."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        forward = -1 if self.isRightToLeft() else 1
        step = {
            Qt.Key.Key_Left: -forward,
            Qt.Key.Key_Right: forward,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }.get(Qt.Key(event.key()))
        if step is None or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        place = self._place_after(step)
        if place is not None:
            self._group.button(place).click()
            self._group.button(place).setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _add(self, button: QAbstractButton, value: object) -> None:
        self._group.addButton(button, len(self._values))
        self._values.append(value)
        button.installEventFilter(self)

    def _place_after(self, step: int) -> int | None:
        """Where an arrow leads from the choice; None for nowhere."""
        place = self._group.checkedId() + step
        return place if 0 <= place < len(self._values) else None

    def _clicked(self, index: int) -> None:
        self._update_stops()
        self.chosen.emit(self._values[index])

    def _update_stops(self) -> None:
        for button in self._group.buttons():
            stop = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(stop)
        self.update()
