"""A hint on request, in practice."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from fakes.room_page import QUESTIONS, question, remark
from greenroom.interview import events as ev
from greenroom.model.plan import PlanItem
from greenroom.model.question import InterviewFormat, Mode
from greenroom.ui.theme import theme
from support.qt import cut_texts
from support.room import Room

OpenRoom = Callable[..., Room]
LISTENS = "Whether the person says what they themselves did, and what came of it."


def asked(number: int, listens_for: str) -> PlanItem:
    item = question(QUESTIONS[number - 1], number)
    assert item.question is not None
    return replace(item, question=replace(item.question, listens_for=listens_for))


@pytest.fixture
def items() -> tuple[PlanItem, ...]:
    return asked(1, LISTENS), asked(2, "Something else.")


def tabs(room: Room) -> list[str]:
    return [room.page.side.tabs.tabText(at) for at in range(room.page.side.tabs.count())]


def test_it_says_how_to_build_the_answer_and_what_is_listened_for(
    open_room: OpenRoom, items: tuple[PlanItem, ...]
):
    room = open_room(*items)
    assert "Hint" not in tabs(room)
    room.asked()
    room.press(Qt.Key.Key_I)
    sheet = room.page.hint.sheet
    assert tabs(room)[room.page.side.tabs.currentIndex()] == "Hint"
    assert sheet.listens_for.text() == LISTENS
    assert "how it turned out" in sheet.build.text()
    assert LISTENS in sheet.accessibleDescription()
    room.press(Qt.Key.Key_I)
    assert "Hint" not in tabs(room)
    assert room.page.side.texts.currentWidget() is room.page.side.notes


def test_the_button_shows_it_too_and_it_goes_with_the_question(
    open_room: OpenRoom, items: tuple[PlanItem, ...]
):
    room = open_room(*items)
    room.asked()
    room.page.stage.question.help.click()
    room.settle()
    assert "Hint" in tabs(room)
    room.answering(30.0)
    assert "Hint" in tabs(room)
    room.run.post(ev.StopAnswer())
    room.settle()
    assert "Hint" not in tabs(room)


def test_hidden_notes_come_back_for_it(open_room: OpenRoom, items: tuple[PlanItem, ...]):
    room = open_room(*items)
    room.asked()
    room.page.toggle_side()
    room.press(Qt.Key.Key_I)
    assert room.page.side.isVisible()


def test_a_real_interview_gives_none(open_room: OpenRoom, items: tuple[PlanItem, ...]):
    room = open_room(*items, mode=Mode.REAL)
    room.asked()
    assert not room.page.stage.question.help.isVisible()
    room.press(Qt.Key.Key_I)
    assert "Hint" not in tabs(room)


def test_there_is_none_on_what_is_only_said(open_room: OpenRoom, items: tuple[PlanItem, ...]):
    room = open_room(remark(), *items)
    assert not room.page.stage.question.help.isVisible()


@pytest.mark.parametrize("format_", [InterviewFormat.IN_PERSON, InterviewFormat.PHONE])
def test_nothing_is_cut_in_a_small_window(
    open_room: OpenRoom, items: tuple[PlanItem, ...], format_: InterviewFormat
):
    theme().set_text_scale(1.5)
    room = open_room(*items, format=format_, size=(1024, 680))
    room.asked()
    room.press(Qt.Key.Key_I)
    assert room.page.stage.question.help.isVisible()
    assert cut_texts(room.page) == []
