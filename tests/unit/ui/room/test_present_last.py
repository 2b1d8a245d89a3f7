"""What practice shows of the answer just given."""

from dataclasses import replace

import pytest

from fakes.reports import report
from fakes.room_page import plan, question, run_of
from greenroom.banks import case_files, load_cases
from greenroom.interview.state import ConductorState
from greenroom.model.question import Mode, StructureKind
from greenroom.model.report import Part, Presence, Report, Story
from greenroom.model.span import Span
from greenroom.platform.assets import question_banks_dir
from greenroom.ui.room.present_last import LastAnswerView, present_last, shows_feedback
from support.feedback import possible_filler, reviewed
from support.groups import group_plan


def view(said: Report | None = None, state: ConductorState | None = None) -> LastAnswerView:
    found = present_last(state or run_of(plan()).state, *reviewed(said=said))
    assert found is not None
    return found


def test_length_stands_against_the_range_of_the_question():
    short = replace(report(), timing=replace(report().timing, answer=Span(0, 72)))
    figure = view(short).figures[0]
    assert (figure.name, figure.value, figure.place) == ("Length", "1:12", -1)
    assert figure.spoken == "Length, 1:12, 18 s under, Suggested: 1:30 to 2:30"


def test_a_pace_that_is_not_known_has_no_range_of_lengths():
    timing = replace(report().timing, speaking_rate_wpm=None)
    assert view(replace(report(), timing=timing)).figures[1].spoken == "Pace, –, too short"


def test_pace_fillers_and_pauses_follow():
    figures = view().figures
    assert [(each.name, each.value, each.place) for each in figures[1:]] == [
        ("Pace", "130 wpm", 0),
        ("Fillers", "2.0 per minute", 0),
        ("Pauses", "0 long", 0),
    ]


def test_possible_fillers_are_told_apart():
    said = replace(report(), fillers=replace(report().fillers, items=(possible_filler(),)))
    fillers = view(said).figures[2]
    assert (fillers.value, fillers.note) == ("2.0 per minute", "1 more is possible")


def test_without_a_rate_the_count_is_shown():
    assert view(report(fillers_per_min=None)).figures[2].value == "0"


def test_parts_are_those_that_were_found_and_those_that_were_not():
    assert view().parts == ("There: Situation, Task, Action", "Not found: Result")


@pytest.mark.parametrize("change", ["little", "no story"])
def test_no_part_is_named_where_none_may_be(change: str):
    said = report(result_share=0.0)
    generic = replace(said.structure, story=Story.GENERIC)
    changed = {"little": {"enough_speech": False}, "no story": {"structure": generic}}[change]
    assert view(replace(said, **changed)).parts == ()


def test_other_structures_name_their_parts_without_a_story():
    said = report()
    parts = (
        Part("answer", Presence.PRESENT, 0.4, (), None),
        Part("A", Presence.UNCLEAR, 0, (), None),
    )
    other = replace(said.structure, kind=StructureKind.NONE, story=Story.GENERIC, parts=parts)
    assert len(view(replace(said, structure=other)).parts) == 2


def test_there_is_one_next_step_and_it_is_announced():
    shown = view()
    assert shown.step_title
    assert shown.step
    assert shown.announcement == f"Feedback on your answer is ready. {shown.step_title}"
    assert shown.step in shown.spoken
    without = view(report())
    assert (without.step_title, without.step) == ("", "")


def test_the_title_says_which_answer_it_is():
    assert view().title == "Your answer to question 1"
    first = question("Why?", 1)
    follow_up = replace(question("What came of it?", 1), parent=0, gap="result")
    state = run_of(plan(first, follow_up)).state
    assert present_last(state, *reviewed(1)).title == "Your answer to the follow-up"


def test_a_turn_in_a_discussion_cannot_be_taken_again():
    assert view().retake
    state = run_of(group_plan()).state
    at = next(i for i, item in enumerate(state.plan.items) if item.question is not None)
    found = present_last(state, *reviewed(at))
    assert found is not None
    assert not found.retake


def test_nothing_is_shown_before_the_report():
    take, bands = reviewed()
    assert present_last(run_of(plan()).state, replace(take, report=None), bands) is None


def test_only_practice_shows_feedback_before_the_end():
    practice = run_of(plan()).state
    assert shows_feedback(practice)
    assert not shows_feedback(run_of(plan(mode=Mode.REAL)).state)
    assert not shows_feedback(replace(practice, only_item=True))


def test_a_discussion_and_a_case_go_on_without_it():
    assert not shows_feedback(run_of(group_plan()).state)
    practice = run_of(plan()).state
    case = next(iter(load_cases(case_files(question_banks_dir())).values()))
    assert not shows_feedback(replace(practice, plan=replace(practice.plan, case=case)))
