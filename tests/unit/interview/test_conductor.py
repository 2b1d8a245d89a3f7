import pytest

from greenroom.interview import events as ev
from greenroom.interview.state import Phase, new_state, resume_state, retake_state
from support.interviews import Drive, plan


def thinking(layout: str = "q", thinking_time_s: float = 10.0) -> Drive:
    drive = Drive(new_state(plan(layout, thinking_time_s)))
    drive(ev.Begin())
    drive.heard()
    assert drive.state.phase is Phase.THINKING
    return drive


def answering(layout: str = "q") -> Drive:
    drive = thinking(layout)
    drive(ev.AnswerNow(), 2.0)
    assert drive.state.phase is Phase.ANSWERING
    return drive


def test_remarks_are_said_and_lead_on_by_themselves():
    drive = Drive(new_state(plan("rq")))
    assert drive(ev.Begin()) == (ev.Speak(0, 1, "Remark 0."),)
    assert drive.heard() == (ev.SaveProgress(1, (), ()),)
    assert drive.state.phase is Phase.BETWEEN
    assert drive.wait() == (
        ev.SaveProgress(1, (), ()),
        ev.Speak(1, 2, "Thank you. Tell me about a time you had to q1."),
    )


def test_a_question_is_asked_thought_about_and_answered():
    drive = thinking("qr")
    assert drive(ev.AnswerNow(), 2.0) == (ev.StartTake(0, 1, 5.0),)
    assert drive.state.thought_s == pytest.approx(2.0)
    assert drive.state.recording
    assert drive(ev.StopAnswer(), 90.0) == (
        ev.StopTake(0, 1),
        ev.SaveProgress(1, (0,), ()),
    )
    assert drive.state.answer_s == pytest.approx(90.0)
    drive.wait()
    drive.heard()
    assert drive.wait() == (ev.SaveProgress(2, (0,), ()), ev.Finish(complete=True))
    assert drive.state.phase is Phase.ENDED


def test_thinking_time_starts_the_take_when_it_is_over():
    drive = thinking(thinking_time_s=10.0)
    assert drive(ev.Tick(), 9.9) == ()
    assert drive(ev.Tick(), 0.1) == (ev.StartTake(0, 1, 5.0),)


def test_without_thinking_time_the_person_decides():
    drive = thinking(thinking_time_s=0.0)
    assert drive.state.deadline is None
    assert drive(ev.Tick(), 3600.0) == ()
    assert drive(ev.AnswerNow()) == (ev.StartTake(0, 1, 5.0),)


def test_answering_into_the_prompt_silences_it():
    drive = Drive(new_state(plan("q")))
    drive(ev.Begin())
    assert drive(ev.AnswerNow(), 1.0) == (ev.StopSpeaking(), ev.StartTake(0, 1, None))
    assert drive(ev.PromptEnded(1, None)) == ()
    assert drive.state.phase is Phase.ANSWERING


def test_the_end_of_an_earlier_prompt_is_not_taken_for_the_running_one():
    drive = Drive(new_state(plan("q")))
    drive(ev.Begin())
    assert drive(ev.Replay(), 1.0) == (
        ev.StopSpeaking(),
        ev.Speak(0, 2, "Tell me about a time you had to q0."),
    )
    before = drive.state
    drive(ev.PromptEnded(1, None))
    drive(ev.PromptStarted(1, 9.0))
    drive(ev.PromptFailed(1))
    assert drive.state is before


def test_a_voice_that_fails_shows_the_question_instead():
    drive = Drive(new_state(plan("q")))
    drive(ev.HideQuestion())
    drive(ev.Begin())
    drive(ev.PromptFailed(1))
    assert drive.state.phase is Phase.THINKING
    assert drive.state.question_shown


