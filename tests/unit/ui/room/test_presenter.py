"""What the room shows in each state."""

from dataclasses import replace

import pytest

from fakes.room_page import BUILT_IN, HEADSET, FakeRun, plan, question, remark, run_of
from greenroom.interview import events as ev
from greenroom.model.errors import DeviceBusyError, DeviceMissingError, HearingError, StorageError
from greenroom.model.plan import PlanItem
from greenroom.model.sound import MicrophoneTrouble
from greenroom.model.transcript import Word
from greenroom.ui.room.facts import RoomFacts, RoomStory
from greenroom.ui.room.notes import join_notes, split_notes
from greenroom.ui.room.presenter import end_words, prompt_is_late, room_view
from greenroom.ui.room.view import BannerAction, BannerTopic, MainAction, Mark, RoomView


class Story(RoomStory):
    """A story that a run can tell its news to."""

    def finished(self, session_id: str, complete: bool) -> None: ...


class Room:
    """A run, its story, and what is shown now."""

    def __init__(self, *items: PlanItem, **choices: object) -> None:
        self.run = run_of(plan(*items, **choices))
        self.story = Story(
            RoomFacts(
                self.run.state,
                started=self.run.clock,
                microphone=HEADSET.id,
                devices=(HEADSET, BUILT_IN),
            )
        )
        self.run.listener = self.story

    @property
    def view(self) -> RoomView:
        return room_view(self.story.facts, self.run.clock)

    @property
    def steps(self) -> list[tuple[str, Mark]]:
        return [(step.text, step.mark) for step in self.view.steps]

    def answer(self, seconds: float, thought: float = 2.4) -> "Room":
        self.ask()
        self.run.spoken()
        self.run.wait(thought)
        self.run.post(ev.AnswerNow())
        self.run.wait(seconds)
        return self

    def ask(self) -> FakeRun:
        self.run.post(ev.Begin())
        return self.run


def test_the_way_of_a_question_in_the_step_row() -> None:
    room = Room()
    assert room.steps[0] == ("Getting ready", Mark.NOW)
    room.ask()
    assert room.view.interviewer.status == "Getting ready"
    room.run.begins()
    assert room.steps == [
        ("Maya is speaking", Mark.NOW),
        ("Thinking", Mark.NEXT),
        ("Your answer", Mark.NEXT),
    ]
    room.run.ends()
    room.run.wait(2.4)
    assert room.steps == [
        ("Question asked", Mark.DONE),
        ("Thinking 0:02", Mark.NOW),
        ("Your answer", Mark.NEXT),
    ]
    room.run.post(ev.AnswerNow())
    room.run.wait(72)
    assert room.steps == [
        ("Question asked", Mark.DONE),
        ("Thought for 0:02", Mark.DONE),
        ("Recording 1:12", Mark.RECORDING),
    ]
    room.run.post(ev.StopAnswer())
    assert room.steps[-1] == ("Stopped at 1:12", Mark.DONE)


def test_the_title_says_what_the_step_row_says() -> None:
    room = Room().answer(72)
    assert room.view.window_title == "Recording 1:12"
    room.run.post(ev.Pause())
    assert room.view.window_title == "Paused at 1:12"
    room.run.post(ev.GoOn())
    room.run.post(ev.StopAnswer())
    assert room.view.window_title == "Stopped at 1:12"


def test_announcements_hold_no_running_time() -> None:
    room = Room()
    said = [room.view.announcement]
    room.ask()
    room.run.begins()
    said.append(room.view.announcement)
    room.run.ends()
    said.append(room.view.announcement)
    room.run.wait(1)
    assert room.view.announcement == said[-1]
    room.run.post(ev.AnswerNow())
    said.append(room.view.announcement)
    room.run.wait(85)
    assert room.view.announcement == said[-1]
    room.run.post(ev.StopAnswer())
    said.append(room.view.announcement)
    assert said == ["", "Maya is speaking", "Thinking", "Recording", "Stopped at 1:25"]


def test_who_asks() -> None:
    room = Room()
    room.ask()
    room.run.begins()
    person = room.view.interviewer
    assert (person.name, person.role) == ("Maya Okafor", "Hiring manager, Marlow & Pike")
    assert person.speaking
    assert person.status == "Speaking"
    assert person.accessible == "Maya Okafor, hiring manager"
    assert person.description == "Speaking, asked question 1"
    room.run.ends()
    assert room.view.interviewer.status == "Listening"
    assert not room.view.interviewer.speaking


