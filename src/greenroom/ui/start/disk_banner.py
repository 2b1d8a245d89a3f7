"""What Start says when recordings may soon find no room. Needs no Qt."""

from greenroom.platform.text import translate
from greenroom.ui.start.start_banner import BannerAnswer, BannerButton, StartBanner
from greenroom.ui.wording import file_size

INTERVIEW_BYTES = 60_000_000
"""Half an hour of speech at 48 kHz, one channel, FLAC: about 30 kB a second."""

ALMOST_FULL_BYTES = 5 * INTERVIEW_BYTES
"""Greenroom's choice: early enough to make room at ease, late enough not to nag."""


def disk_banner(free: int | None) -> StartBanner | None:
    """The banner for so much room on the disk, or None; `free` is None where it is not known."""
    if free is None or free >= ALMOST_FULL_BYTES:
        return None
    text = translate(
        "Start",
        "{free} left; an interview needs about {needed}. Your recordings so far are safe.",
    )
    return StartBanner(
        translate("Start", "The disk is almost full")
        if free
        else translate("Start", "The disk is full"),
        text.format(free=file_size(free), needed=file_size(INTERVIEW_BYTES)),
        (
            BannerButton(translate("Start", "Free up space…"), BannerAnswer.FREE_SPACE, True),
            BannerButton(translate("Start", "Change folder…"), BannerAnswer.CHANGE_FOLDER),
        ),
        serious=True,
    )
