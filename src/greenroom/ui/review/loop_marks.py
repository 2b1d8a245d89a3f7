"""A loop drawn by key, where a mouse would drag."""

from greenroom.model.span import Span
from greenroom.platform.text import translate
from greenroom.ui.announce import announce
from greenroom.ui.review.formatting import clock
from greenroom.ui.review.surface import ReviewSurface

_SHORTEST_S = 0.2


def mark_loop(page: ReviewSurface) -> None:
    """First the playhead's place is the start, then the end; a third time clears the loop."""
    line, here = page.middle.time_line, page.playback.position()
    loop = line.loop()
    if loop is None:
        line.set_loop(Span(here, here))
        text = translate("Review", "The loop starts at {moment}. Go to its end and mark it, too.")
        announce(line, text.format(moment=clock(here)))
    elif loop.end > loop.start:
        line.clear_loop()
        announce(line, translate("Review", "No loop"))
    elif abs(here - loop.start) >= _SHORTEST_S:
        span = Span(min(here, loop.start), max(here, loop.start))
        line.set_loop(span)
        line.loop_chosen.emit(span)
        text = translate("Review", "Loop from {start} to {end}")
        announce(line, text.format(start=clock(span.start), end=clock(span.end)))
