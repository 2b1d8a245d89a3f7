"""The live transcript: the last words, those that may change in another dress."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.button import Button, ButtonSize
from greenroom.ui.components.card import Card
from greenroom.ui.components.icon import IconView
from greenroom.ui.components.label import Label
from greenroom.ui.components.painting import painting
from greenroom.ui.room.view import TranscriptView
from greenroom.ui.theme import Role, theme


class TranscriptCard(Card):
    """Head with the switch; under it the words while it is on."""

    toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=(16, 12), spacing=4, parent=parent)
        self.name = Label(translate("Room", "Live transcript"), Role.SMALL_STRONG)
        self.note = Label("", Role.CAPTION, "text3", elide=True)
        self.switch = TranscriptSwitch()
        self.switch.clicked.connect(self.toggled)
        self.words = LiveWords()
        self.head.setSpacing(8)
        self.head.addWidget(IconView("cc", "text2", 16))
        self.head.addWidget(self.name)
        self.head.addWidget(self.note, 1)
        self.head.addWidget(self.switch)
        self.body.addLayout(self.head)
        self.body.addWidget(self.words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_transcript(self, view: TranscriptView) -> None:
        """Switch and words."""
        self.switch.set_on(view.on)
        usual = translate("Room", "written on this computer, may change")
        self.note.setText(view.note or (usual if view.on else ""))
        self.words.setVisible(view.on)
        self.words.set_words(view.confirmed, view.provisional)


class TranscriptSwitch(Button):
    """On or off, with its key."""

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
        self.set_icon("check" if on else "")
        name = translate("Room", "Live transcript")
        self.setAccessibleName(f"{name}, {self.text()}, L")


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
        confirmed, provisional = self._confirmed.split(), self._provisional.split()
        words = confirmed + provisional
        for left_out in range(len(words) + 1):
            head = ["…"] if left_out else []
            sure = [*head, *confirmed[left_out:]]
            layout = self._layout(sure, provisional[max(0, left_out - len(confirmed)) :])
            if layout.lineCount() <= self._lines:
                return layout
        return self._layout([], [])

    def _layout(self, sure: list[str], unsure: list[str]) -> QTextLayout:
        first = " ".join(sure) + (" " if sure and unsure else "")
        layout = QTextLayout(first + " ".join(unsure), theme().font(Role.LIVE))
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
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
