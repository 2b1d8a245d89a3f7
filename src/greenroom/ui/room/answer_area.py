"""Ring, the text beside it, and the microphone's level."""

import math
from enum import Enum

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from greenroom.model.sound import InputLevel
from greenroom.model.span import Span
from greenroom.platform.text import translate
from greenroom.ui.components.answer_timer import ring_scale
from greenroom.ui.components.card import Divider
from greenroom.ui.components.icon import IconView
from greenroom.ui.components.label import Label
from greenroom.ui.components.meter import LevelMeter, LevelWords, meter_width
from greenroom.ui.components.timer_ring import TimerRing
from greenroom.ui.level import LevelState, level_words
from greenroom.ui.room.call_answer import CallAnswer
from greenroom.ui.room.key_sentence import KeySentence
from greenroom.ui.room.view import AsideView, RingView
from greenroom.ui.theme import Role, theme


class RingSize(Enum):
    """How large the ring is."""

    FULL = "full"
    SMALL = "small"
    LOW = "low"
    SMALLEST = "smallest"
    BESIDE = "beside"


_RINGS = {  # diameter and role of the time
    RingSize.FULL: (206, Role.TIMER),
    RingSize.SMALL: (166, Role.TIMER_SMALL),
    RingSize.LOW: (146, Role.TIMER_SMALL),
    RingSize.SMALLEST: (146, Role.TIMER_SHEET),
}
_LABEL_ROOM = 16
_UNDER_RING, _UNDER_STEPS = 8, 10
_ASIDE_WIDTH = 300
_BLOCKS, _FEW_BLOCKS, _FEWEST_BLOCKS = 38, 24, 14
_BLOCKS_BESIDE, _FEWEST_BESIDE = 12, 9
_BLOCK_HEIGHT = 12


class AnswerArea(QWidget):
    """What one looks at while answering."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target = Span(90, 150)
        self._words: str | None = None
        self._in_call = False
        self.ring = TimerRing(self._target)
        self.aside = Aside()
        self.level = LevelRow()
        self.call = CallAnswer()
        self.call.hide()
        self._middle = QHBoxLayout()
        self._middle.setSpacing(0)
        self._middle.addStretch(1)
        self._frame = _RingFrame(self.ring)
        self._middle.addWidget(self._frame)
        self._middle.addWidget(self.aside, 0, Qt.AlignmentFlag.AlignVCenter)
        self._balance = QWidget()
        self._middle.addWidget(self._balance)
        self._middle.addStretch(1)
        self._steps: QWidget | None = None
        self._under_ring, self._under_steps = QSpacerItem(0, _UNDER_RING), QSpacerItem(0, 0)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        column.addLayout(self._middle)
        column.addItem(self._under_ring)
        column.addItem(self._under_steps)
        column.addWidget(self.level)
        column.addWidget(self.call)
        column.addStretch(1)
        self._restyle()
        theme().changed.connect(self._restyle)

    def show_ring(self, view: RingView) -> None:
        """Time and target."""
        if view.target != self._target:
            self._target = view.target
            self.ring.set_target(view.target)
        self.ring.set_elapsed(view.elapsed)
        if view.words is not None or view.words != self._words:
            self.ring.set_words(view.words)
        self._words = view.words
        self.call.show_ring(view)

    def show_level(self, level: InputLevel | None, *, wanted: bool = True) -> None:
        """The level of this moment; None while no microphone is open.

        `wanted` is a voice while an answer is recorded.
        """
        if self._in_call:
            self.call.show_level(level, wanted=wanted)
        else:
            self.level.show_level(level, wanted=wanted)

    def take_steps(self, steps: QWidget | None) -> None:
        """The step row stands under the ring, as beside a case; None: it stands elsewhere."""
        if self._steps is not None:
            self._column.removeWidget(self._steps)
        self._steps = steps
        if steps is not None:
            self._column.insertWidget(self._column.indexOf(self._under_steps), steps)
        self._under_ring.changeSize(0, _UNDER_RING if steps is None else 0)
        self._under_steps.changeSize(0, 0 if steps is None else _UNDER_STEPS)
        self.level.set_plain(steps is not None)
        self._column.invalidate()

    def reset_level(self) -> None:
        """Another microphone: forget how well the old one was heard."""
        self.level.words.reset()
        self.call.words.reset()
        self.call.wave.clear()

    def set_call(self, *, on: bool) -> None:
        """On the telephone the line and a bar stand for level and ring."""
        self._in_call = on
        self.call.setVisible(on)
        for widget in (self._frame, self.level):
            widget.setVisible(not on)

    def set_shape(self, *, aside: bool, size: RingSize) -> None:
        """What there is room for: the text beside the ring, and the ring's full size."""
        self.call.set_low(size is not RingSize.FULL)
        if self._in_call:
            aside = False
        self.aside.setVisible(aside)
        self._balance.setVisible(aside)
        beside = size is RingSize.BESIDE
        if not beside:
            self.ring.set_diameter(*_RINGS[size])
        self.ring.set_beside(beside)
        cut = not beside and size is not RingSize.FULL and not _label_at_top(self._target)
        self._frame.set_trim(cut)

    def _restyle(self) -> None:
        # The ring's labels reach out to the left; the pair is centered by what the eye sees.
        self._balance.setFixedWidth(theme().size(24))


