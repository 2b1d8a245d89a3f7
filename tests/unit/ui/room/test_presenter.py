"""What the room shows in each state."""

from dataclasses import replace

import pytest

from fakes.room_page import question, remark
from greenroom.interview import events as ev
from greenroom.interview.clarifying import TARGET
from greenroom.model.plan import PlanItem
from greenroom.model.question import InterviewFormat, Mode
from greenroom.model.span import Span
from greenroom.model.transcript import Word
from greenroom.ui.room.notes import join_notes, split_notes
from greenroom.ui.room.presenter import end_words, prompt_is_late, room_view
from greenroom.ui.room.view import MainAction, Mark
from support.told_room import ToldRoom


def test_the_way_of_a_question_in_the_step_row() -> None:
    room = ToldRoom()
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
    room = ToldRoom().answer(72)
    assert room.view.window_title == "Recording 1:12"
    room.run.post(ev.Pause())
    assert room.view.window_title == "Paused at 1:12"
    room.run.post(ev.GoOn())
    room.run.post(ev.StopAnswer())
    assert room.view.window_title == "Stopped at 1:12"


def test_announcements_hold_no_running_time() -> None:
    room = ToldRoom()
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
    room = ToldRoom()
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


def test_without_a_company_the_role_stands_alone() -> None:
    assert ToldRoom(role="").view.interviewer.role == "Hiring manager"


def test_progress_and_clock() -> None:
    room = ToldRoom()
    assert room.view.progress.text == "Question 1 of 5"
    room.answer(60)
    room.run.post(ev.StopAnswer())
    room.run.wait(1.5)
    assert room.view.progress.text == "Question 2 of 5"
    assert room.view.clock == "1:03"


def test_a_retake_says_which_take_it_is() -> None:
    room = ToldRoom().answer(20)
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
    ring = ToldRoom().answer(seconds).view.ring
    assert ring.elapsed == pytest.approx(seconds)
    assert ring.words is words
    assert (ring.target.start, ring.target.end) == (90, 150)


def test_thinking_time_counts_down_in_words() -> None:
    room = ToldRoom(thinking_time_s=10.0)
    room.ask()
    room.run.spoken()
    room.run.wait(2.4)
    assert room.view.ring.elapsed is None
    assert room.view.ring.words == "starts in 8 s"
    room.run.wait(8)
    assert room.view.bar.action is MainAction.STOP


def test_a_strict_clock_promises_no_earlier_start() -> None:
    room = ToldRoom(mode=Mode.REAL, strict_clock=True, thinking_time_s=10.0)
    room.ask()
    for tell in (room.run.begins, room.run.ends):
        tell()
        assert room.view.bar.action is MainAction.NOTHING
        assert room.view.bar.main == "Starts by itself"
    room.run.wait(10)
    assert room.view.bar.main == "Stop answer"


@pytest.mark.parametrize(("limit_s", "words"), [(60.0, "is cut at 1:00"), (150.0, None)])
def test_a_strict_clock_that_cuts_before_the_target_ends_says_so_in_the_ring(
    limit_s: float, words: str | None
) -> None:
    strict = {"mode": Mode.REAL, "strict_clock": True, "answer_limit_s": limit_s}
    room = ToldRoom(thinking_time_s=1.0, **strict)
    room.ask()
    room.run.spoken()
    room.run.wait(1.0)
    room.run.wait(20.0)
    assert room.view.ring.words == words


def test_a_strict_clock_shows_no_target_beyond_its_limit_and_says_so_before_the_answer() -> None:
    strict = {"mode": Mode.REAL, "strict_clock": True, "answer_limit_s": 60.0}
    room = ToldRoom(thinking_time_s=20.0, **strict)
    room.ask()
    room.run.begins()
    assert (room.view.ring.target, room.view.ring.words) == (Span(40.0, 60.0), "is cut at 1:00")
    room.run.ends()
    assert room.view.ring.words == "is cut at 1:00"
    assert room.view.aside.heading == "Aim to finish between 0:40 and 1:00"
    room.run.wait(16.0)
    assert room.view.ring.words == "starts in 4 s"


def test_a_pause_holds_time_and_says_so() -> None:
    room = ToldRoom().answer(30)
    room.run.post(ev.Pause())
    room.run.wait(100)
    assert room.view.ring.elapsed == pytest.approx(30)
    assert room.view.ring.words == "paused"
    assert room.view.interviewer.status == "Waiting"
    assert room.view.bar.pause == "Go on"
    assert room.view.bar.main == "Go on"


def test_a_remark_has_one_step_and_nothing_to_answer() -> None:
    room = ToldRoom(remark(), question("Why us?", 1))
    room.ask()
    room.run.begins()
    assert room.steps == [("Maya is speaking", Mark.NOW)]
    assert room.view.bar.action is MainAction.PASS
    assert room.view.ring.elapsed is None
    assert room.view.question.text == "Thank you for coming in today."
    assert room.view.progress.text == "Question 1 of 1"
    room.run.ends()
    assert room.view.window_title == "Next question"


