"""A video follows the sound of its take."""

from pathlib import Path

import pytest

from greenroom.model.video import TakeVideo
from greenroom.ui.review.video_sync import MOST_APART_S, VideoSync

LATE = TakeVideo(Path("late.mkv"), 0.25)


class FakePlayer:
    """Stands where it was put, or where the test says."""

    def __init__(self) -> None:
        self.calls: list[tuple[object, ...]] = []
        self.at = 0.0

    def load(self, video: TakeVideo | None) -> None:
        self.calls.append(("load", video))

    def play(self, at_s: float, speed: float) -> None:
        self.at = at_s
        self.calls.append(("play", round(at_s, 3), speed))

    def pause(self, at_s: float) -> None:
        self.at = at_s
        self.calls.append(("pause", round(at_s, 3)))

    def at_s(self) -> float:
        return self.at


@pytest.fixture
def player() -> FakePlayer:
    return FakePlayer()


@pytest.fixture
def sync(player: FakePlayer) -> VideoSync:
    made = VideoSync(player)
    made.load(LATE)
    player.calls.clear()
    return made


def test_it_starts_where_the_sound_is(sync: VideoSync, player: FakePlayer) -> None:
    sync.follow(5.0, 0.0, playing=True)
    assert player.calls == [("play", 4.75, 1.0)]


def test_it_is_left_alone_while_it_keeps_up(sync: VideoSync, player: FakePlayer) -> None:
    for step in range(100):
        moment = 5.0 + step / 60
        sync.follow(moment, step / 60, playing=True)
        player.at = moment - LATE.start_s - MOST_APART_S / 2
    assert len(player.calls) == 1


@pytest.mark.parametrize("off", [-0.3, 0.3])
def test_it_is_moved_when_it_falls_behind_or_runs_ahead(
    sync: VideoSync, player: FakePlayer, off: float
) -> None:
    sync.follow(5.0, 0.0, playing=True)
    player.at = 7.0 - LATE.start_s + off
    sync.follow(7.0, 2.0, playing=True)
    assert player.calls[-1] == ("play", 6.75, 1.0)


def test_a_correction_gets_time_to_arrive(sync: VideoSync, player: FakePlayer) -> None:
    sync.follow(5.0, 0.0, playing=True)
    for step in range(1, 30):
        player.at = 0.0
        sync.follow(5.0 + step / 60, step / 60, playing=True)
    assert len(player.calls) == 1


def test_a_pause_and_each_jump_show_the_picture_of_that_moment(
    sync: VideoSync, player: FakePlayer
) -> None:
    sync.follow(5.0, 0.0, playing=True)
    sync.follow(5.5, 0.5, playing=False)
    sync.follow(5.5, 0.6, playing=False)
    sync.follow(9.0, 0.7, playing=False)
    assert player.calls[1:] == [("pause", 5.25), ("pause", 8.75)]
    sync.follow(9.0, 0.8, playing=True)
    assert player.calls[-1] == ("play", 8.75, 1.0)


def test_before_its_first_picture_it_waits(sync: VideoSync, player: FakePlayer) -> None:
    sync.follow(0.1, 0.0, playing=True)
    sync.follow(0.2, 0.1, playing=True)
    assert player.calls == [("pause", 0.0)]
    sync.follow(0.3, 0.2, playing=True)
    assert player.calls[-1] == ("play", 0.05, 1.0)


def test_it_goes_as_fast_as_the_sound(sync: VideoSync, player: FakePlayer) -> None:
    sync.set_speed(1.5, 0.0, 0.0)
    assert player.calls == []
    sync.follow(5.0, 0.0, playing=True)
    sync.set_speed(0.5, 5.0, 0.0)
    assert player.calls == [("play", 4.75, 1.5), ("play", 4.75, 0.5)]


def test_without_a_video_nothing_moves(sync: VideoSync, player: FakePlayer) -> None:
    sync.load(None)
    sync.follow(5.0, 0.0, playing=True)
    assert player.calls == [("load", None)]
