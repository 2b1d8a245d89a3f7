"""A technical interview in the window: stages, a silence, and the scratchpad."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QTextCursor
from PySide6.QtWidgets import QApplication

from greenroom.interview import events as ev
from greenroom.interview.state import Phase
from greenroom.model.question import InterviewType
from greenroom.ui.components.tabs import Tabs
from greenroom.ui.room import stage_rail
from greenroom.ui.room.scratch_edit import ScratchEdit
from support.room import Room
from support.technical import PROBLEM, stages

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def technical(open_room: Callable[..., Room]) -> Room:
    return open_room(*stages(), type=InterviewType.TECHNICAL)


@pytest.fixture
def pad(technical: Room) -> ScratchEdit:
    technical.page.side.scratchpad.setFocus()
    technical.settle()
    return technical.page.side.scratchpad


def tab_shown(tabs: Tabs) -> str:
    return tabs.tabText(tabs.currentIndex())


def test_all_stages_with_space_alone(technical: Room):
    rail = technical.page.stage.rail
    seen = []
    for _ in range(5):
        technical.asked()
        seen.append(rail.stages.accessibleDescription())
        technical.press(Key.Key_Space)
        technical.run.wait(15)
        technical.press(Key.Key_Space)
        technical.run.wait(2)
        technical.settle()
    assert seen[0] == "Stage 1 of 5: Clarify"
    assert seen[4] == "Stage 5 of 5: Trade-offs"
    assert technical.actions.went == [("finished", "s1", True)]


def test_the_problem_stays_above_the_question_of_a_stage(technical: Room):
    assert not technical.page.stage.question.problem.isVisible()
    technical.answering(20)
    technical.press(Key.Key_Space)
    technical.run.wait(2)
    technical.settle()
    assert technical.page.stage.question.problem.isVisible()
    assert technical.page.stage.question.problem.text() == PROBLEM


def test_other_interviews_have_no_rail(room: Room):
    assert not room.page.stage.rail.isVisible()
    assert tab_shown(room.page.side.tabs) == "Notes"


def test_a_silence_is_noticed_once_until_somebody_speaks(
    technical: Room, monkeypatch: pytest.MonkeyPatch
):
    said: list[str] = []
    monkeypatch.setattr(
        stage_rail, "announce", lambda _widget, text: said.append(text) if text else None
    )
    technical.answering(5)
    clock = technical.page.stage.rail.clock
    assert clock.words() == "Thinking aloud"
    said.clear()
    for silence in (12.0, 20.0, 21.0, 40.0, 0.2, 20.0):
        technical.run.silence = silence
        technical.settle()
        assert clock.noticed() is (silence >= 20.0)
    assert len(said) == 2
    assert technical.page.stage.rail.line.text().startswith("You went quiet for a moment. Name")
    assert technical.run.state.phase is Phase.ANSWERING


def test_nothing_moves_when_a_silence_is_noticed(technical: Room):
    technical.answering(5)
    stage = technical.page.stage
    places = [stage.rail.geometry(), stage.reading.geometry(), stage.answer.ring.geometry()]
    technical.run.silence = 33.0
    technical.settle()
    assert places == [
        stage.rail.geometry(), stage.reading.geometry(), stage.answer.ring.geometry()
    ]  # fmt: skip


@pytest.mark.parametrize("size", [(1280, 800), (900, 600)])
def test_ring_and_level_stay_in_sight_beside_the_stages(
    open_room: Callable[..., Room], size: tuple[int, int]
):
    room = open_room(*stages(), type=InterviewType.TECHNICAL, size=size)
    room.answering(20)
    room.press(Key.Key_Space)
    room.run.wait(2)
    room.settle()
    viewport = room.page.stage.viewport()
    for widget in (room.page.stage.rail, room.page.stage.answer.level):
        corner = widget.mapTo(viewport, widget.rect().bottomRight())
        assert viewport.rect().contains(corner)


def test_the_scratchpad_is_open_and_told_to_the_run(technical: Room, pad: ScratchEdit):
    assert tab_shown(technical.page.side.tabs) == "Scratchpad"
    assert QFontInfo(pad.font()).fixedPitch()
    technical.bot.keyClicks(pad, "a - b")
    assert pad.toPlainText() == "a - b"
    assert technical.run.scratchpad == ["", "a", "a ", "a -", "a - ", "a - b"]


def test_letters_and_space_are_text_there(technical: Room, pad: ScratchEdit):
    technical.asked()
    technical.bot.keyClicks(pad, "r p n h l")
    technical.settle()
    assert pad.toPlainText() == "r p n h l"
    assert technical.run.state.phase is Phase.THINKING


def test_tab_indents_and_enter_keeps_the_indent(technical: Room, pad: ScratchEdit):
    bot = technical.bot
    bot.keyClicks(pad, "if")
    bot.keyClick(pad, Key.Key_Tab)
    bot.keyClicks(pad, "x")
    bot.keyClick(pad, Key.Key_Return)
    bot.keyClick(pad, Key.Key_Tab)
    bot.keyClicks(pad, "y")
    bot.keyClick(pad, Key.Key_Return)
    bot.keyClicks(pad, "z")
    assert pad.toPlainText() == "if  x\n    y\n    z"
    bot.keyClick(pad, Key.Key_Backtab, Modifier.ShiftModifier)
    bot.keyClick(pad, Key.Key_Backtab, Modifier.ShiftModifier)
    assert pad.toPlainText() == "if  x\n    y\nz"
    assert QApplication.focusWidget() is pad


def test_pasted_formats_leave_their_letters_only(technical: Room, pad: ScratchEdit):
    pad.moveCursor(QTextCursor.MoveOperation.End)
    QApplication.clipboard().setText("* one\n* two")
    pad.paste()
    assert pad.toPlainText() == "* one\n* two"


def test_escape_leaves_and_control_enter_stops(technical: Room, pad: ScratchEdit):
    technical.press(Key.Key_Escape)
    assert QApplication.focusWidget() is technical.page.bar.main
    assert technical.page.dialog is None
    technical.answering(3)
    pad.setFocus()
    technical.press(Key.Key_Return, Modifier.ControlModifier)
    assert technical.run.state.phase is Phase.BETWEEN
    assert pad.toPlainText() == ""


def test_what_stood_there_is_there_again(open_room: Callable[..., Room]):
    notes = "n\n\n--- scratchpad ---\nx = 1"
    room = open_room(*stages(), type=InterviewType.TECHNICAL, notes=notes)
    assert room.run.scratchpad == ["x = 1"]
    assert room.page.side.scratchpad.toPlainText() == "x = 1"
    room.run.post(ev.End())