class _RingFrame(QWidget):
    """Holds the ring; can leave out the empty room that the ring keeps for a label above it."""

    def __init__(self, ring: TimerRing) -> None:
        super().__init__()
        self._ring = ring
        self._trim = False
        ring.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._place)
        self._place()

    def set_trim(self, trim: bool) -> None:
        """Leave it out; call it after a change of the ring's size, too."""
        self._trim = trim
        self._place()

    def event(self, event: QEvent) -> bool:
        """The ring asks for another size when its words grow."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def sizeHint(self) -> QSize:
        """The ring's, less what is left out."""
        hint = self._ring.sizeHint()
        return QSize(hint.width(), hint.height() - self._cut())

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def _cut(self) -> int:
        return theme().size(_LABEL_ROOM) if self._trim else 0

    def _place(self) -> None:
        place = QRect(QPoint(0, -self._cut()), self._ring.sizeHint())
        if self._ring.geometry() != place or self.size() != self.sizeHint():
            self._ring.setGeometry(place)
            self.updateGeometry()


class Aside(QWidget):
    """What the ring means, and which key comes next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Label("", Role.SMALL_STRONG, wrap=True)
        self.text = Label("", Role.SMALL, "text2", wrap=True)
        self.hint = KeySentence(translate("Keys", "Space"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addSpacing(4)
        column.addWidget(self.text)
        column.addSpacing(15)
        column.addWidget(Divider())
        column.addSpacing(15)
        column.addWidget(self.hint)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._restyle()
        theme().changed.connect(self._restyle)

    def show_aside(self, view: AsideView) -> None:
        """The words."""
        self.heading.setText(view.heading)
        self.text.setText(view.text)
        self.hint.set_text(view.hint)

    def _restyle(self) -> None:
        self.setFixedWidth(theme().size(_ASIDE_WIDTH) + 20)


class LevelRow(QWidget):
    """Microphone, meter with its good range, words; the words go under it where it is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon = IconView("mic", "text2", 18)
        self.meter = LevelMeter(_BLOCKS, height=_BLOCK_HEIGHT, bracket=True)
        self.words = LevelWords()
        self._balance = QWidget()
        self._longer = 0
        self._plain = False
        meter = QHBoxLayout()
        meter.setSpacing(10)
        meter.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        self._lower = QVBoxLayout()  # its blocks stand beside the middle of microphone and words
        self._lower.addWidget(self.meter)
        self._lower.addStretch(1)
        meter.addLayout(self._lower)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addStretch(1)
        self._row.addWidget(self._balance)
        self._row.addLayout(meter)
        self._row.setAlignment(meter, Qt.AlignmentFlag.AlignHCenter)
        self._row.addSpacing(14)
        top, center = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignHCenter
        self._row.addWidget(self.words, 0, top | center)
        self._row.addStretch(1)
        self._restyle()
        theme().changed.connect(self._restyle)

    def show_level(self, level: InputLevel | None, *, wanted: bool = True) -> None:
        """The level of this moment; None while no microphone is open.

        `wanted` is a voice while an answer is recorded.
        """
        self.meter.set_level(level)
        if level is not None:
            self.words.add(level, wanted=wanted)
        else:
            self.words.show_state(LevelState.SILENT)

    def minimumSizeHint(self) -> QSize:
        """Microphone and meter."""
        height = super().minimumSizeHint().height()
        return QSize(self.icon.sizeHint().width() + 10 + self.meter.sizeHint().width(), height)

    def set_plain(self, plain: bool) -> None:
        """A short meter without the bracket, as beside a case."""
        self._plain = plain
        self.meter.set_bracket(not plain)

    def fold(self, width: int) -> None:
        """Fit into this width: with fewer blocks, or with the words under the meter."""
        usual, few = (_BLOCKS_BESIDE, _FEWEST_BESIDE) if self._plain else (_BLOCKS, _FEW_BLOCKS)
        beside = 14 + self.words.sizeHint().width()
        around = self.icon.sizeHint().width() + 10 + beside
        fitting = (b for b in (usual, few) if around + meter_width(b) <= width)
        blocks = next(fitting, None)
        narrow = blocks is None
        self.meter.set_blocks(blocks or usual)
        needed = self.minimumSizeHint().width() + beside
        if narrow and self.minimumSizeHint().width() > width:
            self.meter.set_blocks(_FEWEST_BLOCKS)
        # What lies right of "Good level" for longer words is balanced on the left.
        self._balance.setFixedWidth(max(0, min(self._longer, width - needed)))
        vertical = QBoxLayout.Direction.TopToBottom
        self._row.setDirection(vertical if narrow else QBoxLayout.Direction.LeftToRight)
        self._balance.setVisible(not narrow)

    def _restyle(self) -> None:
        metrics = theme().metrics(Role.SMALL_STRONG)
        widest = max(metrics.horizontalAdvance(level_words(state)) for state in LevelState)
        good = metrics.horizontalAdvance(level_words(LevelState.GOOD))
        self._longer = max(0, int(widest - good))
        above = max(0, (self.icon.sizeHint().height() - _BLOCK_HEIGHT) // 2)
        self._lower.setContentsMargins(0, above, 0, 0)


def _label_at_top(target: Span) -> bool:
    """Whether one of the target's ends is written above the ring."""
    scale = ring_scale(target)
    return any(math.cos(end / scale * 2 * math.pi) > 0.85 for end in (target.start, target.end))
