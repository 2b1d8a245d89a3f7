"""The step row: question asked › thinking › your answer. The one truth about the state."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from greenroom.platform.text import translate
from greenroom.ui.announce import announce
from greenroom.ui.components.painting import mirrored, painting, rounded
from greenroom.ui.theme import Role, theme

_SIDE = 16
_PAD = 12
_ARROW_ROOM = 36
_MARK_ROOM = 22


class StepState(StrEnum):
    """How far a step is."""

    DONE = "done"
    NOW = "now"
    RECORDING = "recording"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its words (with the time, for the current one) and its state."""

    text: str
    state: StepState


_LOOK = {  # fill, ink
    StepState.NOW: ("accentTint", "accent"),
    StepState.RECORDING: ("recTint", "rec"),
}


class StepRow(QWidget):
    """Shows the steps; `announcement` is read aloud when the state changes."""

    def __init__(self, steps: Sequence[Step] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self.setAccessibleName(translate("Steps", "Interview state"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_steps(steps)
        theme().changed.connect(self._restyle)

    def set_steps(self, steps: Sequence[Step], announcement: str = "") -> None:
        """Show these steps; pass an `announcement` only when the state changed."""
        if tuple(steps) == self._steps and not announcement:
            return
        self._steps = tuple(steps)
        current = [step.text for step in self._steps if step.state in _LOOK]
        self.setAccessibleDescription(current[0] if current else "")
        if announcement:
            announce(self, announcement)
        self._restyle()

    def steps(self) -> tuple[Step, ...]:
        """What is shown."""
        return self._steps

    def sizeHint(self) -> QSize:
        """All steps in a row."""
        arrows = theme().size(_ARROW_ROOM) * max(0, len(self._steps) - 1)
        width = sum(self._width(step) for step in self._steps) + arrows
        return QSize(int(width) + 1, theme().size(32))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Steps at the far end of the reading direction, with arrows between."""
        with painting(self) as painter:
            x = self.width() - float(self.sizeHint().width())
            for index, step in enumerate(self._steps):
                if index:
                    self._paint_arrow(painter, x)
                    x += theme().size(_ARROW_ROOM)
                self._paint_step(painter, x, step)
                x += self._width(step)

    def _paint_step(self, painter: QPainter, x: float, step: Step) -> None:
        color = theme().color
        fill, ink = _LOOK.get(step.state, (None, "text2"))
        if step.state is StepState.NEXT:
            ink = "text3"
        width, side = self._width(step), theme().size(_SIDE)
        box = mirrored(self, QRectF(x, 0, width, self.height()))
        inner = x + theme().size(_PAD)
        if fill:
            rounded(painter, box, 6, color(fill))
        if step.state is StepState.DONE:
            place = mirrored(self, QRectF(inner, (self.height() - side) / 2, side, side))
            tick = theme().pixmap("check", ink, side, self.devicePixelRatioF())
            painter.drawPixmap(place.topLeft(), tick)
        elif step.state is StepState.RECORDING:
            dot = theme().size(10)
            place = mirrored(self, QRectF(inner, (self.height() - dot) / 2, dot, dot))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("rec"))
            painter.drawEllipse(place)
        inner += self._mark(step)
        painter.setFont(theme().font(self._role(step)))
        painter.setPen(color(ink))
        text = theme().metrics(self._role(step)).horizontalAdvance(step.text) + 2
        place = mirrored(self, QRectF(inner - 1, 0, text, self.height()))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, step.text)

    def _paint_arrow(self, painter: QPainter, x: float) -> None:
        side = theme().size(_SIDE)
        room = theme().size(_ARROW_ROOM)
        place = mirrored(
            self, QRectF(x + (room - side) / 2, (self.height() - side) / 2, side, side)
        )
        arrow = theme().pixmap("right", "text2", side, self.devicePixelRatioF())
        if self.isRightToLeft():
            painter.save()
            painter.translate(place.center().x() * 2, 0)
            painter.scale(-1, 1)
            painter.drawPixmap(place.topLeft(), arrow)
            painter.restore()
        else:
            painter.drawPixmap(place.topLeft(), arrow)

    def _width(self, step: Step) -> float:
        text = theme().metrics(self._role(step)).horizontalAdvance(step.text)
        return text + self._mark(step) + 2 * theme().size(_PAD)

    def _mark(self, step: Step) -> int:
        if step.state is StepState.DONE:
            return theme().size(_MARK_ROOM)
        return theme().size(17) if step.state is StepState.RECORDING else 0

    @staticmethod
    def _role(step: Step) -> Role:
        return Role.SMALL_STRONG_TABULAR if step.state in _LOOK else Role.SMALL_TABULAR

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
