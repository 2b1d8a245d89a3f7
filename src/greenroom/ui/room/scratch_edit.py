"""The scratchpad: plain text in one pitch, with spaces where Tab is pressed."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from greenroom.ui.components.own_keys import LEAVE_AND_ENTER, keeps_key
from greenroom.ui.theme import Role, theme

INDENT = 4


def fixed_pitch() -> QFont:
    """The system's font of one pitch, in the size of a text."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(theme().font(Role.BODY).pointSizeF())
    return font


class ScratchEdit(QPlainTextEdit):
    """Tab goes on to the next column of four, Shift+Tab takes spaces away before a line.

    Enter keeps the indent. Esc leaves, so do F6 and Ctrl+Tab; Ctrl+Enter stops the answer.
    """

    left = Signal()
    stop_wanted = Signal()

    def __init__(self, name: str, empty: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(empty)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(False)
        self._restyle()
        theme().changed.connect(self._restyle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that are not text, and those that indent."""
        key, modifiers = event.key(), event.modifiers()
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif enter and control:
            if not event.isAutoRepeat():
                self.stop_wanted.emit()
        elif key == Qt.Key.Key_Tab and not modifiers:
            self._indent()
        elif key == Qt.Key.Key_Backtab:
            self._unindent()
        elif enter and not modifiers:
            self._new_line()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """These keys are for the text, even where the window has a shortcut on them."""
        return keeps_key(event, *LEAVE_AND_ENTER) or super().event(event)

    def _indent(self) -> None:
        cursor = self.textCursor()
        start = QTextCursor(cursor)
        start.setPosition(cursor.selectionStart())
        cursor.insertText(" " * (INDENT - start.positionInBlock() % INDENT))

    def _unindent(self) -> None:
        cursor = QTextCursor(self.textCursor().block())
        text = cursor.block().text()
        spaces = min(INDENT, len(text) - len(text.lstrip(" ")))
        cursor.setPosition(cursor.block().position())
        cursor.setPosition(cursor.block().position() + spaces, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def _new_line(self) -> None:
        cursor = self.textCursor()
        start = QTextCursor(cursor)
        start.setPosition(cursor.selectionStart())
        before = start.block().text()[: start.positionInBlock()]
        cursor.insertText("\n" + before[: len(before) - len(before.lstrip(" "))])
        self.ensureCursorVisible()

    def _restyle(self) -> None:
        self.setFont(fixed_pitch())
        across, down = theme().size(17), theme().size(13)
        self.setStyleSheet(
            "QPlainTextEdit, QPlainTextEdit:focus { border: 0; border-radius: 0; "
            f"background: transparent; padding: {down}px {across}px; }}"
        )