@pytest.mark.parametrize(
    ("items", "words"),
    [
        ((question("Why us?", 1), question("Why you?", 2)), "Next question"),
        ((question("Why us?", 1),), "End and review"),
        ((question("Why us?", 1), remark()), "Go on"),
    ],
    ids=["another question", "nothing", "a goodbye"],
)
def test_after_an_answer_that_broke_off_a_button_says_where_one_goes_on(
    items: tuple[PlanItem, ...], words: str
) -> None:
    room = ToldRoom(*items).answer(20)
    room.run.post(ev.DeviceLost())
    assert room.view.bar.action is MainAction.ANSWER_AGAIN
    assert room.view.bar.skip == words


def test_the_same_where_nothing_was_kept() -> None:
    room = ToldRoom(question("Why us?", 1)).answer(20)
    room.run.post(ev.TakeFailed(0, 1, kept=False))
    assert room.view.bar.skip == "End and review"
    room.run.post(ev.Next())
    assert room.view.window_title == "Interview ended"


def test_after_the_last_words_no_next_question_is_promised() -> None:
    room = ToldRoom(question("Why us?", 1), remark()).answer(20)
    room.run.post(ev.StopAnswer())
    room.run.wait(1.5)
    room.run.spoken()
    assert room.view.window_title == "Interview ended"


def test_after_the_last_question_the_interview_ends() -> None:
    room = ToldRoom(question("Why us?", 1)).answer(10)
    room.run.post(ev.StopAnswer())
    room.run.wait(2)
    assert room.view.window_title == "Interview ended"
    assert room.view.bar.action is MainAction.NOTHING


def test_a_hidden_question_says_how_to_see_it() -> None:
    room = ToldRoom(show_question=False)
    room.ask()
    question = room.view.question
    assert not question.shown
    assert question.text == "Press H to show, R to hear again"
    assert question.toggle == "Show"
    room.run.post(ev.ShowQuestion())
    assert room.view.question.toggle == "Hide"


def test_a_hidden_question_names_the_keys_that_the_person_chose() -> None:
    room = ToldRoom(show_question=False)
    room.ask()
    view = room_view(room.story.facts, room.run.clock, show="Z", replay="5")
    assert view.question.text == "Press Z to show, 5 to hear again"
    view = room_view(room.story.facts, room.run.clock, show="", replay="R")
    assert view.question.text == "Question text, hidden"


@pytest.mark.parametrize("format_", [InterviewFormat.IN_PERSON, InterviewFormat.PHONE])
def test_a_hidden_question_names_no_key_that_does_nothing(format_: InterviewFormat) -> None:
    room = ToldRoom(show_question=False, format=format_, mode=Mode.REAL, strict_clock=True)
    room.ask()
    assert not room.view.bar.can_replay
    assert room.view.question.text in (
        "Press H to show",
        "Question text is off, as on a real call.",
    )
    assert not room.view.question.key


def test_a_prompt_that_takes_too_long_shows_its_text() -> None:
    room = ToldRoom(show_question=False)
    room.ask()
    room.run.wait(1.9)
    assert not prompt_is_late(room.story.facts, room.run.clock)
    room.run.wait(0.2)
    assert prompt_is_late(room.story.facts, room.run.clock)
    room.story.prompt_is_late()
    assert room.view.question.shown


def test_the_transcript_shows_the_newest_words() -> None:
    room = ToldRoom().answer(10)
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
    room = ToldRoom()
    room.ask()
    for _ in range(answered):
        room.run.spoken()
        room.run.post(ev.AnswerNow())
        room.run.wait(20)
        room.run.post(ev.StopAnswer())
        room.run.post(ev.Next())
    if taking:
        room.run.post(ev.AnswerNow())
    assert end_words(room.run.state) == words


def test_ending_a_retake_does_not_speak_of_later() -> None:
    room = ToldRoom().answer(5)
    state = replace(room.run.state, only_item=True)
    assert end_words(state) == "Your answer is kept."


def test_every_phase_can_be_shown_without_a_question_bank_entry() -> None:
    bare = replace(question("Why us?", 1), question=None)
    ring = ToldRoom(bare).answer(10).view.ring
    assert ring.target.start < ring.target.end


@pytest.mark.parametrize("scratchpad", ["", "2 + 2 = 4\n"])
def test_notes_and_scratchpad_come_back(scratchpad: str) -> None:
    assert split_notes(join_notes("one\ntwo", scratchpad)) == ("one\ntwo", scratchpad)


def test_a_question_in_return_is_never_too_short_and_its_target_starts_at_once() -> None:
    asked = question("What would you like to know?", 1)
    assert asked.question is not None
    room = ToldRoom(replace(asked, question=replace(asked.question, target=TARGET)))
    room.ask()
    assert room.view.ring.target == Span(0.0, 30.0)
    assert room.view.aside.heading == "Aim to finish by 0:30"
