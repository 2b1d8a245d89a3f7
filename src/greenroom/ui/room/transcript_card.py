"""The live transcript: the last words, those that may change in another dress."""

from bisect import bisect_left

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.button import Button, ButtonSize, key_cap_width
from greenroom.ui.components.card import Card
from greenroom.ui.components.icon import IconView
from greenroom.ui.components.label import Label
from greenroom.ui.components.painting import leading, mirrored, painting, rounded
from greenroom.ui.room.view import TranscriptView
from greenroom.ui.theme import Role, theme


class TranscriptCard(Card):
    """Head with the switch; under it the words while it is on."""

    toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=(16, 8), spacing=0, parent=parent)
        self.name = Label(translate("Room", "Live transcript"), Role.SMALL_STRONG)
        self.note = Label("", Role.CAPTION, "text3", elide=True)
        self.switch = TranscriptSwitch()
        self.switch.clicked.connect(self.toggled)
        self.words = LiveWords()
        self._on, self._lines = False, 2
        self.head.setSpacing(8)
        self.head.addWidget(IconView("cc", "text2", 16))
        self.head.addWidget(self.name)
        self.head.addWidget(self.note, 1)
        self.head.addWidget(self.switch)
        self.body.addLayout(self.head)
        self.body.addWidget(self.words)
        self._restyle()
        theme().changed.connect(self._restyle)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_transcript(self, view: TranscriptView) -> None:
        """Switch and words."""
        self.switch.set_on(view.on)
        usual = translate("Room", "written on this computer, may change")
        self.note.setText(view.note or (usual if view.on else ""))
        self._on = view.on
        self.words.setVisible(view.on and self._lines > 0)
        self.words.set_words(view.confirmed, view.provisional)

    def set_lines(self, lines: int) -> None:
        """Two lines, or fewer where height is short; 0 leaves the head."""
        self._lines = lines
        self.words.set_lines(max(1, lines))
        self.words.setVisible(self._on and lines > 0)

    def _restyle(self) -> None:
        # The switch is a full click target that looks like a chip, so its edges are padding.
        edges = self.body.contentsMargins()
        edges.setTop(theme().size(9))
        edges.setBottom(13)
        self.body.setContentsMargins(edges)


class TranscriptSwitch(Button):
    """On or off, with its key; a chip to look at, 30 high to hit."""

    ring_radius = 6

    def __init__(self) -> None:
        super().__init__("", size=ButtonSize.SMALL, key="L")
        self._on: bool | None = None
        self.set_on(on=False)

    def set_on(self, on: bool) -> None:
        """Show what it is."""
        if on is self._on:
            return
        self._on = on
        self.set_text(translate("Room", "On") if on else translate("Room", "Off"))

    def set_text(self, text: str) -> None:
        """Another word; the name says what is on or off, and the key."""
        super().set_text(text)
        parts = (translate("Room", "Live transcript"), text, self.key)
        self.setAccessibleName(", ".join(part for part in parts if part))

    def sizeHint(self) -> QSize:
        """Tick, word, key."""
        width = self._mark() + self._word()
        if self._shows_key():
            width += theme().size(5) + key_cap_width(self.key)
        return QSize(int(width) + 2 * theme().size(9) + 1, theme().size(30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tinted with a tick while on, outlined while off."""
        color, height = theme().color, theme().size(22)
        ink = "accent" if self._on else "text2"
        with painting(self) as painter:
            box = QRectF(0, (self.height() - height) / 2, self.width(), height)
            hovered = self._hovered or self.isDown()
            fill = "accentTint" if self._on else ("inset" if hovered else "surface")
            edge = "accent" if self._on and hovered else "line"
            rounded(painter, box, 6, color(fill), color(edge) if hovered or not self._on else None)
            x, side = float(theme().size(9)), theme().size(14)
            if self._on:
                place = mirrored(self, QRectF(x, (self.height() - side) / 2, side, side))
                tick = theme().pixmap("check", ink, side, self.devicePixelRatioF())
                painter.drawPixmap(place.topLeft(), tick)
            x += self._mark()
            painter.setFont(theme().font(Role.CAPTION_STRONG))
            painter.setPen(color(ink))
            place = mirrored(self, QRectF(x, 0, self._word(), self.height()))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.text())
            if self._shows_key():
                self._paint_key(painter, x + self._word() + theme().size(5))

    def _mark(self) -> int:
        return theme().size(20) if self._on else 0

    def _word(self) -> float:
        return theme().metrics(Role.CAPTION_STRONG).horizontalAdvance(self.text()) + 2


class LiveWords(QWidget):
    """The newest words on `lines` lines; screen readers are not told while it changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._confirmed = self._provisional = ""
        self._lines = 2
        self.setAccessibleName(translate("Room", "Live transcript"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)

    def set_words(self, confirmed: str, provisional: str) -> None:
        """All words so far; only the newest are shown."""
        if (confirmed, provisional) != (self._confirmed, self._provisional):
            self._confirmed, self._provisional = confirmed, provisional
            self.setAccessibleDescription(f"{confirmed} {provisional}".strip())
            self.update()

    def set_lines(self, lines: int) -> None:
        """Two lines, or one where height is short."""
        if lines != self._lines:
            self._lines = lines
            self._restyle()

    def sizeHint(self) -> QSize:
        """Its lines."""
        return QSize(theme().size(200), self._lines * theme().line(Role.LIVE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The last lines, an ellipsis before them when there were more."""
        height = theme().line(Role.LIVE)
        layout = self._fitting()
        with painting(self) as painter:
            painter.setPen(theme().color("text"))
            for index in range(layout.lineCount()):
                line = layout.lineAt(index)
                top = index * height + (height - line.height()) / 2
                line.setPosition(QPointF(0, top))
            layout.draw(painter, QPointF(0, 0))

    def shown(self) -> str:
        """What can be read now."""
        return self._fitting().text()

    def _fitting(self) -> QTextLayout:
        everything = self._without(0)
        if everything.lineCount() <= self._lines:
            return everything
        # Leaving out one word after another took 0.2 s for 80 words, at each word that was heard.
        numbers = range(1, len(self._confirmed.split()) + len(self._provisional.split()) + 1)
        fits = bisect_left(numbers, True, key=lambda n: self._without(n).lineCount() <= self._lines)
        return self._without(1 + fits)

    def _without(self, left_out: int) -> QTextLayout:
        """All but the oldest words."""
        confirmed, provisional = self._confirmed.split(), self._provisional.split()
        head = ["…"] if left_out else []
        still_unsure = provisional[max(0, left_out - len(confirmed)) :]
        return self._layout([*head, *confirmed[left_out:]], still_unsure)

    def _layout(self, sure: list[str], unsure: list[str]) -> QTextLayout:
        first = " ".join(sure) + (" " if sure and unsure else "")
        layout = QTextLayout(first + " ".join(unsure), theme().font(Role.LIVE))
        option = QTextOption(leading(self))
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        part = QTextLayout.FormatRange()
        part.start, part.length = len(first), len(" ".join(unsure))
        style = QTextCharFormat()
        style.setFontItalic(True)
        style.setForeground(theme().color("text3"))
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        part.format = style
        layout.setFormats([part])
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, self.width()))
        layout.endLayout()
        return layout

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
