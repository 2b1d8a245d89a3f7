"""Where Tab leads in each kind of room, pressed for real, against the list of the style guide."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from greenroom.ui.components.chart import _Plot as Plot
from greenroom.ui.components.data_table import DataTable
from greenroom.ui.room.page import RoomPage
from greenroom.ui.room.scratch_edit import ScratchEdit
from support.every_room import OpenRoom, case, group, panel, phone, technical, video
from support.room import Room

Stops = Sequence[QWidget]


def whole_bar(page: RoomPage) -> Stops:
    bar = page.bar
    return (bar.main, bar.replay, bar.pause, bar.skip, bar.end)


def question(page: RoomPage) -> Stops:
    return (page.stage.question.help, page.stage.question.toggle)


def of_phone(page: RoomPage) -> Stops:
    side, begin = page.side, page.resume.card.sheet.begin
    return (*whole_bar(page), *question(page), side.tabs, side.notes, begin)


def of_video(page: RoomPage) -> Stops:
    own = page.stage.heading.panel.self_view.toggle
    words = page.stage.transcript.switch
    return (*whole_bar(page), own, *question(page), words, page.side.tabs, page.side.notes)


def of_panel(page: RoomPage) -> Stops:
    return (*whole_bar(page), *question(page), page.side.tabs, page.side.asked)


def of_group(page: RoomPage) -> Stops:
    """With the floor there is nothing to hear again and nobody to give it to but everybody."""
    bar, words = page.bar, page.stage.transcript.switch
    floor = (bar.main, bar.pause, bar.end)
    return (*floor, *question(page), words, page.side.tabs, page.side.task)


def of_technical(page: RoomPage) -> Stops:
    return (*whole_bar(page), *question(page), page.side.tabs, page.side.scratchpad)


def of_case(page: RoomPage) -> Stops:
    """What an exhibit shows follows the tabs above it."""
    shown = page.case.pages.currentWidget()
    assert shown is not None
    inside = (*shown.findChildren(Plot), *shown.findChildren(DataTable))
    material = (page.case.tabs, page.case.enlarge, *inside)
    return (*whole_bar(page), *question(page), *material, page.side.tabs, page.side.scratchpad)


@pytest.mark.parametrize(
    ("make", "listed"),
    [
        (phone, of_phone),
        (video, of_video),
        (panel, of_panel),
        (group, of_group),
        (technical, of_technical),
        (case, of_case),
    ],
)
def test_tab_goes_through_the_room_as_the_guide_lists_it(
    open_room: OpenRoom, make: Callable[[OpenRoom], Room], listed: Callable[[RoomPage], Stops]
) -> None:
    room = make(open_room)
    page = room.page
    page.bar.main.setFocus()
    expected = [_told(one) for one in listed(page)]
    assert [_told(one) for one in walk(room)] == expected


def walk(room: Room) -> list[QWidget]:
    """Tab from the main button on, once around. A scratchpad keeps Tab; Escape leads back."""
    main, seen = room.page.bar.main, []
    while True:
        at = QApplication.focusWidget()
        assert at is not None
        assert at not in seen, _told(at)
        seen.append(at)
        room.bot.keyClick(at, Qt.Key.Key_Escape if isinstance(at, ScratchEdit) else Qt.Key.Key_Tab)
        if QApplication.focusWidget() is main:
            return seen


def _told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()}"
