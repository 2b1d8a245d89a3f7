"""An interview held with fakes at the ports: what is called, stored and told, in which order."""

from collections.abc import Iterator

import pytest

from greenroom.interview import events as ev
from greenroom.interview.state import ConductorState, Phase
from greenroom.model.errors import (
    DeviceMissingError,
    HearingError,
    ModelMissingError,
    StorageError,
)
from greenroom.model.session import SessionState
from greenroom.model.sound import MicrophoneTrouble, Sound
from greenroom.model.span import Span
from greenroom.model.take import TakeState
from greenroom.model.transcript import Transcript, VoiceActivity, Word
from support.held_interview import WAIT_S, HeldInterview
from support.interviews import plan

WORDS = (Word("I", 1.0, 1.2), Word("fixed", 1.3, 1.6), Word("it.", 1.7, 2.0))
TRANSCRIPT = Transcript(WORDS, VoiceActivity((Span(1.0, 2.0),), 12.0), "en", "base", 12.0)


class Room(HeldInterview):
    """An interview without thinking time, with one transcript for every answer."""

    def __init__(self, layout: str) -> None:
        super().__init__(plan(layout, thinking_time_s=0.0))
        self.hearing.transcript = TRANSCRIPT

    def begin(self) -> None:
        self.run.begin()
        self.listener.phase(Phase.ASKING)

    def answer_it(self) -> None:
        """The prompt is heard, and the person begins to answer."""
        assert self.announcer.playback is not None
        self.announcer.playback.end(10.0)
        self.listener.phase(Phase.THINKING)
        self.run.post(ev.AnswerNow())
        self.listener.phase(Phase.ANSWERING)


@pytest.fixture
def room() -> Iterator[Room]:
    made = Room("q")
    yield made
    made.run.close()


def test_an_answer_is_recorded_heard_and_reported(room: Room) -> None:
    room.begin()
    room.answer_it()
    assert room.microphone.listener is not None
    room.microphone.listener.heard(Sound(b"\0\0\0\0", 16_000))
    room.run.post(ev.StopAnswer())
    take_id = room.listener.wait("reviewed")
    assert isinstance(take_id, str)
    stored = room.store.take(take_id)
    assert stored.take.state is TakeState.REPORTED
    assert stored.transcript == TRANSCRIPT
    assert stored.report is not None
    assert len(room.hearing.fed) == 1
    assert room.microphone.prompt_end == 10.0
    assert room.listener.wait("finished") is True
    assert room.store.session(room.session.id).state is SessionState.ENDED
    assert room.board.get(take_id) is None
    assert room.microphone.calls == ["open", "start_take", "stop_take", "close"]


def test_words_reach_whoever_shows_them_while_the_person_talks(room: Room) -> None:
    room.begin()
    room.answer_it()
    assert room.hearing.listener is not None
    room.hearing.listener.confirmed(WORDS[:1])
    room.hearing.listener.provisional(WORDS[1:])
    assert room.listener.wait("words", lambda w: w == (WORDS[:1], WORDS[1:]))


def test_without_a_model_the_take_is_recorded_and_waits_for_one(room: Room) -> None:
    room.hearing.missing = ModelMissingError("No model.")
    room.begin()
    room.answer_it()
    room.run.post(ev.StopAnswer())
    room.listener.wait("finished")
    (take,) = room.store.unfinished()
    assert take.state is TakeState.RECORDED
    assert take.audio is not None


def test_a_failed_transcription_keeps_what_was_heard(room: Room) -> None:
    room.hearing.failure = HearingError("It died twice.")
    room.begin()
    room.answer_it()
    room.run.post(ev.StopAnswer())
    take_id = room.listener.wait("unheard")
    assert room.listener.wait("reviewed") == take_id
    now = room.board.get(str(take_id))
    assert now is not None
    assert now.failed


def test_hearing_that_gives_up_while_the_person_talks_does_not_end_the_take(room: Room) -> None:
    room.begin()
    room.answer_it()
    assert room.hearing.listener is not None
    room.hearing.listener.failed(HearingError("It died twice."), TRANSCRIPT)
    room.listener.wait("unheard")
    room.run.post(ev.StopAnswer())
    room.listener.wait("finished")
    (take,) = room.store.unfinished()
    assert take.state is TakeState.RECORDED


def test_without_a_microphone_the_interview_goes_on_unrecorded(room: Room) -> None:
    room.microphone.failures["open"] = DeviceMissingError("No microphone found.")
    room.begin()
    room.listener.wait("no_microphone")
    room.answer_it()
    room.run.post(ev.StopAnswer())
    assert room.listener.wait("finished") is True
    assert room.store.takes(room.session.id) == ()


def test_a_voice_that_cannot_speak_leaves_the_text(room: Room) -> None:
    room.announcer.failure = ModelMissingError("No voice.")
    room.run.begin()
    state = room.listener.phase(Phase.THINKING)
    assert state.question_shown
    room.listener.wait("no_voice")


def test_a_take_that_cannot_begin_is_told_and_nothing_is_left(room: Room) -> None:
    room.microphone.failures["start_take"] = DeviceMissingError("Gone.")
    room.begin()
    assert room.announcer.playback is not None
    room.announcer.playback.end(1.0)
    room.listener.phase(Phase.THINKING)
    room.run.post(ev.AnswerNow())
    room.listener.wait("no_microphone")
    room.listener.state(lambda s: s.held)
    assert room.store.takes(room.session.id) == ()


