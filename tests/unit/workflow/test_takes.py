"""Microphone, hearing and store are kept in step over a take."""

from pathlib import Path

import pytest

from fakes.library import MemoryStore
from fakes.room import FakeHearing, FakeMicrophone
from greenroom.model.errors import (
    DeviceMissingError,
    DiskFullError,
    HearingError,
    ModelMissingError,
    NothingRecordedError,
    StorageError,
)
from greenroom.model.sound import Sound
from greenroom.model.take import TakeState
from greenroom.model.transcript import Word
from greenroom.workflow.hearing_board import HearingBoard, HearingNow
from greenroom.workflow.takes import (
    HeardSoFar,
    HearingRetried,
    TakeEar,
    TakeHeard,
    TakeNews,
    TakeRecorder,
)
from support.interviews import plan
from support.library_samples import heard

PIECE = Sound(bytes(4 * 160), 16_000)
WORDS = (Word("I", 0.0, 0.2), Word("led", 0.3, 0.6))


class Desk:
    """A recorder of takes, and all it works with."""

    def __init__(self, folder: Path) -> None:
        self.store = MemoryStore(folder)
        self.session = self.store.new_session(plan("q"))
        self.microphone = FakeMicrophone()
        self.hearing = FakeHearing(heard())
        self.board = HearingBoard()
        self.news: list[TakeNews] = []
        self.takes = TakeRecorder(
            self.microphone, self.hearing, self.store, self.news.append, self.board
        )

    def start(self) -> str:
        return self.takes.start(self.session.id, 0, prompt_end=4.0).id


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_a_take_is_recorded_and_heard(desk: Desk) -> None:
    take_id = desk.start()
    assert desk.takes.open_take is not None
    assert desk.microphone.prompt_end == 4.0
    desk.takes.feed(PIECE)
    stopped = desk.takes.stop()
    assert stopped is not None
    take, audio, transcript_follows = stopped
    assert (take.id, audio.duration_s, transcript_follows) == (take_id, 12.0, True)
    assert desk.hearing.fed == [PIECE]
    assert desk.takes.open_take is None
    assert desk.news == [TakeHeard(take, heard(), None)]


def test_the_last_blocks_that_arrive_during_the_stop_are_heard(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.start()
    stop = desk.microphone.stop_take

    def stop_late() -> object:
        desk.takes.feed(PIECE)
        return stop()

    monkeypatch.setattr(desk.microphone, "stop_take", stop_late)
    desk.takes.stop()
    desk.takes.feed(PIECE)
    assert desk.hearing.fed == [PIECE]


def test_without_a_model_it_is_recorded_all_the_same(desk: Desk) -> None:
    desk.hearing.missing = ModelMissingError("none")
    desk.start()
    desk.takes.feed(PIECE)
    stopped = desk.takes.stop()
    assert stopped is not None
    assert not stopped[2]
    assert desk.hearing.fed == []
    assert desk.news == []


@pytest.mark.parametrize("error", [DeviceMissingError("gone"), DiskFullError("full")])
def test_a_take_that_cannot_begin_leaves_nothing_behind(
    desk: Desk, error: DeviceMissingError | DiskFullError
) -> None:
    desk.microphone.failures["start_take"] = error
    with pytest.raises(type(error)):
        desk.start()
    assert desk.store.takes(desk.session.id) == ()
    assert desk.takes.open_take is None
    assert desk.hearing.cancelled == 1
    assert desk.takes.stop() is None


def test_a_recording_that_cannot_be_finished_ends_its_hearing(desk: Desk) -> None:
    take_id = desk.start()
    desk.microphone.failures["stop_take"] = StorageError("gone")
    with pytest.raises(StorageError):
        desk.takes.stop()
    assert desk.board.get(take_id) == HearingNow(failed=True)
    desk.takes.feed(PIECE)
    assert desk.hearing.cancelled == 1
    assert desk.hearing.fed == []
    assert desk.news == []


@pytest.mark.parametrize("full", [False, True])
def test_a_take_in_which_nothing_was_recorded_is_forgotten(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, full: bool
) -> None:
    take_id = desk.start()
    desk.microphone.failures["stop_take"] = NothingRecordedError("nothing")
    if full:

        def delete_take(_take_id: str) -> None:
            raise DiskFullError("full")

        monkeypatch.setattr(desk.store, "delete_take", delete_take)
    with pytest.raises(NothingRecordedError):
        desk.takes.stop()
    assert desk.board.get(take_id) is None
    assert desk.hearing.cancelled == 1
    assert bool(desk.store.unfinished()) is full


def test_a_discarded_take_is_gone(desk: Desk) -> None:
    take_id = desk.start()
    desk.takes.discard()
    assert desk.microphone.calls[-1] == "stop_take"
    assert desk.hearing.cancelled == 1
    assert desk.board.get(take_id) is None
    assert desk.store.takes(desk.session.id) == ()
    desk.takes.discard()
    assert desk.hearing.cancelled == 1


def test_a_recording_goes_on_when_hearing_gave_up(desk: Desk) -> None:
    desk.start()
    desk.takes.stop_hearing()
    desk.takes.feed(PIECE)
    stopped = desk.takes.stop()
    assert stopped is not None
    assert not stopped[2]
    assert desk.hearing.fed == []


def test_words_add_up_and_are_told_to_the_board(desk: Desk) -> None:
    take, _ = desk.store.new_take(desk.session.id, 0)
    ear = TakeEar(take, desk.news.append, desk.board)
    ear.confirmed(WORDS[:1])
    ear.provisional(WORDS[1:])
    ear.confirmed(WORDS[1:])
    ear.progress(0.8)
    ear.retried(0.6)
    assert desk.news == [
        HeardSoFar(take.id, WORDS[:1], ()),
        HeardSoFar(take.id, WORDS[:1], WORDS[1:]),
        HeardSoFar(take.id, WORDS, ()),
        HearingRetried(take.id, 0.6),
    ]
    assert desk.board.get(take.id) == HearingNow(0.8, WORDS)


def test_hearing_that_stops_says_how_far_it_came(desk: Desk) -> None:
    take, _ = desk.store.new_take(desk.session.id, 0)
    ear = TakeEar(take, desk.news.append, desk.board)
    error = HearingError("twice")
    ear.failed(error, heard())
    assert desk.news == [TakeHeard(take, heard(), error)]
    now = desk.board.get(take.id)
    assert now is not None
    assert (now.failed, now.heard_to_s) == (True, heard().complete_to_s)
    assert desk.store.take(take.id).take.state is TakeState.RECORDING
