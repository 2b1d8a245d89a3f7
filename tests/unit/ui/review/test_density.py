"""Which density is chosen."""

import pytest

from greenroom.ui.review.density import Density, densest_needed

HEIGHTS = {
    Density.SPACIOUS: 800,
    Density.CLOSE: 700,
    Density.SHORT: 650,
    Density.SHORTER: 600,
    Density.SHORTEST: 560,
}


class Ruler:
    """Gives the heights, and notes what was asked for."""

    def __init__(self) -> None:
        self.asked: list[Density] = []

    def __call__(self, density: Density) -> int:
        self.asked.append(density)
        return HEIGHTS[density]


@pytest.mark.parametrize(
    ("room", "wanted"),
    [
        (900, Density.SPACIOUS),
        (800, Density.SPACIOUS),
        (799, Density.CLOSE),
        (700, Density.CLOSE),
        (650, Density.SHORT),
        (600, Density.SHORTER),
        (560, Density.SHORTEST),
        (100, Density.SHORTEST),
    ],
)
def test_the_most_spacious_that_fits(room: int, wanted: Density) -> None:
    ruler = Ruler()
    assert densest_needed(ruler, room) is wanted
    assert len(set(ruler.asked)) == len(ruler.asked), "nothing is measured twice"
