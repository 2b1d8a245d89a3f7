"""Sizes in pixels that the style guide gives, measured on the widgets of the real window."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from greenroom.app.controller import BANKS, REVIEW, ROOM, SETTINGS, START
from greenroom.ui.components.button import Button
from greenroom.ui.components.tags import LetterChip
from greenroom.ui.review.lanes_paint import LaneBoxes
from support.sample_session import built_session
from support.studio import open_studio
from support.window_pages import enter_room, show

APART = 8
STORY = 3
"""The item of the sample session whose answer has the parts S, T, A and R."""


def test_chips_and_lanes_have_the_sizes_of_the_guide(qtbot: QtBot) -> None:
    with open_studio() as (studio, controller):
        studio.store(built_session())
        show(controller, REVIEW, (1280, 800))
        controller.review.presenter.select(STORY)
        window = show(controller, REVIEW, (1280, 800))
        chips = [one for one in window.findChildren(LetterChip) if one.isVisible()]
        assert len(chips) > 8
        assert {one.size().toTuple() for one in chips} == {(18, 18)}
        line = controller.review.middle.time_line
        boxes = LaneBoxes.stacked(600, curve=True)
        heights = [box.height() for box in (boxes.voice, boxes.structure, boxes.fillers)]
        assert heights == [60, 26, 20]
        assert boxes.structure.top() - boxes.voice.bottom() == 6
        assert line.height() >= boxes.fillers.bottom()


@pytest.mark.parametrize("page", [START, ROOM, REVIEW, BANKS, SETTINGS])
def test_neighboring_buttons_stand_8_apart(qtbot: QtBot, page: str) -> None:
    with open_studio() as (studio, controller):
        studio.store(built_session())
        enter_room(controller)
        window = show(controller, page, (1280, 800))
        assert too_close(window) == []


def too_close(window: QWidget) -> list[str]:
    """Pairs of buttons beside or below each other with less than 8 pixels between."""
    buttons = [
        (one, QRect(one.mapTo(window, QPoint(0, 0)), one.size()))
        for one in window.findChildren(Button)
        if one.isVisible() and not one.visibleRegion().isEmpty()
    ]
    found = []
    for (first, a), (second, b) in combinations(buttons, 2):
        across = max(a.left(), b.left()) - min(a.right(), b.right()) - 1
        down = max(a.top(), b.top()) - min(a.bottom(), b.bottom()) - 1
        if max(across, down) < APART:
            found.append(f"{_name(first)} and {_name(second)}: {across}, {down}")
    return found


def _name(button: QAbstractButton) -> str:
    return button.accessibleName() or button.text()
