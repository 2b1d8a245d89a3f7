"""The same promises, kept by the adapter to Qt Multimedia and by the camera of other tests.

The adapter gets pictures that are made here, through Qt's real capture session and encoder: there
is no camera where tests run.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from fakes.camera import FakeCamera
from greenroom.ui.camera.camera import Camera, NoCamera
from greenroom.ui.camera.qt_camera import QtCamera
from greenroom.ui.camera.status import CameraStage, CameraStatus
from support.frames import BUILT_IN, WEBCAM, MadePictures


@dataclass
class Watcher:
    """Remembers what the camera did, and shows."""

    told: list[CameraStatus] = field(default_factory=list)
    pictures: list[QImage] = field(default_factory=list)

    def status_changed(self, status: CameraStatus) -> None:
        self.told.append(status)

    def picture(self, image: QImage) -> None:
        self.pictures.append(image)

    @property
    def now(self) -> CameraStatus:
        return self.told[-1] if self.told else CameraStatus()


@dataclass
class Rig:
    """A camera, and what can be done to its cable."""

    bot: QtBot
    camera: Camera
    plugs: FakeCamera | MadePictures
    watcher: Watcher = field(default_factory=Watcher)

    def reach(self, stage: CameraStage) -> CameraStatus:
        self.wait(lambda: self.watcher.now.stage is stage)
        return self.watcher.now

    def wait(self, until: Callable[[], bool]) -> None:
        self.bot.waitUntil(until, timeout=10_000)

    def open(self, device: str = "", *, record: bool = False) -> None:
        self.camera.open(device, self.watcher, record=record)


@pytest.fixture(params=["fake", "qt"])
def rig(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Rig]:
    if request.param == "fake":
        fake = FakeCamera(BUILT_IN, WEBCAM)
        yield Rig(qtbot, fake, fake)
        return
    made = MadePictures()
    camera = QtCamera(hardware=lambda _parent: made)
    yield Rig(qtbot, camera, made)
    camera.close()


def test_it_lists_the_default_camera_first(rig: Rig) -> None:
    assert rig.camera.cameras() == (BUILT_IN, WEBCAM)


def test_it_shows_pictures_once_it_is_open(rig: Rig) -> None:
    rig.open()
    assert rig.reach(CameraStage.ON).name == BUILT_IN.name
    rig.wait(lambda: bool(rig.watcher.pictures))
    assert rig.watcher.told[0].stage is CameraStage.STARTING
    assert rig.watcher.pictures[0].pixelColor(20, 20).red() > 150


def test_the_wanted_camera_is_used(rig: Rig) -> None:
    rig.open(WEBCAM.id)
    assert rig.reach(CameraStage.ON).name == WEBCAM.name


def test_another_one_is_used_where_the_wanted_one_is_not_there(rig: Rig) -> None:
    rig.open("cam/at the office")
    assert rig.reach(CameraStage.ON).name == BUILT_IN.name


def test_it_says_that_there_is_none(rig: Rig) -> None:
    rig.plugs.there = ()
    rig.open()
    assert rig.watcher.now == CameraStatus(CameraStage.MISSING)


def test_it_says_which_camera_went_away_and_tells_of_its_return(rig: Rig) -> None:
    changes: list[int] = []
    end = rig.camera.watch(lambda: changes.append(len(rig.camera.cameras())))
    rig.open()
    rig.reach(CameraStage.ON)
    rig.plugs.unplug(BUILT_IN)
    assert rig.reach(CameraStage.LOST).name == BUILT_IN.name
    rig.plugs.plug_in(BUILT_IN)
    assert changes == [1, 2]
    end()
    rig.plugs.unplug(BUILT_IN)
    assert changes == [1, 2]


def test_another_camera_may_go_while_one_is_used(rig: Rig) -> None:
    rig.open(WEBCAM.id)
    rig.reach(CameraStage.ON)
    rig.plugs.unplug(BUILT_IN)
    assert rig.watcher.now.stage is CameraStage.ON


def test_a_video_is_written_while_it_is_wanted(rig: Rig, tmp_path: Path) -> None:
    done: list[float | None] = []
    rig.open(record=True)
    rig.reach(CameraStage.ON)
    rig.camera.start_video(tmp_path / "q1 take 1.mkv", done.append)
    rig.wait(lambda: rig.watcher.now.recording)
    rig.camera.pause_video()
    rig.camera.resume_video()
    seen = len(rig.watcher.pictures)
    if isinstance(rig.plugs, MadePictures):
        rig.wait(lambda: len(rig.watcher.pictures) > seen + 4)
    assert done == []
    rig.camera.stop_video()
    rig.wait(lambda: bool(done))
    assert done[0] is not None
    rig.wait(lambda: not rig.watcher.now.recording)
    assert rig.watcher.now.stage is CameraStage.ON


def test_nothing_is_written_that_was_not_asked_for(rig: Rig, tmp_path: Path) -> None:
    done: list[float | None] = []
    rig.open()
    rig.reach(CameraStage.ON)
    rig.camera.start_video(tmp_path / "v.mkv", done.append)
    rig.wait(lambda: done == [None])
    rig.camera.stop_video()
    assert not (tmp_path / "v.mkv").exists()
    assert not any(status.recording for status in rig.watcher.told)


def test_a_video_of_a_camera_that_goes_away_is_kept(rig: Rig, tmp_path: Path) -> None:
    done: list[float | None] = []
    rig.open(record=True)
    rig.reach(CameraStage.ON)
    rig.camera.start_video(tmp_path / "v.mkv", done.append)
    rig.wait(lambda: rig.watcher.now.recording)
    seen = len(rig.watcher.pictures)
    if isinstance(rig.plugs, MadePictures):
        rig.wait(lambda: len(rig.watcher.pictures) > seen + 4)
    rig.plugs.unplug(BUILT_IN)
    rig.wait(lambda: bool(done))
    assert done[0] is not None
    assert rig.reach(CameraStage.LOST).recording is False


def test_a_closed_camera_is_let_go_of(rig: Rig) -> None:
    rig.open()
    rig.reach(CameraStage.ON)
    rig.camera.close()
    assert rig.watcher.now == CameraStatus()
    if isinstance(rig.plugs, MadePictures):
        assert rig.plugs.attached == ""


def test_a_computer_without_cameras_says_so_and_writes_nothing(tmp_path: Path) -> None:
    none, watcher, done = NoCamera(), Watcher(), []
    none.open("", watcher, record=True)
    none.start_video(tmp_path / "v.mkv", done.append)
    none.stop_video()
    assert watcher.now.stage is CameraStage.MISSING
    assert done == [None]
    assert none.cameras() == ()