def test_nobody_listens_after_the_microphone_was_lost() -> None:
    room = Room().answer(48)
    assert room.view.interviewer.status == "Listening"
    room.story.trouble(MicrophoneTrouble.LOST, active=True)
    assert room.view.interviewer.status == "Waiting"
    room.run.post(ev.DeviceLost())
    assert room.view.interviewer.status == "Waiting"
    room.story.switch_microphone(BUILT_IN.id)
    room.run.post(ev.GoOn())
    assert room.view.interviewer.status == "Listening"


def test_nobody_listens_without_a_microphone() -> None:
    room = Room()
    room.story.no_microphone(DeviceMissingError("gone"))
    room.answer(8)
    assert room.view.interviewer.status == "Waiting"
    room.story.switch_microphone(BUILT_IN.id)
    assert room.view.interviewer.status == "Waiting"  # this answer is not recorded
    room.run.post(ev.StopAnswer())
    room.run.wait(2)
    room.run.spoken()
    assert room.view.interviewer.status == "Listening"


def test_nobody_listens_after_a_take_broke_off() -> None:
    room = Room().answer(8)
    room.run.post(ev.TakeFailed(0, 1))
    assert room.view.interviewer.status == "Waiting"


def test_without_a_company_the_role_stands_alone() -> None:
    assert Room(role="").view.interviewer.role == "Hiring manager"


def test_progress_and_clock() -> None:
    room = Room()
    assert room.view.progress.text == "Question 1 of 5"
    room.answer(60)
    room.run.post(ev.StopAnswer())
    room.run.wait(1.5)
    assert room.view.progress.text == "Question 2 of 5"
    assert room.view.clock == "1:03"


def test_a_retake_says_which_take_it_is() -> None:
    room = Room().answer(20)
    assert room.view.progress.text == "Question 1 of 5"
    room.run.post(ev.StopAnswer())
    room.run.post(ev.Retake(0))
    assert room.view.progress.text == "Question 1 of 5, take 2"
    room.run.spoken()
    room.run.post(ev.AnswerNow())
    assert room.view.progress.text == "Question 1 of 5, take 2"


@pytest.mark.parametrize(
    ("seconds", "words"), [(72.0, None), (0.0, None), (400.0, None)], ids=["short", "0", "past"]
)
def test_the_ring_runs_on_whatever_the_target(seconds: float, words: str | None) -> None:
    ring = Room().answer(seconds).view.ring
    assert ring.elapsed == pytest.approx(seconds)
    assert ring.words is words
    assert (ring.target.start, ring.target.end) == (90, 150)


def test_thinking_time_counts_down_in_words() -> None:
    room = Room(thinking_time_s=10.0)
    room.ask()
    room.run.spoken()
    room.run.wait(2.4)
    assert room.view.ring.elapsed is None
    assert room.view.ring.words == "starts in 8 s"
    room.run.wait(8)
    assert room.view.bar.action is MainAction.STOP


def test_a_pause_holds_time_and_says_so() -> None:
    room = Room().answer(30)
    room.run.post(ev.Pause())
    room.run.wait(100)
    assert room.view.ring.elapsed == pytest.approx(30)
    assert room.view.ring.words == "paused"
    assert room.view.interviewer.status == "Waiting"
    assert room.view.bar.pause == "Go on"
    assert room.view.bar.main == "Go on"


def test_a_remark_has_one_step_and_nothing_to_answer() -> None:
    room = Room(remark(), question("Why us?", 1))
    room.ask()
    room.run.begins()
    assert room.steps == [("Maya is speaking", Mark.NOW)]
    assert room.view.bar.action is MainAction.PASS
    assert room.view.ring.elapsed is None
    assert room.view.question.text == "Thank you for coming in today."
    assert room.view.progress.text == "Question 1 of 1"
    room.run.ends()
    assert room.view.window_title == "Next question"


def test_after_the_last_question_the_interview_ends() -> None:
    room = Room(question("Why us?", 1)).answer(10)
    room.run.post(ev.StopAnswer())
    room.run.wait(2)
    assert room.view.window_title == "Interview ended"
    assert room.view.bar.action is MainAction.NOTHING


def test_a_hidden_question_says_how_to_see_it() -> None:
    room = Room(show_question=False)
    room.ask()
    question = room.view.question
    assert not question.shown
    assert question.text == "Press H to show, R to hear again"
    assert question.toggle == "Show"
    room.run.post(ev.ShowQuestion())
    assert room.view.question.toggle == "Hide"


