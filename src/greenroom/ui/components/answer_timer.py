"""Time so far against a suggested length: what the timer ring and the target bar have in common."""

import math

from PySide6.QtWidgets import QSizePolicy, QWidget

from greenroom.model.span import Span
from greenroom.platform.text import translate
from greenroom.ui.announce import announce
from greenroom.ui.theme import theme
from greenroom.ui.wording import clock, spoken_time, target_words

_HALF_MINUTE = 30.0


def ring_scale(target: Span) -> float:
    """Seconds of the whole scale: the next half minute at or above target end + 30 s."""
    return math.ceil((target.end + _HALF_MINUTE) / _HALF_MINUTE) * _HALF_MINUTE


class AnswerTimer(QWidget):
    """Knows the time, its words, and when a screen reader says them. Subclasses paint.

    Past the scale only the words change; nothing ever turns red.
    """

    def __init__(self, target: Span, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target = target
        self._elapsed: float | None = None
        self._words: str | None = None
        self._said = 0
        self.setAccessibleName(translate("Ring", "Answer time"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._describe()
        theme().changed.connect(self._restyle)

    def set_target(self, target: Span) -> None:
        """Another suggested length, in seconds; goes back to ready."""
        self._target = target
        self.set_elapsed(None)

    def set_elapsed(self, seconds: float | None) -> None:
        """Time so far, None for ready. Repaints four times a second at most."""
        before, self._elapsed = self._elapsed, seconds
        if seconds is None:
            self._said = 0
        if before is None or seconds is None or int(before * 4) != int(seconds * 4):
            self._describe()
            self._refresh()

    def set_words(self, words: str | None) -> None:
        """Other words about the time ("paused"), or None for those about the target."""
        self._words = words
        self._refresh()

    @property
    def words(self) -> str:
        """What is said about the time."""
        if self._words is not None:
            return self._words
        return target_words(self._elapsed, self._target.start, self._target.end)

    def _describe(self) -> None:
        spoken = spoken_time(self._elapsed or 0.0)
        whole = translate("Ring", "{time}, {words}. Target {low} to {high}").format(
            time=spoken,
            words=self.words,
            low=clock(self._target.start),
            high=clock(self._target.end),
        )
        self.setAccessibleDescription(whole)
        stage = self._stage()
        if stage > self._said:
            self._said = stage
            if self.isVisible():  # the ring and the bar know the same; one of them is shown
                announce(self, self.words)

    def _stage(self) -> int:
        """0 far from the target, 1 within 30 s of it, 2 in it, 3 past it."""
        if self._elapsed is None:
            return 0
        edges = (self._target.start - _HALF_MINUTE, self._target.start, self._target.end)
        return sum(self._elapsed >= edge for edge in edges)

    def _refresh(self) -> None:
        self.update()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
