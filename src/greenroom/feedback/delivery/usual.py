"""What is usual for the person, from their own earlier answers."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from statistics import quantiles

from greenroom.model.delivery import Delivery, EarlierAnswer, OwnRange

FEWEST_ANSWERS = 5
"""With fewer earlier answers nothing is called usual (docs/what-is-measured.md, Delivery)."""

MOST_ANSWERS = 10
"""So many of the latest earlier answers are looked at (likewise)."""


def compared(delivery: Delivery, earlier: Sequence[EarlierAnswer]) -> Delivery:
    """The delivery with the person's own ranges, where there are enough earlier answers.

    `earlier` are the answers before this one, the latest first.
    """
    latest = earlier[:MOST_ANSWERS]
    return replace(
        delivery,
        usual_pitch_variation_st=own_range(one.pitch_variation_st for one in latest),
        usual_last_sentence_db=own_range(one.last_sentence_db for one in latest),
        usual_pace_wpm=own_range(one.speaking_rate_wpm for one in latest),
    )


def own_range(values: Iterable[float | None]) -> OwnRange | None:
    """The quartiles of what is known; None with fewer than five values."""
    known = [value for value in values if value is not None]
    if len(known) < FEWEST_ANSWERS:
        return None
    low, median, high = quantiles(known, n=4, method="inclusive")
    return OwnRange(round(low, 2), round(median, 2), round(high, 2), len(known))
