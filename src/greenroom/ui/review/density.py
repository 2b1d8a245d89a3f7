"""How close together the cards of Review stand, so that all of them fit the window."""

from collections.abc import Callable
from enum import IntEnum


class Density(IntEnum):
    """From the style guide's distances to the least that still says everything.

    SPACIOUS is as drawn. CLOSE has smaller distances and leaves out what the same card says
    elsewhere. The others also cut long suggestions, which a press shows whole, and quotes, which
    a press plays; tool tips and screen readers have all of both.
    """

    SPACIOUS = 0
    CLOSE = 1
    SHORT = 2
    SHORTER = 3
    SHORTEST = 4

    @property
    def note_lines(self) -> int:
        """Lines that a suggestion may have; 0 for as many as it needs."""
        return (0, 0, 3, 2, 1)[self]

    @property
    def quotes(self) -> bool:
        """Whether quotes stand below the parts."""
        return self <= Density.SHORT

    @property
    def quote_lines(self) -> int:
        """Lines that a quote below a part may have where `quotes`; 0 for as many as it needs."""
        return (0, 1, 1, 0, 0)[self]


def densest_needed(height_at: Callable[[Density], int], room: int) -> Density:
    """The most spacious density at which everything fits `room` pixels.

    Where nothing fits it is the densest, so that least has to be scrolled.
    """
    for density in Density:
        if height_at(density) <= room:
            return density
    return max(Density)
