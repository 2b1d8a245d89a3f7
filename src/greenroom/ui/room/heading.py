"""Who asks, and where the interview stands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from greenroom.ui.components.disc import InterviewerDisc
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.label import Label
from greenroom.ui.components.step_row import Step, StepRow, StepState
from greenroom.ui.room.view import InterviewerView, StepView
from greenroom.ui.theme import Role, theme

_DISC = 84


class Heading(QWidget):
    """The interviewer at the start, the step row at the end, or under it where it is narrow.

    The disc keeps room for its rings, which reach into the padding of the stage.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.disc = InterviewerDisc("", "", _DISC)
        self.name = Label("", Role.MAIN_BUTTON)
        self.role = Label("", Role.SMALL, "text2")
        self.status = Label("", Role.SMALL, "text2")
        self.steps = StepRow()
        self._said = ""
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        for label in (self.name, self.role, self.status):
            words.addWidget(label)
        words.addStretch(1)
        person = QWidget()
        self._row = QHBoxLayout(person)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.disc, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(words)
        self.flow = FlowLayout(self, gap=16, row_gap=0)
        self.flow.push_last = True
        self.flow.addWidget(person)
        self.flow.addWidget(self.steps)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._restyle()
        theme().changed.connect(self._restyle)

    @property
    def margin(self) -> int:
        """Room around the disc that belongs to its rings."""
        return self.disc.margin

    def show_person(self, view: InterviewerView) -> None:
        """The interviewer, and whether they speak."""
        self.disc.set_person(view.initials, view.accessible)
        self.disc.set_speaking(view.speaking, view.description)
        self.name.setText(view.name)
        self.role.setText(view.role)
        self.status.setText(view.status)
        self.status.set_color("accent" if view.speaking else "text2")

    def show_steps(self, steps: tuple[StepView, ...], announcement: str) -> None:
        """The step row; says the announcement when it is another one."""
        news = announcement if announcement != self._said else ""
        self._said = announcement
        self.steps.set_steps([Step(step.text, StepState(step.mark.value)) for step in steps], news)

    def _restyle(self) -> None:
        self._row.setSpacing(max(0, 16 - self.disc.margin))
        self.flow.invalidate()
