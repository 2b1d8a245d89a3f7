"""What a part looks like while it is pointed at, pressed, off, or in another state."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from greenroom.ui.components.button import Button, ButtonKind, ButtonSize
from greenroom.ui.components.card import Card
from greenroom.ui.components.disc import InterviewerDisc
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.label import Label
from greenroom.ui.components.painting import painting, rounded
from greenroom.ui.components.segmented import SegmentedControl
from greenroom.ui.components.status import StatusWords
from greenroom.ui.components.step_row import Step, StepRow, StepState
from greenroom.ui.components.tags import Chip, ChipKind, LetterChip
from greenroom.ui.theme import Role, theme
from greenroom.ui.theme.part_looks import part_look

_PATTERNS = (
    ("S", "Situation", "diagonal lines"),
    ("T", "Task", "dots"),
    ("A", "Action", "plain"),
    ("R", "Result", "level lines"),
)


class PatternSample(QWidget):
    """A block of a part as on the time line: tint, pattern, outline, letter."""

    def __init__(self, part: str) -> None:
        super().__init__()
        self._part = part
        LetterChip(part, parent=self).move(5, 4)
        self.setFixedSize(QSize(104, 26))
        theme().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The block under the letter."""
        look, box = part_look(self._part), QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        with painting(self) as painter:
            rounded(painter, box, 4, theme().color(look.tint))
            painter.setBrush(theme().pattern(self._part, self.devicePixelRatioF()))
            painter.setPen(theme().color(look.ink))
            painter.drawRoundedRect(box, 4, 4)


def patterns() -> Card:
    """The four parts with their patterns."""
    card = Card(spacing=8)
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(10)
    for row, (part, name, pattern) in enumerate(_PATTERNS):
        grid.addWidget(PatternSample(part), row, 0)
        grid.addWidget(Label(name, Role.SMALL_STRONG), row, 1)
        grid.addWidget(Label(pattern, Role.SMALL, "text2"), row, 2)
    grid.setColumnStretch(2, 1)
    card.body.addLayout(grid)
    words = (("in range", 0), ("over 25%", 1), ("5 s under", -1), ("no range", None))
    card.body.addWidget(_row([StatusWords(text, place) for text, place in words]))
    return card


def button_states() -> Card:
    """Each kind as it is, pointed at, pressed, and off."""
    card = Card(spacing=10)
    for kind in (ButtonKind.PRIMARY, ButtonKind.STANDARD, ButtonKind.DESTRUCTIVE):
        row = []
        for text in ("Still", "Hover", "Pressed", "Off"):
            button = Button(text, kind=kind, size=ButtonSize.SMALL)
            button._hovered = text == "Hover"
            button.setDown(text == "Pressed")
            button.setEnabled(text != "Off")
            row.append(button)
        card.body.addWidget(_row(row))
    formats = SegmentedControl(
        [(1, "In person", "room"), (2, "Phone", "phone"), (3, "Video", "video")], "Format"
    )
    formats.switch_off(3, "A panel is held in person or by phone.")
    card.body.addWidget(formats)
    keys = [Button("Pause", key="P"), Button("Pause", key="P", size=ButtonSize.SMALL)]
    card.body.addWidget(_row(keys))
    chips = [Chip("Skipped", ChipKind.OUTLINED), Chip("2 takes", ChipKind.PLAIN)]
    card.body.addWidget(_row(chips))
    return card


def step_rows() -> list[QWidget]:
    """Asked, thinking, recording: one truth."""
    done, now, later = StepState.DONE, StepState.NOW, StepState.NEXT
    rows = (
        (("Asking", now), ("Thinking", later), ("Your answer", later)),
        (("Question asked", done), ("Thinking 0:02", now), ("Your answer", later)),
        (
            ("Question asked", done),
            ("Thought for 0:02", done),
            ("Recording 1:12", StepState.RECORDING),
        ),
    )
    return [StepRow([Step(text, state) for text, state in row]) for row in rows]


def discs() -> QWidget:
    """Still and speaking, in the sizes of one-on-one, panel and phone."""
    row: list[QWidget] = []
    for diameter, speaking in ((84, False), (84, True), (92, False), (120, True)):
        disc = InterviewerDisc("MO", "Maya Okafor", diameter)
        disc.set_speaking(speaking)
        row.append(disc)
    return _row(row)


def _row(widgets: list[QWidget] | list[Button] | list[Chip] | list[StatusWords]) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder, gap=8)
    for widget in widgets:
        flow.addWidget(widget)
    return holder
