"""What one looks at while answering on the telephone: the line, and how long one has talked."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpacerItem, QVBoxLayout, QWidget

from greenroom.model.sound import InputLevel
from greenroom.model.span import Span
from greenroom.platform.text import translate
from greenroom.ui.components.line_wave import LineWave
from greenroom.ui.components.meter import LevelWords
from greenroom.ui.components.target_bar import TargetBar
from greenroom.ui.level import LevelState
from greenroom.ui.room.view import RingView

_HIGH, _LOW = 48, 24
_GAP, _SMALL_GAP = 24, 8


class CallAnswer(QWidget):
    """The waveform of the line with words about it, and the target bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wave = LineWave(_HIGH)
        self.words = LevelWords(translate("Level", "Your voice, good level"))
        self.bar = TargetBar(Span(45, 90))
        self._target = Span(45, 90)
        self._answering = False
        center = Qt.AlignmentFlag.AlignHCenter
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.wave, 0, center)
        self._column.addSpacing(8)
        self._column.addWidget(self.words, 0, center)
        self._gap = QSpacerItem(0, _GAP)
        self._column.addItem(self._gap)
        self._column.addWidget(self.bar)

    def show_ring(self, view: RingView) -> None:
        """Time and target, as the ring shows them."""
        if view.target != self._target:
            self._target = view.target
            self.bar.set_target(view.target)
        self.bar.set_elapsed(view.elapsed)
        self.bar.set_words(view.words)
        self._answering = view.elapsed is not None and view.words is None

    def show_level(self, level: InputLevel | None, *, wanted: bool = True) -> None:
        """The level of this moment; None while no microphone is open.

        `wanted` is a voice while an answer is recorded.
        """
        self.wave.add(level, own=self._answering)
        if level is not None:
            self.words.add(level, wanted=wanted)
        else:
            self.words.show_state(LevelState.SILENT)

    def set_low(self, low: bool) -> None:
        """Less high, where there is little room."""
        self.wave.set_bar_height(_LOW if low else _HIGH)
        self._gap.changeSize(0, _SMALL_GAP if low else _GAP)
        self._column.invalidate()
