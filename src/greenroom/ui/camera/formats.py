"""Which of a camera's formats is used. Needs no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 640, 360
LEAST_RATE, MOST_RATE = 15.0, 30.0
"""A self-view and a small pane need no more; the cores belong to hearing (Greenroom's choice)."""


@dataclass(frozen=True, slots=True)
class PictureSize:
    """A format: width and height in pixels, and the most pictures a second."""

    width: int
    height: int
    rate: float


def best_size(sizes: Sequence[PictureSize]) -> int | None:
    """The index of the smallest that is large enough and fluent, else the next best; None of none.

    Of equal ones the first, which is the camera's own order.
    """
    if not sizes:
        return None
    return min(range(len(sizes)), key=lambda index: _cost(sizes[index]))


def _cost(size: PictureSize) -> tuple[bool, bool, float, float]:
    too_small = size.width < WIDTH or size.height < HEIGHT
    pixels = size.width * size.height
    return (
        size.rate < LEAST_RATE,
        too_small,
        -pixels if too_small else pixels,
        max(0.0, size.rate - MOST_RATE),
    )
