"""What the room shows when something goes wrong."""

from fakes.room_page import BUILT_IN
from greenroom.interview import events as ev
from greenroom.model.errors import (
    DeviceBusyError,
    DeviceMissingError,
    DeviceRefusedError,
    HearingError,
    StorageError,
)
from greenroom.model.sound import MicrophoneTrouble
from greenroom.model.transcript import Word
from greenroom.ui.room.view import BannerAction, BannerTopic, Mark
from support.told_room import ToldRoom


def test_nobody_listens_after_the_microphone_was_lost() -> None:
    room = ToldRoom().answer(48)
    assert room.view.interviewer.status == "Listening"
    room.story.trouble(MicrophoneTrouble.LOST, active=True)
    assert room.view.interviewer.status == "Waiting"
    room.run.post(ev.DeviceLost())
    assert room.view.interviewer.status == "Waiting"
    room.story.switch_microphone(BUILT_IN.id)
    room.run.post(ev.GoOn())
    assert room.view.interviewer.status == "Listening"


def test_nobody_listens_without_a_microphone() -> None:
    room = ToldRoom()
    room.story.no_microphone(DeviceMissingError("gone"))
    room.answer(8)
    assert room.view.interviewer.status == "Waiting"
    room.story.switch_microphone(BUILT_IN.id)
    assert room.view.interviewer.status == "Waiting"  # this answer is not recorded
    room.run.post(ev.StopAnswer())
    room.run.wait(2)
    room.run.spoken()
    assert room.view.interviewer.status == "Listening"


def test_nobody_listens_after_a_take_broke_off() -> None:
    room = ToldRoom().answer(8)
    room.run.post(ev.TakeFailed(0, 1))
    assert room.view.interviewer.status == "Waiting"


def test_a_voice_that_fails_leaves_the_text_with_a_note() -> None:
    room = ToldRoom(show_question=False)
    room.ask()
    room.story.no_voice(DeviceMissingError("no speaker"))
    room.run.post(ev.PromptFailed(1))
    assert room.view.question.shown
    assert "This voice is not available" in room.view.question.note
    assert banner(room) is BannerTopic.NO_VOICE


def banner(room: ToldRoom) -> BannerTopic | None:
    shown = room.view.banner
    return None if shown is None else shown.topic


def test_no_microphone_is_never_called_recording() -> None:
    room = ToldRoom()
    room.story.no_microphone(DeviceMissingError("none"))
    room.answer(5)
    shown = room.view.banner
    assert shown is not None
    assert shown.title == "No microphone found"
    assert [button.text for button in shown.buttons] == ["Choose input", "Try again"]
    assert room.view.window_title == "Answering 0:05, not recorded"
    assert room.steps[-1][1] is Mark.NOW


def test_a_busy_microphone_says_what_to_do() -> None:
    room = ToldRoom()
    room.story.no_microphone(DeviceBusyError("Another program uses it. Close that and try again."))
    shown = room.view.banner
    assert shown is not None
    assert shown.topic is BannerTopic.NO_ACCESS
    assert shown.text == "Another program uses it. Close that and try again."


def test_a_refused_microphone_leads_to_the_systems_settings() -> None:
    room = ToldRoom()
    room.story.no_microphone(DeviceRefusedError("Allow it, then try again."))
    shown = room.view.banner
    assert shown is not None
    assert (shown.title, shown.text) == ("Microphone access is off", "Allow it, then try again.")
    allow, again = shown.buttons
    assert (allow.text, allow.action) == ("Open settings", BannerAction.PRIVACY_SETTINGS)
    assert allow.primary
    assert again.action is BannerAction.TRY_AGAIN


def test_silence_is_told_and_goes_by_itself() -> None:
    room = ToldRoom().answer(8)
    room.story.trouble(MicrophoneTrouble.SILENT, active=True)
    shown = room.view.banner
    assert shown is not None
    assert shown.title == "Your microphone is on, but silent"
    assert shown.text == ("No sound for 6 seconds. Check its mute switch. We are still recording.")
    assert [button.text for button in shown.buttons] == ["Choose input", "Keep going"]
    assert not shown.serious
    room.story.trouble(MicrophoneTrouble.SILENT, active=False)
    assert room.view.banner is None


