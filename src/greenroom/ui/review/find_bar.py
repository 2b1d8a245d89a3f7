"""Find in the transcript."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from greenroom.platform.text import translate
from greenroom.ui.announce import announce
from greenroom.ui.components.button import Button, ButtonSize
from greenroom.ui.components.label import Label
from greenroom.ui.review.transcript_view import TranscriptView
from greenroom.ui.theme import Role


class FindBar(QWidget):
    """A field with the number of places. Enter goes on, Shift+Enter back, Escape closes."""

    closed = Signal()

    def __init__(self, transcript: TranscriptView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._transcript = transcript
        self._count, self._here = 0, 0
        self.field = QLineEdit()
        self.field.setPlaceholderText(translate("Review", "Find in transcript"))
        self.field.setAccessibleName(translate("Review", "Find in transcript"))
        self.places = Label("", Role.CAPTION, "text2")
        small = ButtonSize.SMALL
        before = Button(translate("Review", "Previous"), size=small)
        after = Button(translate("Review", "Next"), size=small)
        done = Button(translate("Review", "Close"), size=small, key="Esc")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 4)
        row.addWidget(self.field, 1)
        row.addWidget(self.places)
        for button in (before, after, done):
            row.addWidget(button)
        self.field.textChanged.connect(self._search)
        before.clicked.connect(lambda: self._step(-1))
        after.clicked.connect(lambda: self._step(1))
        done.clicked.connect(self.close_bar)
        self.hide()

    def open_bar(self) -> None:
        """Show it with the last search selected."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search(self.field.text())

    def close_bar(self) -> None:
        """Hide it and forget the marks."""
        self._transcript.find("")
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Shift+Enter, Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._step(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def _search(self, text: str) -> None:
        self._count, self._here = self._transcript.find(text), 0
        self._transcript.show_found(0)
        self._tell(text)

    def _step(self, by: int) -> None:
        if self._count:
            self._here = (self._here + by) % self._count
            self._transcript.show_found(self._here)
            self._tell(self.field.text())

    def _tell(self, text: str) -> None:
        words = ""
        if text:
            words = translate("Review", "not found")
        if self._count:
            words = translate("Review", "{here} of {count}").format(
                here=self._here + 1, count=self._count
            )
        self.places.setText(words)
        if words:
            announce(self.field, words)
