"""The room of a video interview, with a camera and without one."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from fakes.camera import FakeCamera, two_cameras
from greenroom.interview import events as ev
from greenroom.interview.state import Phase
from greenroom.model.question import InterviewFormat
from greenroom.ui.camera.status import CameraStage, CameraStatus
from greenroom.ui.room.panel_row import PanelRow
from greenroom.ui.room.self_view import SelfView
from greenroom.ui.room.video_view import VideoChoices
from greenroom.ui.theme import theme
from support.frames import BUILT_IN, LEFT, RIGHT, WEBCAM
from support.panels import panel_plan
from support.qt import cut_texts, unnamed_controls
from support.room import Room

OpenRoom = Callable[..., Room]
OpenVideo = Callable[..., Room]


@pytest.fixture
def open_video(open_room: OpenRoom) -> OpenVideo:
    def make(camera: FakeCamera | None = None, **more: object) -> Room:
        if "planned" not in more:
            more = {"format": InterviewFormat.VIDEO, "live_transcript": False, **more}
        return open_room(camera=two_cameras() if camera is None else camera, **more)

    return make


def tiles(room: Room) -> PanelRow:
    return room.page.stage.heading.panel


def own(room: Room) -> SelfView:
    return tiles(room).self_view


def says(room: Room) -> str:
    chip = room.page.top.camera.chip
    return chip.text if chip.isVisible() else ""


def test_who_asks_and_who_answers_have_a_tile_each(open_video: OpenVideo):
    room = open_video()
    assert [card.name.text() for card in tiles(room).cards] == ["Maya Okafor"]
    assert own(room).isVisible()
    assert own(room).image is not None
    assert own(room).height() == tiles(room).cards[0].height()
    assert not room.page.stage.heading.person.isVisible()
    room.run.begins()
    room.settle()
    room.run.begins()
    room.settle()
    assert tiles(room).cards[0].state.text == "Speaking"


def test_people_see_themselves_as_in_a_mirror(open_video: OpenVideo):
    shown = own(open_video()).grab().toImage()
    ratio = shown.devicePixelRatio()
    middle = shown.height() // 2
    left = shown.pixelColor(round(30 * ratio), middle)
    right = shown.pixelColor(shown.width() - round(30 * ratio), middle)
    assert (left, right) == (QColor(RIGHT), QColor(LEFT))


def test_the_mark_hangs_from_the_middle_of_the_top_edge(open_video: OpenVideo):
    room = open_video()
    mark, bar = room.page.top.look_here, room.page.top
    assert mark.isVisible()
    assert mark.y() == 0
    assert abs(mark.geometry().center().x() - bar.rect().center().x()) <= 1
    for other in (bar.title, bar.question, bar.camera, bar.clock):
        assert not other.geometry().intersects(mark.geometry())


def test_the_bar_says_what_the_camera_does(open_video: OpenVideo):
    camera = two_cameras()
    room = open_video(camera, video=VideoChoices(record=True))
    assert says(room) == "Camera on"
    camera.film()
    room.settle()
    assert says(room) == "Recording video"
    assert "kept with this answer" in room.page.top.camera.chip.accessibleDescription()
    camera.stop_video()
    room.settle()
    assert says(room) == "Camera on"


def test_no_camera_is_said_with_what_still_works(open_video: OpenVideo):
    room = open_video(FakeCamera())
    assert own(room).heading.text() == "No camera found"
    assert own(room).text.text().startswith("You are heard and recorded as always.")
    assert says(room) == "No camera"
    assert not room.page.top.look_here.isVisible()
    assert not own(room).toggle.isVisible()
    assert room.page.stage.banner is None
    room.answering(12)
    assert room.run.state.phase is Phase.ANSWERING


def test_a_camera_that_comes_is_used(open_video: OpenVideo):
    camera = FakeCamera()
    room = open_video(camera)
    camera.plug_in(WEBCAM)
    room.settle()
    assert says(room) == "Camera on"
    assert own(room).image is not None


def test_v_hides_and_shows_the_own_picture(open_video: OpenVideo):
    camera = two_cameras()
    room = open_video(camera)
    room.press(Qt.Key.Key_V)
    assert own(room).image is None
    assert own(room).heading.text() == "Your picture is hidden"
    assert says(room) == "Camera off"
    assert camera.closed == 1
    assert room.actions.went[-1] == ("save_self_view", False)
    own(room).toggle.click()
    room.settle()
    assert own(room).image is not None
    assert room.actions.went[-1] == ("save_self_view", True)


def test_a_hidden_picture_may_still_be_recorded_and_says_so(open_video: OpenVideo):
    camera = two_cameras()
    room = open_video(camera, video=VideoChoices(record=True))
    room.press(Qt.Key.Key_V)
    assert camera.closed == 0
    assert not camera.shown
    assert says(room) == "Camera on"


def test_without_a_use_for_it_the_camera_stays_off(open_video: OpenVideo):
    camera = two_cameras()
    room = open_video(camera, video=VideoChoices(self_view=False))
    assert camera.opened == []
    assert says(room) == "Camera off"
    room.press(Qt.Key.Key_V)
    assert camera.opened == [("", False)]


def test_the_chosen_camera_is_opened(open_video: OpenVideo):
    camera = two_cameras()
    open_video(camera, video=VideoChoices(WEBCAM.id, record=True))
    assert camera.opened == [(WEBCAM.id, True)]


def test_unplugged_in_an_answer_it_goes_on_and_says_what_is_kept(open_video: OpenVideo):
    camera = two_cameras()
    room = open_video(camera, video=VideoChoices(record=True))
    room.answering()
    camera.film()
    room.run.wait(48.0)
    camera.unplug()
    room.settle()
    banner = room.page.stage.banner
    assert banner is not None
    assert banner.title.text() == "Built-in Camera was unplugged"
    assert "kept up to 0:48" in banner.text.text()
    assert "your voice is recorded" in banner.text.text()
    assert room.run.state.phase is Phase.ANSWERING
    assert says(room) == "Camera off"
    assert not room.page.top.look_here.isVisible()
    assert len(camera.opened) == 1  # the other camera is not opened unasked
    camera.plug_in()
    room.settle()
    assert room.page.stage.banner is None
    assert says(room) == "Camera on"


def test_another_camera_is_used_when_the_person_says_so(open_video: OpenVideo):
    camera = two_cameras()
    room = open_video(camera)
    camera.unplug()
    room.settle()
    banner = room.page.stage.banner
    assert banner is not None
    keep, again = banner.buttons
    assert keep.text() == "Keep going"
    again.click()
    room.settle()
    assert camera.status == CameraStatus(CameraStage.ON, WEBCAM.name)
    assert room.page.stage.banner is None


@pytest.mark.parametrize(
    ("stage", "title"),
    [
        (CameraStage.BUSY, "Built-in Camera gives no picture"),
        (CameraStage.REFUSED, "Camera access is off"),
    ],
)
def test_a_camera_that_cannot_be_used_is_a_banner(
    open_video: OpenVideo, stage: CameraStage, title: str
):
    room = open_video(FakeCamera(BUILT_IN, stage=stage))
    banner = room.page.stage.banner
    assert banner is not None
    assert banner.title.text() == title
    assert "heard and recorded as always" in banner.text.text()
    banner.buttons[0].click()
    room.settle()
    assert room.page.stage.banner is None
    assert own(room).heading.text() == title


def test_a_video_that_cannot_be_written_is_told(open_video: OpenVideo):
    camera = two_cameras()
    room = open_video(camera, video=VideoChoices(record=True))
    room.answering(5)
    camera.tell(CameraStatus(CameraStage.ON, BUILT_IN.name, unsaved=True))
    room.settle()
    banner = room.page.stage.banner
    assert banner is not None
    assert banner.title.text() == "The video stopped"


def test_who_leaves_the_room_lets_go_of_the_camera(open_video: OpenVideo):
    camera = two_cameras()
    room = open_video(camera)
    room.page.left()
    assert camera.status.stage is CameraStage.OFF
    camera.plug_in()
    assert len(camera.opened) == 1
    room.page.entered()
    assert len(camera.opened) == 2


@pytest.mark.parametrize("record", [False, True])
def test_it_rests_while_the_window_is_minimised_unless_answers_are_filmed(
    open_video: OpenVideo, record: bool
):
    camera = two_cameras()
    room = open_video(camera, video=VideoChoices(record=record))
    minimise(room, Qt.WindowState.WindowMinimized)
    assert camera.status.stage is (CameraStage.ON if record else CameraStage.OFF)
    assert not camera.shown
    minimise(room, Qt.WindowState.WindowNoState)
    assert camera.status.stage is CameraStage.ON
    assert camera.shown


def minimise(room: Room, state: Qt.WindowState) -> None:
    room.window.setWindowState(state)
    QApplication.sendEvent(room.window, QEvent(QEvent.Type.WindowStateChange))
    room.settle()


def test_a_panel_has_the_person_beside_it(open_video: OpenVideo):
    room = open_video(planned=panel_plan(4, format=InterviewFormat.VIDEO))
    assert [card.name.text() for card in tiles(room).cards][-1] == "Tom Ashby"
    assert own(room).isVisible()
    assert own(room).x() > tiles(room).cards[-1].x() or own(room).y() > tiles(room).cards[0].y()


def test_in_person_nobody_is_filmed(open_room: OpenRoom):
    camera = two_cameras()
    room = open_room(camera=camera, video=VideoChoices(record=True))
    assert camera.opened == []
    assert says(room) == ""
    assert not room.page.top.look_here.isVisible()
    room.press(Qt.Key.Key_V)
    assert camera.opened == []


@pytest.mark.parametrize("size", [(1280, 800), (1024, 680)])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("there", [True, False])
def test_nothing_is_cut(open_video: OpenVideo, size: tuple[int, int], scale: float, there: bool):
    theme().set_text_scale(scale)
    room = open_video(two_cameras() if there else FakeCamera(), size=size)
    room.answering(38)
    assert cut_texts(room.page) == []
    assert unnamed_controls(room.page) == []
    assert room.page.stage.verticalScrollBar().maximum() == 0
    level = room.page.stage.answer.level
    assert level.visibleRegion().boundingRect() == level.rect()


def test_the_end_closes_the_camera_after_the_last_answer(open_video: OpenVideo):
    camera = two_cameras()
    room = open_video(camera, video=VideoChoices(record=True))
    room.run.post(ev.End())
    room.settle()
    room.page.left()
    assert camera.status.stage is CameraStage.OFF
