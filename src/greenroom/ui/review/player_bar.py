"""The controls under the time line."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from greenroom.platform.text import number, translate
from greenroom.ui.components.button import Button, ButtonKind, ButtonSize
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.inputs import Combo
from greenroom.ui.components.key_name import key_name
from greenroom.ui.components.label import Label
from greenroom.ui.review.formatting import clock, length
from greenroom.ui.review.split_row import SplitRow
from greenroom.ui.theme import Role, theme

SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
_GAP = 8
_DIGITS = 4  # by which one moment is wider than another
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class KeepsArrows(QObject):
    """Lets a widget keep the arrow keys that the page would otherwise take."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Claim arrows before they become shortcuts."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in _ARROWS
            and event.modifiers() in (Qt.KeyboardModifier.NoModifier, _KEYPAD)
        ):
            event.accept()
            return True
        return False


_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class SpeedBox(Combo):
    """A drop-down just wide enough for "1.25×"."""

    def sizeHint(self) -> QSize:
        """The text that is shown, with the chevron."""
        text = theme().metrics(Role.SMALL).horizontalAdvance(self.currentText())
        return QSize(int(text) + theme().size(48), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()


class PlayerBar(SplitRow):
    """Replay, play or pause, where it is; next filler, next pause, speed.

    Where one row is just too narrow ("1.25×" is longer than "1×"), the caps of the jumps give way.
    """

    replay_wanted = Signal()
    toggle_wanted = Signal()
    filler_wanted = Signal()
    pause_wanted = Signal()
    speed_chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.replay = Button(
            translate("Review", "Play from the start"), icon="replay", icon_only=True
        )
        self.play = Button(
            translate("Review", "Play"),
            kind=ButtonKind.PRIMARY,
            icon="play",
            key=key_name("Space"),
        )
        self._now = Label("0:00", Role.SMALL_STRONG)
        self._whole = Label("/ 0:00", Role.SMALL_TABULAR, "text3")
        small = ButtonSize.SMALL
        self.next_filler = Button(translate("Review", "Next filler"), size=small, key="F")
        self.next_pause = Button(translate("Review", "Next pause"), size=small, key="G")
        self.speed = SpeedBox(translate("Review", "Speed"), small=True)
        for speed in SPEEDS:
            self.speed.addItem(f"{number(speed)}×", speed)
        self.speed.setCurrentIndex(SPEEDS.index(1.0))
        super().__init__(
            self._group(self.replay, self.play, self._now, self._whole),
            self._jumps(),
            gap=4,
            parent=parent,
        )
        self._keep_width()
        theme().changed.connect(self._keep_width)
        theme().changed.connect(self._fit_caps)
        self.speed.installEventFilter(KeepsArrows(self))
        self.replay.clicked.connect(self.replay_wanted)
        self.play.clicked.connect(self.toggle_wanted)
        self.next_filler.clicked.connect(self.filler_wanted)
        self.next_pause.clicked.connect(self.pause_wanted)
        self.speed.currentIndexChanged.connect(self.speed.updateGeometry)
        self.speed.currentIndexChanged.connect(self._fit_caps)
        self.speed.activated.connect(lambda index: self.speed_chosen.emit(SPEEDS[index]))

    def show_playing(self, playing: bool) -> None:
        """Play or Pause."""
        self.play.set_icon("pause" if playing else "play")
        self.play.set_text(translate("Review", "Pause") if playing else translate("Review", "Play"))

    def show_position(self, moment: float, whole: float) -> None:
        """0:46 / 1:27."""
        self._now.setText(clock(moment))
        text = f"/ {length(whole)}"
        if text != self._whole.text():
            self._whole.setText(text)
            self._fit_caps()

    def set_available(self, *, sound: bool, fillers: bool, pauses: bool) -> None:
        """What there is to play and to jump to."""
        for control in (self.replay, self.play, self.speed):
            control.setEnabled(sound)
        self.next_filler.setEnabled(fillers)
        self.next_pause.setEnabled(pauses)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for the caps again."""
        self._fit_caps()
        super().resizeEvent(event)

    def step_speed(self, step: int) -> None:
        """Faster (1) or slower (-1), within what is offered."""
        index = min(max(self.speed.currentIndex() + step, 0), len(SPEEDS) - 1)
        if index != self.speed.currentIndex():
            self.speed.setCurrentIndex(index)
            self.speed_chosen.emit(SPEEDS[index])

    def _fit_caps(self) -> None:
        jumps = (self.next_filler, self.next_pause)
        for button in jumps:
            button.set_cap_room(has_room=True)
        needed = self.sizeHint().width() + theme().size(_DIGITS)
        caps = sum(button.cap_width() for button in jumps)
        if needed - caps <= self.width() < needed:
            for button in jumps:
                button.set_cap_room(has_room=False)

    def _keep_width(self) -> None:
        """Play and Pause are equally wide, so that nothing moves when one becomes the other."""
        text = self.play.text()
        widths = []
        for label in (translate("Review", "Play"), translate("Review", "Pause")):
            self.play.set_text(label)
            widths.append(self.play.sizeHint().width())
        self.play.set_text(text)
        self.play.setMinimumWidth(max(widths))

    def _jumps(self) -> QWidget:
        box = QWidget()
        flow = FlowLayout(box, gap=_GAP, row_gap=_GAP)
        for control in (self.next_filler, self.next_pause, self.speed):
            flow.addWidget(control)
        return box

    def _group(self, *widgets: QWidget) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for widget in widgets:
            row.addWidget(widget)
            if widget is self.play:
                row.addSpacing(-4)  # words may stand closer than what is pressed
            if widget is self._now:
                row.addSpacing(-5)
        return box
