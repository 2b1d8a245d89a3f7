"""A video interview: the person's own picture, and what the camera does. Needs no Qt."""

from dataclasses import replace

from greenroom.interview.state import ConductorState
from greenroom.model.question import InterviewFormat
from greenroom.platform.text import translate
from greenroom.ui.camera.status import CameraStage
from greenroom.ui.room.facts import RoomFacts
from greenroom.ui.room.people_view import MemberView, PanelView
from greenroom.ui.room.video_view import CameraFacts, Indicator, VideoView
from greenroom.ui.room.view import InterviewerView, RoomView


def by_video(state: ConductorState) -> bool:
    """Whether the interview is a video call."""
    return state.plan.choices.format is InterviewFormat.VIDEO


def with_video(view: RoomView, facts: RoomFacts) -> RoomView:
    """The view with what a video call adds; as it is where people sit in one room or telephone."""
    if not by_video(facts.state) or facts.camera is None:
        return view
    alone = None if view.panel is not None else _tile(view.interviewer)
    return replace(view, video=video_view(facts.camera, alone))


def video_view(camera: CameraFacts, alone: PanelView | None = None) -> VideoView:
    """What is shown of the person and of the camera."""
    stage, wanted = camera.status.stage, camera.choices.self_view
    on = stage is CameraStage.ON
    heading, text = _instead(camera)
    indicator, words, sentence = _indicator(camera)
    toggle = ""
    if stage in (CameraStage.ON, CameraStage.STARTING, CameraStage.OFF):
        toggle = translate("Room", "Hide") if wanted else translate("Room", "Show")
    return VideoView(
        picture=on and wanted,
        heading=heading,
        text=text,
        toggle=toggle,
        indicator=indicator,
        words=words,
        help=sentence,
        look_here=on,
        alone=alone,
    )


def trouble_words(camera: CameraFacts) -> tuple[str, str]:
    """What went wrong with a camera, and what still works."""
    status = camera.status
    name = status.name or translate("Room", "The camera")
    if status.stage is CameraStage.LOST:
        return translate("Room", "{camera} was unplugged").format(camera=name), _goes_on()
    if status.stage is CameraStage.REFUSED:
        return (
            translate("Room", "Camera access is off"),
            translate(
                "Room",
                "Allow Greenroom to use the camera in your system's privacy settings, then try "
                "again. You are heard and recorded as always.",
            ),
        )
    return (
        translate("Room", "{camera} gives no picture").format(camera=name),
        translate(
            "Room",
            "Another program may be using it. You are heard and recorded as always; only your "
            "picture is missing.",
        ),
    )


def _goes_on() -> str:
    return translate(
        "Room", "The interview goes on without your picture. Your voice is recorded as always."
    )


def _instead(camera: CameraFacts) -> tuple[str, str]:
    """What stands in place of the picture."""
    stage, choices = camera.status.stage, camera.choices
    if stage is CameraStage.MISSING:
        return (
            translate("Room", "No camera found"),
            translate(
                "Room",
                "You are heard and recorded as always. Only your own picture and a video recording "
                "are left out.",
            ),
        )
    if stage in (CameraStage.LOST, CameraStage.REFUSED, CameraStage.BUSY):
        return trouble_words(camera)
    if not choices.self_view:
        return translate("Room", "Your picture is hidden"), ""
    if stage is CameraStage.STARTING:
        return translate("Room", "Starting the camera"), ""
    return translate("Room", "The camera is off"), ""


def _indicator(camera: CameraFacts) -> tuple[Indicator, str, str]:
    status = camera.status
    if status.recording:
        return (
            Indicator.RECORDING,
            translate("Room", "Recording video"),
            translate("Room", "The camera is on, and its picture is kept with this answer."),
        )
    if status.stage in (CameraStage.ON, CameraStage.STARTING):
        return (
            Indicator.ON,
            translate("Room", "Camera on"),
            translate("Room", "The camera is on. Its picture is not kept."),
        )
    heading, text = _instead(camera)
    if status.stage is CameraStage.MISSING:
        return Indicator.OFF, translate("Room", "No camera"), f"{heading}. {text}"
    return Indicator.OFF, translate("Room", "Camera off"), f"{heading}. {text}".strip()


def _tile(person: InterviewerView) -> PanelView:
    """The one who asks, as the only member of a panel."""
    member = MemberView(
        initials=person.initials,
        name=person.name,
        role=person.role,
        state=person.status,
        speaking=person.speaking,
        asked="",
        number="",
        asking=False,
        accessible=person.accessible,
        description=person.description,
    )
    return PanelView((member,), (), "", translate("Room", "In this video call"))
