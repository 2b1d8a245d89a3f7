"""The rooms of a panel and of a telephone call."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtWidgets import QWidget
from tests.screenshots.camera import Scene

from fakes.room_page import FakeRun
from greenroom.app.controller import ROOM
from greenroom.interview import events as ev
from greenroom.interview.state import new_state
from greenroom.model.plan import InterviewPlan
from greenroom.model.sound import InputLevel
from support.panels import answer, panel_plan, to_the_follow_up
from support.studio import open_studio, settle

_UNTIL_NOW_S = 552.0


@contextmanager
def _room(
    plan: InterviewPlan, steps: Callable[[FakeRun], object], notes: str = ""
) -> Iterator[QWidget]:
    with open_studio() as (studio, controller):
        session = replace(studio.services.store.new_session(plan), notes=notes)
        run = FakeRun(new_state(plan), clock=0.0)
        run.current_level = InputLevel(-26.0, -16.0)
        run.listener = controller.room.new_listener()
        controller.room.enter(run, session)
        controller.window.show_page(ROOM)
        controller.window.activateWindow()
        steps(run)
        settle(1300)
        controller.room.refresh()
        yield controller.window


def _speaking(run: FakeRun) -> None:
    to_the_follow_up(run)
    settle()
    run.begins()
    run.clock = _UNTIL_NOW_S


def _answering(run: FakeRun) -> None:
    to_the_follow_up(run)
    run.clock = _UNTIL_NOW_S - 42.0
    answer(run, 31.0)
    run.spoken()
    run.post(ev.AnswerNow())
    run.clock += 42.0
    run.post(ev.Tick())


_MORE = ("1024-100", "1024-150")
SCENES = [
    Scene("room-panel", lambda: _room(panel_plan(), _speaking), _MORE),
    Scene("room-panel-answering", lambda: _room(panel_plan(4), _answering)),
]
