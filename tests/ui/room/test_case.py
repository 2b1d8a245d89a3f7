"""The room of a case: stages, exhibits that come one by one, and what was told."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from fakes.reading import WordLikeness
from fakes.room_page import plan, run_of, session
from greenroom.interview import events as ev
from greenroom.interview.clarifying import answers_to
from greenroom.model.plan import InterviewLength
from greenroom.model.question import Mode
from greenroom.ui.components.chart import ChartView
from greenroom.ui.components.data_table import DataTable
from greenroom.ui.components.label import Label
from greenroom.ui.theme import theme
from support.cases import case_plan
from support.room import Room


@pytest.fixture
def case_room(open_room: Callable[..., Room]) -> Callable[..., Room]:
    def make(**choices: object) -> Room:
        return open_room(planned=case_plan(length=InterviewLength.QUICK, **choices))

    return make


def ask(room: Room, text: str) -> None:
    """Ask the interviewer; the answer comes, is heard, and it is the person's turn again."""
    room.answering(4.0)
    room.run.post(ev.StopAnswer())
    state = room.run.state
    items = answers_to(state.plan, state.item, text, WordLikeness())
    room.run.post(ev.Considered(state.item, items))
    for _ in range(10):
        room.run.wait(2.0)
        if room.run.state.is_question:
            break
        room.run.spoken()
    room.settle()


def skip_to(room: Room, stage: str) -> None:
    while room.run.state.current.stage != stage:
        room.run.post(ev.Skip())
    room.settle()


def tabs(room: Room) -> list[str]:
    return [room.page.case.tabs.tabText(n) for n in range(room.page.case.tabs.count())]


def front(room: Room) -> str:
    return room.page.case.tabs.tabText(room.page.case.tabs.currentIndex())


def test_the_case_is_in_view_and_not_twice(case_room: Callable[..., Room]):
    room = case_room()
    assert "Harbor Basket" in room.page.stage.case_text.summary.text()
    assert room.page.stage.question.text.text() == "What would you like to know before you start?"
    assert tabs(room)[2:] == ["The case", "Frameworks"]
    assert room.page.bar.skip.text() == "No more questions"


def test_what_the_case_is_about_is_told_once(case_room: Callable[..., Room]):
    room = case_room()
    text = room.page.stage.case_text.summary.text()

    def told() -> list[bool]:
        labels = room.page.findChildren(Label)
        return [label.isVisible() for label in labels if label.text() == text]

    assert sorted(told()) == [False, True]
    assert room.page.stage.case_text.isVisible()
    room.window.resize(1024, 560)
    theme().set_text_scale(1.5)
    room.settle()
    assert sorted(told()) == [False, True], "under its tab, where height is short"
    assert not room.page.stage.case_text.isVisible()


def test_the_case_stands_over_the_question_and_the_state_under_the_ring(
    case_room: Callable[..., Room],
):
    stage = case_room().page.stage

    def top(widget: QWidget) -> int:
        return widget.mapTo(stage, QPoint(0, 0)).y()

    steps = stage.heading.steps
    order = (stage.heading, stage.case_text, stage.question, stage.answer.ring, steps)
    assert sorted(order, key=top) == list(order)
    assert top(steps) < top(stage.answer.level)
    assert len(steps.shown()) == 1, "only what is going on"
    assert stage.question.now.isVisible()
    assert stage.question.now.text() == "Question now"


def test_what_is_told_is_not_called_a_question(case_room: Callable[..., Room]):
    room = case_room()
    room.answering(4.0)
    room.run.post(ev.StopAnswer())
    state = room.run.state
    items = answers_to(state.plan, state.item, "How are the drivers paid?", WordLikeness())
    room.run.post(ev.Considered(state.item, items))
    room.run.wait(2.0)
    room.settle()
    assert "paid by the hour" in room.page.stage.question.text.text()
    assert room.page.stage.question.now.text() == "Maya Okafor"


def test_beside_a_case_the_question_has_the_width_of_its_card(case_room: Callable[..., Room]):
    card = case_room().page.stage.question
    assert card.text.width() > 0.8 * card.width()
    above = card.text.mapTo(card, QPoint(0, 0)).y()
    assert card.toggle.mapTo(card, card.toggle.rect().bottomLeft()).y() < above


def test_the_stage_beside_a_case_is_not_cut_off(case_room: Callable[..., Room]):
    stage = case_room().page.stage
    assert stage.page.width() <= stage.viewport().width()