def test_keep_going_sends_silence_away_for_this_question() -> None:
    room = ToldRoom().answer(8)
    room.story.trouble(MicrophoneTrouble.SILENT, active=True)
    room.story.dismiss(BannerTopic.SILENT)
    assert room.view.banner is None
    room.run.post(ev.StopAnswer())
    room.run.wait(2)
    assert banner(room) is BannerTopic.SILENT


def test_clipping() -> None:
    room = ToldRoom().answer(8)
    room.story.trouble(MicrophoneTrouble.CLIPPING, active=True)
    shown = room.view.banner
    assert shown is not None
    assert (shown.title, shown.buttons[0].text) == ("Too loud", "Open sound settings")
    words = "Some sounds were cut off at the top. Move back a little or lower the input level."
    assert shown.text == words
    room.story.trouble(MicrophoneTrouble.CLIPPING, active=False)
    assert room.view.banner is None


def test_a_lost_microphone_says_what_was_kept() -> None:
    room = ToldRoom().answer(48)
    room.story.trouble(MicrophoneTrouble.LOST, active=True)
    room.run.post(ev.DeviceLost())
    shown = room.view.banner
    assert shown is not None
    assert shown.title == "Headset was unplugged"
    assert shown.text == "We stopped at 0:48 and kept everything you said."
    assert [(b.text, b.primary) for b in shown.buttons] == [
        ("Continue with Built-in Microphone", True),
        ("Retake", False),
    ]
    assert room.view.bar.main == "Answer again"
    assert room.view.bar.skip == "Next question"
    assert not room.view.bar.can_pause


def test_a_microphone_lost_before_the_answer_makes_the_interview_wait() -> None:
    room = ToldRoom()
    room.ask()
    room.story.trouble(MicrophoneTrouble.LOST, active=True)
    room.run.post(ev.DeviceLost())
    shown = room.view.banner
    assert shown is not None
    assert [button.action for button in shown.buttons] == [BannerAction.CONTINUE_WITH]
    assert "waits" in shown.text


def test_the_only_microphone_lost_can_be_tried_again() -> None:
    room = ToldRoom().answer(48)
    room.story.trouble(MicrophoneTrouble.LOST, active=True)
    room.story.set_devices(())
    room.run.post(ev.DeviceLost())
    shown = room.view.banner
    assert shown is not None
    assert [button.action for button in shown.buttons] == [BannerAction.TRY_AGAIN]


def test_a_full_disk_says_where_it_stopped() -> None:
    room = ToldRoom().answer(66)
    room.story.trouble(MicrophoneTrouble.DISK_FULL, active=True)
    room.run.post(ev.TakeFailed(0, 1))
    shown = room.view.banner
    assert shown is not None
    assert shown.title == "The disk is full"
    assert shown.text == "We stopped at 1:06 and kept that part. Free some space to go on."
    assert [b.text for b in shown.buttons] == ["Free up space…", "End interview"]


def test_an_answer_that_found_no_room_at_all_was_not_kept() -> None:
    room = ToldRoom().answer(0.3)
    room.story.trouble(MicrophoneTrouble.DISK_FULL, active=True)
    room.run.post(ev.TakeFailed(0, 1))
    shown = room.view.banner
    assert shown is not None
    assert shown.text == "Free some space to go on."


def test_the_most_serious_problem_comes_first() -> None:
    room = ToldRoom().answer(10)
    room.story.trouble(MicrophoneTrouble.CLIPPING, active=True)
    room.story.trouble(MicrophoneTrouble.LOST, active=True)
    assert banner(room) is BannerTopic.LOST


def test_transcription_that_stops_does_not_stop_the_recording() -> None:
    room = ToldRoom().answer(60)
    room.story.words((Word("word", 51.5, 52.2),), ())
    room.story.hearing_retried(52.0)
    assert room.view.transcript.note == "Broke off at 0:52, trying again."
    room.story.unheard("t", HearingError("twice"))
    shown = room.view.banner
    assert shown is not None
    assert shown.title == "The transcript stopped at 0:52"
    assert room.view.transcript.note == "Stopped at 0:52. The recording goes on."
    assert room.view.window_title == "Recording 1:00"


def test_another_failure_is_shown_as_it_is() -> None:
    room = ToldRoom()
    room.story.problem(StorageError("The session was not saved. Its audio is safe."))
    shown = room.view.banner
    assert shown is not None
    assert shown.text == "The session was not saved. Its audio is safe."
