"""How Review folds and scrolls with the size of the window and of the text."""

import pytest

from greenroom.ui.theme import theme
from support.qt import settle
from support.review_window import OpenPage


@pytest.mark.parametrize(
    ("width", "folded", "tabbed"),
    [(1280, False, False), (1180, False, False), (1170, True, False), (1030, True, True)],
)
def test_list_and_cards_fold_with_the_width(
    open_page: OpenPage, width: int, folded: bool, tabbed: bool
):
    page = open_page(width)
    assert page.answers.folded() is folded
    assert page.cards.tabbed() is tabbed


def test_large_text_folds_the_list(open_page: OpenPage):
    page = open_page()
    theme().set_text_scale(1.25)
    assert page.answers.folded()


def test_everything_is_there_at_the_usual_size(open_page: OpenPage):
    page = open_page()
    assert page.middle.verticalScrollBar().maximum() == 0
    assert page.middle.transcript.text.verticalScrollBar().maximum() == 0
    assert page.cards._scroll.verticalScrollBar().maximum() == 0


def test_another_speed_leaves_the_controls_in_one_row(open_page: OpenPage):
    page = open_page()
    bar = page.middle.bar
    filler = bar.next_filler
    with_cap = filler.sizeHint().width()
    height = bar.height()
    for _ in range(2):
        bar.step_speed(1)
        settle(page)
        assert not bar.stacked()
        assert bar.height() == height
    assert filler.sizeHint().width() == with_cap - filler.cap_width()
    assert filler.toolTip() == "F"
    for _ in range(2):
        bar.step_speed(-1)
    settle(page)
    assert (filler.sizeHint().width(), filler.toolTip()) == (with_cap, "")


def test_at_the_smallest_window_nothing_but_the_texts_scrolls(open_page: OpenPage):
    page = open_page(1024, 680)
    assert page.middle.verticalScrollBar().maximum() == 0
