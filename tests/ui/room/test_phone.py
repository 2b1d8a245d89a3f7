"""The room of a telephone call: it rings, is picked up, and ends with the line."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from greenroom.interview.state import Phase
from greenroom.model.question import InterviewFormat
from greenroom.ui.theme import theme
from support.qt import cut_texts
from support.room import Room

OpenRoom = Callable[..., Room]


@pytest.fixture
def phone(open_room: OpenRoom) -> Room:
    room = open_room(begin=False, format=InterviewFormat.PHONE, notes="Notice period: four weeks")
    room.run.clock += 5.0
    room.settle()
    return room


def test_it_rings_and_says_who_calls(phone: Room):
    assert phone.actions.went == [("ring",)]
    assert phone.current_step == phone.title == "Maya is calling"
    call = phone.page.stage.heading.call
    assert (call.name.text(), call.time.text()) == ("Maya Okafor", "Incoming call")
    assert not phone.page.stage.question.isVisible()
    assert phone.page.bar.main.text() == "Pick up"
    assert phone.page.bar.end.text() == "Decline"
    assert phone.run.state.phase is Phase.READY


def test_space_picks_up_and_the_call_clock_begins(phone: Room):
    phone.press(Qt.Key.Key_Space)
    assert ("stop_ringing",) in phone.actions.went
    assert phone.run.state.phase is Phase.ASKING
    assert phone.page.top.clock.text() == "0:00"
    phone.run.clock += 61.0
    phone.settle()
    assert phone.page.stage.heading.call.time.text() == "Call 1:01"
    assert phone.page.bar.end.text() == "End call"


def test_no_question_is_read_unless_asked_for(phone: Room):
    phone.press(Qt.Key.Key_Space)
    question = phone.page.stage.question
    assert question.text.text() == "Press H to show, R to hear again"
    phone.press(Qt.Key.Key_H)
    assert question.text.text() == "Tell me about yourself."
    question.toggle.click()
    phone.settle()
    assert question.text.text() == "Press H to show, R to hear again"


def test_notes_stand_beside_the_call(phone: Room):
    notes, stage = phone.page.side.notes, phone.page.stage
    assert notes.toPlainText() == "Notice period: four weeks"
    assert phone.page.side.width() > stage.width()
    assert phone.page.side.width() + stage.width() == phone.page.width()


def test_the_line_is_over_at_the_end(phone: Room):
    phone.press(Qt.Key.Key_Space)
    phone.press(Qt.Key.Key_Escape)
    phone.dismiss(agree=True)
    assert phone.actions.went[-2:] == [("hang_up",), ("finished", "s1", False)]


def test_a_call_can_be_declined(phone: Room):
    phone.press(Qt.Key.Key_Escape)
    phone.dismiss(agree=True)
    assert phone.run.state.phase is Phase.ENDED
    assert ("stop_ringing",) in phone.actions.went
    assert phone.actions.went[-1] == ("finished", "s1", False)


def test_who_can_be_seen_does_not_ring(room: Room):
    assert ("ring",) not in room.actions.went
    assert not room.page.stage.heading.call.isVisible()
    assert room.page.bar.end.text() == "End interview"


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_is_cut_in_a_small_window(open_room: OpenRoom, scale: float):
    theme().set_text_scale(scale)
    room = open_room(begin=False, format=InterviewFormat.PHONE, size=(1024, 680))
    stage = room.page.stage
    assert cut_texts(room.page) == []
    room.press(Qt.Key.Key_Space)
    for reach in (lambda: room.answering(38), lambda: room.press(Qt.Key.Key_H)):
        reach()
        room.settle()
        assert cut_texts(room.page) == []
        assert stage.verticalScrollBar().maximum() == 0
        ring = stage.answer.ring.parentWidget()
        for widget in (ring, stage.heading.steps.row, stage.answer.level, stage.heading.call.time):
            assert widget.visibleRegion().boundingRect() == widget.rect(), widget.accessibleName()
