"""The camera with Qt's real capture session, encoder and player; only the pictures are made."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import av
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink
from pytestqt.qtbot import QtBot

from greenroom.ui.camera import qt_camera
from greenroom.ui.camera.qt_camera import QtCamera
from greenroom.ui.camera.status import CameraStage, CameraStatus
from greenroom.ui.camera.video_file import RATE, VideoFile
from support.frames import BUILT_IN, LEFT, RIGHT, MadePictures, picture

PATIENCE_MS = 10_000


class Watcher:
    def __init__(self) -> None:
        self.status = CameraStatus()
        self.pictures = 0

    def status_changed(self, status: CameraStatus) -> None:
        self.status = status

    def picture(self, _image: QImage) -> None:
        self.pictures += 1


@pytest.fixture
def made() -> MadePictures:
    return MadePictures()


@pytest.fixture
def camera(qtbot: QtBot, made: MadePictures) -> Iterator[QtCamera]:
    camera = QtCamera(hardware=lambda _parent: made)
    yield camera
    camera.close()


def test_a_camera_that_somebody_else_uses_is_said_to_be_busy(
    qtbot: QtBot, camera: QtCamera, made: MadePictures
) -> None:
    watcher = Watcher()
    made.taken = {BUILT_IN.id}
    camera.open("", watcher, record=False)
    assert watcher.status == CameraStatus(CameraStage.BUSY, BUILT_IN.name)


def test_a_camera_without_pictures_is_let_go_of(
    qtbot: QtBot, camera: QtCamera, made: MadePictures
) -> None:
    watcher = Watcher()
    made.dead = True
    camera._patience.setInterval(20)
    camera.open("", watcher, record=False)
    assert made.attached == BUILT_IN.id
    qtbot.waitUntil(lambda: watcher.status.stage is CameraStage.BUSY, timeout=PATIENCE_MS)
    assert made.attached == ""


def test_without_leave_nothing_is_opened(
    qtbot: QtBot, camera: QtCamera, made: MadePictures
) -> None:
    watcher = Watcher()
    made.may_see = False
    camera.open("", watcher, record=False)
    assert watcher.status.stage is CameraStage.REFUSED
    assert made.attached == ""


def test_nobody_is_shown_pictures_they_do_not_look_at(
    qtbot: QtBot, camera: QtCamera, made: MadePictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    watcher, painted = Watcher(), []
    monkeypatch.setattr(qt_camera.QtCamera, "_pictured", _counting(painted))
    camera.show(False)
    camera.open("", watcher, record=False)
    qtbot.waitUntil(lambda: len(painted) > 3, timeout=PATIENCE_MS)
    assert watcher.pictures == 0
    camera.show(True)
    qtbot.waitUntil(lambda: watcher.pictures > 0, timeout=PATIENCE_MS)


def _counting(counted: list[int]) -> object:
    original = qt_camera.QtCamera._pictured

    def pictured(self: QtCamera, frame: QVideoFrame) -> None:
        counted.append(1)
        original(self, frame)

    return pictured


def test_one_take_after_the_other_gets_its_own_video(
    qtbot: QtBot, camera: QtCamera, tmp_path: Path
) -> None:
    watcher, done = Watcher(), []
    camera.open("", watcher, record=True)
    qtbot.waitUntil(lambda: watcher.status.stage is CameraStage.ON, timeout=PATIENCE_MS)
    for name in ("a.mkv", "b.mkv"):
        camera.start_video(tmp_path / name, done.append)
        seen = watcher.pictures
        qtbot.waitUntil(lambda seen=seen: watcher.pictures > seen + 8, timeout=PATIENCE_MS)
        camera.stop_video()  # the next one begins before this one is closed
    qtbot.waitUntil(lambda: len(done) == 2, timeout=PATIENCE_MS)
    assert None not in done
    for name in ("a.mkv", "b.mkv"):
        with av.open(str(tmp_path / name)) as container:
            assert sum(1 for _ in container.decode(video=0)) >= 4


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_time_stands_still_in_a_video_that_is_paused(qtbot: QtBot, tmp_path: Path) -> None:
    clock, done, failed = Clock(), [], []
    path = tmp_path / "v.mkv"
    video = VideoFile(path, done.append, lambda: failed.append(1), clock)
    for step in range(30):
        if step == 10:
            video.pause()
            clock.now += 60.0
            video.add(QVideoFrame(picture(step)))
            video.resume()
        _add(qtbot, video, step)
        clock.now += 1 / RATE
    video.stop()
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE_MS)
    assert done == [100.0]
    assert failed == []
    with av.open(str(path)) as container:
        times = [float(frame.time) for frame in container.decode(video=0)]
    assert len(times) == 30
    assert times[-1] - times[0] == pytest.approx(29 / RATE, abs=0.02)
    assert max(b - a for a, b in pairwise(times)) < 2 / RATE


def _add(qtbot: QtBot, video: VideoFile, step: int) -> None:
    """Until the encoder is ready it takes no picture."""
    before = video._next

    def taken() -> bool:
        video.add(QVideoFrame(picture(step)))
        return video._next > before

    qtbot.waitUntil(taken, timeout=PATIENCE_MS)


def test_a_video_that_cannot_be_written_is_told_once(qtbot: QtBot, tmp_path: Path) -> None:
    done, failed = [], []
    video = VideoFile(tmp_path / "gone" / "v.mkv", done.append, lambda: failed.append(1))
    video.add(QVideoFrame(picture()))
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE_MS)
    assert done == [None]
    assert failed == [1]
    assert video.over


def test_what_was_recorded_is_seen_again(qtbot: QtBot, camera: QtCamera, tmp_path: Path) -> None:
    watcher, done, path = Watcher(), [], tmp_path / "v.mkv"
    camera.open("", watcher, record=True)
    qtbot.waitUntil(lambda: watcher.status.stage is CameraStage.ON, timeout=PATIENCE_MS)
    camera.start_video(path, done.append)
    qtbot.waitUntil(lambda: watcher.status.recording, timeout=PATIENCE_MS)
    seen = watcher.pictures
    qtbot.waitUntil(lambda: watcher.pictures > seen + 10, timeout=PATIENCE_MS)
    camera.stop_video()
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE_MS)

    player, sink, images = QMediaPlayer(), QVideoSink(), []
    player.setVideoSink(sink)
    sink.videoFrameChanged.connect(lambda frame: images.append(frame.toImage()))
    player.setSource(QUrl.fromLocalFile(str(path)))
    player.play()
    qtbot.waitUntil(lambda: len(images) > 2, timeout=PATIENCE_MS)
    player.stop()
    assert _near(images[1].pixelColor(60, 180), LEFT)  # as others see it, not mirrored
    assert _near(images[1].pixelColor(580, 180), RIGHT)


def _near(one: QColor, other: QColor) -> bool:
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
    return all(abs(a - b) < 40 for a, b in pairs)
