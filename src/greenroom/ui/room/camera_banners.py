"""What went wrong with the camera, as banners of the room. Needs no Qt."""

from greenroom.platform.text import translate
from greenroom.ui.camera.status import CameraStage
from greenroom.ui.room.facts import RoomFacts
from greenroom.ui.room.present_video import trouble_words
from greenroom.ui.room.view import BannerAction, BannerButton, BannerTopic, BannerView
from greenroom.ui.wording import clock


def camera_trouble(facts: RoomFacts) -> BannerView | None:
    """It went away, is used elsewhere, or may not be used; None without such a trouble.

    That there is no camera at all is said in its place, and needs no banner.
    """
    camera = facts.camera
    if camera is None or not camera.choices.needs_camera:
        return None
    if camera.status.stage not in (CameraStage.LOST, CameraStage.REFUSED, CameraStage.BUSY):
        return None
    title, text = trouble_words(camera)
    if camera.filmed_to is not None:
        text = translate(
            "Room",
            "The video of this answer is kept up to {time}. The interview goes on, and your voice "
            "is recorded as always.",
        ).format(time=clock(camera.filmed_to))
    again = BannerButton(translate("Room", "Try again"), BannerAction.TRY_CAMERA)
    keep = BannerButton(translate("Room", "Keep going"), BannerAction.DISMISS, primary=True)
    return BannerView(BannerTopic.CAMERA, title, text, (keep, again), serious=False, icon="video")


def video_unsaved(facts: RoomFacts) -> BannerView | None:
    """The pictures cannot be written; the sound is another file."""
    if facts.camera is None or not facts.camera.status.unsaved:
        return None
    return BannerView(
        BannerTopic.VIDEO_UNSAVED,
        translate("Room", "The video stopped"),
        translate(
            "Room",
            "What was filmed of this answer until then is kept. Your voice is recorded as always.",
        ),
        (BannerButton(translate("Room", "Keep going"), BannerAction.DISMISS),),
        serious=False,
        icon="video",
    )