def test_what_was_told_stays_in_view(case_room: Callable[..., Room]):
    room = case_room()
    ask(room, "How are the drivers paid?")
    assert front(room) == "The case"
    texts = [
        label.text()
        for label in room.page.case.pages.currentWidget().findChildren(object)
        if hasattr(label, "text")
    ]
    assert any("twenty-two dollars" in text for text in texts)
    assert room.run.state.current.stage == "clarify"


def test_exhibits_come_with_their_stage_and_to_the_front(case_room: Callable[..., Room]):
    room = case_room()
    skip_to(room, "exhibit")
    assert tabs(room)[0] == front(room) == "Exhibit 1"
    page = room.page.case.pages.currentWidget()
    (chart,) = page.findChildren(ChartView)
    (table,) = page.findChildren(DataTable)
    assert "Airport road: Last year $0.8, This year −$5.6" in chart.plot.accessibleDescription()
    assert "All zones" in table.accessibleDescription()
    skip_to(room, "surprise")
    assert front(room) == "Exhibit 2"
    skip_to(room, "recommendation")
    assert tabs(room)[:2] == ["Exhibit 1", "Exhibit 2"], "they stay"


def test_exhibits_not_yet_shared_are_named_and_cannot_be_opened(case_room: Callable[..., Room]):
    room = case_room()
    row = room.page.case.tabs
    to_come = [f"Exhibit {number}, not yet shared" for number in (1, 2)]
    assert tabs(room)[:2] == to_come
    assert [row.isTabEnabled(at) for at in range(4)] == [False, False, True, True]
    assert front(room) == "The case"
    row.setFocus(Qt.FocusReason.TabFocusReason)
    room.press(Qt.Key.Key_Left)
    assert front(room) == "The case", "no key opens what is not there"
    skip_to(room, "exhibit")
    assert tabs(room)[:2] == ["Exhibit 1", to_come[1]]
    assert room.page.case.front_exhibit() is not None
    skip_to(room, "surprise")
    assert not [name for name in tabs(room) if "not yet" in name]


def test_where_the_row_of_tabs_is_short_numbers_stand_for_what_is_to_come(
    case_room: Callable[..., Room],
):
    room = case_room()
    room.page.case.setFixedWidth(400)
    room.settle()
    assert tabs(room) == ["Exhibit 1", "Exhibit 2", "The case", "Frameworks"]
    assert room.page.case.tabs.tabToolTip(0) == "Exhibit 1, not yet shared"
    room.page.case.setFixedWidth(620)
    room.settle()
    assert tabs(room)[0] == "Exhibit 1, not yet shared"


def test_frameworks_are_for_practice_only(case_room: Callable[..., Room]):
    assert "Frameworks" not in tabs(case_room(mode=Mode.REAL))


def test_the_bar_above_tells_the_stage(case_room: Callable[..., Room]):
    room = case_room()
    assert room.page.top.question.text() == "Stage 1 of 6: Clarify"
    skip_to(room, "sum")
    assert room.page.top.question.text() == "Stage 4 of 6: Calculation"
    assert room.page.top.dashes.isVisible()


def test_in_large_type_the_question_keeps_its_buttons(case_room: Callable[..., Room]):
    room = case_room()
    skip_to(room, "exhibit")
    room.window.resize(1024, 680)
    theme().set_text_scale(1.5)
    room.settle()
    card = room.page.stage.question
    assert not card.now.isVisible(), "where the question has no height the caption goes first"
    for button in (card.toggle, card.help):
        end = button.mapTo(card, button.rect().bottomRight()).x()
        assert end < card.width()
    assert card.width() <= room.page.stage.reading.viewport().width()


def test_after_a_case_the_room_is_as_before(case_room: Callable[..., Room]):
    room = case_room()
    run = run_of(plan())
    run.listener = room.page.new_listener()
    room.page.enter(run, session(plan(), ""))
    room.settle()
    stage = room.page.stage
    assert stage.case_text.isHidden()
    assert not stage.question.now.isVisible()
    assert stage.heading.isAncestorOf(stage.heading.steps)


def test_exhibits_are_reached_and_changed_by_keys(case_room: Callable[..., Room]):
    room = case_room()
    skip_to(room, "surprise")
    room.page.case.tabs.setFocus(Qt.FocusReason.TabFocusReason)
    room.press(Qt.Key.Key_Left)
    assert front(room) == "Exhibit 1"
    assert room.page.case in room.page.regions()


def test_another_interview_has_no_panel(room: Room):
    assert room.page.case.isHidden()
    assert room.page.stage.maximumWidth() > 10_000
