"""The style sheet for the plain Qt controls; everything else paints itself from the tokens."""

import re

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QMenu,
    QMenuBar,
    QScrollBar,
    QSplitter,
)

_PALETTE_ROLES = {
    "surface": "base",
    "text": "text",
    "line": "mid",
    "rail": "light",
    "text2": "bright-text",
    "accentTint": "link-visited",
    "accent": "highlight",
    "onAccent": "highlighted-text",
    "text3": "placeholder-text",
    "border": "shadow",
    "inset": "midlight",
}
"""Token -> how a style sheet names the role that has its colour (`palette`)."""

_SHEET = """
QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: 4px 6px; }
QMenuBar { background: @rail; color: @text2; }
QMenuBar::item { background: transparent; padding: $4px $8px; }
QMenuBar::item:selected { background: @accentTint; color: @accent; }
QMenu { background: @surface; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: $6px $24px $6px $12px; border-radius: 4px; }
QMenu::item:selected { background: @accentTint; color: @accent; }
QMenu::item:disabled { color: @text3; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QLineEdit, QSpinBox, QDoubleSpinBox, QPlainTextEdit, QTextEdit {
  background: @surface; color: @text; border: 1px solid @line; border-radius: 8px;
  padding: $4px $10px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
  border: 2px solid @accent; padding: $3px $9px; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled {
  background: @inset; color: @text3; border-color: @border; }
QAbstractItemView { background: @surface; color: @text; border: 1px solid @line; outline: 0;
  selection-background-color: @accentTint; selection-color: @accent; }
QLineEdit[snug="true"] { padding: $4px $4px; }
QLineEdit[snug="true"]:focus { padding: $3px $3px; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus {
  border: 0; background: transparent; padding: 0; }
QComboBox QAbstractItemView { padding: 4px; }
QComboBox QAbstractItemView::item { min-height: $30px; padding: 0 $8px; border-radius: 6px; }
QComboBox QAbstractItemView::item:selected { background: @accentTint; color: @accent; }
QScrollArea, QScrollArea > QWidget > QWidget#page { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @text3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @border; }
"""

_LENGTH = re.compile(r"\$(\d+)px")

# What the sheet has rules for; QAbstractScrollArea stands for texts, lists and tables too.
_STYLED = (QMenuBar, QMenu, QLineEdit, QAbstractSpinBox, QAbstractScrollArea, QScrollBar, QSplitter)


def style_sheet(body: QFont) -> str:
    """The sheet; `body` is the body text at 100 %.

    It never changes: the palette has its colours, and its lengths are multiples of the height of
    the program's font, so that they grow with the text.
    """
    sheet = _SHEET
    for token in sorted(_PALETTE_ROLES, key=len, reverse=True):
        sheet = sheet.replace(f"@{token}", f"palette({_PALETTE_ROLES[token]})")
    height = QFontMetrics(body).height()
    return _LENGTH.sub(lambda length: f"{int(length[1]) / height:.4f}em", sheet)


def read_anew(app: QApplication) -> None:
    """Have the sheet's colours and lengths read from the palette and the font again.

    Qt does so by itself for new widgets only, and under a style sheet it does not hand the palette
    on to others. Setting the sheet again would do both, but has every widget of the program
    measured and laid out, which takes more than a second.
    """
    for widget in app.allWidgets():
        styled = isinstance(widget, _STYLED)
        if styled:
            widget.style().unpolish(widget)
        widget.setPalette(QPalette())  # unpolishing gives back colours from before
        if styled:
            widget.style().polish(widget)
            QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
            widget.update()
        widget.updateGeometry()
