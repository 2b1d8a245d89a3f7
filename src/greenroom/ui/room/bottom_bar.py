"""The bar that never scrolls away: every command of the room with its key."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from greenroom.platform.text import translate
from greenroom.ui.components.button import ButtonKind, ButtonSize
from greenroom.ui.components.painting import painting
from greenroom.ui.room.bar_button import BarButton, Fullness
from greenroom.ui.room.view import BarView
from greenroom.ui.theme import theme

_HEIGHT = 76
_GAP = 10


class BottomBar(QWidget):
    """Replay, pause, the main button, skip, end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.replay = BarButton(translate("Room", "Replay question"), "replay", "R")
        self.pause = BarButton(translate("Room", "Pause"), "pause", "P")
        self.main = BarButton(
            translate("Room", "Answer now"),
            "mic",
            translate("Keys", "Space"),
            ButtonSize.ROOM_MAIN,
        )
        self.main.set_kind(ButtonKind.PRIMARY)
        self.skip = BarButton(translate("Room", "Skip"), "skip", "N")
        self.end = BarButton(translate("Room", "End interview"), "end", translate("Keys", "Esc"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 1, 8, 0)
        row.setSpacing(_GAP)
        row.addStretch(1)
        for button in (self.replay, self.pause, self.main, self.skip, self.end):
            row.addWidget(button)
        row.addStretch(1)
        self._restyle()
        theme().changed.connect(self._restyle)

    def show_bar(self, view: BarView) -> None:
        """Labels and what can be done."""
        _label(self.main, view.main, view.main_icon)
        _label(self.pause, view.pause, view.pause_icon)
        _label(self.skip, view.skip, "skip")
        _label(self.end, view.end, "end")
        self.pause.setEnabled(view.can_pause)
        self.replay.setEnabled(view.can_replay)
        self.skip.setEnabled(view.can_skip)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """The bar gives up words before it widens the window."""
        return QSize(0, theme().size(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words where they fit."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, and the line above."""
        with painting(self) as painter:
            painter.fillRect(self.rect(), theme().color("surface"))
            painter.fillRect(QRectF(0, 0, self.width(), 1), theme().color("border"))

    def _fit(self) -> None:
        around = (self.replay, self.pause, self.skip, self.end)
        self.main.set_tight(False)
        for fullness in Fullness:
            for button in around:
                button.set_fullness(fullness)
            needed = sum(b.sizeHint().width() for b in (*around, self.main)) + 4 * _GAP + 16
            if needed <= self.width():
                return
        self.main.set_tight(True)  # its words and its key stay

    def _restyle(self) -> None:
        self.setFixedHeight(theme().size(_HEIGHT))
        self._fit()


def _label(button: BarButton, text: str, icon: str) -> None:
    if text != button.text():
        button.set_text(text)
    button.set_icon(icon)
