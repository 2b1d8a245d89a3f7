"""Opens the room."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from fakes.room_page import HEADSET, FakeRoomActions, plan, run_of, session
from greenroom.interview import events as ev
from greenroom.model.plan import InterviewPlan, PlanItem
from greenroom.ui.camera.camera import Camera
from greenroom.ui.room.page import RoomPage
from greenroom.ui.room.video_view import VideoChoices
from greenroom.ui.shell.window import MainWindow
from support.room import Room


@pytest.fixture
def open_room(qtbot: QtBot) -> Iterator[Callable[..., Room]]:
    rooms: list[Room] = []

    def make(
        *items: PlanItem,
        size: tuple[int, int] = (1280, 800),
        notes: str = "",
        begin: bool = True,
        planned: InterviewPlan | None = None,
        camera: Camera | None = None,
        video: VideoChoices | None = None,
        **choices: object,
    ) -> Room:
        planned = planned or plan(*items, **choices)
        actions, run = FakeRoomActions(), run_of(planned)
        window = MainWindow()
        qtbot.addWidget(window)
        actions.video = video or actions.video
        page = RoomPage(actions, camera)
        window.add_page("room", page, rail=False)
        page.title_changed.connect(window.set_title)
        run.listener = page.new_listener()
        page.enter(run, session(planned, notes), microphone=HEADSET.id)
        window.resize(*size)
        window.show()
        window.show_page("room")
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        page.first_focus().setFocus()
        room = Room(qtbot, window, page, run, actions)
        rooms.append(room)
        if begin:
            run.post(ev.Begin())
        room.settle()
        return room

    yield make
    for room in rooms:
        room.page.left()
        room.window.close()


@pytest.fixture
def room(open_room: Callable[..., Room]) -> Room:
    return open_room()
