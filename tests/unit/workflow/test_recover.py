"""What a crash left undone is found and finished, from the last finished stage."""

import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from fakes.speech import ScriptedHearing
from greenroom.audio.takefile import TakeFile
from greenroom.feedback.lexicon import shipped_lexicon
from greenroom.library.store import SqlStore
from greenroom.model.bands import Bands
from greenroom.model.errors import (
    CancelledError,
    DiskFullError,
    HearingError,
    InputError,
    ModelError,
    ModelMissingError,
)
from greenroom.model.take import RecordedAudio, Take, TakeState
from greenroom.model.transcript import Word
from greenroom.workflow.hearing_board import HearingBoard
from greenroom.workflow.processing import TakeProcessing
from greenroom.workflow.recover import Recovery
from support.interviews import plan
from support.library_samples import heard

RATE = 16_000
WAIT_S = 10.0
WORDS = (Word("I", 0.1, 0.3), Word("led.", 0.4, 0.8))


class Desk:
    """A library on disk, hearing that is scripted, and what finishes takes."""

    def __init__(self, folder: Path) -> None:
        self.store = SqlStore(folder)
        self.processing = TakeProcessing(self.store, Bands, shipped_lexicon)
        self.board = HearingBoard()
        self.model_error: ModelError | None = None
        self.fail = False
        self.opened = 0
        self.recovery = Recovery(self.store, self.processing, self.hearing, self.board)

    @contextmanager
    def hearing(self) -> Iterator[ScriptedHearing]:
        self.opened += 1
        hearing = ScriptedHearing(WORDS, model_error=self.model_error, fail=self.fail)
        hearing.load("base", "en")
        try:
            yield hearing
        finally:
            hearing.close()

    def take(self) -> tuple[Take, Path]:
        return self.store.new_take(self.store.new_session(plan("q")).id, 0)

    def broken_off(self) -> Take:
        """A take that a crash ended while it was recorded."""
        take, path = self.take()
        file = TakeFile(path, RATE)
        file.write(tone())
        part = path.with_name(path.name + ".part")
        on_disk = part.read_bytes()  # what a killed process leaves
        file.finish()
        path.unlink()
        part.write_bytes(on_disk)
        return take

    def recorded(self) -> Take:
        take, path = self.take()
        file = TakeFile(path, RATE)
        file.write(tone())
        return self.processing.recorded(take, RecordedAudio(path.name, RATE, file.finish()))

    def finish_all(self) -> tuple[str, ...]:
        return drain(self.recovery.finish_all())

    def state(self, take: Take) -> TakeState:
        return self.store.take(take.id).take.state


def tone() -> np.ndarray:
    return (0.1 * np.sin(np.arange(2 * RATE) / 10)).astype(np.float32)


def drain(work: Generator[Any, None, Any]) -> Any:
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.store.close()


def test_nothing_undone_is_nothing_to_do(desk: Desk) -> None:
    assert desk.finish_all() == ()
    assert desk.opened == 0


def test_a_take_that_a_crash_broke_off_is_saved_and_heard(desk: Desk) -> None:
    take = desk.broken_off()
    assert desk.finish_all() == (take.id,)
    stored = desk.store.take(take.id)
    assert stored.take.state is TakeState.REPORTED
    assert stored.take.audio is not None
    assert stored.take.audio.duration_s == pytest.approx(2.0, abs=0.5)
    assert stored.transcript is not None
    assert stored.transcript.text == "I led."
    assert desk.store.unfinished() == ()
    assert desk.board.get(take.id) is None


def test_every_recording_is_whole_before_the_first_take_is_heard_and_the_newest_comes_first(
    desk: Desk,
) -> None:
    older, newer = desk.recorded(), desk.broken_off()
    work = desk.recovery.finish_all()
    while desk.opened == 0:
        assert desk.state(older) is TakeState.RECORDED
        next(work)
    assert desk.state(newer) is not TakeState.RECORDING
    assert desk.store.audio_path(newer).is_file()
    assert drain(work) == (newer.id, older.id)


def test_a_take_in_which_nothing_was_recorded_goes(desk: Desk) -> None:
    take, _ = desk.take()
    assert desk.finish_all() == ()
    assert desk.store.takes(take.session_id) == ()
    assert desk.store.unfinished() == ()


def test_a_take_whose_recording_is_damaged_stays_and_is_told(desk: Desk) -> None:
    take, _ = desk.take()
    desk.store.audio_path(take).parent.mkdir(parents=True, exist_ok=True)
    desk.store.audio_path(take).write_bytes(b"damaged" * 1000)
    assert desk.finish_all() == ()
    assert [each.take.id for each in desk.store.takes(take.session_id)] == [take.id]
    told = desk.board.get(take.id)
    assert told is not None
    assert told.failed
    assert desk.store.audio_path(take).exists()


