"""The stages of a problem, what it was about, and a silence that is noticed."""

import pytest

from fakes.room_page import FakeRun, plan, question, run_of
from greenroom.interview import events as ev
from greenroom.model.question import InterviewType, Mode
from greenroom.ui.labels import stage_label
from greenroom.ui.room.facts import RoomFacts
from greenroom.ui.room.present_stages import stage_views, think_aloud
from greenroom.ui.room.presenter import room_view
from greenroom.ui.room.view import Mark, RoomView
from support.technical import CLARIFYING, PROBLEM, stages

TECHNICAL = InterviewType.TECHNICAL
ALL = ["Clarify", "Approach", "Walk through", "Test", "Trade-offs"]


def technical(**choices: object) -> FakeRun:
    run = run_of(plan(*stages(), **({"type": TECHNICAL} | choices)))
    run.post(ev.Begin())
    return run


def answering(**choices: object) -> FakeRun:
    run = technical(**choices)
    run.spoken()
    run.post(ev.AnswerNow())
    return run


def view(run: FakeRun, silent_s: float = 0.0) -> RoomView:
    return room_view(RoomFacts(run.state), run.clock, silent_s=silent_s)


def next_stage(run: FakeRun) -> None:
    run.wait(20.0)
    run.post(ev.StopAnswer())
    run.wait(2.0)
    run.spoken()
    run.post(ev.AnswerNow())


def test_the_rail_says_which_stages_are_done_and_to_come():
    run = answering()
    assert [one.text for one in view(run).stages] == ALL
    for at in range(5):
        marks = [one.mark for one in view(run).stages]
        assert marks == [Mark.DONE] * at + [Mark.NOW] + [Mark.NEXT] * (4 - at)
        next_stage(run)


def test_other_interviews_have_no_rail_and_no_clock():
    run = run_of(plan(question("Why us?", 1), type=TECHNICAL))
    run.post(ev.Begin())
    run.spoken()
    run.post(ev.AnswerNow())
    assert (view(run, 60.0).stages, view(run, 60.0).think_aloud) == ((), None)
    behavioral = answering(type=InterviewType.BEHAVIORAL)
    assert (view(behavioral, 60.0).stages, view(behavioral, 60.0).think_aloud) == ((), None)


def test_the_problem_stays_in_sight_in_later_stages():
    run = answering()
    assert view(run).question.text == f"{PROBLEM} {CLARIFYING}"
    assert view(run).question.problem == ""
    next_stage(run)
    assert view(run).question.problem == PROBLEM
    run.post(ev.HideQuestion())
    assert view(run).question.problem == ""


@pytest.mark.parametrize(
    ("silent_s", "words", "noticed"),
    [(0.0, "Thinking aloud", False), (4.9, "Thinking aloud", False), (5.0, "Quiet for 0:05", False),
     (19.9, "Quiet for 0:19", False), (20.0, "Quiet for 0:20", True),
     (75.0, "Quiet for 1:15", True)],
)  # fmt: skip
def test_a_silence_is_counted_and_noticed_from_twenty_seconds_on(
    silent_s: float, words: str, noticed: bool
):
    shown = view(answering(), silent_s)
    assert shown.think_aloud is not None
    assert shown.think_aloud.words == words
    assert bool(shown.think_aloud.heading) is noticed
    assert (shown.think_aloud.heading == "You went quiet for a moment") is noticed


def test_practice_has_a_hint_for_the_stage_and_a_real_interview_has_none():
    run = answering()
    hints = set()
    for _ in range(5):
        aloud = view(run, 30.0).think_aloud
        assert aloud is not None
        hints.add(aloud.text)
        next_stage(run)
    assert len(hints) == 5
    real = view(answering(mode=Mode.REAL), 30.0).think_aloud
    assert real is not None
    assert real.text.startswith("Say what you are weighing up")
    assert real.text not in hints


def test_nobody_is_quiet_while_listening_thinking_or_pausing():
    run = technical()
    assert think_aloud(run.state, 60.0) is None
    run.spoken()
    assert think_aloud(run.state, 60.0) is None
    run.post(ev.AnswerNow())
    run.post(ev.Pause())
    assert think_aloud(run.state, 60.0) is None


def test_an_ended_interview_and_an_unknown_stage_have_words():
    run = answering()
    run.post(ev.End())
    assert {one.mark for one in stage_views(run.state)} <= {Mark.DONE}
    assert stage_label("look_back") == "Look back"
