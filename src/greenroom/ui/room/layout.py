"""What the room consists of, and where it lies."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from greenroom.ui.room.arrangement import Arrangement
from greenroom.ui.room.bottom_bar import BottomBar
from greenroom.ui.room.case_panel import CasePanel
from greenroom.ui.room.case_tools import CaseTools
from greenroom.ui.room.focus_order import set_focus_order
from greenroom.ui.room.resume import Resume
from greenroom.ui.room.services import RoomActions
from greenroom.ui.room.side_panel import SidePanel
from greenroom.ui.room.stage import Stage
from greenroom.ui.room.top_bar import TopBar
from greenroom.ui.room.view import RoomView
from greenroom.ui.theme import theme


class RoomLayout(QWidget):
    """Stage, case, notes and résumé side by side between two bars.

    `title_changed` carries the current step in the words of the step row, for the window's title.
    """

    title_changed = Signal(str)

    def __init__(self, actions: RoomActions) -> None:
        super().__init__()
        self.top = TopBar()
        self.stage = Stage()
        self.case = CasePanel()
        self.side = SidePanel()
        self.bar = BottomBar()
        self.resume = Resume(self, self.side, actions, self.back_to_room)
        self.tools = CaseTools(self, (self.top, self.bar), self.case, self.side, self.show_side)
        self._arrangement = Arrangement(self.stage, self.side, self.resume)
        self._title = ""
        self.stage.case_text.read_here.connect(lambda here: self.case.tell_about(not here))
        self._build()
        theme().changed.connect(self._arrange)

    def regions(self) -> Sequence[QWidget]:
        """The bar, the notes, the stage."""
        case = (self.case,) if self.case.isVisible() else ()
        side = (self.side.texts,) if self.side.isVisible() else ()
        resume = (self.resume.card.sheet,) if self.resume.card.isVisible() else ()
        return (self.bar, *side, *resume, *case, self.stage)

    def first_focus(self) -> QWidget:
        """Space is enough."""
        return self.bar.main

    def back_to_room(self) -> None:
        """The focus to the main button."""
        self.bar.main.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_side(self) -> None:
        """Bring the notes' panel back where it is hidden."""
        if self.side.isHidden():
            self.toggle_side()

    def toggle_side(self) -> None:
        """The notes' panel; the focus returns to the main button when it goes."""
        inside = self.side.isAncestorOf(self.focusWidget() or self)
        self.side.setVisible(not self.side.isVisible())
        self._arrange()
        if inside:
            self.back_to_room()

    def show_view(self, view: RoomView) -> None:
        """Everything but the banner and what fits below it."""
        heading = self.stage.heading
        self.top.show_progress(view.title, view.progress, view.clock)
        heading.show_person(view.interviewer)
        heading.show_panel(view.panel, view.video)
        self.top.show_video(view.video)
        heading.show_call(view.call, view.interviewer)
        self.side.show_panel(view.panel, view.task)
        heading.show_steps(view.steps, view.announcement)
        self.stage.rail.show_stages(view.stages, view.think_aloud)
        self.stage.question.show_question(view.question)
        self.stage.answer.show_ring(view.ring)
        self.stage.answer.aside.show_aside(view.aside)
        self.stage.transcript.show_transcript(view.transcript)
        self.bar.show_bar(view.bar)
        in_call = self.stage.set_call(view.call)
        self._arrangement.place_cards()
        self.tools.follow(view.case)
        self.stage.case_text.show_case(view.case)
        if self.case.show_case(view.case) or in_call:
            self._arrange()
        if view.window_title != self._title:
            self._title = view.window_title
            self.title_changed.emit(self._title)

    def fit(self, view: RoomView) -> None:
        """Let the stage's texts grow or shrink where what stands there changed."""
        self.stage.fit_if_changed(
            view.question, view.banner, view.transcript.on, bool(view.stages), view.panel
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The notes never take more than their share."""
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.stage, 1)
        middle.addWidget(self.case, 2)
        middle.addWidget(self.side)
        middle.addWidget(self.resume.card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(middle, 1)
        column.addWidget(self.bar)
        set_focus_order(self.bar, self.stage, self.case, self.side, self.resume)

    def _arrange(self) -> None:
        self._arrangement.share_out(self.width(), with_case=not self.case.isHidden())
