"""From place to place in an answer: fillers, long pauses, seconds; each is said aloud."""

from greenroom.ui.announce import announce
from greenroom.ui.review.surface import ReviewSurface


class Jumping:
    """Moves what is heard and shown. `step` is 1 for the next place and -1 for the one before."""

    def __init__(self, page: ReviewSurface) -> None:
        self._page = page

    def filler(self, step: int) -> None:
        """Play from another filler, and select it."""
        self._mark(step, possible_only=False)

    def possible(self, step: int) -> None:
        """Play from another filler that is only possible, and select it."""
        self._mark(step, possible_only=True)

    def pause(self, step: int) -> None:
        """Play from another long pause."""
        view = self._page.view()
        if view is not None:
            places = view.lanes.pauses
            found = self._page.playback.jump(tuple(one.span for one in places), step)
            name = next((one.name for one in places if one.span == found), "")
            announce(self._page.middle.time_line, name)

    def by(self, seconds: float) -> None:
        """Back or on, and say what is there."""
        self._page.playback.step(seconds)
        line = self._page.middle.time_line
        announce(line, line.name_near(self._page.playback.position()) or line.accessibleName())

    def _mark(self, step: int, *, possible_only: bool) -> None:
        page = self._page
        view = page.view()
        if view is None:
            return
        marks = [mark for mark in view.lanes.fillers if mark.possible or not possible_only]
        found = page.playback.jump(tuple(mark.span for mark in marks), step)
        if found is not None:
            page.select_filler(found)
            announce(page.middle.time_line, page.middle.time_line.name_near(found.start))