def test_a_remark_that_cannot_be_said_stays_long_enough_to_be_read():
    said = Drive(new_state(plan("rq")))
    said(ev.Begin())
    said.heard(0.0)
    shown = Drive(new_state(plan("rq")))
    shown(ev.Begin())
    shown(ev.PromptFailed(1))
    assert shown.state.between_s >= 2 / 3
    assert shown.state.between_s > said.state.between_s


def test_pause_inside_a_take_stops_its_clock():
    drive = answering()
    assert drive(ev.Pause(), 10.0) == (ev.PauseTake(),)
    assert not drive.state.recording
    assert drive.state.answered_for(drive.now + 99.0) == pytest.approx(10.0)
    assert drive(ev.GoOn(), 60.0) == (ev.ResumeTake(),)
    assert drive.state.answered_for(drive.now + 5.0) == pytest.approx(15.0)


def test_pause_while_thinking_gives_the_rest_of_the_time_back_and_is_no_start_delay():
    drive = thinking(thinking_time_s=10.0)
    drive(ev.Pause(), 4.0)
    assert drive.state.deadline is None
    drive(ev.GoOn(), 100.0)
    assert drive(ev.Tick(), 5.9) == ()
    assert drive(ev.Tick(), 0.1) == (ev.StartTake(0, 1, 105.0),)


def test_pause_while_asking_says_the_question_again():
    drive = Drive(new_state(plan("q")))
    drive(ev.Begin())
    assert drive(ev.Pause(), 1.0) == (ev.StopSpeaking(),)
    assert drive(ev.GoOn(), 1.0) == (ev.Speak(0, 2, "Tell me about a time you had to q0."),)


def test_pause_between_questions_holds_the_next_one_back():
    drive = answering("qq")
    drive(ev.StopAnswer(), 60.0)
    drive(ev.Pause(), 0.5)
    assert drive(ev.Tick(), 60.0) == ()
    drive(ev.GoOn())
    assert isinstance(drive.wait()[-1], ev.Speak)


def test_an_answer_can_be_stopped_during_a_pause():
    drive = answering()
    drive(ev.Pause(), 10.0)
    assert drive(ev.StopAnswer(), 10.0)[0] == ev.StopTake(0, 1)
    assert drive.state.answer_s == pytest.approx(10.0)


def test_an_answer_cannot_end_in_its_first_second():
    drive = answering()
    assert drive(ev.StopAnswer(), 0.9) == ()
    assert drive.state.phase is Phase.ANSWERING
    assert drive(ev.StopAnswer(), 0.1)[0] == ev.StopTake(0, 1)


@pytest.mark.parametrize(
    ("event", "skipped"), [(ev.Skip(), (0,)), (ev.Retake(0), ()), (ev.End(), ())]
)
def test_what_breaks_into_the_first_second_of_an_answer_leaves_none(
    event: ev.Event, skipped: tuple[int, ...]
):
    drive = answering("qq")
    assert drive(event, 0.5)[0] == ev.DiscardTake(0, 1)
    assert drive.state.answered == ()
    assert drive.state.skipped == skipped
    assert not drive.state.take_open


def test_an_answer_that_was_kept_before_stays_when_a_further_one_has_only_begun():
    drive = answering("qq")
    drive(ev.StopAnswer(), 60.0)
    drive(ev.Retake(0))
    drive.heard()
    drive(ev.AnswerNow())
    assert drive(ev.Skip(), 0.5)[0] == ev.DiscardTake(0, 2)
    assert (drive.state.answered, drive.state.skipped) == ((0,), ())
    assert drive.state.item == 1


def test_skip_goes_on_at_once_and_is_remembered():
    drive = thinking("qq")
    assert drive(ev.Skip()) == (
        ev.SaveProgress(1, (), (0,)),
        ev.Speak(1, 2, "Thank you. Tell me about a time you had to q1."),
    )
    assert drive.state.skipped == (0,)


def test_skip_keeps_what_was_recorded():
    drive = answering("qq")
    assert drive(ev.Skip(), 20.0)[0] == ev.StopTake(0, 1)
    assert drive.state.answered == (0,)
    assert drive.state.skipped == ()


