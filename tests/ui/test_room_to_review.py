"""Straight from an interview to its review, in one window: the cards fit their figures."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from fakes.room_page import plan, run_of, session
from greenroom.app.controller import REVIEW, WindowController
from greenroom.interview import events as ev
from greenroom.ui.shell.window import MINIMUM
from greenroom.ui.theme import theme
from support.qt import cut_texts, settle
from support.sample_session import built_session
from support.studio import open_studio

STORY = 3


@pytest.fixture
def after_interview(qtbot: QtBot) -> Iterator[WindowController]:
    """The window, with the answers of the interview that is being held in its library."""
    with open_studio() as (studio, controller):
        planned = plan()
        run = run_of(planned)
        run.session_id = studio.store(built_session()).id
        run.listener = controller.room.new_listener()
        controller.room.enter(run, session(planned))
        run.post(ev.Begin())
        run.spoken()
        run.post(ev.AnswerNow())
        settle(controller.window)
        run.post(ev.End())
        qtbot.waitUntil(lambda: controller.window.current_page == REVIEW, timeout=5000)
        controller.review.presenter.select(STORY)
        yield controller


@pytest.mark.parametrize("size", [(1280, 800), (1280, 720), MINIMUM])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_cards_fit_their_figures_straight_after_an_interview(
    after_interview: WindowController, qtbot: QtBot, size: tuple[int, int], scale: float
) -> None:
    controller, cards = after_interview, after_interview.review.cards
    controller.window.resize(*size)
    theme().set_text_scale(scale)
    qtbot.waitUntil(controller.review.settled, timeout=5000)
    settle(controller.window)
    settle(controller.window)
    shown = [card for card in cards.cards() if card.isVisible()]
    assert shown
    for card in shown:
        name = card.accessibleName()
        assert card.height() >= card.heightForWidth(card.width()), name
        # No more than the content, either: a card that kept the height of another form.
        assert card.height() <= card.heightForWidth(card.width()) + 1, name
        inside = card.childrenRect()
        assert inside.bottom() <= card.height(), name
        assert inside.right() <= card.width(), name
    assert cut_texts(cards) == []
    column = cards.findChildren(QScrollArea)[0]
    assert cards.tabbed() or size != (1280, 800) or not column.verticalScrollBar().maximum()
