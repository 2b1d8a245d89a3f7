"""The room of a discussion."""

from tests.screenshots.camera import Scene
from tests.screenshots.people import room_of

from fakes.room_page import FakeRun
from greenroom.interview import events as ev
from greenroom.interview.state import Phase
from support.groups import group_plan
from support.studio import settle


def _pass_on(run: FakeRun) -> None:
    if run.state.phase is Phase.ASKING:
        run.begins()
        run.clock += 6.0
        run.ends()
    run.wait(run.state.between_s + 0.1)


def _to_a_line(run: FakeRun, line: str) -> None:
    run.post(ev.Begin())
    while run.state.current is None or run.state.current.line != line:
        _pass_on(run)


def _candidate(run: FakeRun) -> None:
    _to_a_line(run, "script.6")
    settle()
    run.begins()


def _own(run: FakeRun) -> None:
    _to_a_line(run, "script.7")
    run.begins()
    run.wait(3.0)
    run.post(ev.AnswerNow())
    run.wait(18.0)


SCENES = [
    Scene("room-group", lambda: room_of(group_plan(), _candidate), ("1024-100", "1024-150")),
    Scene("room-group-own-floor", lambda: room_of(group_plan("charity-day"), _own)),
]
