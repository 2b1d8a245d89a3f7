"""Notes and scratchpad beside the stage."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFontDatabase, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.card import Divider
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.key_cap import KeyCap
from greenroom.ui.components.label import Label
from greenroom.ui.components.painting import mirrored, painting
from greenroom.ui.components.tabs import Tabs
from greenroom.ui.room.notes import join_notes, split_notes
from greenroom.ui.theme import Role, theme

WIDTH = 332


class SidePanel(QWidget):
    """Two texts under tabs. `edited` fires with both as one text when one of them changed."""

    edited = Signal(str)
    left = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = Tabs((translate("Room", "Notes"), translate("Room", "Scratchpad")))
        self.tabs.setAccessibleName(translate("Room", "Notes and scratchpad"))
        empty = translate("Room", "Type anything you want in view.")
        self.notes = NoteEdit(translate("Room", "Notes"), empty)
        self.scratchpad = NoteEdit(translate("Room", "Scratchpad"), empty, fixed_pitch=True)
        self.texts = QStackedWidget()
        for edit in (self.notes, self.scratchpad):
            self.texts.addWidget(edit)
            edit.textChanged.connect(self._edited)
            edit.left.connect(self.left)
            edit.stop_wanted.connect(self.stop_wanted)
        self.tabs.currentChanged.connect(self.texts.setCurrentIndex)
        self._loading = self._changed = False
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        head.addWidget(self.tabs)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(Divider())
        column.addWidget(self.texts, 1)
        column.addWidget(Divider())
        column.addWidget(_KeyHints())
        theme().changed.connect(self.update)

    def load(self, text: str) -> None:
        """The stored text of a session."""
        notes, scratchpad = split_notes(text)
        self._loading = True
        self.notes.setPlainText(notes)
        self.scratchpad.setPlainText(scratchpad)
        self._loading = self._changed = False

    def take_changed(self) -> bool:
        """Whether something was typed since the last time this was asked."""
        changed, self._changed = self._changed, False
        return changed

    def text(self) -> str:
        """Both texts as one."""
        return join_notes(self.notes.toPlainText(), self.scratchpad.toPlainText())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, and the line beside the stage."""
        with painting(self) as painter:
            painter.fillRect(self.rect(), theme().color("surface"))
            edge = mirrored(self, QRectF(0, 0, 1, self.height()))
            painter.fillRect(edge, theme().color("border"))

    def _edited(self) -> None:
        if not self._loading:
            self._changed = True
            self.edited.emit(self.text())


class NoteEdit(QPlainTextEdit):
    """Plain text. Esc leaves it, Ctrl+Enter stops the answer, Tab goes on."""

    left = Signal()
    stop_wanted = Signal()

    def __init__(self, name: str, empty: str, *, fixed_pitch: bool = False) -> None:
        super().__init__()
        self._fixed_pitch = fixed_pitch
        self.setAccessibleName(name)
        self.setPlaceholderText(empty)
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setProperty("bare", True)
        self._restyle()
        theme().changed.connect(self._restyle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that are not text."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not event.isAutoRepeat():
                self.stop_wanted.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """These keys are for the text, even where the window has a shortcut on them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.key() == Qt.Key.Key_Escape or enter:
                event.accept()
                return True
        return super().event(event)

    def _restyle(self) -> None:
        font = theme().font(Role.BODY)
        if self._fixed_pitch:
            fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            fixed.setPointSizeF(font.pointSizeF())
            font = fixed
        self.setFont(font)
        self.setStyleSheet(
            "QPlainTextEdit, QPlainTextEdit:focus { border: 0; background: transparent; "
            f"padding: {theme().size(10)}px {theme().size(14)}px; border-radius: 0; }}"
        )


class _KeyHints(QWidget):
    """Keys that help while typing."""

    def __init__(self) -> None:
        super().__init__()
        flow = FlowLayout(self, gap=6, row_gap=4)
        flow.setContentsMargins(18, 12, 12, 12)
        flow.addWidget(KeyCap("F6"))
        flow.addWidget(Label(translate("Room", "notes"), Role.CAPTION, "text2"))
        flow.addWidget(_Gap())
        flow.addWidget(KeyCap(translate("Keys", "Ctrl")))
        flow.addWidget(KeyCap(translate("Keys", "Enter")))
        flow.addWidget(Label(translate("Room", "stop while typing"), Role.CAPTION, "text2"))


class _Gap(QWidget):
    """Room between two hints."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(8, 1)
