"""The rooms of a video interview: with a camera, without one, and with one that goes away."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtWidgets import QWidget
from tests.screenshots.camera import Scene

from fakes.camera import FakeCamera, two_cameras
from fakes.room_page import FakeRun, plan
from greenroom.app.controller import ROOM
from greenroom.interview import events as ev
from greenroom.interview.state import new_state
from greenroom.model.plan import InterviewPlan
from greenroom.model.question import InterviewFormat
from greenroom.model.sound import InputLevel
from greenroom.platform import settings_specs as specs
from greenroom.ui.camera.status import CameraStage
from support.panels import answer, panel_plan, to_the_follow_up
from support.portrait import portrait
from support.studio import open_studio, settle

_NOTES = """Scanner story
• 900 parcels a day, team of 14
• Scanners three weeks late
• Split launch: tablets under £50

Remember
• Look at the mark, not at yourself
• One breath before starting
"""


@contextmanager
def _video(
    camera: FakeCamera,
    steps: Callable[[FakeRun, FakeCamera], object],
    planned: InterviewPlan | None = None,
    *,
    record: bool = False,
) -> Iterator[QWidget]:
    planned = planned or plan(format=InterviewFormat.VIDEO, live_transcript=False)
    with open_studio(camera) as (studio, controller):
        studio.services.settings.set(specs.RECORD_VIDEO, record)
        session = replace(studio.services.store.new_session(planned), notes=_NOTES)
        run = FakeRun(new_state(planned), clock=0.0)
        run.current_level = InputLevel(-26.0, -16.0)
        run.listener = controller.room.new_listener()
        controller.room.enter(run, session)
        controller.window.show_page(ROOM)
        controller.window.activateWindow()
        steps(run, camera)
        camera.look(portrait())
        settle(1300)
        controller.room.refresh()
        yield controller.window


def _asking(run: FakeRun, _camera: FakeCamera) -> None:
    run.post(ev.Begin())
    answer(run, 65.0)
    settle()
    run.begins()
    settle()
    run.clock += 3.0


def _answering(run: FakeRun, camera: FakeCamera) -> None:
    run.post(ev.Begin())
    answer(run, 65.0)
    run.spoken()
    run.post(ev.AnswerNow())
    camera.film()
    run.clock += 48.0
    run.post(ev.Tick())
    settle()


def _unplugged(run: FakeRun, camera: FakeCamera) -> None:
    _answering(run, camera)
    camera.unplug()


def _panel(run: FakeRun, _camera: FakeCamera) -> None:
    to_the_follow_up(run)
    settle()
    run.begins()


def _in_panel() -> InterviewPlan:
    whole = panel_plan(format=InterviewFormat.VIDEO)
    return replace(whole, title="Panel interview, by video")


_MORE = ("1024-100", "1024-150")
SCENES = [
    Scene("room-video", lambda: _video(two_cameras(), _asking), _MORE),
    Scene("room-video-recording", lambda: _video(two_cameras(), _answering, record=True), _MORE),
    Scene("room-video-no-camera", lambda: _video(FakeCamera(), _asking), _MORE),
    Scene("room-video-unplugged", lambda: _video(two_cameras(), _unplugged, record=True), _MORE),
    Scene(
        "room-video-camera-busy",
        lambda: _video(FakeCamera(*two_cameras().there, stage=CameraStage.BUSY), _asking),
    ),
    Scene("room-video-panel", lambda: _video(two_cameras(), _panel, _in_panel()), _MORE),
]