def test_a_lost_microphone_keeps_the_take_and_waits(room: Room) -> None:
    room.begin()
    room.answer_it()
    assert room.microphone.listener is not None
    room.microphone.listener.trouble(MicrophoneTrouble.LOST, True)
    room.listener.state(lambda s: s.held)
    (kept,) = room.store.takes(room.session.id)
    assert kept.take.audio is not None
    room.run.use_microphone("other")
    room.run.post(ev.GoOn())
    room.listener.state(lambda s: s.take == 2 and s.recording)
    assert room.microphone.calls.count("open") == 2


@pytest.mark.parametrize("trouble", [MicrophoneTrouble.LOST, MicrophoneTrouble.DISK_FULL])
def test_a_take_that_broke_off_is_stopped_before_the_trouble_is_told(
    room: Room, trouble: MicrophoneTrouble
) -> None:
    room.begin()
    room.answer_it()
    assert room.microphone.listener is not None
    room.microphone.listener.trouble(trouble, True)
    room.listener.wait("trouble")
    told = room.listener.told
    before = [what for name, what in told[: told.index(("trouble", (trouble, True)))]]
    assert any(isinstance(state, ConductorState) and state.held for state in before)


def test_a_trouble_is_told_though_the_take_could_not_be_finished(room: Room) -> None:
    room.begin()
    room.answer_it()
    assert room.microphone.listener is not None
    room.microphone.failures["stop_take"] = StorageError("gone")
    room.microphone.listener.trouble(MicrophoneTrouble.LOST, True)
    assert room.listener.wait("trouble") == (MicrophoneTrouble.LOST, True)
    room.listener.wait("problem")
    del room.microphone.failures["stop_take"]


def test_the_interview_ends_though_the_take_could_not_be_finished(room: Room) -> None:
    room.begin()
    room.answer_it()
    room.microphone.failures["stop_take"] = StorageError("gone")
    room.run.post(ev.End())
    room.listener.wait("problem")
    assert room.listener.wait("finished") is True
    assert room.store.session(room.session.id).state is SessionState.ENDED
    del room.microphone.failures["stop_take"]


def test_the_interview_ends_though_the_session_cannot_be_stored(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object) -> None:
        raise StorageError("The disk is full.")

    room.begin()
    monkeypatch.setattr(room.store, "save_session", full)
    room.run.post(ev.End())
    room.listener.wait("problem")
    assert room.listener.wait("finished") is False


def test_what_is_heard_of_a_forgotten_take_is_left_out(room: Room) -> None:
    room.begin()
    room.answer_it()
    late = room.hearing.listener
    assert late is not None
    room.run.post(ev.Replay())
    room.listener.state(lambda s: s.replays == 1)
    late.failed(HearingError("It died twice."), TRANSCRIPT)
    room.run.post(ev.End())
    room.listener.wait("finished")
    room.run._thread.join(WAIT_S)
    assert not room.run.alive
    assert not any(name in ("unheard", "reviewed") for name, _ in room.listener.told)


def test_replaying_while_recording_forgets_the_take(room: Room) -> None:
    room.begin()
    room.answer_it()
    room.run.post(ev.Replay())
    room.listener.state(lambda s: s.replays == 1)
    assert room.store.takes(room.session.id) == ()
    assert room.hearing.cancelled == 1


def test_notes_are_kept_with_the_session(room: Room) -> None:
    room.begin()
    room.run.set_notes("900 parcels")
    room.run.post(ev.Skip())
    room.listener.wait("finished")
    assert room.store.session(room.session.id).notes == "900 parcels"


def test_closing_ends_early_and_can_be_continued() -> None:
    room = Room("qq")
    room.begin()
    room.run.close()
    assert room.listener.wait("finished") is False
    assert room.store.session(room.session.id).state is SessionState.OPEN


def test_the_next_prompt_is_prepared_while_the_person_answers() -> None:
    room = Room("qq")
    room.begin()
    room.answer_it()
    room.announcer.wait_for_prepared(lambda _text: True)
    room.run.close()
    assert room.announcer.prepared == [room.plan.items[1].spoken]


def test_the_scratchpad_is_kept_with_the_take_that_runs(room: Room) -> None:
    room.begin()
    room.run.set_scratchpad("before")
    room.answer_it()
    room.run.set_scratchpad("before, and then")
    room.run.post(ev.StopAnswer())
    take_id = room.listener.wait("reviewed")
    assert isinstance(take_id, str)
    first, last = room.store.snapshots(take_id)
    assert (first.at, first.text) == (0.0, "before")
    assert last.text == "before, and then"
    assert 0.0 <= last.at < WAIT_S


def test_a_scratchpad_that_cannot_be_kept_costs_no_answer(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object) -> None:
        raise StorageError("The disk is full.")

    monkeypatch.setattr(room.store, "add_snapshot", full)
    room.begin()
    room.run.set_scratchpad("one")
    room.answer_it()
    room.run.post(ev.StopAnswer())
    take_id = room.listener.wait("reviewed")
    room.listener.wait("problem")
    assert isinstance(take_id, str)
    assert room.store.take(take_id).take.state is TakeState.REPORTED


def test_silence_is_told_while_an_answer_is_recorded_only(room: Room) -> None:
    quiet = Sound(b"\0" * 4 * 16_000, 16_000)
    room.begin()
    assert room.run.silent_s() == 0.0
    room.answer_it()
    assert room.microphone.listener is not None
    for _ in range(21):
        room.microphone.listener.heard(quiet)
    assert room.run.silent_s() == pytest.approx(21.0)
    room.run.post(ev.StopAnswer())
    room.listener.wait("reviewed")
    assert room.run.silent_s() == 0.0
