"""Who asks, and where the interview stands."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from greenroom.ui.components.disc import InterviewerDisc
from greenroom.ui.components.flow import FlowLayout
from greenroom.ui.components.label import Label
from greenroom.ui.components.step_row import Step, StepRow, StepState
from greenroom.ui.room.call_head import CallHead
from greenroom.ui.room.panel_row import CardSize, PanelRow
from greenroom.ui.room.people_view import CallView, PanelView
from greenroom.ui.room.video_view import VideoView
from greenroom.ui.room.view import InterviewerView, StepView
from greenroom.ui.theme import Role, theme

_DISC, _BESIDE_DISC, _SMALL_DISC = 84, 56, 44
_UNDER_PANEL = 12


class Heading(QWidget):
    """The interviewer at the start, the step row at the end, or under it where it is narrow.

    The disc keeps room for its rings, which reach into the padding of the stage. A panel stands in
    a row of its own, with the step row centered under it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.disc = InterviewerDisc("", "", _DISC)
        self.name = Label("", Role.MAIN_BUTTON)
        self.role = Label("", Role.SMALL, "text2")
        self.status = Label("", Role.SMALL, "text2")
        self.steps = FoldingSteps()
        self.panel = PanelRow()
        self._said = ""
        self._alone, self._has_room, self._beside = True, True, False
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        for label in (self.name, self.role, self.status):
            words.addWidget(label)
        words.addStretch(1)
        self.person = QWidget()
        self._row = QHBoxLayout(self.person)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.disc, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.call = CallHead()
        column.addWidget(self.panel)
        column.addWidget(self.call)
        self._under_panel = QWidget()
        self._under_panel.hide()
        column.addWidget(self._under_panel)
        self.flow = FlowLayout(gap=16, row_gap=0)
        column.addLayout(self.flow)
        self.flow.push_last = True
        self.flow.addWidget(self.person)
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

    def set_shape(self, *, small: bool, person: bool) -> None:
        """What there is room for: the disc's full size, and the interviewer at all."""
        usual = _BESIDE_DISC if self._beside else _DISC
        self.disc.set_diameter(_SMALL_DISC if small else usual)
        full = CardSize.SMALL if small else CardSize.FULL
        self.panel.set_size(full if person else CardSize.LINE)
        self._has_room = person
        self.call.set_shape(small=small, person=person)
        self.person.setVisible(person and self._alone)

    def set_beside(self, *, on: bool) -> None:
        """Beside a case the step row stands elsewhere, and the disc is smaller."""
        if on is self._beside:
            return
        self._beside = on
        self.steps.only_now = on
        if on:
            self.flow.removeWidget(self.steps)
        else:
            self.flow.addWidget(self.steps)
        self._center()

    def show_panel(self, view: PanelView | None, video: VideoView | None = None) -> None:
        """All of a panel in place of the one who asks; None for one who asks alone.

        In a video interview who asks alone has a tile, too, and the person is among them.
        """
        view = view or (video.alone if video is not None else None)
        self.panel.show_panel(view)
        self.panel.show_self(video)
        self._leave(alone=view is None and self.call.isHidden())

    def show_call(self, view: CallView | None, caller: InterviewerView) -> None:
        """Who is on the telephone, in place of the one who asks; None where they can be seen."""
        self.call.show_call(view, caller)
        self._leave(alone=view is None and self.panel.isHidden())

    def _leave(self, *, alone: bool) -> None:
        if alone is not self._alone:
            self._alone = alone
            self._under_panel.setVisible(not alone)
            self.person.setVisible(self._has_room and alone)
            self._center()

    def _center(self) -> None:
        """The step row stands at the end beside one person, else in the middle."""
        self.flow.push_last = self._alone and not self._beside
        self.flow.center = not self._alone
        self.steps.centered = not self._alone or self._beside
        self.flow.invalidate()

    def show_person(self, view: InterviewerView) -> None:
        """The interviewer, and whether they speak."""
        self.disc.set_person(view.initials, view.accessible)
        self.disc.set_speaking(view.speaking, view.description)
        self.name.setText(view.name)
        self.role.setText(view.role)
        self.status.setText(view.status)
        self.status.set_color("accent" if view.speaking else "text2")

    def show_loudness(self, loudness: float) -> None:
        """How loud who speaks is, 0..1: the outer ring follows."""
        for disc in (self.disc, self.call.disc, *(card.disc for card in self.panel.cards)):
            disc.set_level(loudness)

    def show_steps(self, steps: tuple[StepView, ...], announcement: str) -> None:
        """The step row; says the announcement when it is another one."""
        news = announcement if announcement != self._said else ""
        self._said = announcement
        self.steps.show_steps([Step(step.text, StepState(step.mark.value)) for step in steps], news)

    def _restyle(self) -> None:
        self._row.setSpacing(max(4, 16 - self.disc.margin))
        self._under_panel.setFixedHeight(theme().size(_UNDER_PANEL))
        self.flow.invalidate()


class FoldingSteps(QWidget):
    """The step row; where it is narrow the steps to come go first, then those that are done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = StepRow(parent=self)
        self._steps: tuple[Step, ...] = ()
        self._full = QSize()
        self.centered = self.only_now = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._measure)

    def show_steps(self, steps: Sequence[Step], announcement: str) -> None:
        """These steps from now on."""
        if tuple(steps) != self._steps or announcement:
            self._steps = tuple(steps)
            self._measure(announcement)

    def shown(self) -> tuple[Step, ...]:
        """The steps that fit."""
        return self.row.steps()

    def sizeHint(self) -> QSize:
        """All steps."""
        return self._full

    def minimumSizeHint(self) -> QSize:
        """The current step can always be seen."""
        return QSize(self.row.height(), self._full.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Those that fit."""
        super().resizeEvent(event)
        self._fit()

    def _measure(self, announcement: str = "") -> None:
        self.row.set_steps(self._steps, announcement)
        if self.row.sizeHint() != self._full:
            self._full = self.row.sizeHint()
            self.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        current = [s for s in self._steps if s.state in (StepState.NOW, StepState.RECORDING)]
        so_far = [s for s in self._steps if s.state is not StepState.NEXT]
        least = tuple(current) or self._steps[-1:]
        for steps in (least,) if self.only_now else (self._steps, tuple(so_far), least):
            self.row.set_steps(steps)
            hint = self.row.sizeHint()
            if hint.width() <= self.width():
                break
        x = 0 if self.isRightToLeft() else self.width() - hint.width()
        if self.centered:
            x = (self.width() - hint.width()) // 2
        self.row.setGeometry(QRect(x, 0, hint.width(), self.height()))
