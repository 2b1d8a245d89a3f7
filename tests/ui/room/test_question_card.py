"""The card with the question."""

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from greenroom.ui.room.question_card import QuestionCard
from greenroom.ui.room.view import QuestionView
from support.qt import settle


@pytest.mark.parametrize(("label", "under"), [("Hide", False), ("Hide the question for now", True)])
def test_buttons_that_leave_the_text_no_room_stand_under_it(
    qtbot: QtBot, label: str, under: bool
) -> None:
    card = QuestionCard()
    qtbot.addWidget(card)
    card.show_question(
        QuestionView(text="Tell me about yourself.", shown=True, note="", toggle=label)
    )
    card.help.show()
    card.resize(460, 160)
    card.show()
    settle(card)
    text, button = card.text, card.toggle
    below = button.mapTo(card, QPoint(0, 0)).y() >= text.mapTo(card, QPoint(0, text.height())).y()
    assert below is under
