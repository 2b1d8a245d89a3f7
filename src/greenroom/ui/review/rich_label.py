"""A line or paragraph of text in several weights and colours."""

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from greenroom.ui.theme import Role, theme


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text; `mark` draws it as a filler."""

    text: str
    bold: bool = False
    italic: bool = False
    color: str = "text"
    mark: bool = False


class RichLabel(QLabel):
    """Shows pieces in one role. The plain text is the accessible name."""

    def __init__(
        self, role: Role = Role.SMALL, *, wrap: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._pieces: tuple[Piece, ...] = ()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(wrap)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        theme().changed.connect(self._restyle)

    def set_pieces(self, *pieces: Piece) -> None:
        """Show other text."""
        self._pieces = pieces
        self.setAccessibleName("".join(piece.text for piece in pieces))
        self._restyle()

    def sizeHint(self) -> QSize:
        """All of it in one line, if there is room."""
        if not self.wordWrap():
            return super().sizeHint()
        document = QTextDocument()
        document.setDefaultFont(self.font())
        document.setDocumentMargin(0)
        document.setHtml(self.text())
        width = int(document.idealWidth()) + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Wrapping text needs its longest word, other text all of itself."""
        if not self.wordWrap():
            return self.sizeHint()
        words = "".join(piece.text for piece in self._pieces).split()
        metrics = theme().metrics(self._role)
        longest = max((metrics.horizontalAdvance(word) for word in words), default=0.0)
        return QSize(int(longest) + 4, theme().line(self._role))

    def _restyle(self) -> None:
        self.setFont(theme().font(self._role))
        html = "".join(_html(piece) for piece in self._pieces)
        line = theme().line(self._role)
        self.setText(f"<div style='line-height:{line}px'>{html}</div>" if html else "")
        self.updateGeometry()


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
