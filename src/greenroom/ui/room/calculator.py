"""A calculator beside the notes: a line to type in, and every sum so far above it."""

from decimal import Decimal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from greenroom.platform.text import translate
from greenroom.ui.announce import announce
from greenroom.ui.components.button import Button, ButtonSize
from greenroom.ui.components.label import Label
from greenroom.ui.components.own_keys import LEAVE_AND_ENTER, keeps_key
from greenroom.ui.room.calculation import LONGEST, NotASumError, calculate, shown
from greenroom.ui.room.scratch_edit import fixed_pitch
from greenroom.ui.theme import Role, theme


class Calculator(QWidget):
    """Sums are kept until the next interview; `noted` carries one for the scratchpad."""

    noted = Signal(str)
    left = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last: Decimal | None = None
        self._sums: list[str] = []
        self._typed: list[str] = []
        self._back = 0
        self.sums = _sums_so_far()
        self.result = Label("", Role.BODY_STRONG)
        self.line = SumLine()
        self.line.setMaxLength(LONGEST)
        self.line.textChanged.connect(self._preview)
        self.line.entered.connect(self._enter)
        self.line.recalled.connect(self._recall)
        self.line.left.connect(self.left)
        self.line.stop_wanted.connect(self.stop_wanted)
        self.note = Button(translate("Room", "Put on scratchpad"), size=ButtonSize.SMALL)
        self.note.clicked.connect(self._put)
        self._build()
        theme().changed.connect(self._restyle)
        self._restyle()
        self.clear()

    def _build(self) -> None:
        below = QVBoxLayout()
        below.setContentsMargins(18, 4, 18, 12)
        below.setSpacing(8)
        below.addWidget(self.result)
        below.addWidget(self.line)
        row = QHBoxLayout()
        row.addWidget(self.note)
        row.addStretch(1)
        below.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.sums, 1)
        column.addLayout(below)

    def clear(self) -> None:
        """Another interview begins."""
        self._last, self._back = None, 0
        self._sums.clear()
        self._typed.clear()
        self.sums.clear()
        self.line.clear()
        self._preview("")

    def _preview(self, text: str) -> None:
        self.note.setEnabled(bool(self._sums))
        try:
            self.result.setText(f"= {shown(calculate(text, self._last))}")
        except NotASumError:
            self.result.setText("")

    def _enter(self) -> None:
        typed = self.line.text().strip()
        if not typed:
            return
        try:
            result = calculate(typed, self._last)
        except NotASumError:
            words = translate("Room", "That is no sum that can be worked out.")
            self.result.setText(words)
            announce(self.line, words)
            return
        self._sums.append(self._written(typed, result))
        self._typed.append(typed)
        self._last, self._back = result, 0
        self.sums.setPlainText("\n".join(self._sums))
        self.sums.verticalScrollBar().setValue(self.sums.verticalScrollBar().maximum())
        self.line.clear()
        self.result.setText(f"= {shown(result)}")
        announce(self.line, f"= {shown(result)}")

    def _written(self, typed: str, result: Decimal) -> str:
        """The whole sum, with what it goes on from."""
        goes_on = self._last is not None and result != _alone(typed)
        start = f"{shown(self._last)} " if goes_on and self._last is not None else ""
        return f"{start}{typed} = {shown(result)}"

    def _recall(self, step: int) -> None:
        if not self._typed:
            return
        self._back = max(0, min(len(self._typed), self._back + step))
        self.line.setText(self._typed[-self._back] if self._back else "")

    def _put(self) -> None:
        if self._sums:
            self.noted.emit(self._sums[-1])

    def _restyle(self) -> None:
        across, down = theme().size(17), theme().size(13)
        self.sums.setFont(fixed_pitch())
        self.line.setFont(fixed_pitch())
        self.sums.setStyleSheet(
            "QPlainTextEdit, QPlainTextEdit:focus { border: 0; border-radius: 0; "
            f"background: transparent; padding: {down}px {across}px; }}"
        )


class SumLine(QLineEdit):
    """Enter works it out, up and down bring back what was typed before.

    Esc leaves, Ctrl+Enter stops the answer, as in the notes.
    """

    entered = Signal()
    recalled = Signal(int)
    left = Signal()
    stop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("Room", "Sum"))
        self.setPlaceholderText("4,300 × 3.8")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that are not text."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                if not event.isAutoRepeat():
                    self.stop_wanted.emit()
            else:
                self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.recalled.emit(1 if key == Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """These keys are for the sum, even where the window has a shortcut on them."""
        own = (*LEAVE_AND_ENTER, Qt.Key.Key_Up, Qt.Key.Key_Down)
        return keeps_key(event, *own) or super().event(event)


def _sums_so_far() -> QPlainTextEdit:
    text = QPlainTextEdit()
    text.setReadOnly(True)
    text.setFrameShape(QFrame.Shape.NoFrame)
    text.setTabChangesFocus(True)
    text.setAccessibleName(translate("Room", "Sums so far"))
    text.setPlaceholderText(
        translate("Room", "Type a sum below, such as 4,300 × 3.8. What you work out stays here.")
    )
    return text


def _alone(typed: str) -> Decimal | None:
    try:
        return calculate(typed)
    except NotASumError:
        return None
