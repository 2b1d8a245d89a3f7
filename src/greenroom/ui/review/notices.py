"""What the banner above a transcript offers."""

from collections.abc import Sequence
from functools import partial

from greenroom.platform.text import translate
from greenroom.ui.components.banner import Action
from greenroom.ui.review.state import Notice
from greenroom.ui.review.surface import ReviewSurface


def recording_gone() -> Notice:
    """Nothing can be played; all else is there."""
    return Notice(
        translate("Review", "The recording is not in the folder any more."),
        translate("Review", "Transcript and figures are kept; only playing is off."),
    )


def notice_actions(page: ReviewSurface, notice: Notice, take_id: str) -> Sequence[Action]:
    """The buttons of a notice, the safest first."""
    if not notice.action:
        return ()
    hear_again = partial(page.guarded, partial(page.services.hear_again, take_id))
    again = Action(notice.action_text, hear_again, primary=True)
    if notice.action == "store_again":  # another model would find no more room
        return (again,)
    return again, Action(translate("Review", "Change model"), page.services.choose_model)
