"""Text that wraps, in several weights and colours."""

from dataclasses import dataclass, replace
from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from greenroom.ui.components.measures import Measures
from greenroom.ui.components.role_font import KeepsRoleFont
from greenroom.ui.theme import Role, theme


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text; `mark` draws it as a filler."""

    text: str
    bold: bool = False
    italic: bool = False
    color: str = "text"
    mark: bool = False


class RichLabel(KeepsRoleFont, QLabel):
    """Shows pieces in one role. The plain text is the accessible name.

    With `set_most_lines` what does not fit ends in "…"; all of it is in the tool tip.
    """

    def __init__(self, role: Role = Role.SMALL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self._pieces: tuple[Piece, ...] = ()
        self._most_lines = 0
        self._measures = Measures()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self._restyle)

    def set_pieces(self, *pieces: Piece) -> None:
        """Show other text."""
        if pieces == self._pieces:
            return
        self._pieces = pieces
        self._measures.forget()
        self.setAccessibleName("".join(piece.text for piece in pieces))
        self._restyle()

    def set_most_lines(self, lines: int) -> None:
        """Cut the text after `lines`; 0 shows all of it."""
        if lines != self._most_lines:
            self._most_lines = lines
            self._restyle()

    def is_cut(self) -> bool:
        """Whether some of the text is not shown."""
        return bool(self._most_lines) and self._lines(self._pieces, self.width()) > self._most_lines

    def heightForWidth(self, width: int) -> int:
        """As many lines as there are, or as may be."""
        if not self._most_lines:
            height = super().heightForWidth
            return self._measures.get(("height", width), lambda: height(width))
        lines = min(self._lines(self._pieces, width), self._most_lines)
        return lines * theme().line(self._role)

    def changeEvent(self, event: QEvent) -> None:
        """Another font has other sizes."""
        if event.type() is QEvent.Type.FontChange:
            self._measures.forget()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What fits depends on the width."""
        super().resizeEvent(event)
        if self._most_lines and event.oldSize().width() != event.size().width():
            self._write()

    def sizeHint(self) -> QSize:
        """All of it in one line, if there is room."""
        width = self._measures.get("ideal", self._ideal_width)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Its longest word."""
        return QSize(self._measures.get("longest", self._longest_word), theme().line(self._role))

    def role_font(self) -> QFont:
        """Of its role."""
        return theme().font(self._role)

    def _restyle(self) -> None:
        self.setFont(self.role_font())
        self._write()
        self.updateGeometry()

    def _write(self) -> None:
        pieces, tip = self._pieces, ""
        if self._most_lines and self._lines(pieces, self.width()) > self._most_lines:
            low, high = 0, sum(len(piece.text) for piece in pieces)
            while low < high:
                middle = (low + high + 1) // 2
                fits = self._lines(_first(pieces, middle), self.width()) <= self._most_lines
                low, high = (middle, high) if fits else (low, middle - 1)
            tip = "".join(piece.text for piece in pieces)
            pieces = _first(pieces, low)
        if self._most_lines:
            self.setToolTip(tip)
        self.setText(self._html(pieces))

    def _html(self, pieces: tuple[Piece, ...]) -> str:
        html = "".join(_html(piece) for piece in pieces)
        line = theme().line(self._role)
        return f"<div style='line-height:{line}px'>{html}</div>" if html else ""

    def _ideal_width(self) -> int:
        return int(self._document(self._pieces).idealWidth()) + 2

    def _longest_word(self) -> int:
        words = "".join(piece.text for piece in self._pieces).split()
        metrics = theme().metrics(self._role)
        longest = max((metrics.horizontalAdvance(word) for word in words), default=0.0)
        return int(longest) + 4

    def _lines(self, pieces: tuple[Piece, ...], width: int) -> int:
        return self._measures.get((pieces, width), lambda: self._count_lines(pieces, width))

    def _count_lines(self, pieces: tuple[Piece, ...], width: int) -> int:
        document = self._document(pieces)
        document.setTextWidth(max(1, width))
        document.size()  # lays it out
        return max(1, document.firstBlock().layout().lineCount())

    def _document(self, pieces: tuple[Piece, ...]) -> QTextDocument:
        document = QTextDocument()
        document.setDefaultFont(self.font())
        document.setDocumentMargin(0)
        document.setHtml(self._html(pieces))
        return document


def _first(pieces: tuple[Piece, ...], letters: int) -> tuple[Piece, ...]:
    """The first `letters` of the text, then "…"."""
    kept: list[Piece] = []
    for piece in pieces:
        if letters <= 0:
            break
        kept.append(replace(piece, text=piece.text[:letters]))
        letters -= len(piece.text)
    if kept:
        kept[-1] = replace(kept[-1], text=f"{kept[-1].text.rstrip()}…")
    return tuple(kept)


def _html(piece: Piece) -> str:
    style = [f"color:{theme().name('F' if piece.mark else piece.color)}"]
    if piece.bold:
        style.append("font-weight:600")
    if piece.italic:
        style.append("font-style:italic")
    if piece.mark:
        style.append(f"font-weight:500;background-color:{theme().name('Ft')}")
        style.append("text-decoration:underline")
    return f'<span style="{";".join(style)}">{escape(piece.text)}</span>'
