"""What comes in after an answer, and what a real interview and a strict clock allow."""

from dataclasses import replace
from typing import Any

import pytest

from greenroom.interview import events as ev
from greenroom.interview.state import (
    BETWEEN_QUESTIONS_S,
    CONSIDERING_S,
    STRICT_THINKING_S,
    Phase,
    new_state,
)
from greenroom.model.plan import ItemKind, PlanItem
from greenroom.model.question import Gap, InterviewFormat, Mode
from support.interviews import Drive, plan, question

REAL: dict[str, Any] = {"mode": Mode.REAL}
STRICT: dict[str, Any] = {"mode": Mode.REAL, "strict_clock": True}


def drive(layout: str = "qqr", thinking_time_s: float = 0.0, **choices: Any) -> Drive:
    made = Drive(new_state(plan(layout, thinking_time_s, **choices)))
    made(ev.Begin())
    return made


def answering(layout: str = "qqr", **choices: Any) -> Drive:
    made = drive(layout, **choices)
    made.heard()
    made(ev.AnswerNow(), 2.0)
    if made.state.phase is not Phase.ANSWERING:
        made.wait()
    return made


def follow_up(parent: int = 0) -> PlanItem:
    asked = question("more")
    return PlanItem(ItemKind.QUESTION, "And?", 1, asked, "Okay.", parent=parent, gap=Gap.NO_RESULT)


# --- follow-ups ----------------------------------------------------------------------------------


def test_an_answer_is_looked_at_before_the_next_question():
    run = answering(follow_ups=True)
    effects = run(ev.StopAnswer(), 60.0)
    assert [type(effect) for effect in effects] == [ev.StopTake, ev.SaveProgress, ev.Consider]
    assert effects[-1] == ev.Consider(0, 1)
    run(ev.Tick(), 2.0)
    assert run.state.phase is Phase.BETWEEN


def test_a_follow_up_is_asked_answered_and_kept_apart():
    run = answering(follow_ups=True)
    run(ev.StopAnswer(), 60.0)
    effects = run(ev.Considered(0, (follow_up(),), 0.3), 0.8)
    assert effects == (ev.SaveProgress(1, (0,), ()),)
    assert run.state.deadline == pytest.approx(run.now + 0.3)
    assert run.wait()[-1] == ev.Speak(1, 2, "Okay. And?")
    run.heard()
    run(ev.AnswerNow())
    assert run.effects[-1] == ev.StartTake(1, 1, run.effects[-1].prompt_end)
    run(ev.StopAnswer(), 20.0)
    assert run.state.answered == (0, 1)
    assert run.effects[-1] == ev.Consider(1, 1)
    run(ev.Considered(1))
    assert run.wait()[-1].item == 2
    assert run.state.takes == (1, 1, 0, 0)


def test_without_a_follow_up_the_next_question_comes_as_usual():
    run = answering(follow_ups=True)
    run(ev.StopAnswer(), 60.0)
    assert run(ev.Considered(0), 0.25) == ()
    assert run.state.deadline == pytest.approx(run.now + BETWEEN_QUESTIONS_S - 0.25)
    assert run.wait()[-1].item == 1


def test_who_looks_too_long_is_not_waited_for():
    run = answering(follow_ups=True)
    run(ev.StopAnswer(), 60.0)
    assert run.state.deadline == pytest.approx(run.now + CONSIDERING_S)
    run.wait()
    assert run.state.phase is Phase.ASKING
    assert run(ev.Considered(0, (follow_up(),))) == ()
    assert len(run.state.plan.items) == 3


def test_the_last_answer_is_looked_at_before_the_end():
    run = answering("q", follow_ups=True)
    run(ev.StopAnswer(), 60.0)
    assert run.state.phase is Phase.BETWEEN
    run(ev.Considered(0))
    assert run.state.phase is Phase.ENDED


def test_the_person_may_go_on_before_a_follow_up_is_found():
    run = answering(follow_ups=True)
    run(ev.StopAnswer(), 60.0)
    assert run(ev.Next())[-1].item == 1


def test_a_retake_of_an_earlier_answer_is_not_followed_up():
    run = answering("qqr", follow_ups=True)
    run(ev.StopAnswer(), 60.0)
    run(ev.Considered(0))
    run.wait()
    run.heard()
    run(ev.AnswerNow())
    run(ev.StopAnswer(), 60.0)
    run(ev.Considered(1))
    run(ev.Retake(0))
    run.heard()
    run(ev.AnswerNow())
    effects = run(ev.StopAnswer(), 60.0)
    assert not any(isinstance(effect, ev.Consider) for effect in effects)


def test_later_stages_keep_their_parents_when_something_comes_in():
    run = answering("qqr", follow_ups=True)
    items = list(run.state.plan.items)
    items[2] = replace(items[2], parent=1)
    run.state = replace(run.state, plan=replace(run.state.plan, items=tuple(items)))
    run(ev.StopAnswer(), 60.0)
    run(ev.Considered(0, (follow_up(),)))
    assert [item.parent for item in run.state.plan.items] == [None, 0, None, 2]


