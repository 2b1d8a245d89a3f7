"""The foot of Start: what the choices come to, one quick question, and Start."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.button import Button, ButtonKind, ButtonSize
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.label import Label
from greenroom.ui.components.painting import painting
from greenroom.ui.components.unbounded import UNBOUNDED
from greenroom.ui.theme import Role, theme

_WORDS_WIDTH = 200
_INSET, _GAP, _LOW_PADDING, _HIGH_PADDING = 21, 12, 12, 17


class StartFooter(QWidget):
    """Stands at the end of the form, or, docked, at the lower edge of the page.

    Docked it takes as little height as it can: words that do not fit beside the buttons go, since
    the form says the same.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._docked, self._inset = False, 0
        self.summary = Label("", Role.BODY_STRONG, wrap=True)
        self.summary_line = Label("", Role.SMALL, "text2", wrap=True)
        self.quick = Button(
            translate("Start", "One quick question"), size=ButtonSize.LARGE, key="Q"
        )
        self.start = Button(
            "", kind=ButtonKind.PRIMARY, size=ButtonSize.START, key=translate("Keys", "Enter")
        )
        self._words = _Words()
        column = QVBoxLayout(self._words)
        column.setContentsMargins(0, 3, 0, 3)
        column.setSpacing(1)
        column.addWidget(self.summary)
        column.addWidget(self.summary_line)
        self._row = QWidget()
        self._flow = FlowLayout(self._row, gap=_GAP, row_gap=_GAP, grow=True)
        self._flow.push_last = True
        for part in (self._words, self.quick, self.start):
            self._flow.addWidget(part)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._row, 1)
        outer.addStretch(0)
        theme().changed.connect(self.update)
        self.set_docked(False)

    def set_docked(
        self, docked: bool, *, inset: int = _INSET, widest: int = UNBOUNDED, width: int = UNBOUNDED
    ) -> None:
        """Where it stands. `inset` from the sides, content up to `widest`, `width` to be had."""
        self._docked = docked
        padding = _LOW_PADDING if docked else _HIGH_PADDING
        self._flow.setContentsMargins(inset, padding, inset, padding)
        self._row.setMaximumWidth(min(UNBOUNDED, widest + 2 * inset))
        room = min(width, widest + 2 * inset)
        self._words.setVisible(not docked or self._flow_width(inset) <= room)
        self.update()

    def height_in_form(self, width: int) -> int:
        """Pixels that it takes at the end of a form of `width`, wherever it stands now."""
        room = width - 2 * _INSET
        rows: list[list[QWidget]] = []
        left = 0
        for part in (self._words, self.quick, self.start):
            wanted = min(part.sizeHint().width(), room)
            if rows and wanted + _GAP <= left:
                rows[-1].append(part)
                left -= wanted + _GAP
            else:
                rows.append([part])
                left = room - wanted
        beside = sum(part.sizeHint().width() + _GAP for part in rows[0][1:])
        words = self._words.heightForWidth(room - beside)
        heights = [max((part.sizeHint().height() for part in row), default=0) for row in rows]
        heights[0] = max(words, *(part.sizeHint().height() for part in rows[0][1:]), 0)
        return sum(heights) + _GAP * (len(rows) - 1) + 2 * _HIGH_PADDING

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Docked: its ground and the line above it. In the form the card paints both."""
        if self._docked:
            with painting(self) as painter:
                painter.fillRect(self.rect(), theme().color("inset"))
                painter.fillRect(0, 0, self.width(), 1, theme().color("border"))

    def _flow_width(self, inset: int) -> int:
        parts = (self._words, self.quick, self.start)
        return sum(part.sizeHint().width() for part in parts) + 2 * (_GAP + inset)


class _Words(QWidget):
    """Asks for little and takes what is left, so that the buttons stay beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """A width at which the words wrap once."""
        return super().sizeHint().boundedTo(QSize(theme().size(_WORDS_WIDTH), UNBOUNDED))
