"""What is told of the whole interview: a card of its own, and a tab in narrow windows."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from greenroom.model.span import Span
from greenroom.ui.components.button import LinkButton
from greenroom.ui.review.card_column import CardColumn
from greenroom.ui.review.card_whole import WholeCardView
from greenroom.ui.review.state_rows import ContentRow, Link, WholeCard
from greenroom.ui.theme import Theme
from support.review_window import OpenPage

PANEL = WholeCard(
    (
        ContentRow("Maya Okafor", (("1 of 1", ""),), (), (Link("Q1 1:12", Span(0, 0), "", 2),), ""),
        ContentRow("Daniel Reyes", (("0 of 1", ""),), (), (Link("Q2 –", Span(0, 0), "", 4),), ""),
    ),
    title="Panel",
)
CASE = WholeCard(
    (
        ContentRow("Facts asked for", (("1 of 2", ""),), (), (), ""),
        ContentRow("You were told", (("", "Orders are flat."),), (), (), ""),
    ),
    title="Case",
    shown=1,
)


def words(card: WholeCardView) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel)]


def test_an_answer_to_each_interviewer_is_one_press_away(qtbot: QtBot, app_theme: Theme) -> None:
    card = WholeCardView()
    qtbot.addWidget(card)
    card.show_card(PANEL)
    links = {one.text(): one for one in card.findChildren(LinkButton) if one.text()}
    with qtbot.waitSignal(card.answer_wanted, timeout=1000) as told:
        links["Q2 –"].click()
    assert told.args == [4]


def test_the_card_of_a_case_unfolds(qtbot: QtBot, app_theme: Theme) -> None:
    card = WholeCardView()
    qtbot.addWidget(card)
    card.show_card(CASE)
    assert "Case" in words(card)
    assert "Orders are flat." not in words(card)
    card.toggle.click()
    assert "Orders are flat." in words(card)


@pytest.mark.parametrize(("width", "tabbed"), [(1024, True), (1280, False)])
def test_it_is_a_tab_where_cards_are_tabs(open_page: OpenPage, width: int, tabbed: bool) -> None:
    page = open_page(width, 680 if tabbed else 800)
    column: CardColumn = page.cards
    view = page.view()
    assert view is not None
    names = [column.tabs.tabText(at) for at in range(column.tabs.count())]
    assert column.whole.isHidden()
    column.show_take(replace(view, whole=PANEL))
    shown = [
        column.tabs.tabText(at) for at in range(column.tabs.count()) if column.tabs.isTabVisible(at)
    ]
    assert "Panel" not in names
    assert "Panel" in shown
    assert column.tabbed() is tabbed
    assert column.whole.isVisible() is not tabbed
    column.tabs.setCurrentIndex(5)
    assert column.whole.isVisible()
    column.show_take(view)
    assert column.whole.isHidden()
    assert not column.tabs.isTabVisible(5)
