"""Feedback after each answer: it comes beside the stage, and goes with the next answer."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from greenroom.interview import events as ev
from greenroom.model.question import Mode
from greenroom.ui.components.label import Label
from greenroom.ui.room import last_answer
from greenroom.ui.theme import theme
from support.feedback import reviewed
from support.qt import cut_texts
from support.room import Room

OpenRoom = Callable[..., Room]


def tabs(room: Room) -> list[str]:
    bar = room.page.side.tabs
    return [bar.tabText(at) for at in range(bar.count())]


def in_front(room: Room) -> str:
    bar = room.page.side.tabs
    return bar.tabText(bar.currentIndex())


def report_comes(room: Room, item: int = 0) -> None:
    room.actions.feedback[f"t{item}"] = reviewed(item)
    room.run.listener.reviewed(f"t{item}")
    room.settle()


def answered(room: Room) -> Room:
    room.answering(90)
    room.run.post(ev.StopAnswer())
    room.settle()
    report_comes(room)
    return room


def test_it_comes_to_the_front_and_the_interview_goes_on(room: Room):
    answered(room)
    assert in_front(room) == "Last answer"
    assert room.page.side.last.isVisible()
    assert "1:30" in room.page.side.last.accessibleDescription()
    assert QApplication.focusWidget() is room.page.bar.main
    room.run.wait(5.0)
    room.settle()
    assert room.run.state.item == 1
    assert in_front(room) == "Last answer"


def test_it_goes_when_the_next_answer_begins(room: Room):
    answered(room)
    room.run.wait(5.0)
    room.answering()
    assert tabs(room) == ["Notes", "Scratchpad"]
    assert room.page.side.notes.isVisible()


def test_the_tab_that_was_there_before_comes_back(room: Room):
    room.page.side.tabs.setCurrentIndex(1)
    answered(room)
    room.run.wait(5.0)
    room.answering()
    assert in_front(room) == "Scratchpad"


def test_who_types_is_not_disturbed(room: Room):
    room.answering(90)
    room.run.post(ev.StopAnswer())
    room.page.side.notes.setFocus()
    room.settle()
    report_comes(room)
    assert in_front(room) == "Notes"
    assert "Last answer" in tabs(room)


def test_a_late_report_waits_for_the_end_of_the_next_answer(room: Room):
    room.answering(90)
    room.run.post(ev.StopAnswer())
    room.run.wait(5.0)
    room.answering(30)
    report_comes(room)
    assert tabs(room) == ["Notes", "Scratchpad"]
    room.run.post(ev.StopAnswer())
    room.settle()
    assert in_front(room) == "Last answer"
    report_comes(room, 1)
    assert room.page.side.last_view.title == "Your answer to question 2"


def test_retake_asks_that_question_again(room: Room):
    answered(room)
    room.run.wait(5.0)
    room.settle()
    assert room.run.state.item == 1
    room.page.side.last.retake.click()
    room.settle()
    assert room.run.state.item == 0


def test_keys_read_it_and_retake(room: Room):
    answered(room)
    room.press(Qt.Key.Key_F)
    assert QApplication.focusWidget() is room.page.side.last
    room.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is room.page.side.last.retake
    room.run.wait(5.0)
    room.press(Qt.Key.Key_T)
    assert room.run.state.item == 0


def test_the_key_opens_a_panel_that_was_hidden(room: Room):
    room.page.toggle_side()
    answered(room)
    room.press(Qt.Key.Key_F)
    assert room.page.side.last.isVisible()


def test_the_focus_goes_back_to_the_room_with_it(room: Room):
    answered(room)
    room.press(Qt.Key.Key_F)
    room.run.wait(5.0)
    room.answering()
    assert QApplication.focusWidget() is room.page.bar.main


def test_keys_do_nothing_without_it(room: Room):
    for command in room.page.last.commands():
        assert not command.enabled()
        command.run()
    assert room.run.state.item == 0


def test_it_is_announced(room: Room, monkeypatch: pytest.MonkeyPatch):
    said: list[str] = []
    monkeypatch.setattr(last_answer, "announce", lambda _widget, text: said.append(text))
    answered(room)
    room.settle()
    assert said == [room.page.side.last_view.announcement]


def test_a_real_interview_shows_none(open_room: OpenRoom):
    assert tabs(answered(open_room(mode=Mode.REAL))) == ["Notes", "Scratchpad"]


def test_switched_off_nothing_comes(room: Room):
    room.answering(90)
    room.run.post(ev.StopAnswer())
    room.run.listener.reviewed("t0")
    room.settle()
    assert tabs(room) == ["Notes", "Scratchpad"]


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_is_cut_in_a_small_window(open_room: OpenRoom, scale: float):
    theme().set_text_scale(scale)
    room = answered(open_room(size=(1024, 680)))
    assert cut_texts(room.page.side) == []
    assert room.page.side.tabs.currentIndex() == 2


def test_a_long_question_is_read_whole(open_room: OpenRoom) -> None:
    room = answered(open_room(size=(1024, 680)))
    asked = room.run.state.plan.items[0].text
    side = room.page.side
    (label,) = (one for one in side.last.findChildren(Label) if one.text() == asked)
    label.setText(f"{asked} " * 6)
    room.settle()
    assert not label.toolTip()  # what elides tells the rest on hover
    assert label.height() >= label.heightForWidth(label.width())
    assert label.height() > 2 * label.fontMetrics().height()
