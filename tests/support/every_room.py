"""The room of each type and format, with an interview that is under way."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from fakes.camera import two_cameras
from greenroom.interview import events as ev
from greenroom.model.question import InterviewFormat, InterviewType
from greenroom.ui.shell.window import MINIMUM
from support.cases import case_plan
from support.groups import group_plan
from support.panels import panel_plan, to_the_follow_up
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