def test_a_hidden_question_names_the_keys_that_the_person_chose() -> None:
    room = Room(show_question=False)
    room.ask()
    view = room_view(room.story.facts, room.run.clock, show="Z", replay="5")
    assert view.question.text == "Press Z to show, 5 to hear again"
    view = room_view(room.story.facts, room.run.clock, show="", replay="R")
    assert view.question.text == "Question text, hidden"


def test_a_prompt_that_takes_too_long_shows_its_text() -> None:
    room = Room(show_question=False)
    room.ask()
    room.run.wait(1.9)
    assert not prompt_is_late(room.story.facts, room.run.clock)
    room.run.wait(0.2)
    assert prompt_is_late(room.story.facts, room.run.clock)
    room.story.prompt_is_late()
    assert room.view.question.shown


def test_a_voice_that_fails_leaves_the_text_with_a_note() -> None:
    room = Room(show_question=False)
    room.ask()
    room.story.no_voice(DeviceMissingError("no speaker"))
    room.run.post(ev.PromptFailed(1))
    assert room.view.question.shown
    assert "This voice is not available" in room.view.question.note
    assert banner(room) is BannerTopic.NO_VOICE


def banner(room: Room) -> BannerTopic | None:
    shown = room.view.banner
    return None if shown is None else shown.topic


def test_no_microphone_is_never_called_recording() -> None:
    room = Room()
    room.story.no_microphone(DeviceMissingError("none"))
    room.answer(5)
    shown = room.view.banner
    assert shown is not None
    assert shown.title == "No microphone found"
    assert [button.text for button in shown.buttons] == ["Choose input", "Try again"]
    assert room.view.window_title == "Answering 0:05, not recorded"
    assert room.steps[-1][1] is Mark.NOW
    assert not room.view.listening


def test_a_busy_microphone_says_what_to_do() -> None:
    room = Room()
    room.story.no_microphone(DeviceBusyError("Another program uses it. Close that and try again."))
    shown = room.view.banner
    assert shown is not None
    assert shown.topic is BannerTopic.NO_ACCESS
    assert shown.text == "Another program uses it. Close that and try again."


def test_silence_is_told_and_goes_by_itself() -> None:
    room = Room().answer(8)
    room.story.trouble(MicrophoneTrouble.SILENT, active=True)
    shown = room.view.banner
    assert shown is not None
    assert shown.title == "Your microphone is on, but silent"
    assert shown.text == ("No sound for 6 seconds. Check its mute switch. We are still recording.")
    assert [button.text for button in shown.buttons] == ["Choose input", "Keep going"]
    assert not shown.serious
    room.story.trouble(MicrophoneTrouble.SILENT, active=False)
    assert room.view.banner is None


def test_keep_going_sends_silence_away_for_this_question() -> None:
    room = Room().answer(8)
    room.story.trouble(MicrophoneTrouble.SILENT, active=True)
    room.story.dismiss(BannerTopic.SILENT)
    assert room.view.banner is None
    room.run.post(ev.StopAnswer())
    room.run.wait(2)
    assert banner(room) is BannerTopic.SILENT


def test_clipping() -> None:
    room = Room().answer(8)
    room.story.trouble(MicrophoneTrouble.CLIPPING, active=True)
    shown = room.view.banner
    assert shown is not None
    assert (shown.title, shown.buttons[0].text) == ("Too loud", "Open sound settings")
    room.story.trouble(MicrophoneTrouble.CLIPPING, active=False)
    assert room.view.banner is None


def test_a_lost_microphone_says_what_was_kept() -> None:
    room = Room().answer(48)
    room.story.trouble(MicrophoneTrouble.LOST, active=True)
    room.run.post(ev.DeviceLost())
    shown = room.view.banner
    assert shown is not None
    assert shown.title == "Headset was unplugged"
    assert shown.text == "We stopped at 0:48 and kept everything you said."
    assert [(b.text, b.primary) for b in shown.buttons] == [
        ("Continue with Built-in Microphone", True),
        ("Retake", False),
    ]
    assert room.view.bar.main == "Answer again"
    assert room.view.bar.skip == "Next question"
    assert not room.view.bar.can_pause


