"""Which problem the room shows, in the words of the style guide. Needs no Qt."""

from collections.abc import Callable

from greenroom.interview.state import Phase
from greenroom.model.errors import DeviceBusyError, DeviceRefusedError
from greenroom.model.sound import MicrophoneTrouble
from greenroom.platform.text import translate
from greenroom.ui.room.camera_banners import camera_trouble, video_unsaved
from greenroom.ui.room.facts import RoomFacts
from greenroom.ui.room.view import BannerAction, BannerButton, BannerTopic, BannerView
from greenroom.ui.wording import clock


def banner_view(facts: RoomFacts) -> BannerView | None:
    """The most serious problem that is there and was not sent away; None without one."""
    for topic, make in _MAKERS.items():
        if topic not in facts.dismissed and (banner := make(facts)) is not None:
            return banner
    return None


def _disk_full(facts: RoomFacts) -> BannerView | None:
    if not facts.disk_full:
        return None
    text = translate("Room", "Free some space to go on.")
    if facts.state.held and facts.state.answer_s >= 1.0:
        text = translate(
            "Room", "We stopped at {time} and kept that part. Free some space to go on."
        ).format(time=clock(facts.state.answer_s))
    free = translate("Room", "Free up space…")
    end = translate("Room", "End interview")
    return BannerView(
        BannerTopic.DISK_FULL,
        translate("Room", "The disk is full"),
        text,
        (
            BannerButton(free, BannerAction.FREE_SPACE, primary=True),
            BannerButton(end, BannerAction.END),
        ),
        serious=True,
        icon="warn",
    )


def _lost(facts: RoomFacts) -> BannerView | None:
    if facts.lost is None:
        return None
    name = facts.lost or translate("Room", "The microphone")
    state = facts.state
    if state.held:
        text = translate("Room", "We stopped at {time} and kept everything you said.")
        text = text.format(time=clock(state.answer_s))
    else:
        text = translate("Room", "The interview waits. Everything you said so far is kept.")
    other = facts.other_microphone
    if other is not None:
        go_on = translate("Room", "Continue with {microphone}").format(microphone=other.name)
        first = BannerButton(go_on, BannerAction.CONTINUE_WITH, primary=True)
    else:
        again = translate("Room", "Try again")
        first = BannerButton(again, BannerAction.TRY_AGAIN, primary=True)
    retake = BannerButton(translate("Room", "Retake"), BannerAction.RETAKE)
    return BannerView(
        BannerTopic.LOST,
        translate("Room", "{microphone} was unplugged").format(microphone=name),
        text,
        (first, retake) if state.held and other is not None else (first,),
        serious=True,
        icon="warn",
    )


def _no_microphone(facts: RoomFacts) -> BannerView | None:
    if facts.no_microphone is None or isinstance(facts.no_microphone, DeviceBusyError):
        return None
    again = translate("Room", "Try again")
    choose = translate("Room", "Choose input")
    buttons = [BannerButton(again, BannerAction.TRY_AGAIN, primary=not facts.devices)]
    if facts.devices:
        buttons.insert(0, BannerButton(choose, BannerAction.CHOOSE_INPUT, primary=True))
    return BannerView(
        BannerTopic.NO_MICROPHONE,
        translate("Room", "No microphone found"),
        translate("Room", "Plug one in, or choose another input. You can still read and review."),
        tuple(buttons),
        serious=True,
        icon="mic",
    )


def _no_access(facts: RoomFacts) -> BannerView | None:
    if not isinstance(facts.no_microphone, DeviceBusyError):
        return None
    again = BannerButton(translate("Room", "Try again"), BannerAction.TRY_AGAIN)
    if isinstance(facts.no_microphone, DeviceRefusedError):
        allow = translate("Room", "Open settings")
        return BannerView(
            BannerTopic.NO_ACCESS,
            translate("Room", "Microphone access is off"),
            facts.no_microphone.message,
            (BannerButton(allow, BannerAction.PRIVACY_SETTINGS, primary=True), again),
            serious=True,
            icon="mic",
        )
    choose = BannerButton(translate("Room", "Choose input"), BannerAction.CHOOSE_INPUT, True)
    return BannerView(
        BannerTopic.NO_ACCESS,
        translate("Room", "The microphone cannot be opened"),
        facts.no_microphone.message,
        (choose, again),
        serious=True,
        icon="mic",
    )


