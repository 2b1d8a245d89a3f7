"""The room: the real conductor, stepped by hand on a clock that stands still."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtWidgets import QWidget
from tests.screenshots.camera import Scene

from fakes.room_page import FakeRun
from greenroom.app.controller import ROOM, WindowController
from greenroom.interview import events as ev
from greenroom.interview.state import new_state
from greenroom.model.plan import InterviewChoices, InterviewPlan
from greenroom.model.sound import InputLevel, MicrophoneTrouble
from greenroom.model.transcript import Word
from support.labelled_report import speak
from support.sample_answers import SCANNER
from support.sample_session import sample_plan
from support.studio import Studio, open_studio, settle

NOTES = """**Scanner story**
• 900 parcels a day, team of 14
• Scanners three weeks late
• Split launch: tablets under £50
• First 40 units by air
• Trained 12 people
• Finish with: 1,100 a day in peak, mis-scans 31 → 9 a week

Remember
• Say “I” for my own part
• One breath before starting
""".replace("**", "")
_THOUGHT_S = 2.0
_SAID_S = 72.0
_EARLIER_S = (108.0, 65.0)
_UNTIL_NOW_S = 708.0
_CERTAIN_UNTIL, _HEARD_UNTIL = 70.5, 73.5


@contextmanager
def _room(
    steps: Callable[[FakeRun], object],
    after: Callable[[WindowController], object] = lambda _controller: None,
    level: InputLevel | None = None,
) -> Iterator[QWidget]:
    with open_studio() as (studio, controller):
        run = _enter(studio, controller)
        if level is not None:
            run.current_level = level
        _answer_two(run)
        steps(run)
        settle()
        after(controller)
        settle(1300)  # the words beside the meter change once a second
        run.clock = _UNTIL_NOW_S if run.clock < _UNTIL_NOW_S else run.clock
        yield controller.room.dialog or controller.window


def _enter(studio: Studio, controller: WindowController) -> FakeRun:
    plan = _plan(studio)
    session = replace(studio.services.store.new_session(plan), notes=NOTES)
    run = FakeRun(new_state(plan), clock=0.0)
    run.current_level = InputLevel(-26.0, -16.0)
    run.listener = controller.room.new_listener()
    controller.room.enter(run, session)
    controller.window.show_page(ROOM)
    controller.window.activateWindow()
    return run


def _plan(studio: Studio) -> InterviewPlan:
    """What the program plans, with the questions of the sample session."""
    choices = InterviewChoices(
        role="Operations Manager, Marlow & Pike",
        live_transcript=True,
        thinking_time_s=0.0,
        follow_ups=False,
    )
    plan = studio.services.preparation.plan(choices, seed=1)
    return replace(plan, items=sample_plan().items)


def _answer_two(run: FakeRun) -> None:
    """The opening and two questions, so that the third is asked at 11:48 less its answer."""
    run.post(ev.Begin())
    run.spoken()
    run.wait(1.0)
    for seconds in _EARLIER_S:
        run.spoken()
        run.post(ev.AnswerNow())
        run.clock += seconds
        run.post(ev.StopAnswer())
        run.wait(2.0)
    run.begins()
    settle()  # so that the room sees that it was heard in time


def _asking(run: FakeRun) -> None:
    run.clock = _UNTIL_NOW_S


def _thinking(run: FakeRun) -> None:
    run.clock = _UNTIL_NOW_S - 4.0
    run.ends()
    run.clock = _UNTIL_NOW_S


def _recording(run: FakeRun, seconds: float = _SAID_S) -> None:
    run.clock = _UNTIL_NOW_S - seconds - _THOUGHT_S
    run.ends()
    run.clock += _THOUGHT_S
    run.post(ev.AnswerNow())
    run.clock = _UNTIL_NOW_S
    run.post(ev.Tick())
    words = speak(SCANNER).words
    assert run.listener is not None
    run.listener.words(_between(words, 0.0, _CERTAIN_UNTIL), _between(words, _CERTAIN_UNTIL, 73.5))


def _past(run: FakeRun) -> None:
    _recording(run, 165.0)


def _between(words: tuple[Word, ...], start: float, end: float) -> tuple[Word, ...]:
    return tuple(word for word in words if start <= word.start < end)


def _paused(run: FakeRun) -> None:
    _recording(run)
    run.post(ev.Pause())


def _hidden(run: FakeRun) -> None:
    _thinking(run)
    run.post(ev.HideQuestion())


def _trouble(trouble: MicrophoneTrouble) -> Callable[[FakeRun], None]:
    def steps(run: FakeRun) -> None:
        _recording(run, 48.0)
        assert run.listener is not None
        run.listener.trouble(trouble, True)
        if trouble in (MicrophoneTrouble.LOST, MicrophoneTrouble.DISK_FULL):
            run.post(ev.DeviceLost())

    return steps


SCENES = [
    Scene("room-asking", lambda: _room(_asking, level=InputLevel(-52.0, -48.0))),
    Scene("room-thinking", lambda: _room(_thinking, level=InputLevel(-52.0, -48.0))),
    Scene("room-recording", lambda: _room(_recording), ("1024-100", "1024-150")),
    Scene(
        "room-hint",
        lambda: _room(_thinking, lambda c: c.room.hint.toggle(), InputLevel(-52.0, -48.0)),
    ),
    Scene("room-past-the-target", lambda: _room(_past)),
    Scene("room-paused", lambda: _room(_paused, level=InputLevel(-52.0, -48.0))),
    Scene("room-question-hidden", lambda: _room(_hidden)),
    Scene("room-live-transcript-off", lambda: _room(_recording, lambda c: c.room.toggle_live())),
    Scene(
        "dialog-end-interview",
        lambda: _room(_recording, lambda c: c.room.end_interview()),
        variable=False,
    ),
    Scene(
        "room-microphone-silent",
        lambda: _room(_trouble(MicrophoneTrouble.SILENT), level=InputLevel(-100.0, -100.0)),
    ),
    Scene("room-microphone-lost", lambda: _room(_trouble(MicrophoneTrouble.LOST))),
    Scene(
        "room-too-loud",
        lambda: _room(_trouble(MicrophoneTrouble.CLIPPING), level=InputLevel(-2.0, 0.0, True)),
    ),
    Scene("room-disk-full", lambda: _room(_trouble(MicrophoneTrouble.DISK_FULL))),
]
