"""Chips that state a fact, and the letter chips of the structure parts."""

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.painting import leading, mirrored, painting, rounded, whole
from greenroom.ui.components.part_names import part_name
from greenroom.ui.theme import Role, theme
from greenroom.ui.theme.part_looks import part_look


class ChipKind(StrEnum):
    """What a chip says."""

    NEUTRAL = "neutral"
    PLAIN = "plain"
    OUTLINED = "outlined"
    ACCENT = "accent"
    RECORDING = "recording"
    ATTENTION = "attention"


_LOOK = {  # fill, outline, ink
    ChipKind.NEUTRAL: ("inset", "border", "text2"),
    ChipKind.PLAIN: ("surface", "border", "text2"),
    ChipKind.OUTLINED: ("surface", "line", "text"),
    ChipKind.ACCENT: ("accentTint", None, "accent"),
    ChipKind.RECORDING: ("recTint", None, "rec"),
    ChipKind.ATTENTION: ("warnTint", None, "warn"),
}


class Chip(QWidget):
    """A tag, 22 high: icon or recording dot, then words. The words are the accessible name."""

    def __init__(
        self,
        text: str,
        kind: ChipKind = ChipKind.NEUTRAL,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._kind, self._icon = text, kind, icon
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._text = text
        self.setAccessibleName(text)
        self._restyle()

    def set_kind(self, kind: ChipKind, icon: str = "") -> None:
        """Another look."""
        self._kind, self._icon = kind, icon
        self._restyle()

    def sizeHint(self) -> QSize:
        """The words and what stands before them."""
        width = theme().metrics(self._role()).horizontalAdvance(self._text) + self._lead()
        return QSize(int(width) + theme().size(18), theme().size(22))

    def minimumSizeHint(self) -> QSize:
        """A chip is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, mark, words."""
        fill, edge, ink = _LOOK[self._kind]
        color = theme().color
        with painting(self) as painter:
            box = whole(self.rect())
            rounded(painter, box, 6, color(fill), color(edge) if edge else None)
            x = float(theme().size(9))
            if self._kind is ChipKind.RECORDING:
                side = theme().size(10)
                dot = mirrored(self, QRectF(x, (self.height() - side) / 2, side, side))
                painter.setBrush(color("rec"))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.drawEllipse(dot)
            elif self._icon:
                side = theme().size(14)
                place = mirrored(self, QRectF(x, (self.height() - side) / 2, side, side))
                ratio = self.devicePixelRatioF()
                painter.drawPixmap(place.topLeft(), theme().pixmap(self._icon, ink, side, ratio))
            x += self._lead()
            painter.setFont(theme().font(self._role()))
            painter.setPen(color(ink))
            place = mirrored(self, QRectF(x, 0, self.width() - x, self.height()))
            align = leading(self) | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, align | Qt.AlignmentFlag.AlignAbsolute, self._text)

    def _role(self) -> Role:
        plain = self._kind in (ChipKind.NEUTRAL, ChipKind.PLAIN)
        return Role.CAPTION_MEDIUM if plain else Role.CAPTION_STRONG

    def _lead(self) -> int:
        if self._kind is ChipKind.RECORDING:
            return theme().size(15)
        return theme().size(20) if self._icon else 0

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class LetterState(StrEnum):
    """What a letter chip says about its part."""

    FOUND = "found"  # filled: found and inside the suggested range
    OUTSIDE = "outside"  # outlined: found, outside the suggested range
    MISSING = "missing"  # dashed: not found
    UNSURE = "unsure"  # outlined, with a question mark after it


def letter_description(part: str, state: LetterState) -> str:
    """What tool tip and screen reader say for a letter chip."""
    sentence = {
        LetterState.FOUND: translate("Parts", "{part}: found, in suggested range"),
        LetterState.OUTSIDE: translate("Parts", "{part}: found, out of suggested range"),
        LetterState.MISSING: translate("Parts", "{part}: not found"),
        LetterState.UNSURE: translate("Parts", "{part}: unclear"),
    }[state]
    return sentence.format(part=part_name(part))


class LetterChip(QWidget):
    """The letter of a part in a square of 18."""

    def __init__(
        self, part: str, state: LetterState = LetterState.FOUND, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._part, self._state = part, state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._restyle()
        theme().changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """18 square; wider by the question mark when unsure."""
        side = theme().size(18)
        more = theme().size(8) if self._state is LetterState.UNSURE else 0
        return QSize(side + more, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The chip."""
        with painting(self) as painter:
            paint_letter(painter, whole(self.rect()), self._part, self._state)

    def _restyle(self) -> None:
        text = letter_description(self._part, self._state)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.updateGeometry()
        self.update()


def paint_letter(painter: QPainter, box: QRectF, part: str, state: LetterState) -> None:
    """A letter chip in `box`, for lanes, gutters and lists that paint themselves."""
    color = theme().color
    look = part_look(part)
    ink = color(look.ink)
    if state is LetterState.FOUND:
        rounded(painter, box, 4, ink)
        letter = color("chipFg")
    elif state is LetterState.MISSING:
        rounded(painter, box, 4, None, color("line"), style=Qt.PenStyle.DashLine)
        letter = color("text3")
    else:
        rounded(painter, box, 4, color("surface"), ink, width=1.5)
        letter = ink
    painter.setFont(theme().font(Role.CHIP_LETTER))
    painter.setPen(letter)
    text = f"{look.letter}?" if state is LetterState.UNSURE else look.letter
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
