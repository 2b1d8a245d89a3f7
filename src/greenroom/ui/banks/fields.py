"""Where questions are written: boxes that grow with their text, and lists of names."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent, QKeySequence, QTextOption
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from greenroom.banks.schema import LONGEST_S, SHORTEST_S
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.icon import IconView
from greenroom.ui.components.inputs import CheckBox
from greenroom.ui.components.label import Label
from greenroom.ui.components.renewing import clear
from greenroom.ui.theme import Role, theme

_PASSED = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_STEP_S = 15
_DUPLICATE = QKeySequence("Ctrl+D")


class KeysForPage(QObject):
    """Lets undo, redo and duplicate reach the page, where a text field would take them."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The field never sees that it could take the key."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            duplicate = QKeySequence(event.keyCombination()) == _DUPLICATE
            if duplicate or any(event.matches(key) for key in _PASSED):
                event.ignore()
                return True
        return False


class TextBox(QPlainTextEdit):
    """One paragraph; as high as its text, at least `lines`. `edited` when the person types."""

    edited = Signal()

    def __init__(self, name: str, *, lines: int = 1, empty: str = "") -> None:
        super().__init__()
        self._lines = lines
        self.setAccessibleName(name)
        self.setPlaceholderText(empty)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._keys = KeysForPage(self)
        self.installEventFilter(self._keys)
        self.textChanged.connect(self.edited)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        theme().changed.connect(self._restyle)
        self._restyle()

    def value(self) -> str:
        """The text as a bank keeps it: on one line, without spaces around."""
        return " ".join(self.toPlainText().split())

    def show_value(self, text: str) -> None:
        """Show another text; the same one leaves the cursor where it is."""
        if text != self.value():
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)
            self._fit()

    def set_read_only(self, read_only: bool) -> None:
        """On the ground of what cannot be changed."""
        if read_only != self.isReadOnly():
            self.setReadOnly(read_only)
            self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A question is one paragraph, so Enter goes on to the next field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Its lines; as wide as there is room."""
        return QSize(theme().size(160), self._height())

    def minimumSizeHint(self) -> QSize:
        """Its lines."""
        return QSize(theme().size(80), self._height())

    def _height(self) -> int:
        lines = max(self._lines, int(self.document().size().height()))
        return int(lines * self.fontMetrics().lineSpacing()) + theme().size(8) + 2 + 8

    def _fit(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())
            self.updateGeometry()

    def _restyle(self) -> None:
        ground = f"QPlainTextEdit {{ background: {theme().name('inset')}; }}"
        self.setStyleSheet(ground if self.isReadOnly() else "")
        self.setFont(theme().font(Role.BODY))
        self._fit()


class LineField(QLineEdit):
    """One line; what cannot be changed stands on `inset`."""

    def __init__(self, name: str, empty: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(empty)
        self._keys = KeysForPage(self)
        self.installEventFilter(self._keys)
        theme().changed.connect(self._restyle)
        self._restyle()

    def set_read_only(self, read_only: bool) -> None:
        """On the ground of what cannot be changed."""
        self.setReadOnly(read_only)
        self._restyle()

    def _restyle(self) -> None:
        ground = f"QLineEdit {{ background: {theme().name('inset')}; }}"
        self.setStyleSheet(ground if self.isReadOnly() else "")
        self.setMinimumHeight(theme().size(34))


class SecondsField(LineField):
    """Whole seconds; the arrow keys go by a quarter of a minute. `edited` when they change."""

    edited = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setValidator(QIntValidator(0, LONGEST_S, self))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.textEdited.connect(lambda _text: self.edited.emit())

    def value(self) -> int:
        """0 for what is no number."""
        return int(self.text()) if self.text().isdecimal() else 0

    def show_value(self, seconds: int) -> None:
        """Show another number."""
        if seconds != self.value():
            self.setText(str(seconds))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down."""
        step = {Qt.Key.Key_Up: _STEP_S, Qt.Key.Key_Down: -_STEP_S}.get(Qt.Key(event.key()))
        if step is None or self.isReadOnly():
            super().keyPressEvent(event)
            return
        self.setText(str(min(LONGEST_S, max(SHORTEST_S, self.value() + step))))
        self.edited.emit()

    def sizeHint(self) -> QSize:
        """Three digits."""
        return QSize(theme().size(76), theme().size(34))


class NamesField(LineField):
    """Names with commas between them; the last one is completed from those in use."""

    def __init__(self, name: str, empty: str = "") -> None:
        super().__init__(name, empty)
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setWidget(self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._complete)
        self._completer = completer
        self.textEdited.connect(self._offer)

    def set_known(self, names: Sequence[str]) -> None:
        """Names to complete from."""
        if list(names) != self._known.stringList():
            self._known.setStringList(list(names))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes what is offered."""
        popup = self._completer.popup()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and popup is not None and popup.isVisible():
            event.ignore()
            return
        super().keyPressEvent(event)

    def _offer(self, text: str) -> None:
        begun = text[: self.cursorPosition()].rpartition(",")[2].strip()
        popup = self._completer.popup()
        if not begun:
            if popup is not None:
                popup.hide()
            return
        self._completer.setCompletionPrefix(begun)
        self._completer.complete()

    def _complete(self, name: str) -> None:
        before, comma, _ = self.text()[: self.cursorPosition()].rpartition(",")
        after = self.text()[self.cursorPosition() :].lstrip(", ")
        head = f"{before}{comma} {name}".strip()
        self.setText(f"{head}, {after}" if after else f"{head}, ")
        self.textEdited.emit(self.text())


class Choices(QWidget):
    """Check boxes in a row that wraps. `edited` when one was pressed."""

    edited = Signal()

    def __init__(self, name: str, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        flow = FlowLayout(self, gap=14, row_gap=0)
        self.boxes: dict[str, CheckBox] = {}
        for value, text in choices:
            box = self.boxes[value] = CheckBox(text, Role.SMALL)
            box.setAccessibleDescription(name)
            box.clicked.connect(self.edited)
            flow.addWidget(box)

    def value(self) -> tuple[str, ...]:
        """What is chosen."""
        return tuple(value for value, box in self.boxes.items() if box.isChecked())

    def show_value(self, chosen: Sequence[str]) -> None:
        """Choose these."""
        for value, box in self.boxes.items():
            box.setChecked(value in chosen)


class Advice(QWidget):
    """Sentences under a field; what keeps a question from being kept is in `rec`."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._said: tuple[tuple[str, ...], bool] = ((), False)
        self.hide()

    def sentences(self) -> tuple[str, ...]:
        """What is said."""
        return self._said[0]

    def say(self, sentences: Sequence[str], *, serious: bool) -> None:
        """Say these, or nothing."""
        said = (tuple(sentences), serious)
        if said == self._said:
            return
        self._said = said
        clear(self._column)
        for sentence in sentences:
            self._column.addWidget(_Line(sentence, "rec" if serious else "warn"))
        self.setVisible(bool(sentences))


class _Line(QWidget):
    """An icon and a sentence."""

    def __init__(self, text: str, token: str) -> None:
        super().__init__()
        self.label = Label(text, Role.CAPTION, token, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconView("warn", token, 14, box=16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