def test_skipping_a_remark_is_no_skipped_question():
    drive = Drive(new_state(plan("rq")))
    drive(ev.Begin())
    assert drive(ev.Skip())[0] == ev.StopSpeaking()
    assert (drive.state.item, drive.state.skipped) == (1, ())


def test_replay_while_recording_starts_the_take_over():
    drive = answering()
    assert drive(ev.Replay(), 20.0) == (
        ev.DiscardTake(0, 1),
        ev.Speak(0, 2, "Tell me about a time you had to q0."),
    )
    assert drive.state.replays == 1
    drive.heard()
    assert drive(ev.AnswerNow())[0] == ev.StartTake(0, 2, drive.now)
    assert drive.state.answered_for(drive.now) == 0.0


def test_retake_keeps_the_first_take_and_then_goes_on_where_it_was():
    drive = answering("qqq")
    drive(ev.StopAnswer(), 60.0)
    drive.wait()
    drive.heard()
    assert drive(ev.Retake(0)) == (ev.Speak(0, 3, "Tell me about a time you had to q0."),)
    assert drive.state.next_item == 1
    drive.heard()
    assert drive(ev.AnswerNow())[0] == ev.StartTake(0, 2, drive.now)
    assert drive(ev.StopAnswer(), 60.0)[-1] == ev.SaveProgress(1, (0,), ())
    drive.wait()
    assert drive.state.item == 1


def test_a_retake_of_a_much_earlier_question_returns_to_the_open_one():
    drive = answering("qqq")
    drive(ev.StopAnswer(), 60.0)
    drive(ev.Next())
    drive(ev.Skip())
    drive(ev.Retake(0))
    assert (drive.state.item, drive.state.next_item) == (0, 2)
    drive.heard()
    drive(ev.AnswerNow())
    drive(ev.StopAnswer(), 60.0)
    assert drive(ev.Next())[-1] == ev.Speak(2, 5, "Thank you. Tell me about a time you had to q2.")


def test_retake_while_recording_keeps_that_take_too():
    drive = answering("qq")
    assert drive(ev.Retake(0), 30.0) == (
        ev.StopTake(0, 1),
        ev.Speak(0, 2, "Tell me about a time you had to q0."),
    )
    drive.heard()
    drive(ev.AnswerNow())
    drive(ev.StopAnswer(), 60.0)
    drive.wait()
    assert drive.state.item == 1


def test_a_skipped_question_can_be_answered_after_all():
    drive = thinking("qq")
    drive(ev.Skip())
    drive(ev.Retake(0))
    drive.heard()
    drive(ev.AnswerNow())
    drive(ev.StopAnswer(), 60.0)
    assert (drive.state.answered, drive.state.skipped) == ((0,), ())


@pytest.mark.parametrize("item", [-1, 0, 2, 99])
def test_only_questions_that_were_had_can_be_retaken(item: int):
    drive = Drive(new_state(plan("rqq")))
    drive(ev.Begin())
    drive.heard()
    drive.wait()
    assert drive(ev.Retake(item)) == ()


def test_a_lost_device_keeps_the_take_and_waits_for_the_person():
    drive = answering("qq")
    assert drive(ev.DeviceLost(), 48.0) == (ev.StopTake(0, 1), ev.SaveProgress(1, (0,), ()))
    assert drive.state.held
    assert drive(ev.Tick(), 600.0) == ()
    assert drive(ev.GoOn()) == (ev.StartTake(0, 2, None),)
    assert drive.state.phase is Phase.ANSWERING


def test_a_device_lost_before_the_answer_pauses():
    drive = thinking()
    drive(ev.DeviceLost())
    assert drive.state.phase is Phase.PAUSED
    drive(ev.GoOn())
    assert drive.state.phase is Phase.THINKING


