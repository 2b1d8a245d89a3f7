"""The style sheet for the plain Qt controls; everything else paints itself from the tokens."""

from collections.abc import Callable

from greenroom.ui.theme.tokens import Tokens

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


def style_sheet(tokens: Tokens, size: Callable[[float], int]) -> str:
    """The sheet for one set of tokens; `size` turns pixels at 100 % into pixels now."""
    sheet = _SHEET
    for token in sorted(tokens.colors, key=len, reverse=True):
        sheet = sheet.replace(f"@{token}", tokens[token])
    for pixels in (30, 24, 12, 10, 9, 8, 6, 4, 3):
        sheet = sheet.replace(f"${pixels}px", f"{size(pixels)}px")
    return sheet
