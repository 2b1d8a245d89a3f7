"""A filmed answer, from the interview to the review; only camera and voice are made up.

Conductor, library, Qt's capture session, its encoder and its player are the real ones.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from fakes.camera import FakeCamera
from fakes.room import FakeAnnouncer, FakeHearing, FakeMicrophone
from greenroom.feedback.lexicon import Lexicon
from greenroom.interview import events as ev
from greenroom.interview.rules import only_begun
from greenroom.interview.state import ConductorState, Phase, new_state
from greenroom.library import SqlStore
from greenroom.model.bands import Bands
from greenroom.model.errors import GreenroomError
from greenroom.model.sound import MicrophoneTrouble
from greenroom.model.span import Span
from greenroom.model.transcript import Transcript, VoiceActivity, Word
from greenroom.ui.camera.qt_camera import QtCamera
from greenroom.ui.camera.status import CameraStage, CameraStatus
from greenroom.ui.review.qt_video import QtVideo
from greenroom.workflow.hearing_board import HearingBoard
from greenroom.workflow.interview_run import InterviewRun
from greenroom.workflow.processing import TakeProcessing
from greenroom.workflow.run_events import RunParts
from support.frames import BUILT_IN, LEFT, MadePictures
from support.interviews import plan

PATIENCE_MS = 15_000
HEARD = Transcript(
    (Word("Fixed.", 0.5, 1.0),), VoiceActivity((Span(0.5, 1.0),), 2.0), "en", "base", 2.0
)


class Listener:
    """Keeps the latest state."""

    def __init__(self) -> None:
        self.state: ConductorState | None = None
        self.over = False

    def changed(self, state: ConductorState) -> None:
        self.state = state

    def finished(self, session_id: str, complete: bool) -> None:
        self.over = True

    def trouble(self, trouble: MicrophoneTrouble, active: bool) -> None: ...
    def words(self, confirmed: object, provisional: object) -> None: ...
    def problem(self, error: GreenroomError) -> None: ...
    def no_microphone(self, error: GreenroomError) -> None: ...
    def no_voice(self, error: GreenroomError) -> None: ...
    def hearing_retried(self, from_s: float) -> None: ...
    def reviewed(self, take_id: str) -> None: ...
    def unheard(self, take_id: str, error: GreenroomError) -> None: ...


class Eye:
    """Counts what the camera sees."""

    def __init__(self) -> None:
        self.status, self.seen = CameraStatus(), 0

    def status_changed(self, status: CameraStatus) -> None:
        self.status = status

    def picture(self, _image: object) -> None:
        self.seen += 1


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    with SqlStore(tmp_path / "Greenroom") as made:
        yield made


def hold(store: SqlStore, camera: QtCamera | FakeCamera, listener: Listener) -> InterviewRun:
    """One question, with nobody to wait for but the camera."""
    board = HearingBoard()
    processing = TakeProcessing(store, Bands, Lexicon)
    parts = RunParts(
        FakeMicrophone(),
        FakeAnnouncer(),
        FakeHearing(HEARD),
        store,
        processing,
        board,
        video=camera,
    )
    planned = plan("q", thinking_time_s=0.0)
    return InterviewRun(store.new_session(planned), new_state(planned), parts, listener)


def test_a_filmed_answer_is_seen_again_in_its_place(qtbot: QtBot, store: SqlStore) -> None:
    def wait(until: Callable[[], object]) -> None:
        qtbot.waitUntil(lambda: bool(until()), timeout=PATIENCE_MS)

    made, eye, listener = MadePictures(), Eye(), Listener()
    camera = QtCamera(hardware=lambda _parent: made)
    camera.open("", eye, record=True)
    wait(lambda: eye.status == CameraStatus(CameraStage.ON, BUILT_IN.name))
    run = hold(store, camera, listener)
    run.begin()
    wait(lambda: listener.state is not None and listener.state.phase is Phase.ASKING)
    run.post(ev.AnswerNow())
    wait(lambda: eye.status.recording)
    at = eye.seen
    wait(lambda: eye.seen > at + 12)
    wait(lambda: not only_begun(run.state, run.now()))
    run.post(ev.StopAnswer())
    wait(lambda: listener.over)
    (summary,) = store.sessions()
    (reviewed,) = store.takes(summary.id)
    wait(lambda: not eye.status.recording)
    camera.close()
    run.close()

    video = store.video(reviewed.take.id)
    assert video is not None
    assert video.path.parent == store.audio_path(reviewed.take).parent
    assert 0.0 <= video.start_s < 5.0  # a busy machine takes its time until the first picture
    images: list[QImage] = []
    player = QtVideo(images.append, lambda: pytest.fail("the video cannot be played"))
    player.load(video)
    player.pause(0.4)
    wait(lambda: images)
    player.load(None)
    assert abs(images[-1].pixelColor(60, 180).red() - LEFT.red()) < 40


def test_an_answer_is_kept_when_the_camera_is_not_there(qtbot: QtBot, store: SqlStore) -> None:
    listener = Listener()
    run = hold(store, FakeCamera(), listener)
    run.begin()
    qtbot.waitUntil(
        lambda: listener.state is not None and listener.state.phase is Phase.ASKING,
        timeout=PATIENCE_MS,
    )
    run.post(ev.AnswerNow())
    qtbot.waitUntil(lambda: run.state.recording, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not only_begun(run.state, run.now()), timeout=PATIENCE_MS)
    run.post(ev.StopAnswer())
    qtbot.waitUntil(lambda: listener.over, timeout=PATIENCE_MS)
    run.close()
    (reviewed,) = store.takes(store.sessions()[0].id)
    assert reviewed.take.audio is not None
    assert store.video(reviewed.take.id) is None
