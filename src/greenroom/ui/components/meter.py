"""The level meter with its good range, and the words beside it."""

from time import monotonic

from PySide6.QtCore import QLineF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from greenroom.model.sound import InputLevel
from greenroom.platform.text import translate
from greenroom.ui.announce import announce
from greenroom.ui.components.icon import IconView
from greenroom.ui.components.label import Label
from greenroom.ui.components.painting import mirrored, painting, rounded
from greenroom.ui.level import (
    GOOD_HIGH_SHARE,
    GOOD_LOW_SHARE,
    LevelJudge,
    LevelState,
    level_share,
    level_words,
)
from greenroom.ui.theme import Role, theme

_BLOCK, _GAP = 7, 3
_PEAK_HOLD_S = 1.5
_ANNOUNCE_AFTER_MS = 2000
_LOOK = {  # icon, token
    LevelState.WAITING: ("", "text2"),
    LevelState.GOOD: ("check", "accent"),
    LevelState.QUIET: ("warn", "warn"),
    LevelState.LOUD: ("warn", "rec"),
    LevelState.SILENT: ("warn", "rec"),
    LevelState.UNMINDED: ("", "text2"),
}


def meter_width(blocks: int) -> int:
    """How wide a meter of so many blocks is."""
    return blocks * (_BLOCK + _GAP) - _GAP


class LevelMeter(QWidget):
    """`blocks` blocks of 7 × `height`. `bracket` marks the good range under them."""

    def __init__(
        self,
        blocks: int = 15,
        *,
        height: int = 14,
        bracket: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._blocks, self._height, self._bracket = blocks, height, bracket
        self._share = self._peak = 0.0
        self._peak_at = 0.0
        self._lit = -1
        self.setAccessibleName(translate("Level", "Microphone level"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)

    def set_blocks(self, blocks: int) -> None:
        """Another length, where width is short."""
        if blocks != self._blocks:
            self._blocks, self._lit = blocks, round(self._share * blocks)
            self._restyle()

    def set_bracket(self, bracket: bool) -> None:
        """Mark the good range, or not."""
        if bracket is not self._bracket:
            self._bracket = bracket
            self._restyle()

    def set_level(self, level: InputLevel | None) -> None:
        """Show a level; None shows a meter at rest."""
        self._share = level_share(level.rms_db) if level else 0.0
        peak, now = (level_share(level.peak_db) if level else 0.0), monotonic()
        if level is None or peak >= self._peak or now - self._peak_at > _PEAK_HOLD_S:
            moved = peak != self._peak
            self._peak, self._peak_at = peak, now
        else:
            moved = False
        lit = round(self._share * self._blocks)
        if lit != self._lit or moved:
            self._lit = lit
            self.update()

    def sizeHint(self) -> QSize:
        """The blocks, and the bracket with its label."""
        width = meter_width(self._blocks)
        more = theme().line(Role.CAPTION) + 9 if self._bracket else 0
        return QSize(width, self._height + more)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Blocks, peak tick, bracket."""
        width = meter_width(self._blocks)
        with painting(self) as painter:
            for index in range(self._blocks):
                place = QRectF(index * (_BLOCK + _GAP), 0, _BLOCK, self._height)
                token = "accent" if index < self._lit else "border"
                rounded(painter, mirrored(self, place), 2, theme().color(token))
            if self._bracket and self._peak > 0.02:
                tick = QRectF(min(width - 2, self._peak * width), -1, 2, self._height + 2)
                painter.fillRect(mirrored(self, tick), theme().color("text"))
            if self._bracket:
                self._paint_bracket(painter, width)

    def _paint_bracket(self, painter: QPainter, width: int) -> None:
        low, high = round(GOOD_LOW_SHARE * width), round(GOOD_HIGH_SHARE * width)
        box = mirrored(self, QRectF(low + 0.5, self._height + 3.5, high - low, 4))
        painter.setPen(QPen(theme().color("text3"), 1.25))
        painter.drawLine(QLineF(box.topLeft(), box.bottomLeft()))
        painter.drawLine(QLineF(box.bottomLeft(), box.bottomRight()))
        painter.drawLine(QLineF(box.bottomRight(), box.topRight()))
        painter.setFont(theme().font(Role.CAPTION))
        painter.setPen(theme().color("text2"))
        label = QRectF(0, box.bottom() + 1, self.width(), theme().line(Role.CAPTION))
        label.moveLeft(box.center().x() - label.width() / 2)
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, translate("Level", "good range"))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class LevelWords(QWidget):
    """Says how well the voice is heard: icon and words, changing once a second at most.

    `good` replaces the words for a good level ("We can hear you").
    """

    def __init__(
        self, good: str = "", *, strong: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._good = good
        self._judge = LevelJudge()
        self._shown: LevelState | None = None
        self._icon = IconView("", "text2", 16, box=16)
        self._label = Label("", Role.SMALL_STRONG if strong else Role.SMALL_MEDIUM)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)
        self.setAccessibleName(translate("Level", "Microphone level"))
        self._settle = QTimer(self, singleShot=True, interval=_ANNOUNCE_AFTER_MS)
        self._settle.timeout.connect(lambda: announce(self, self._label.text()))
        self.show_state(LevelState.WAITING)

    @property
    def state(self) -> LevelState | None:
        """What is shown."""
        return self._shown

    def add(self, level: InputLevel, *, wanted: bool = True) -> LevelState:
        """Take in the level of now, and show what it comes to.

        Silence is nothing to warn of while no voice is `wanted`.
        """
        state = self._judge.add(level, monotonic())
        if state is LevelState.SILENT and not wanted:
            state = LevelState.UNMINDED
        self.show_state(state)
        return state

    def reset(self) -> None:
        """Forget what was heard: another microphone."""
        self._judge = LevelJudge()
        self.show_state(LevelState.WAITING)

    def show_state(self, state: LevelState) -> None:
        """Show a state."""
        good = self._good if state is LevelState.GOOD else ""
        text = good or level_words(state)
        if state is self._shown and text == self._label.text():
            return
        announced = self._shown is not None
        self._shown = state
        icon, token = _LOOK[state]
        self._icon.set_icon(icon, token)
        self._icon.setVisible(bool(icon))
        self._label.set_color(token)
        self._label.setText(text)
        self.setAccessibleDescription(text)
        if announced:
            self._settle.start()

    def sizeHint(self) -> QSize:
        """The longest words fit, so that nothing moves when they change."""
        texts = [level_words(state) for state in LevelState] + [self._good]
        role = Role.SMALL_STRONG
        width = max(theme().metrics(role).horizontalAdvance(text) for text in texts)
        return QSize(int(width) + theme().size(21), theme().line(role))
