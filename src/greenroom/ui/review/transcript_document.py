"""Builds the transcript's text document: formats from the marks, offsets as in the state."""

from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from greenroom.ui.review.state_transcript import TranscriptState
from greenroom.ui.theme import Role, theme

_BETWEEN = 10
_AFTER_SHORT = 18
"""Below a part of one line, so that its time in the gutter has room."""


def fill_document(document: QTextDocument, state: TranscriptState) -> None:
    """Replace the text; block n of the document is paragraph n of the state."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setDocumentMargin(0)
    document.setDefaultFont(theme().font(Role.TRANSCRIPT))
    plain = QTextCharFormat()
    plain.setFont(theme().font(Role.TRANSCRIPT))
    plain.setForeground(theme().color("text"))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.removeSelectedText()
    cursor.setBlockFormat(_block_format(_BETWEEN))
    cursor.insertText(state.text, plain)
    cursor.endEditBlock()
    color_document(document, state)


def color_document(document: QTextDocument, state: TranscriptState) -> None:
    """Give every mark its font and colour."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    filler = QTextCharFormat()
    filler.setFont(theme().font(Role.TRANSCRIPT))
    filler.setFontWeight(500)
    filler.setForeground(theme().color("F"))
    pill = QTextCharFormat()
    pill.setFont(theme().font(Role.CAPTION))
    pill.setForeground(theme().color("text3"))
    for mark in state.fillers:
        _format(cursor, mark.start_char, mark.end_char, filler)
    for gap in state.pills:
        _format(cursor, gap.start_char, gap.end_char, pill)
    cursor.endEditBlock()


def space_short_parts(document: QTextDocument) -> None:
    """More room below paragraphs of one line; depends on the width, so it runs after layout."""
    block = document.begin()
    while block.isValid():
        wanted = _AFTER_SHORT if block.layout().lineCount() <= 1 else _BETWEEN
        if round(block.blockFormat().bottomMargin()) != theme().size(wanted):
            QTextCursor(block).setBlockFormat(_block_format(wanted))
        block = block.next()


def _format(cursor: QTextCursor, start: int, end: int, format_: QTextCharFormat) -> None:
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    cursor.setCharFormat(format_)


def _block_format(below: int) -> QTextBlockFormat:
    format_ = QTextBlockFormat()
    fixed = QTextBlockFormat.LineHeightTypes.FixedHeight
    format_.setLineHeight(theme().line(Role.TRANSCRIPT), fixed.value)
    format_.setBottomMargin(theme().size(below))
    return format_
