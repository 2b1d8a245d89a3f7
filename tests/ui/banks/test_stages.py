"""Stages of a technical question in the editor, by mouse and keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fakes.bank_services import FakeBankServices, bank
from greenroom.model.question import QuestionKind
from greenroom.ui.theme import theme
from support.banks_window import BanksWindow
from support.qt import cut_texts, settle, unnamed_controls

Open = Callable[..., BanksWindow]
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
USUAL = ["clarify", "approach", "walk_through", "test", "trade_offs"]


def technical() -> FakeBankServices:
    """One own bank with a technical question."""
    mine = bank("mine", "Design a lift for a tall building.")
    changed = mine.questions[0].model_copy(update={"kind": QuestionKind.TECHNICAL})
    return FakeBankServices(disk={"mine": mine.model_copy(update={"questions": (changed,)})})


@pytest.fixture
def shown(open_banks: Open) -> BanksWindow:
    """That question in the editor."""
    window = open_banks(technical())
    window.page.banks.list.picked.emit("mine")
    window.page.questions.list.setFocus()
    settle(window.window)
    return window


def kept(shown: BanksWindow) -> list[str]:
    """Stages on disk."""
    return [stage.stage for stage in shown.services.disk["mine"].questions[0].stages]


def press(shown: BanksWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """A key wherever the focus is."""
    QTest.keyClick(shown.window.focusWidget() or shown.window, key, modifiers)


def click(button: object) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]


def test_by_mouse(shown: BanksWindow) -> None:
    fields = shown.page.editor.form.stages
    assert "usual five" in fields.note.text()
    click(fields.add)
    assert kept(shown) == USUAL
    assert not fields.add.isEnabled()
    assert [row.up.isEnabled() for row in fields.rows] == [False, False, True, True, True]
    click(fields.rows[3].up)
    assert kept(shown) == ["clarify", "approach", "test", "walk_through", "trade_offs"]
    assert shown.window.focusWidget() is fields.rows[2].text
    click(fields.rows[4].remove)
    assert kept(shown) == ["clarify", "approach", "test", "walk_through"]
    click(fields.add)
    assert kept(shown)[-1] == "trade_offs"
    assert shown.window.focusWidget() is fields.rows[4].text


def test_by_keyboard_with_undo(shown: BanksWindow, qtbot: QtBot) -> None:
    fields = shown.page.editor.form.stages
    shown.page.editor.form.text.setFocus()
    press(shown, Qt.Key.Key_G, CTRL | SHIFT)
    assert kept(shown) == USUAL
    assert shown.window.focusWidget() is fields.rows[0].text
    fields.rows[1].text.setFocus()
    press(shown, Qt.Key.Key_Down, ALT)
    assert kept(shown) == ["clarify", "walk_through", "approach", "test", "trade_offs"]
    assert shown.window.focusWidget() is fields.rows[2].text
    press(shown, Qt.Key.Key_Up, ALT)
    assert kept(shown) == USUAL
    press(shown, Qt.Key.Key_Up, ALT)  # past what is to be clarified it cannot go
    assert kept(shown) == USUAL
    press(shown, Qt.Key.Key_Delete, CTRL | SHIFT)
    assert kept(shown) == ["clarify", "walk_through", "test", "trade_offs"]
    press(shown, Qt.Key.Key_Z, CTRL)
    assert kept(shown) == USUAL
    assert fields.rows[1].text.value().startswith("How would you go about it?")


def test_what_is_typed_and_timed_is_kept(shown: BanksWindow, qtbot: QtBot) -> None:
    fields = shown.page.editor.form.stages
    click(fields.add)
    row = fields.rows[1]
    row.text.selectAll()
    qtbot.keyClicks(row.text, "Where would you begin?")
    row.longest.setFocus()
    QTest.keyClick(row.longest, Qt.Key.Key_Up)
    qtbot.waitUntil(
        lambda: shown.services.disk["mine"].questions[0].stages[1].target == (30, 105), timeout=5000
    )
    assert shown.services.disk["mine"].questions[0].stages[1].text == "Where would you begin?"
    row.text.selectAll()
    QTest.keyClick(row.text, Qt.Key.Key_Delete)
    assert "opens each stage" in fields.advice.sentences()[0]


def test_other_questions_have_no_stages_to_add(open_banks: Open) -> None:
    window = open_banks()
    window.page.banks.list.picked.emit("mine")
    window.page.questions.list.setFocus()
    assert window.page.view.editor is not None
    assert not window.page.editor.form.stages.isVisible()
    press(window, Qt.Key.Key_G, CTRL | SHIFT)
    assert window.services.disk["mine"].questions[0].stages == ()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_cut_or_without_a_name(shown: BanksWindow, scale: float) -> None:
    click(shown.page.editor.form.stages.add)
    theme().set_text_scale(scale)
    try:
        settle(shown.window)
        assert cut_texts(shown.page.editor.form.stages) == []
        assert unnamed_controls(shown.page.editor.form.stages) == []
    finally:
        theme().set_text_scale(1.0)
