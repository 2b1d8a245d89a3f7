"""Which of a camera's formats is used."""

import pytest

from greenroom.ui.camera.formats import PictureSize, best_size

SMALL, USUAL, HIGH = (
    PictureSize(320, 240, 30),
    PictureSize(640, 480, 30),
    PictureSize(1920, 1080, 30),
)
WIDE = PictureSize(640, 360, 30)
FAST = PictureSize(640, 360, 60)
SLOW = PictureSize(640, 360, 5)


@pytest.mark.parametrize(
    ("sizes", "best"),
    [
        ((), None),
        ((SMALL, USUAL, HIGH), 1),
        ((HIGH, USUAL, WIDE), 2),
        ((SMALL, HIGH), 1),
        ((SMALL,), 0),
        ((SLOW, HIGH), 1),
        ((FAST, WIDE), 1),
        ((PictureSize(160, 120, 30), SMALL), 1),
        ((WIDE, WIDE), 0),
    ],
)
def test_the_smallest_that_is_large_and_fluent_enough(
    sizes: tuple[PictureSize, ...], best: int | None
) -> None:
    assert best_size(sizes) == best