def _silent(facts: RoomFacts) -> BannerView | None:
    if MicrophoneTrouble.SILENT not in facts.troubles:
        return None
    text = translate("Room", "No sound for 6 seconds. Check its mute switch.")
    if facts.state.phase is Phase.ANSWERING:
        text = translate(
            "Room", "No sound for 6 seconds. Check its mute switch. We are still recording."
        )
    choose = BannerButton(translate("Room", "Choose input"), BannerAction.CHOOSE_INPUT)
    keep = BannerButton(translate("Room", "Keep going"), BannerAction.DISMISS)
    return BannerView(
        BannerTopic.SILENT,
        translate("Room", "Your microphone is on, but silent"),
        text,
        (choose, keep) if len(facts.devices) > 1 else (keep,),
        serious=False,
        icon="mic",
    )


def _dropping(facts: RoomFacts) -> BannerView | None:
    if MicrophoneTrouble.DROPPING not in facts.troubles:
        return None
    return BannerView(
        BannerTopic.DROPPING,
        translate("Room", "Some sound is lost"),
        translate(
            "Room",
            "This computer is too busy to take in every moment. Close other programs. We are "
            "still recording.",
        ),
        (BannerButton(translate("Room", "Keep going"), BannerAction.DISMISS),),
        serious=False,
        icon="warn",
    )


def _clipping(facts: RoomFacts) -> BannerView | None:
    if MicrophoneTrouble.CLIPPING not in facts.troubles:
        return None
    settings = translate("Room", "Open sound settings")
    return BannerView(
        BannerTopic.CLIPPING,
        translate("Room", "Too loud"),
        translate(
            "Room",
            "Some sounds were cut off at the top. Move back a little or lower the input level.",
        ),
        (BannerButton(settings, BannerAction.SOUND_SETTINGS),),
        serious=False,
        icon="mic",
    )


def _no_voice(facts: RoomFacts) -> BannerView | None:
    if facts.unspoken_item is None:
        return None
    return BannerView(
        BannerTopic.NO_VOICE,
        translate("Room", "This voice is not available"),
        translate("Room", "The question is shown as text instead."),
        (
            BannerButton(translate("Room", "Choose voice"), BannerAction.CHOOSE_VOICE),
            BannerButton(translate("Room", "Keep going"), BannerAction.DISMISS),
        ),
        serious=False,
        icon="speaker",
    )


def _unheard(facts: RoomFacts) -> BannerView | None:
    if facts.unheard_at is not None:
        title = translate("Room", "The transcript stopped at {time}")
        title = title.format(time=clock(facts.unheard_at))
        text = translate("Room", "We are still recording. You can try again in the review.")
    elif facts.earlier_unheard:
        title = translate("Room", "The transcript of an earlier answer stopped")
        text = translate("Room", "The recording is complete. You can try again in the review.")
    else:
        return None
    keep = BannerButton(translate("Room", "Keep going"), BannerAction.DISMISS)
    return BannerView(BannerTopic.UNHEARD, title, text, (keep,), serious=False, icon="cc")


def _other(facts: RoomFacts) -> BannerView | None:
    if facts.other is None:
        return None
    keep = BannerButton(translate("Room", "Keep going"), BannerAction.DISMISS)
    title = translate("Room", "Something could not be done")
    return BannerView(
        BannerTopic.OTHER, title, facts.other.message, (keep,), serious=True, icon="warn"
    )


_MAKERS: dict[BannerTopic, Callable[[RoomFacts], BannerView | None]] = {
    BannerTopic.DISK_FULL: _disk_full,
    BannerTopic.LOST: _lost,
    BannerTopic.NO_MICROPHONE: _no_microphone,
    BannerTopic.NO_ACCESS: _no_access,
    BannerTopic.SILENT: _silent,
    BannerTopic.DROPPING: _dropping,
    BannerTopic.CLIPPING: _clipping,
    BannerTopic.NO_VOICE: _no_voice,
    BannerTopic.UNHEARD: _unheard,
    BannerTopic.VIDEO_UNSAVED: video_unsaved,
    BannerTopic.CAMERA: camera_trouble,
    BannerTopic.OTHER: _other,
}
