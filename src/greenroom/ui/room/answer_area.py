"""Ring, the text beside it, and the microphone's level."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from greenroom.model.sound import InputLevel
from greenroom.model.span import Span
from greenroom.platform.text import translate
from greenroom.ui.components.card import Divider
from greenroom.ui.components.icon import IconView
from greenroom.ui.components.label import Label
from greenroom.ui.components.meter import LevelMeter, LevelWords
from greenroom.ui.components.timer_ring import TimerRing
from greenroom.ui.level import LevelState, level_words
from greenroom.ui.room.key_sentence import KeySentence
from greenroom.ui.room.view import AsideView, RingView
from greenroom.ui.theme import Role, theme

RING, SMALL_RING = 206, 164
_ASIDE_WIDTH = 300
_BLOCKS = 38


class AnswerArea(QWidget):
    """What one looks at while answering."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target = Span(90, 150)
        self._words: str | None = None
        self.ring = TimerRing(self._target)
        self.aside = Aside()
        self.level = LevelRow()
        self._middle = QHBoxLayout()
        self._middle.setSpacing(0)
        self._middle.addStretch(1)
        self._middle.addWidget(self.ring)
        self._middle.addWidget(self.aside, 0, Qt.AlignmentFlag.AlignVCenter)
        self._balance = QWidget()
        self._middle.addWidget(self._balance)
        self._middle.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        column.addLayout(self._middle)
        column.addSpacing(8)
        column.addWidget(self.level)
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

    def set_shape(self, *, aside: bool, small: bool) -> None:
        """What there is room for: the text beside the ring, and the ring's full size."""
        self.aside.setVisible(aside)
        self._balance.setVisible(aside)
        self.ring.set_diameter(SMALL_RING if small else RING)

    def _restyle(self) -> None:
        # The ring's labels reach out to the left; the pair is centered by what the eye sees.
        self._balance.setFixedWidth(theme().size(24))


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
    """Microphone, meter with its good range, words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon = IconView("mic", "text2", 16)
        self.meter = LevelMeter(_BLOCKS, height=12, bracket=True)
        self.words = LevelWords()
        self._balance = QWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(self._balance)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(11)
        row.addWidget(self.meter, 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(14)
        row.addWidget(self.words, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self._restyle()
        theme().changed.connect(self._restyle)

    def show_level(self, level: InputLevel | None) -> None:
        """The level of this moment; None while no microphone is open."""
        self.meter.set_level(level)
        if level is not None:
            self.words.add(level)
        else:
            self.words.show_state(LevelState.SILENT)

    def _restyle(self) -> None:
        widths = [theme().metrics(Role.SMALL_STRONG).horizontalAdvance(w) for w in _all_words()]
        good = theme().metrics(Role.SMALL_STRONG).horizontalAdvance(level_words(LevelState.GOOD))
        self._balance.setFixedWidth(max(0, int(max(widths) - good)))


def _all_words() -> list[str]:
    return [level_words(state) for state in LevelState]
