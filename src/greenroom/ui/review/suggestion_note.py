"""A suggestion: a bold fact, then one concrete thing to say next time."""

import re

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from greenroom.model.part_letters import PART_LETTERS
from greenroom.platform.text import translate
from greenroom.ui.components.button import LinkButton
from greenroom.ui.components.label import Label
from greenroom.ui.components.painting import mirrored, painting, rounded_path, whole
from greenroom.ui.review.density import Density
from greenroom.ui.review.figure import link_button
from greenroom.ui.review.formatting import part_name
from greenroom.ui.review.letters import letter_chip
from greenroom.ui.review.rich_label import Piece, RichLabel
from greenroom.ui.review.state import Suggestion
from greenroom.ui.review.state_chips import ChipForm, ChipState
from greenroom.ui.theme import Role, theme
from greenroom.ui.theme.part_looks import part_look

# English “…”, German „…“ and Spanish «…»; a translated sentence can hold English ones too.
_QUOTED = re.compile("[“„«]([^“”„«»]*)[”“»]")


def quoted_pieces(text: str) -> list[Piece]:
    """The person's own words, between quotation marks, in italics."""
    pieces, at = [], 0
    for match in _QUOTED.finditer(text):
        stop = len(match[1].rstrip(".,!?"))
        start = match.start(1)
        pieces.append(Piece(text[at:start]))
        pieces.append(Piece(match[1][:stop], italic=True))
        at = start + stop
    pieces.append(Piece(text[at:]))
    return [piece for piece in pieces if piece.text]


class SuggestionNote(QFrame):
    """One suggestion in the tint of its part, or in the accent where that has no colour.

    `more` is the text of a button that asks for another; "" for none. Where room is short its
    text is cut, and a further button shows all of it.
    """

    played = Signal(object)
    next_wanted = Signal()

    def __init__(
        self, suggestion: Suggestion, *, more: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._part = suggestion.part if suggestion.part in PART_LETTERS else ""
        title = f"{suggestion.lead}: {suggestion.title}" if suggestion.lead else suggestion.title
        self.setAccessibleName(title)
        self.setAccessibleDescription(suggestion.text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 7, 10, 8)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(6)
        if self._part:
            chip = ChipState(self._part, ChipForm.FILLED, part_name(self._part))
            head.addWidget(letter_chip(chip), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Label(suggestion.title, Role.SMALL_STRONG, wrap=True), 1)
        if suggestion.lead:
            lead = Label(suggestion.lead, Role.CAPTION, "text2")
            head.addWidget(lead, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self.text = RichLabel(Role.SMALL)
        self.text.set_pieces(*quoted_pieces(suggestion.text))
        column.addWidget(self.text)
        self.all = LinkButton(translate("Review", "Read all"), Role.CAPTION)
        self.all.setAccessibleDescription(suggestion.text)
        self.all.clicked.connect(self._show_all)
        self._lines, self._whole = 0, False
        self._add_links(column, suggestion, more=more)
        theme().changed.connect(self.update)

    def set_density(self, density: Density) -> None:
        """Cut the text to so many lines, unless the person has asked for all of it."""
        self._lines = 0 if self._whole else density.note_lines
        self.text.set_most_lines(self._lines)
        self._offer_all()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Whether the text is cut depends on the width."""
        super().resizeEvent(event)
        self._offer_all()

    def _offer_all(self) -> None:
        self.all.setVisible(bool(self._lines) and self.text.is_cut())

    def _show_all(self) -> None:
        self._whole = True
        self.text.set_most_lines(0)
        self.all.hide()

    def _add_links(self, column: QVBoxLayout, suggestion: Suggestion, *, more: str) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(12)
        if suggestion.link is not None:
            jump = link_button(suggestion.link, Role.CAPTION)
            jump.clicked.connect(lambda _on=False: self.played.emit(suggestion.link))
            row.addWidget(jump)
        row.addWidget(self.all)
        self.all.hide()
        row.addStretch(1)
        if more:
            following = LinkButton(more, Role.CAPTION)
            following.clicked.connect(lambda _on=False: self.next_wanted.emit())
            row.addWidget(following)
        column.addLayout(row)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tint, and an edge of 4."""
        look = part_look(self._part)
        own = look.ink == self._part  # a colour that is this part's alone
        ink, tint = (look.ink, look.tint) if own else ("accent", "accentTint")
        with painting(self) as painter:
            painter.setClipPath(rounded_path(whole(self.rect()), 6))
            painter.fillRect(self.rect(), theme().color(tint))
            painter.setClipping(False)
            edge = mirrored(self, QRectF(0, 0, 4, self.height()))
            painter.fillRect(edge, theme().color(ink))
