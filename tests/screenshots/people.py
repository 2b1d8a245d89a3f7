"""The rooms of a panel and of a telephone call."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import cycle

from PySide6.QtWidgets import QWidget
from tests.screenshots.camera import Scene

from fakes.room_page import FakeRun, plan
from greenroom.app.controller import ROOM
from greenroom.interview import events as ev
from greenroom.interview.formats import suit_question
from greenroom.interview.state import new_state
from greenroom.model.plan import InterviewPlan
from greenroom.model.question import InterviewFormat
from greenroom.model.sound import InputLevel
from greenroom.platform import settings_specs as specs
from greenroom.ui.room.page import RoomPage
from greenroom.ui.shell.window import MainWindow
from support.panels import TOM, answer, panel_plan, to_the_follow_up
from support.studio import open_studio, settle

_UNTIL_NOW_S = 552.0


class TalkingRun(FakeRun):
    """A run whose voice rises and falls as voices do, the same in every picture."""

    _spoken = cycle(
        (-17, -34, -27, -23, -31, -14, -21, -38, -19, -15, -24, -29, -13, -33, -20, -26)
    )

    def level(self) -> InputLevel:
        rms = float(next(self._spoken))
        return InputLevel(rms, rms + 10.0) if self.state.recording else InputLevel(-60.0, -55.0)


@contextmanager
def room_of(
    planned: InterviewPlan,
    steps: Callable[[FakeRun], object],
    notes: str = "",
    kind: type[FakeRun] = FakeRun,
    resume: str = "",
) -> Iterator[QWidget]:
    """The room in the window, with a run that `steps` has brought on."""
    with open_studio() as (studio, controller):
        studio.services.settings.set(specs.RESUME, resume)
        session = replace(studio.services.store.new_session(planned), notes=notes)
        run = kind(new_state(planned), clock=0.0)
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


def _call() -> InterviewPlan:
    whole = plan(
        title="Screening call, by phone",
        format=InterviewFormat.PHONE,
        show_question=False,
        live_transcript=False,
    )
    items = tuple(
        replace(item, question=suit_question(item.question, InterviewFormat.PHONE))
        for item in whole.items
        if item.question is not None
    )
    return replace(whole, persona=TOM, items=items)


def _ringing(run: FakeRun) -> None:
    run.clock += 3.0


def _on_the_phone(run: FakeRun) -> None:
    run.post(ev.Begin())
    answer(run, 52.0)
    run.spoken()
    settle()
    run.clock = 401.0 - 38.0
    run.post(ev.AnswerNow())
    run.clock = 401.0
    run.post(ev.Tick())
    settle(4500)  # until the line has filled


@contextmanager
def _strip() -> Iterator[QWidget]:
    """The small window of a call, by itself."""
    with room_of(_call(), _on_the_phone, kind=TalkingRun) as window:
        assert isinstance(window, MainWindow)
        room = window.findChild(RoomPage)
        assert room is not None
        room.away.leave()
        settle()
        yield room.away.strip


_NOTES = """Before the call
• Notice period: four weeks
• Range: £44–48k, ask theirs first
• Can start 4 January

Why this role
• Second site opens in spring
• Returns is the part I know best
• Team of 14 → team of 30

Ask Tom
• What happens after this call?
• Who would I report to?
"""
_RESUME = """Alex Lindqvist
Operations, returns and warehouse systems

Calder Home, returns team lead, 2022 to 2026
• Led 14 people; 900 to 1,100 parcels a day
• Moved the returns desk to a new warehouse system on the planned date
• Mis-scans from 31 a week to 9

Ferrand Books, shift supervisor, 2018 to 2021
• Planned rotas for 22 people
• Cut late dispatches by a third in two quarters

Career break, 2021 to 2022
• Care for a parent; evening course in data analysis

Tools
• Excel, SQL basics, rota planning, lean boards
"""
_MORE = ("1024-100", "1024-150")
SCENES = [
    Scene("room-panel", lambda: room_of(panel_plan(), _speaking), _MORE),
    Scene("room-panel-answering", lambda: room_of(panel_plan(4), _answering)),
    Scene("room-phone-ringing", lambda: room_of(_call(), _ringing, _NOTES)),
    Scene(
        "room-phone", lambda: room_of(_call(), _on_the_phone, _NOTES, TalkingRun, _RESUME), _MORE
    ),
    Scene("room-phone-strip", _strip, variable=False),
]
