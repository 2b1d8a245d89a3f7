"""Ring, step row, level and main button are in sight at every text size, whatever went wrong."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from greenroom.interview import events as ev
from greenroom.model.errors import DeviceMissingError
from greenroom.model.sound import MicrophoneTrouble
from greenroom.model.transcript import Word
from greenroom.ui.shell.window import MINIMUM
from greenroom.ui.theme import Role, theme
from support.qt import cut_texts, lengthen, settle
from support.room import Room

USUAL = (1280, 800)


def asking(room: Room) -> None:
    room.run.begins()


def thinking(room: Room) -> None:
    room.asked()


def hidden(room: Room) -> None:
    room.asked()
    room.run.post(ev.HideQuestion())


def recording(room: Room) -> None:
    room.answering(72)


def past(room: Room) -> None:
    room.answering(400)


def paused(room: Room) -> None:
    room.answering(20)
    room.run.post(ev.Pause())


def stopped(room: Room) -> None:
    room.answering(20)
    room.run.post(ev.StopAnswer())


def without_voice(room: Room) -> None:
    room.asked()
    room.run.listener.no_voice(DeviceMissingError("none"))


def without_microphone(room: Room) -> None:
    room.answering(20)
    room.run.listener.no_microphone(DeviceMissingError("none"))


def troubled(trouble: MicrophoneTrouble) -> Callable[[Room], None]:
    def reach(room: Room) -> None:
        room.answering(48)
        room.run.listener.trouble(trouble, True)
        if trouble in (MicrophoneTrouble.LOST, MicrophoneTrouble.DISK_FULL):
            room.run.post(ev.DeviceLost())

    return reach


STATES = {
    **{reach.__name__: reach for reach in (asking, thinking, hidden, recording, past, paused)},
    **{reach.__name__: reach for reach in (stopped, without_voice, without_microphone)},
    **{trouble.name.lower(): troubled(trouble) for trouble in MicrophoneTrouble},
}


def unseen(room: Room) -> Iterator[str]:
    """What has to be in sight and is not, wholly."""
    stage = room.page.stage
    wanted: dict[str, QWidget] = {
        "ring": stage.answer.ring.parentWidget(),  # without the room for a label that is not there
        "steps": stage.heading.steps.row,
        "level": stage.answer.level,
        "main button": room.page.bar.main,
    }
    for name, widget in wanted.items():
        seen = widget.visibleRegion().boundingRect()
        if seen != widget.rect():
            yield f"{name}: {seen.getRect()} of {widget.rect().getRect()}"


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("size", [MINIMUM, USUAL])
def test_nothing_one_needs_scrolls_away(
    open_room: Callable[..., Room], size: tuple[int, int], state: str
) -> None:
    room = open_room(size=size)
    STATES[state](room)
    for scale in (1.0, 1.25, 1.5, 2.0):
        theme().set_text_scale(scale)
        room.settle()
        assert room.window.size().toTuple() == size
        assert list(unseen(room)) == [], scale
        assert cut_texts(room.page) == [], scale
        assert room.page.stage.verticalScrollBar().maximum() == 0, scale


def test_in_the_smallest_window_a_line_of_the_live_transcript_is_there(
    open_room: Callable[..., Room],
) -> None:
    room = open_room(size=MINIMUM)
    recording(room)
    room.run.listener.words((Word("Each", 70.0, 70.4, 0.9),), ())
    room.settle()
    words = room.page.stage.transcript.words
    assert words.isVisible()
    assert words.shown() == "Each"
    assert words.visibleRegion().boundingRect() == words.rect()


@pytest.mark.parametrize("state", ["thinking", "recording", "lost", "silent", "disk_full"])
@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_nor_in_long_words(open_room: Callable[..., Room], scale: float, state: str) -> None:
    lengthen()
    theme().set_text_scale(scale)
    room = open_room(size=MINIMUM)
    STATES[state](room)
    room.settle()
    assert list(unseen(room)) == []


def test_nor_from_right_to_left(open_room: Callable[..., Room], qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    theme().set_text_scale(2.0)
    room = open_room(size=MINIMUM)
    STATES["lost"](room)
    room.settle()
    assert list(unseen(room)) == []


def test_where_there_is_room_banner_and_question_are_seen_whole(
    open_room: Callable[..., Room],
) -> None:
    theme().set_text_scale(1.25)
    room = open_room(size=MINIMUM)
    STATES["lost"](room)
    room.settle()
    stage = room.page.stage
    assert stage.banner is not None
    for widget in (stage.banner, stage.question):
        assert widget.visibleRegion().boundingRect() == widget.rect()
    assert stage.reading.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_question_without_room_is_read_with_the_arrow_keys(
    open_room: Callable[..., Room],
) -> None:
    theme().set_text_scale(2.0)
    room = open_room(size=MINIMUM)
    STATES["lost"](room)
    room.settle()
    stage = room.page.stage
    room.page.bar.end.setFocus()
    for _ in range(3):  # over the banner's two buttons
        room.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is stage.reading
    stage.reading.verticalScrollBar().setValue(0)
    bar = stage.reading.verticalScrollBar()
    assert bar.value() == 0
    room.press(Qt.Key.Key_PageDown)
    for _ in range(60):
        room.press(Qt.Key.Key_Down)
    assert bar.value() == bar.maximum() > 0
    question = stage.question.visibleRegion().boundingRect()
    assert question.bottom() == stage.question.rect().bottom()


def test_the_buttons_of_a_banner_that_scrolls_come_into_sight_with_the_focus(
    open_room: Callable[..., Room],
) -> None:
    theme().set_text_scale(2.0)
    room = open_room(size=MINIMUM)
    STATES["lost"](room)
    room.settle()
    banner = room.page.stage.banner
    assert banner is not None
    for button in banner.buttons:
        button.setFocus(Qt.FocusReason.TabFocusReason)
        settle(room.window)
        assert button.visibleRegion().boundingRect() == button.rect()


def test_the_time_moves_out_of_a_ring_that_is_too_small_for_it(
    open_room: Callable[..., Room],
) -> None:
    room = open_room(size=MINIMUM)
    STATES["recording"](room)
    ring = room.page.stage.answer.ring
    room.settle()
    inside = ring.size()
    assert inside.height() > 2 * theme().line(Role.TIMER_SMALL)
    theme().set_text_scale(2.0)
    room.settle()
    assert ring.width() > 2 * ring.height()
    assert ring.words == "18 s to your target"
    theme().set_text_scale(1.0)
    room.settle()
    assert ring.size() == inside
