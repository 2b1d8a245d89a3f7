"""The rooms of a video interview: with a camera, without one, and with one that goes away."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from tests.screenshots.camera import Scene

from fakes.camera import FakeCamera, two_cameras
from fakes.room_page import FakeRun, plan
from greenroom.app.controller import REVIEW, ROOM
from greenroom.interview import events as ev
from greenroom.interview.state import new_state
from greenroom.model.plan import InterviewPlan
from greenroom.model.question import InterviewFormat
from greenroom.model.sound import InputLevel
from greenroom.model.video import video_file
from greenroom.platform import settings_specs as specs
from greenroom.ui.camera.status import CameraStage
from support.panels import answer, panel_plan, to_the_follow_up
from support.portrait import portrait
from support.sample_session import built_session
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


def film(path: Path, seconds: int) -> None:
    """A video of the drawn person, who sits still."""
    image = portrait().convertToFormat(QImage.Format.Format_RGB888)
    pixels = np.frombuffer(image.constBits(), np.uint8)
    pixels = pixels.reshape(image.height(), image.bytesPerLine())[:, : image.width() * 3]
    pixels = np.ascontiguousarray(pixels.reshape(image.height(), image.width(), 3))
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=_RATE)
        stream.width, stream.height, stream.pix_fmt = image.width(), image.height(), "yuv420p"
        for _ in range(seconds * _RATE):
            frame = av.VideoFrame.from_ndarray(pixels, format="rgb24")
            container.mux(stream.encode(frame))
        container.mux(stream.encode())


@contextmanager
def _review() -> Iterator[QWidget]:
    """The answer about the scanners, filmed."""
    with open_studio() as (studio, controller):
        session = studio.store(built_session())
        store = studio.services.store
        take = next(one.take for one in store.takes(session.id) if one.take.item == 3)
        film(video_file(store.audio_path(take)), _FILMED_S)
        store.keep_video(take.id, 0.1)
        controller.review.open_session(session.id, take.id)
        controller.window.show_page(REVIEW)
        controller.review.background.wait()
        controller.review.playback.seek(_MOMENT)
        studio.take_player.position_s = _MOMENT
        settle(1500)
        yield controller.window


_FILMED_S, _RATE, _MOMENT = 88, 5, 46.0
_MORE = ("1024-100",)
SCENES = [
    Scene("room-video", lambda: _video(two_cameras(), _asking), _MORE),
    Scene("room-video-recording", lambda: _video(two_cameras(), _answering, record=True)),
    Scene("room-video-no-camera", lambda: _video(FakeCamera(), _asking), _MORE),
    Scene("room-video-unplugged", lambda: _video(two_cameras(), _unplugged, record=True)),
    Scene(
        "room-video-camera-busy",
        lambda: _video(FakeCamera(*two_cameras().there, stage=CameraStage.BUSY), _asking),
    ),
    Scene("room-video-panel", lambda: _video(two_cameras(), _panel, _in_panel())),
    Scene("review-video", _review),
]
