"""The room of a case: asking, reading an exhibit, giving a recommendation."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtWidgets import QWidget
from tests.screenshots.camera import Scene

from fakes.room_page import FakeRun
from greenroom.app.controller import ROOM
from greenroom.interview import events as ev
from greenroom.interview.clarifying import answers_to
from greenroom.interview.state import new_state
from greenroom.model.plan import InterviewLength
from greenroom.model.sound import InputLevel
from greenroom.reading.likeness import MiniLmLikeness
from greenroom.ui.room.notes import join_notes
from greenroom.ui.room.page import RoomPage
from support.cases import case_plan
from support.studio import open_studio, settle

NOTES = """\
Contribution 30,620 → 6,540
= orders × $ per order

North:   2,600 × −2.1 = −5,460
Airport: 1,500 × −5.6 = −8,400
"""
_ASKED = ("How are the drivers paid?", "Where did the growth come from?")
_UNTIL_NOW_S = 845.0


@contextmanager
def _case(
    steps: Callable[[FakeRun], object], then: Callable[[RoomPage], object] = lambda _: None
) -> Iterator[QWidget]:
    with open_studio() as (studio, controller):
        plan = case_plan(role="Consultant", length=InterviewLength.QUICK)
        session = replace(studio.services.store.new_session(plan), notes=join_notes("", NOTES))
        run = FakeRun(new_state(plan), clock=0.0)
        run.current_level = InputLevel(-26.0, -16.0)
        run.listener = controller.room.new_listener()
        controller.room.enter(run, session)
        controller.window.show_page(ROOM)
        controller.window.activateWindow()
        run.post(ev.Begin())
        steps(run)
        settle(1300)
        run.clock = _UNTIL_NOW_S
        then(controller.room)
        settle(200)
        yield controller.window


def _asking(run: FakeRun) -> None:
    likeness = MiniLmLikeness()
    for question in _ASKED:
        run.spoken()
        run.post(ev.AnswerNow())
        run.clock += 5.0
        run.post(ev.StopAnswer())
        state = run.state
        run.post(ev.Considered(state.item, answers_to(state.plan, state.item, question, likeness)))
        run.wait(2.0)
        while not run.state.is_question:
            run.spoken()
            run.wait(2.0)
    run.clock = _UNTIL_NOW_S - 6.0
    run.spoken()


def _at(stage: str, seconds: float) -> Callable[[FakeRun], None]:
    def steps(run: FakeRun) -> None:
        _asking(run)
        while (item := run.state.current) is not None and item.stage != stage:
            run.post(ev.Skip())
        run.begins()
        run.clock = _UNTIL_NOW_S - seconds
        run.ends()
        run.post(ev.AnswerNow())
        run.clock = _UNTIL_NOW_S
        run.post(ev.Tick())

    return steps


def _calculating(room: RoomPage) -> None:
    room.tools.calculate()
    line = room.tools.calculator.line
    for text in ("4,300 × 3.8", "2,900 × 1.4", "16,340 + 4,060"):
        line.setText(text)
        line.entered.emit()
    line.setText("− 13,860")


SCENES = [
    Scene("case-clarifying", lambda: _case(_asking)),
    Scene("case-exhibit", lambda: _case(_at("exhibit", 56.0)), ("1024-100", "1024-150")),
    Scene("case-calculator", lambda: _case(_at("exhibit", 56.0), _calculating)),
    Scene(
        "case-enlarged",
        lambda: _case(_at("exhibit", 56.0), lambda room: room.tools.toggle_exhibit()),
    ),
    Scene("case-surprise", lambda: _case(_at("surprise", 20.0))),
]
