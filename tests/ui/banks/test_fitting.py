"""The Question banks page at any size, in any direction, for a screen reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from fakes.bank_services import FakeBankServices, bank
from greenroom.ui.theme import theme
from support.banks_window import Open
from support.qt import cut_texts, lengthen, settle, tab_order, unnamed_controls


def test_a_long_list_is_not_painted_as_a_whole(open_banks: Open) -> None:
    texts = [f"What did you learn in week {number} of that long year?" for number in range(1500)]
    shown = open_banks(FakeBankServices(disk={"long": bank("long", *texts)}))
    shown.page.presenter.select_bank("long")
    settle(shown.window)
    view = shown.page.questions.list
    painted: list[int] = []
    delegate = view.itemDelegate()
    paint = delegate.paint
    delegate.paint = lambda painter, option, index: (  # type: ignore[method-assign]
        painted.append(index.row()),
        paint(painter, option, index),
    )
    view.viewport().repaint()
    assert 0 < len(set(painted)) < 40
    shown.page.presenter.switch_question("long.q3", on=False)
    assert len(shown.listed()) == len(texts)


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1024, 680), (1280, 800), (3840, 2160)])
def test_nothing_is_cut_at_any_size(open_banks: Open, scale: float, size: tuple[int, int]) -> None:
    shown = open_banks()
    theme().set_text_scale(scale)
    shown.window.resize(*size)
    for question in ("", "general.q1", "mine.q1"):
        shown.page.presenter.select_question(question)
        settle(shown.window)
        assert cut_texts(shown.page) == [], question


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_long_words_and_either_direction_fit(
    open_banks: Open, qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    lengthen()
    qapp.setLayoutDirection(direction)
    shown = open_banks()
    for size in ((1024, 680), (1280, 800)):
        shown.window.resize(*size)
        shown.page.presenter.select_question("mine.q1")
        settle(shown.window)
        assert cut_texts(shown.page) == [], size
    if direction is Qt.LayoutDirection.RightToLeft:
        assert shown.page.banks.x() > shown.page.editor.x()


def test_everything_has_a_name_and_tab_goes_from_banks_over_questions_to_the_question(
    open_banks: Open,
) -> None:
    shown = open_banks()
    shown.page.presenter.select_question("mine.q1")
    settle(shown.window)
    assert unnamed_controls(shown.page) == []
    page = shown.page
    order = tab_order(page.banks.new, page)
    cards = (page.banks, page.questions, page.editor)
    places = [next((at for at, c in enumerate(cards) if c.isAncestorOf(w)), -1) for w in order]
    within = [place for place in places if place >= 0]
    assert within == sorted(within)
    assert set(within) == {0, 1, 2}
    rows = QAccessible.queryAccessibleInterface(page.questions.list)
    assert rows is not None
    assert rows.text(QAccessible.Text.Name) == "Questions"
    first = rows.child(0)
    assert "Why nursing?" in first.text(QAccessible.Text.Name)
    assert first.state().checked
