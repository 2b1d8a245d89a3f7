"""The room by keyboard alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from fakes.room_page import question
from greenroom.interview import events as ev
from greenroom.interview.state import Phase
from greenroom.model.sound import MicrophoneTrouble
from support.qt import tab_order
from support.room import Room

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def test_a_whole_interview_with_space_alone(open_room: Callable) -> None:
    room = open_room(question("Why us?", 1), question("Why you?", 2))
    for number in (1, 2):
        room.asked()
        assert room.run.state.phase is Phase.THINKING
        room.press(Key.Key_Space)
        assert room.run.state.phase is Phase.ANSWERING
        room.run.wait(20)
        room.press(Key.Key_Space)
        assert room.run.state.answered == tuple(range(number))
        room.run.wait(2)
        room.settle()
    assert room.actions.went == [("finished", "s1", True)]


def test_a_held_space_starts_but_never_stops(room: Room) -> None:
    room.asked()
    target = QApplication.focusWidget()
    room.press(Key.Key_Space)
    for _ in range(5):
        for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
            event = QKeyEvent(kind, Key.Key_Space, Modifier.NoModifier, " ", True)
            QApplication.sendEvent(target, event)
    room.settle()
    assert room.run.state.phase is Phase.ANSWERING
    assert room.run.state.take == 1


def test_a_repeat_that_qt_does_not_flag_is_known_by_its_time(room: Room) -> None:
    room.asked()
    target = QApplication.focusWidget()
    assert target is not None

    def send(kind: QEvent.Type, moment_ms: int) -> None:
        event = QKeyEvent(kind, Key.Key_Space, Modifier.NoModifier, " ")
        event.setTimestamp(moment_ms)
        QApplication.sendEvent(target, event)

    send(QEvent.Type.KeyPress, 1000)
    for moment_ms in (1600, 1640, 1680):
        send(QEvent.Type.KeyRelease, moment_ms)
        send(QEvent.Type.KeyPress, moment_ms)
    room.settle()
    assert room.run.state.phase is Phase.ANSWERING
    send(QEvent.Type.KeyRelease, 1700)
    room.run.wait(2)
    send(QEvent.Type.KeyPress, 1900)
    assert room.run.state.phase is Phase.BETWEEN


def test_space_pressed_twice_at_once_is_one_press(room: Room) -> None:
    room.asked()
    room.press(Key.Key_Space)
    room.run.wait(0.3)
    room.press(Key.Key_Space)
    assert room.run.state.phase is Phase.ANSWERING
    room.run.wait(20)
    room.press(Key.Key_Space)
    room.run.wait(0.3)
    room.press(Key.Key_Space)
    assert room.run.state.phase is Phase.BETWEEN  # and not already the next question


def test_a_double_click_is_one_press(room: Room) -> None:
    room.answering(20)
    room.bot.mouseClick(room.page.bar.main, Qt.MouseButton.LeftButton)
    room.bot.mouseDClick(room.page.bar.main, Qt.MouseButton.LeftButton)
    room.settle()
    assert (room.run.state.phase, room.run.state.item) == (Phase.BETWEEN, 0)


@pytest.mark.parametrize("name", ["replay", "pause", "skip", "end"])
def test_space_never_presses_another_button(room: Room, name: str) -> None:
    room.asked()
    button = getattr(room.page.bar, name)
    button.setFocus()
    room.press(Key.Key_Space)
    assert room.run.state.phase is Phase.ANSWERING
    assert room.page.dialog is None
    assert room.run.state.replays == 0
    assert room.run.state.item == 0


def test_space_in_a_banner_is_still_the_main_button(room: Room) -> None:
    room.answering(8)
    room.run.listener.trouble(MicrophoneTrouble.SILENT, True)
    room.settle()
    room.page.stage.banner.buttons[-1].setFocus()
    room.press(Key.Key_Space)
    assert room.run.state.phase is Phase.BETWEEN


def test_letters(room: Room) -> None:
    room.asked()
    room.press(Key.Key_H)
    assert not room.run.state.question_shown
    assert room.page.stage.question.text.text() == "Press H to show, R to hear again"
    room.press(Key.Key_H)
    assert room.run.state.question_shown
    room.press(Key.Key_L)
    assert not room.page.stage.transcript.words.isVisible()
    room.press(Key.Key_P)
    assert room.run.state.phase is Phase.PAUSED
    room.press(Key.Key_P)
    assert room.run.state.phase is Phase.THINKING
    room.press(Key.Key_R)
    assert room.run.state.replays == 1
    room.press(Key.Key_N)
    assert room.run.state.item == 1
    assert room.actions.went == [
        ("save_show_question", False),
        ("save_show_question", True),
        ("save_live_transcript", False),
    ]


def test_letters_rest_while_notes_are_typed(room: Room) -> None:
    room.answering(2)
    edit = room.page.side.notes
    edit.setFocus()
    room.settle()
    for letter in "nh p rl":
        room.bot.keyClick(edit, letter)
    room.settle()
    assert edit.toPlainText() == "nh p rl"
    assert room.run.state.phase is Phase.ANSWERING
    assert room.run.state.item == 0
    room.press(Key.Key_Return, Modifier.ControlModifier)
    assert room.run.state.phase is Phase.BETWEEN
    assert edit.toPlainText() == "nh p rl"


def test_escape_leaves_the_notes_first(room: Room) -> None:
    room.asked()
    room.page.side.notes.setFocus()
    room.settle()
    room.press(Key.Key_Escape)
    assert QApplication.focusWidget() is room.page.bar.main
    assert room.page.dialog is None
    room.press(Key.Key_Escape)
    assert room.page.dialog is not None
    room.page.dialog.reject()


def test_ending_asks_and_can_be_taken_back(room: Room) -> None:
    room.answering(20)
    room.press(Key.Key_Escape)
    dialog = room.page.dialog
    assert dialog.windowTitle() == "End here?"
    assert dialog.accessibleDescription() == (
        "Your answer is kept. You can continue from question 2 later."
    )
    assert (dialog.confirm.text(), dialog.cancel.text()) == ("End and review", "Go on")
    room.dismiss(agree=False)
    assert room.run.state.phase is Phase.ANSWERING
    room.press(Key.Key_Escape)
    room.dismiss(agree=True)
    assert room.actions.went == [("finished", "s1", False)]


def test_replay_asks_only_when_a_take_would_go(room: Room) -> None:
    room.answering(20)
    room.press(Key.Key_R)
    assert room.page.dialog is not None
    room.dismiss(agree=False)
    assert room.run.state.phase is Phase.ANSWERING
    room.press(Key.Key_R)
    room.dismiss(agree=True)
    assert room.run.state.phase is Phase.ASKING
    assert ev.DiscardTake(0, 1) in room.run.effects


def test_the_notes_can_be_put_away(room: Room) -> None:
    room.page.side.notes.setFocus()
    room.settle()
    room.press(Key.Key_Backslash, Modifier.ControlModifier)
    assert not room.page.side.isVisible()
    assert QApplication.focusWidget() is room.page.bar.main
    room.press(Key.Key_Backslash, Modifier.ControlModifier)
    assert room.page.side.isVisible()


def test_f6_leads_from_the_main_button_to_the_notes(room: Room) -> None:
    room.press(Key.Key_F6)
    assert QApplication.focusWidget() is room.page.side.notes


def test_the_order_of_stops(room: Room) -> None:
    page = room.page
    room.asked()
    assert tab_order(page.bar.main, page) == [
        page.bar.main,
        page.bar.replay,
        page.bar.pause,
        page.bar.skip,
        page.bar.end,
        page.stage.question.help,
        page.stage.question.toggle,
        page.stage.transcript.switch,
        page.side.tabs,
        page.side.notes,
    ]


def test_the_focus_stays_when_the_state_changes(room: Room) -> None:
    room.asked()
    seen: list[QWidget | None] = []
    for key in (Key.Key_Space, Key.Key_P, Key.Key_Space, Key.Key_Space):
        room.press(key)
        room.run.wait(2)
        seen.append(QApplication.focusWidget())
    room.run.wait(2)
    room.settle()
    assert seen == [room.page.bar.main] * 4
    assert QApplication.focusWidget() is room.page.bar.main


def test_enter_presses_the_button_that_has_the_focus(room: Room) -> None:
    room.asked()
    room.page.bar.pause.setFocus()
    room.press(Key.Key_Return)
    assert room.run.state.phase is Phase.PAUSED
