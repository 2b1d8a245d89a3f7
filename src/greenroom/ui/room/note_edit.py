"""Where notes are typed: plain text that looks like a list where it is one."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QPaintEvent,
    QSyntaxHighlighter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextEdit

from greenroom.ui.components.own_keys import LEAVE_AND_ENTER, keeps_key
from greenroom.ui.components.painting import painting
from greenroom.ui.theme import Role, theme

BULLET = "• "
_HANGING = 18
_TYPED_BULLETS = ("- ", "* ")


class NoteEdit(QTextEdit):
    """Lines that begin with a bullet hang, and the line above a list is strong.

    A hyphen and a space at the beginning of a line make a bullet, Enter goes on with the list.
    Esc leaves, Ctrl+Enter stops the answer, Tab goes on to the next control.
    """

    left = Signal()
    stop_wanted = Signal()

    def __init__(self, name: str, empty: str, *, titled: bool = False) -> None:
        """With `titled` the first line is strong as well."""
        super().__init__()
        self._shaping = False
        self._empty = empty
        self.setAccessibleName(name)
        self.setAccessibleDescription(empty)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._marks = _Marks(self.document(), titled=titled)
        self._restyle()
        self.textChanged.connect(self._shape)
        theme().changed.connect(self._restyle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that are not text, and those that make lists."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif enter and control:
            if not event.isAutoRepeat():
                self.stop_wanted.emit()
        elif enter and not event.modifiers() and self._go_on_with_list():
            pass
        else:
            super().keyPressEvent(event)
            if event.text() == " ":
                self._begin_list()

    def event(self, event: QEvent) -> bool:
        """These keys are for the text, even where the window has a shortcut on them."""
        return keeps_key(event, *LEAVE_AND_ENTER) or super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What to do here while nothing is typed. Qt paints only the first line of such words."""
        super().paintEvent(event)
        if self.document().isEmpty():
            viewport = self.viewport()
            with painting(viewport) as painter:
                painter.setFont(self.font())
                painter.setPen(self.palette().placeholderText().color())
                flags = Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap
                painter.drawText(viewport.rect(), flags, self._empty)

    def _begin_list(self) -> None:
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        if before in _TYPED_BULLETS:
            cursor.movePosition(
                QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.insertText(BULLET)

    def _go_on_with_list(self) -> bool:
        cursor = self.textCursor()
        if cursor.hasSelection() or not cursor.block().text().startswith(BULLET):
            return False
        if cursor.block().text().strip() == BULLET.strip():  # an empty bullet ends the list
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.removeSelectedText()
            return True
        cursor.insertText("\n" + BULLET)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def _shape(self) -> None:
        """Line heights and hanging bullets, joined with the edit that made them needed."""
        if self._shaping:
            return
        self.viewport().update()  # the words of the empty page are longer than what is typed
        self._shaping = True
        cursor = QTextCursor(self.document())
        cursor.joinPreviousEditBlock()
        block = self.document().begin()
        while block.isValid():
            wanted = _block_format(block)
            if not _same(block.blockFormat(), wanted):
                cursor.setPosition(block.position())
                cursor.setBlockFormat(wanted)
            block = block.next()
        cursor.endEditBlock()
        self._shaping = False

    def _restyle(self) -> None:
        font = theme().font(Role.BODY)
        self.setFont(font)
        self.document().setDocumentMargin(0)
        across, down = theme().size(17), theme().size(13)
        self.setStyleSheet(
            "QTextEdit, QTextEdit:focus { border: 0; border-radius: 0; background: transparent; "
            f"padding: {down}px {across}px; }}"
        )
        self._marks.rehighlight()
        self._shape()


class _Marks(QSyntaxHighlighter):
    """The line above a list is strong; bullets stand as far from their text as in a list."""

    def __init__(self, document: QTextDocument, *, titled: bool) -> None:
        super().__init__(document)
        self._titled = titled
        document.contentsChange.connect(self._changed)

    def highlightBlock(self, text: str) -> None:
        """One line."""
        if text.startswith(BULLET):
            style = QTextCharFormat()
            room = theme().size(_HANGING) - theme().metrics(Role.BODY).horizontalAdvance(BULLET)
            style.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            style.setFontLetterSpacing(max(0.0, room) / len(BULLET))
            self.setFormat(0, len(BULLET), style)
        elif _is_heading(self.currentBlock()) or (
            self._titled and self.currentBlock().blockNumber() == 0
        ):
            style = QTextCharFormat()
            style.setFontWeight(QFont.Weight.DemiBold)
            self.setFormat(0, len(text), style)

    def _changed(self, position: int, _removed: int, _added: int) -> None:
        before = self.document().findBlock(position).previous()
        if before.isValid():  # whether it is a heading depends on what follows
            self.rehighlightBlock(before)


def _is_heading(block: QTextBlock) -> bool:
    text, following = block.text(), block.next()
    plain = bool(text.strip()) and not text.startswith(BULLET)
    return plain and following.isValid() and following.text().startswith(BULLET)


def _block_format(block: QTextBlock) -> QTextBlockFormat:
    style = QTextBlockFormat()
    height = theme().line(Role.BODY)
    style.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    style.setBottomMargin(theme().size(6))
    if block.text().startswith(BULLET):
        hanging = theme().size(_HANGING)
        style.setLeftMargin(hanging)
        style.setTextIndent(-hanging)
    elif _is_heading(block) and block.previous().isValid():
        style.setTopMargin(theme().size(8))
    return style


def _same(first: QTextBlockFormat, second: QTextBlockFormat) -> bool:
    def key(style: QTextBlockFormat) -> tuple[float, ...]:
        margins = (style.topMargin(), style.bottomMargin(), style.leftMargin())
        return (*margins, style.textIndent(), style.lineHeight())

    return key(first) == key(second)
