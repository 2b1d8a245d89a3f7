"""The video of takes follows their sound."""

from pathlib import Path

import pytest

from fakes.library import MemoryStore
from greenroom.model.errors import StorageError
from greenroom.model.take import Take
from greenroom.model.video import VideoDone, video_file
from greenroom.workflow.take_video import VideoKeeper
from support.interviews import plan


class FakeRecorder:
    """Remembers what it was told; the test closes its videos."""

    def __init__(self) -> None:
        self.calls: list[object] = []
        self.done: VideoDone = lambda _began: None

    def start_video(self, path: Path, on_done: VideoDone) -> None:
        self.calls.append(path)
        self.done = on_done

    def pause_video(self) -> None:
        self.calls.append("pause")

    def resume_video(self) -> None:
        self.calls.append("resume")

    def stop_video(self) -> None:
        self.calls.append("stop")


@pytest.fixture
def store(tmp_path: Path) -> MemoryStore:
    return MemoryStore(tmp_path)


@pytest.fixture
def take(store: MemoryStore) -> tuple[Take, Path]:
    return store.new_take(store.new_session(plan()).id, 1)


def test_it_is_begun_paused_and_closed_with_the_sound(
    store: MemoryStore, take: tuple[Take, Path]
) -> None:
    recorder = FakeRecorder()
    keeper = VideoKeeper(recorder, store)
    keeper.begin(*take)
    keeper.pause()
    keeper.resume()
    keeper.end()
    assert recorder.calls == [video_file(take[1]), "pause", "resume", "stop"]
    assert store.video(take[0].id) is None


def test_its_place_in_the_sound_is_kept(store: MemoryStore, take: tuple[Take, Path]) -> None:
    recorder = FakeRecorder()
    keeper = VideoKeeper(recorder, store, clock=lambda: 500.0)
    keeper.begin(*take)
    keeper.end()
    recorder.done(500.25)
    video = store.video(take[0].id)
    assert video is not None
    assert (video.path, video.start_s) == (video_file(take[1]), 0.25)


def test_a_video_that_was_not_kept_is_none(store: MemoryStore, take: tuple[Take, Path]) -> None:
    recorder = FakeRecorder()
    VideoKeeper(recorder, store).begin(*take)
    recorder.done(None)
    assert store.video(take[0].id) is None


def test_an_answer_does_not_depend_on_its_video(
    store: MemoryStore, take: tuple[Take, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_take_id: str, _start_s: float) -> None:
        raise StorageError("The disk is full.")

    recorder = FakeRecorder()
    monkeypatch.setattr(store, "keep_video", full)
    VideoKeeper(recorder, store).begin(*take)
    recorder.done(1.0)
    assert store.video(take[0].id) is None


def test_without_a_camera_nothing_happens(store: MemoryStore, take: tuple[Take, Path]) -> None:
    keeper = VideoKeeper(None, store)
    keeper.begin(*take)
    keeper.pause()
    keeper.resume()
    keeper.end()
    assert store.video(take[0].id) is None