def test_a_microphone_lost_before_the_answer_makes_the_interview_wait() -> None:
    room = Room()
    room.ask()
    room.story.trouble(MicrophoneTrouble.LOST, active=True)
    room.run.post(ev.DeviceLost())
    shown = room.view.banner
    assert shown is not None
    assert [button.action for button in shown.buttons] == [BannerAction.CONTINUE_WITH]
    assert "waits" in shown.text


def test_the_only_microphone_lost_can_be_tried_again() -> None:
    room = Room().answer(48)
    room.story.trouble(MicrophoneTrouble.LOST, active=True)
    room.story.set_devices(())
    room.run.post(ev.DeviceLost())
    shown = room.view.banner
    assert shown is not None
    assert [button.action for button in shown.buttons] == [BannerAction.TRY_AGAIN]


def test_a_full_disk_says_where_it_stopped() -> None:
    room = Room().answer(66)
    room.story.trouble(MicrophoneTrouble.DISK_FULL, active=True)
    room.run.post(ev.TakeFailed(0, 1))
    shown = room.view.banner
    assert shown is not None
    assert shown.title == "The disk is full"
    assert shown.text == "We stopped at 1:06 and kept that part. Free some space to go on."
    assert [b.text for b in shown.buttons] == ["Free up space…", "End interview"]


def test_the_most_serious_problem_comes_first() -> None:
    room = Room().answer(10)
    room.story.trouble(MicrophoneTrouble.CLIPPING, active=True)
    room.story.trouble(MicrophoneTrouble.LOST, active=True)
    assert banner(room) is BannerTopic.LOST


def test_transcription_that_stops_does_not_stop_the_recording() -> None:
    room = Room().answer(60)
    room.story.words((Word("word", 51.5, 52.2),), ())
    room.story.hearing_retried(52.0)
    assert room.view.transcript.note == "Broke off at 0:52, trying again."
    room.story.unheard("t", HearingError("twice"))
    shown = room.view.banner
    assert shown is not None
    assert shown.title == "The transcript stopped at 0:52"
    assert room.view.transcript.note == "Stopped at 0:52. The recording goes on."
    assert room.view.window_title == "Recording 1:00"


def test_another_failure_is_shown_as_it_is() -> None:
    room = Room()
    room.story.problem(StorageError("The session was not saved. Its audio is safe."))
    shown = room.view.banner
    assert shown is not None
    assert shown.text == "The session was not saved. Its audio is safe."


def test_the_transcript_shows_the_newest_words() -> None:
    room = Room().answer(10)
    words = tuple(Word(f"w{i}", i, i + 0.5) for i in range(200))
    room.story.words(words, (Word("maybe", 200, 201),))
    room.story.set_live(True)
    transcript = room.view.transcript
    assert transcript.on
    assert transcript.confirmed.split()[-1] == "w199"
    assert len(transcript.confirmed.split()) == 80
    assert transcript.provisional == "maybe"


@pytest.mark.parametrize(
    ("answered", "taking", "words"),
    [
        (0, False, "Nothing is recorded yet. You can continue from question 1 later."),
        (0, True, "Your answer is kept. You can continue from question 2 later."),
        (2, True, "Your 3 answers are kept. You can continue from question 4 later."),
        (3, False, "Your 3 answers are kept. You can continue from question 4 later."),
        (4, True, "Your 5 answers are kept."),
    ],
)
def test_ending_says_what_is_kept(answered: int, taking: bool, words: str) -> None:
    room = Room()
    room.ask()
    for _ in range(answered):
        room.run.spoken()
        room.run.post(ev.AnswerNow())
        room.run.post(ev.StopAnswer())
        room.run.post(ev.Next())
    if taking:
        room.run.post(ev.AnswerNow())
    assert end_words(room.run.state) == words


def test_ending_a_retake_does_not_speak_of_later() -> None:
    room = Room().answer(5)
    state = replace(room.run.state, only_item=True)
    assert end_words(state) == "Your answer is kept."


def test_every_phase_can_be_shown_without_a_question_bank_entry() -> None:
    bare = replace(question("Why us?", 1), question=None)
    ring = Room(bare).answer(10).view.ring
    assert ring.target.start < ring.target.end


@pytest.mark.parametrize("scratchpad", ["", "2 + 2 = 4\n"])
def test_notes_and_scratchpad_come_back(scratchpad: str) -> None:
    assert split_notes(join_notes("one\ntwo", scratchpad)) == ("one\ntwo", scratchpad)