def test_a_recorded_take_is_heard_and_a_transcribed_one_only_reported(desk: Desk) -> None:
    recorded = desk.recorded()
    transcribed = desk.recorded()
    desk.store.save_transcript(transcribed.id, heard())
    assert set(desk.finish_all()) == {recorded.id, transcribed.id}
    assert desk.opened == 1
    kept = desk.store.take(transcribed.id).transcript
    assert kept is not None
    assert replace(kept, prosody=None) == heard()
    assert kept.prosody is not None
    assert desk.state(transcribed) is TakeState.REPORTED


def test_a_take_without_its_file_is_left_and_the_others_go_on(desk: Desk) -> None:
    gone, other = desk.recorded(), desk.recorded()
    desk.store.audio_path(gone).unlink()
    assert desk.finish_all() == (other.id,)
    assert desk.state(gone) is TakeState.RECORDED


def test_hearing_that_stops_leaves_the_recording_for_another_time(desk: Desk) -> None:
    take = desk.recorded()
    desk.fail = True
    assert desk.finish_all() == ()
    assert desk.state(take) is TakeState.RECORDED
    now = desk.board.get(take.id)
    assert now is not None
    assert now.failed
    desk.fail = False
    assert desk.finish_all() == (take.id,)
    assert desk.board.get(take.id) is None


def test_without_a_model_it_ends_and_keeps_everything(desk: Desk) -> None:
    take = desk.broken_off()
    desk.model_error = ModelMissingError("There is no speech model.")
    with pytest.raises(ModelMissingError):
        desk.finish_all()
    assert desk.state(take) is TakeState.RECORDED  # the recording was saved first
    assert desk.store.audio_path(take).is_file()


def test_closing_breaks_off_what_is_being_heard(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    take = desk.recorded()
    hears = threading.Event()
    monkeypatch.setattr(ScriptedHearing, "finish", lambda _hearing: hears.set())
    ends: list[type[BaseException]] = []

    def work() -> None:
        try:
            desk.finish_all()
        except CancelledError as error:
            ends.append(type(error))

    working = threading.Thread(target=work)
    working.start()
    assert hears.wait(WAIT_S)
    desk.recovery.close()
    working.join(WAIT_S)
    assert ends == [CancelledError]
    assert desk.state(take) is TakeState.RECORDED
    assert desk.board.get(take.id) is None


def test_a_take_is_heard_again_when_asked_for(desk: Desk) -> None:
    take = desk.recorded()
    desk.processing.transcribed(take, heard("Something else."))
    assert drain(desk.recovery.hear_again(take.id))
    stored = desk.store.take(take.id)
    assert stored.transcript is not None
    assert stored.transcript.text == "I led."
    assert stored.report is not None
    assert stored.report.timing.words == 2


def test_a_failed_second_hearing_keeps_the_first_transcript(desk: Desk) -> None:
    take = desk.recorded()
    desk.processing.transcribed(take, heard())
    desk.fail = True
    with pytest.raises(HearingError):
        drain(desk.recovery.hear_again(take.id))
    assert desk.store.take(take.id).transcript == heard()
    assert desk.state(take) is TakeState.REPORTED
    with pytest.raises(InputError):
        drain(desk.recovery.hear_again("nothing"))


def test_a_missing_file_is_told_on_the_board_too(desk: Desk) -> None:
    take = desk.recorded()
    desk.store.audio_path(take).unlink()
    with pytest.raises(InputError):
        drain(desk.recovery.hear_again(take.id))
    now = desk.board.get(take.id)
    assert now is not None
    assert now.failed


@pytest.mark.parametrize("stage", ["save_transcript", "save_report"])
def test_what_was_heard_again_but_could_not_be_stored_is_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, stage: str
) -> None:
    def full(*_args: object) -> None:
        raise DiskFullError("The disk is full.")

    take = desk.recorded()
    with monkeypatch.context() as disk:
        disk.setattr(desk.store, stage, full)
        with pytest.raises(DiskFullError):
            drain(desk.recovery.hear_again(take.id))
    now = desk.board.get(take.id)
    assert now is not None
    assert now.unstored == "The disk is full."
    drain(desk.recovery.hear_again(take.id))
    assert desk.board.get(take.id) is None
    assert desk.state(take) is TakeState.REPORTED
