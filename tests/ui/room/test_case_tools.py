"""Beside a case: the calculator, and an exhibit over the whole room."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from greenroom.interview import events as ev
from greenroom.model.plan import InterviewLength
from greenroom.ui.components.chart import ChartView
from support.cases import case_plan
from support.room import Room


@pytest.fixture
def room(open_room: Callable[..., Room]) -> Room:
    room = open_room(planned=case_plan(length=InterviewLength.QUICK))
    while room.run.state.current.stage != "exhibit":
        room.run.post(ev.Skip())
    room.settle()
    return room


def side_tabs(room: Room) -> list[str]:
    tabs = room.page.side.tabs
    return [tabs.tabText(number) for number in range(tabs.count())]


def work_out(room: Room, text: str) -> None:
    line = room.page.tools.calculator.line
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def press(
    room: Room, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(room.page.window().focusWidget() or room.page, key, modifiers)
    room.settle()


def test_a_calculator_is_there_with_a_case_and_only_then(
    room: Room, open_room: Callable[..., Room]
):
    assert side_tabs(room) == ["Notes", "Scratchpad", "Calculator"]
    assert room.page.side.scratchpad.isVisible(), "as in a technical interview"
    assert side_tabs(open_room()) == ["Notes", "Scratchpad"]


def test_sums_are_worked_out_by_keys_alone_and_put_on_the_scratchpad(room: Room):
    press(room, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    calculator = room.page.tools.calculator
    assert room.page.window().focusWidget() is calculator.line
    work_out(room, "4,300 × 3.8")
    work_out(room, "+ 4,060")
    assert calculator.sums.toPlainText().splitlines() == [
        "4,300 × 3.8 = 16,340",
        "16,340 + 4,060 = 20,400",
    ]
    assert calculator.result.text() == "= 20,400"
    assert calculator.line.text() == ""
    calculator.note.click()
    assert room.page.side.scratchpad.toPlainText() == "16,340 + 4,060 = 20,400"
    room.page.side.scratchpad.undo()
    assert room.page.side.scratchpad.toPlainText() == ""
    press(room, Qt.Key.Key_Escape)
    assert room.page.window().focusWidget() is room.page.bar.main


def test_the_result_is_there_while_typing_and_nonsense_is_told(room: Room):
    press(room, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    calculator = room.page.tools.calculator
    QTest.keyClicks(calculator.line, "1,500 x -5.6")
    assert calculator.result.text() == "= −8,400"
    calculator.line.clear()
    work_out(room, "two and two")
    assert calculator.result.text() == "That is no sum that can be worked out."
    assert calculator.line.text() == "two and two"
    assert calculator.sums.toPlainText() == ""
    assert not calculator.note.isEnabled()


def test_up_brings_back_what_was_typed(room: Room):
    press(room, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    line = room.page.tools.calculator.line
    work_out(room, "2 + 2")
    work_out(room, "3 + 3")
    for wanted in ("3 + 3", "2 + 2", "2 + 2"):
        QTest.keyClick(line, Qt.Key.Key_Up)
        assert line.text() == wanted
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Down)
    assert line.text() == ""


def test_letters_and_space_are_text_on_the_calculators_line(room: Room):
    press(room, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    before = room.run.state.phase
    line = room.page.tools.calculator.line
    QTest.keyClicks(line, "12k x 3 n")
    assert line.text() == "12k x 3 n"
    assert room.run.state.phase is before


def test_x_enlarges_the_exhibit_between_the_bars_while_the_answer_goes_on(room: Room):
    room.answering(4.0)
    page = room.page
    page.bar.main.setFocus()
    press(room, Qt.Key.Key_X)
    large = page.tools.large
    assert large.isVisible()
    assert large.geometry().top() == page.top.geometry().bottom() + 1
    assert large.geometry().bottom() == page.bar.geometry().top() - 1
    (chart,) = large.findChildren(ChartView)
    (small,) = page.case.findChildren(ChartView)
    assert chart.width() * chart.height() > 1.5 * small.width() * small.height()
    assert room.run.state.phase.name == "ANSWERING"
    press(room, Qt.Key.Key_X)
    assert not large.isVisible()


def test_esc_puts_the_exhibit_back_before_it_asks_to_end(room: Room):
    room.page.case.enlarge.click()
    room.settle()
    assert room.page.tools.large.isVisible()
    press(room, Qt.Key.Key_Escape)
    assert not room.page.tools.large.isVisible()
    assert room.page.dialog is None
    press(room, Qt.Key.Key_Escape)
    assert room.page.dialog is not None


def test_a_large_exhibit_has_the_focus_and_gives_it_back(room: Room):
    window, tabs = room.page.window(), room.page.case.tabs
    tabs.setFocus(Qt.FocusReason.TabFocusReason)
    press(room, Qt.Key.Key_X)
    assert room.page.tools.large.isAncestorOf(window.focusWidget())
    assert window.focusWidget().accessibleName()
    press(room, Qt.Key.Key_Escape)
    assert window.focusWidget() is tabs


def test_only_an_exhibit_can_be_enlarged(room: Room, qtbot: QtBot):
    panel = room.page.case
    assert panel.enlarge.isVisible()
    panel.tabs.setCurrentIndex(panel.tabs.count() - 1)
    assert not panel.enlarge.isVisible()
    room.page.tools.toggle_exhibit()
    assert not room.page.tools.large.isVisible()
