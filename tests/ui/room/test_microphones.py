"""Microphones that are silent, too loud, lost or missing: what the room says and offers."""

from collections.abc import Callable

from fakes.room_page import BUILT_IN, HEADSET
from greenroom.interview import events as ev
from greenroom.interview.state import Phase
from greenroom.model.errors import DeviceMissingError
from greenroom.model.sound import MicrophoneTrouble
from support.room import Room


def test_a_silent_microphone_is_told_and_forgotten(room: Room) -> None:
    room.answering(8)
    room.run.listener.trouble(MicrophoneTrouble.SILENT, True)
    room.settle()
    banner = room.page.stage.banner
    assert banner.title.text() == "Your microphone is on, but silent"
    below = banner.mapTo(room.page, banner.rect().bottomLeft()).y()
    ring = room.page.stage.answer.ring
    assert below < ring.mapTo(room.page, ring.rect().topLeft()).y()
    room.run.listener.trouble(MicrophoneTrouble.SILENT, False)
    room.settle()
    assert room.page.stage.banner is None


def test_clipping_opens_the_sound_settings_and_goes_by_itself(room: Room) -> None:
    room.answering(8)
    room.run.listener.trouble(MicrophoneTrouble.CLIPPING, True)
    room.settle()
    room.page.stage.banner.buttons[0].click()
    assert room.actions.went == [("open_sound_settings",)]
    room.run.listener.trouble(MicrophoneTrouble.CLIPPING, False)
    room.settle()
    assert room.page.stage.banner is None


def test_a_lost_headset_goes_on_with_the_other_microphone(room: Room) -> None:
    room.answering(48)
    room.run.listener.trouble(MicrophoneTrouble.LOST, True)
    room.run.post(ev.DeviceLost())
    room.settle()
    banner = room.page.stage.banner
    assert banner.text.text() == "We stopped at 0:48 and kept everything you said."
    go_on, retake = banner.buttons
    assert go_on.text() == "Continue with Built-in Microphone"
    assert retake.text() == "Retake"
    go_on.click()
    room.settle()
    assert room.run.microphones == [BUILT_IN.id]
    assert room.run.state.phase is Phase.ANSWERING
    assert room.run.state.take == 2
    assert room.page.stage.banner is None


def test_a_lost_headset_and_a_retake(room: Room) -> None:
    room.answering(48)
    room.run.listener.trouble(MicrophoneTrouble.LOST, True)
    room.run.post(ev.DeviceLost())
    room.settle()
    room.page.stage.banner.buttons[1].click()
    room.settle()
    assert room.run.state.phase is Phase.ASKING
    assert room.run.state.item == 0
    assert room.page.top.question.text() == "Question 1 of 5, take 2"


def test_a_plug_that_is_back_at_once_is_offered_again(room: Room) -> None:
    room.actions.devices = (HEADSET,)
    room.answering(48)
    room.run.listener.trouble(MicrophoneTrouble.LOST, True)
    room.run.post(ev.DeviceLost())
    room.settle()
    assert room.actions.went == [("look_for_microphones",)]
    room.page.microphones_changed()  # as after each look that was asked for
    room.settle()
    go_on, _retake = room.page.stage.banner.buttons
    assert go_on.text() == "Continue with Headset"


def test_lost_before_the_answer_it_waits_and_goes_on(room: Room) -> None:
    room.asked()
    room.run.listener.trouble(MicrophoneTrouble.LOST, True)
    room.run.post(ev.DeviceLost())
    room.settle()
    assert room.run.state.phase is Phase.PAUSED
    room.page.stage.banner.buttons[0].click()
    room.settle()
    assert room.run.state.phase is Phase.THINKING
    assert ("choose_microphone", BUILT_IN.id) in room.actions.went


def test_another_input_can_be_chosen(room: Room) -> None:
    room.answering(8)
    menu = room.page.input_menu()
    assert [action.text() for action in menu.actions()] == [HEADSET.name, BUILT_IN.name]
    assert [action.isChecked() for action in menu.actions()] == [True, False]
    menu.actions()[1].trigger()
    menu.close()
    assert room.run.microphones == [BUILT_IN.id]


def test_without_a_microphone_it_never_says_recording(open_room: Callable) -> None:
    room = open_room(begin=False)
    room.run.listener.no_microphone(DeviceMissingError("none"))
    room.run.post(ev.Begin())
    room.answering(5)
    assert room.title == "Answering 0:05, not recorded"
    assert room.page.stage.banner.title.text() == "No microphone found"
    room.page.stage.banner.buttons[1].click()
    room.settle()
    assert room.run.microphones == [HEADSET.id]
    assert room.page.stage.banner is None


def test_the_first_microphone_that_comes_is_opened(open_room: Callable) -> None:
    room = open_room(begin=False)
    room.actions.devices = ()
    room.page.microphones_changed()
    room.run.listener.no_microphone(DeviceMissingError("none"))
    room.run.post(ev.Begin())
    room.asked()
    assert room.page.stage.banner.title.text() == "No microphone found"
    room.actions.devices = (BUILT_IN,)
    room.page.microphones_changed()
    room.settle()
    assert room.run.microphones == [None]  # the one that was chosen is not there
    assert room.page.stage.banner is None
    room.actions.devices = (BUILT_IN, HEADSET)
    room.page.microphones_changed()
    assert room.run.microphones == [None]