def test_a_take_that_never_began_is_no_answer():
    drive = answering("qq")
    assert drive(ev.TakeFailed(0, 1, kept=False)) == (ev.DiscardTake(0, 1),)
    assert (drive.state.held, drive.state.next_item, drive.state.answered) == (True, 0, ())
    drive(ev.Next())
    assert (drive.state.item, drive.state.skipped) == (1, (0,))


def test_the_failure_of_an_earlier_take_is_not_taken_for_the_running_one():
    drive = answering()
    drive(ev.Replay())
    drive.heard()
    drive(ev.AnswerNow())
    before = drive.state
    drive(ev.TakeFailed(0, 1))
    assert drive.state is before


def test_ending_keeps_the_open_take_and_says_where_to_go_on():
    drive = answering("qqr")
    assert drive(ev.End(), 30.0) == (
        ev.StopTake(0, 1),
        ev.SaveProgress(1, (0,), ()),
        ev.Finish(complete=False),
    )
    again = Drive(resume_state(drive.state.plan, 1, (0,), ()))
    assert isinstance(again(ev.Begin())[0], ev.Speak)
    assert (again.state.item, again.state.answered) == (1, (0,))


def test_ending_before_the_answer_asks_that_question_again_later():
    drive = thinking("qq")
    assert drive(ev.End())[0] == ev.SaveProgress(0, (), ())


def test_when_only_remarks_are_left_the_interview_is_complete():
    drive = answering("qr")
    drive(ev.StopAnswer(), 60.0)
    assert drive(ev.End())[-1] == ev.Finish(complete=True)


def test_going_on_after_the_last_item_ends_at_once():
    drive = Drive(resume_state(plan("q"), 7, (0, 42), (-1,)))
    assert drive(ev.Begin())[-1] == ev.Finish(complete=True)
    assert (drive.state.answered, drive.state.skipped) == ((0,), ())


def test_a_retake_from_the_review_asks_one_question_and_leaves_progress_alone():
    state = retake_state(plan("qqq"), 0, next_item=2, answered=(0, 1), skipped=(), takes=(3, 1, 0))
    drive = Drive(state)
    drive(ev.Begin())
    drive.heard()
    assert drive(ev.AnswerNow())[0] == ev.StartTake(0, 4, drive.now)
    assert drive(ev.StopAnswer(), 60.0) == (
        ev.StopTake(0, 4),
        ev.SaveProgress(2, (0, 1), ()),
        ev.Finish(complete=False),
    )


def test_question_text_can_be_shown_and_hidden():
    drive = Drive(new_state(plan("q")))
    drive(ev.HideQuestion())
    assert not drive.state.question_shown
    drive(ev.ShowQuestion())
    assert drive.state.question_shown


@pytest.mark.parametrize(
    "event",
    [ev.AnswerNow(), ev.StopAnswer(), ev.Pause(), ev.GoOn(), ev.Skip(), ev.Replay(), ev.Next()],
)
def test_nothing_but_begin_starts_an_interview(event: ev.Event):
    drive = Drive(new_state(plan("q")))
    before = drive.state
    assert drive(event) == ()
    assert drive.state is before


@pytest.mark.parametrize(
    "event",
    [ev.Begin(), ev.Skip(), ev.Replay(), ev.Retake(0), ev.End(), ev.Next(), ev.HideQuestion()],
)
def test_after_the_end_nothing_happens_any_more(event: ev.Event):
    drive = answering("q")
    drive(ev.End())
    before = drive.state
    assert drive(event) == ()
    assert drive.state is before


def test_after_the_last_answer_the_interview_is_over_at_once():
    drive = Drive(new_state(plan("q")))
    drive(ev.Begin())
    drive.heard()
    drive(ev.AnswerNow())
    assert drive(ev.StopAnswer(), 60.0)[-1] == ev.Finish(complete=True)
    assert drive.state.phase is Phase.ENDED
