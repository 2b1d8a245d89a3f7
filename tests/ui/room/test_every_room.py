"""The room of each type and format: in long words, either direction, large text, by Tab."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fakes.camera import two_cameras
from greenroom.interview import events as ev
from greenroom.model.question import InterviewFormat, InterviewType
from greenroom.ui.locale import LONG, RIGHT_TO_LEFT, install_locale
from greenroom.ui.shell.window import MINIMUM
from greenroom.ui.theme import ThemeMode, theme
from support.cases import case_plan
from support.groups import group_plan
from support.painted_text import faint_texts
from support.panels import panel_plan, to_the_follow_up
from support.qt import cut_texts, nameless
from support.room import Room
from support.technical import stages

OpenRoom = Callable[..., Room]


def phone(open_room: OpenRoom) -> Room:
    room = open_room(size=MINIMUM, begin=False, format=InterviewFormat.PHONE, notes="Four weeks")
    room.press(Qt.Key.Key_Space)
    room.answering(38)
    return room


def video(open_room: OpenRoom) -> Room:
    room = open_room(size=MINIMUM, camera=two_cameras(), format=InterviewFormat.VIDEO)
    room.answering(38)
    return room


def panel(open_room: OpenRoom) -> Room:
    room = open_room(size=MINIMUM, planned=panel_plan(4), begin=False)
    to_the_follow_up(room.run)
    room.run.begins()
    room.settle()
    return room


def group(open_room: OpenRoom) -> Room:
    room = open_room(size=MINIMUM, planned=group_plan())
    while room.run.state.discussion.began is None:
        room.run.clock += 4.0
        room.run.spoken()
        room.run.wait(room.run.state.between_s + 0.1)
    room.press(Qt.Key.Key_Space)
    return room


def technical(open_room: OpenRoom) -> Room:
    room = open_room(*stages(), size=MINIMUM, type=InterviewType.TECHNICAL)
    room.answering(20)
    room.press(Qt.Key.Key_Space)
    room.run.wait(2)
    room.answering(30)
    room.run.silence = 24.0
    room.settle()
    return room


def case(open_room: OpenRoom) -> Room:
    room = open_room(size=MINIMUM, planned=case_plan())
    while room.page.case.front_exhibit() is None:
        room.run.post(ev.Skip())
        room.settle()
    room.answering(30)
    return room


ROOMS = (phone, video, panel, group, technical, case)


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    yield lambda locale: install_locale(qapp, locale)
    install_locale(qapp, "en")


@pytest.mark.parametrize("make", ROOMS)
@pytest.mark.parametrize(("locale", "scale"), [(LONG, 1.25), (RIGHT_TO_LEFT, 1.0), ("de", 1.5)])
def test_nothing_is_cut_in_the_smallest_window(
    open_room: OpenRoom,
    language: Callable[[str], None],
    make: Callable[[OpenRoom], Room],
    locale: str,
    scale: float,
) -> None:
    language(locale)
    theme().set_text_scale(scale)
    room = make(open_room)
    assert cut_texts(room.window) == []
    assert nameless(room.window) == []


@pytest.mark.parametrize("make", ROOMS)
def test_at_the_largest_text_it_is_still_told_where_one_stands(
    open_room: OpenRoom, make: Callable[[OpenRoom], Room]
) -> None:
    theme().set_text_scale(2.0)
    room = make(open_room)
    assert cut_texts(room.window) == []
    for widget in (room.page.stage.heading.steps.row, room.page.bar.main):
        assert widget.visibleRegion().boundingRect() == widget.rect(), widget.accessibleName()


@pytest.mark.parametrize("make", ROOMS)
def test_no_text_is_faint(open_room: OpenRoom, make: Callable[[OpenRoom], Room]) -> None:
    room = make(open_room)
    for mode in (ThemeMode.LIGHT, ThemeMode.DARK):
        theme().set_mode(mode)
        room.settle()
        looked, faint = faint_texts(room.window)
        assert faint == [], mode
        assert looked > 20, mode
