"""The room of a telephone call: it rings, is picked up, and ends with the line."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from greenroom.interview.state import Phase
from greenroom.model.question import InterviewFormat
from greenroom.model.sound import InputLevel
from greenroom.ui.level import level_share
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
    off = "Question text is off, as on a real call. Press R to hear it again."
    assert (question.hint.accessibleName(), question.hint.isVisible()) == (off, True)
    phone.press(Qt.Key.Key_H)
    assert (question.text.text(), question.text.isVisible()) == ("Tell me about yourself.", True)
    assert not question.hint.isVisible()
    question.toggle.click()
    phone.settle()
    assert question.hint.isVisible()
    assert not question.text.isVisible()


def test_the_line_shows_the_own_voice_while_it_is_recorded(phone: Room):
    answer = phone.page.stage.answer
    phone.press(Qt.Key.Key_Space)
    phone.answering(20.0)
    assert not answer.ring.isVisible()
    assert not answer.level.isVisible()
    before = answer.call.wave.grab().toImage()
    phone.run.current_level = InputLevel(-20.0, -12.0)
    phone.page.stage.answer.show_level(phone.run.level())
    assert answer.call.wave.shares[-1] == pytest.approx(level_share(-20.0))
    assert answer.call.wave.grab().toImage() != before
    assert answer.call.bar.words == "70 s to your target"
    assert answer.call.bar.accessibleName() == "Answer time"


def test_the_bar_says_what_the_ring_says(phone: Room):
    bar = phone.page.stage.answer.call.bar
    phone.press(Qt.Key.Key_Space)
    assert bar.words == "ready"
    phone.answering(100.0)
    assert bar.words == "in target"
    phone.press(Qt.Key.Key_P)
    assert bar.words == "paused"


def test_notes_stand_beside_the_call(phone: Room):
    notes, stage = phone.page.side.notes, phone.page.stage
    assert notes.toPlainText() == "Notice period: four weeks"
    assert phone.page.side.width() > stage.width()
    resume = phone.page.resume.card
    assert phone.page.side.width() + stage.width() + resume.width() == phone.page.width()


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
    assert room.page.stage.answer.ring.isVisible()
    assert not room.page.stage.answer.call.isVisible()
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
        line = stage.answer.call
        for widget in (line.wave, line.bar, stage.heading.steps.row, stage.heading.call.time):
            assert widget.visibleRegion().boundingRect() == widget.rect(), widget.accessibleName()