# --- real mode -----------------------------------------------------------------------------------


def test_a_real_interview_cannot_be_paused_or_taken_again():
    run = answering(**REAL)
    assert run(ev.Pause(), 5.0) == ()
    assert run(ev.Replay()) == ()
    assert run.state.phase is Phase.ANSWERING
    run(ev.StopAnswer(), 60.0)
    assert run(ev.Retake(0)) == ()
    assert run.state.phase is Phase.BETWEEN


def test_a_question_may_be_heard_again_in_a_real_interview():
    run = drive(**REAL)
    run.heard()
    assert run(ev.Replay())[-1].item == 0


def test_a_lost_microphone_stops_a_real_interview_all_the_same():
    run = drive(**REAL)
    run(ev.DeviceLost())
    assert run.state.phase is Phase.PAUSED
    run(ev.GoOn())
    assert run.state.phase is Phase.ASKING


def test_who_talks_far_too_long_is_interrupted_kindly():
    run = answering(**REAL)
    assert run.state.deadline == pytest.approx(run.now + 1.5 * 150.0)
    effects = run.wait()
    assert ev.StopTake(0, 1) in effects
    said = run.state.plan.items[1]
    assert (said.kind, said.gap, said.parent) == (ItemKind.REMARK, Gap.RAMBLING, 0)
    assert "?" not in said.text
    assert run.wait()[-1] == ev.Speak(1, 2, said.text)
    run.heard()
    assert run.wait()[-1].item == 2


def test_a_pause_for_thought_never_ends_an_answer():
    run = answering()
    assert run.state.deadline is None
    assert run(ev.Tick(), 3600.0) == ()
    assert run.state.phase is Phase.ANSWERING


# --- the strict clock ----------------------------------------------------------------------------


def test_a_target_ends_at_the_limit_of_a_strict_clock_and_no_other_changes():
    target = question("q").target
    assert (target.start, target.end) == (90.0, 150.0)
    for choices, expected in (
        ({**STRICT, "answer_limit_s": 60.0}, (40.0, 60.0)),
        ({**STRICT, "answer_limit_s": 120.0}, (80.0, 120.0)),
        ({**STRICT, "answer_limit_s": 145.0}, (90.0, 145.0)),
        ({**STRICT, "answer_limit_s": 180.0}, (90.0, 150.0)),
        (STRICT, (90.0, 150.0)),
        ({**REAL, "answer_limit_s": 60.0}, (90.0, 150.0)),
    ):
        made = plan("qr", **choices)
        asked = made.question_of(made.items[0])
        assert asked is not None
        assert (asked.target.start, asked.target.end) == pytest.approx(expected)
        assert made.question_of(made.items[1]) is None


def test_the_thinking_time_that_a_strict_clock_imposes_is_no_start_delay():
    run = drive("q", 10.0, **STRICT)
    run.heard()
    ended = run.state.prompt_ended
    assert ended is not None
    (begun,) = (effect for effect in run.wait() if isinstance(effect, ev.StartTake))
    assert begun.prompt_end == pytest.approx(ended + 10.0)


@pytest.mark.parametrize(("chosen", "given"), [(20.0, 20.0), (0.0, STRICT_THINKING_S)])
def test_thinking_time_is_fixed_and_recording_starts_by_itself(chosen: float, given: float):
    run = drive(thinking_time_s=chosen, **STRICT)
    assert run(ev.AnswerNow()) == ()
    run.heard()
    assert run(ev.AnswerNow(), 1.0) == ()
    assert run(ev.Replay()) == ()
    assert run.state.deadline == pytest.approx(run.now - 1.0 + given)
    assert isinstance(run.wait()[-1], ev.StartTake)


@pytest.mark.parametrize(("limit", "cut"), [(60.0, 60.0), (0.0, 150.0)])
def test_the_answer_is_cut_at_the_limit_without_a_word(limit: float, cut: float):
    run = answering(answer_limit_s=limit, **STRICT)
    assert run.state.deadline == pytest.approx(run.now + cut)
    run.wait()
    assert run.state.answered == (0,)
    assert len(run.state.plan.items) == 3


def test_a_strict_clock_means_nothing_in_practice():
    run = answering(strict_clock=True, answer_limit_s=30.0)
    assert run.state.deadline is None


def test_the_person_may_stop_before_the_limit():
    run = answering(**STRICT)
    run(ev.StopAnswer(), 10.0)
    assert run.state.answered == (0,)


def test_on_the_telephone_no_text_is_shown_unless_asked_for():
    run = drive(format=InterviewFormat.PHONE)
    assert not run.state.question_shown
    run(ev.ShowQuestion())
    assert run.state.question_shown
