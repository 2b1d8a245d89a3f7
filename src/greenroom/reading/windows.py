"""Long answers in overlapping windows.

The network could take 512 tokens, but its time grows with their square: 73 ms for 512 on one
thread of the machine it was measured on, 41 ms for 384, 20 ms for 256.
"""

from collections.abc import Sequence
from dataclasses import dataclass

_SEP = 102
GROUP = 2
"""Tokens that the network reads as one from its third layer on."""

LONGEST_TOKENS = 400
"""About 300 words, two minutes, in one pass; what is longer is read in shorter windows."""

WINDOW_TOKENS = 256
_OVERLAP = 0.1
"""Share of a window that the next one reads again, so that each unit is once well inside."""


@dataclass(frozen=True, slots=True)
class Window:
    """Token ids for one pass. `places[i]` are the tokens of unit `first + i`, half open."""

    ids: tuple[int, ...]
    first: int
    places: tuple[tuple[int, int], ...]


def grouped(ids: Sequence[int]) -> list[int]:
    """The token ids of a text with its separator, repeated up to a whole number of groups."""
    return [*ids, *[_SEP] * (GROUP - len(ids) % GROUP)]


def windows(
    head: Sequence[int],
    units: Sequence[Sequence[int]],
    *,
    whole: int = LONGEST_TOKENS,
    longest: int = WINDOW_TOKENS,
) -> tuple[Window, ...]:
    """Cut `units` (`grouped` token ids) into windows that each begin with `head`, `grouped` too.

    One window where all fits into `whole` tokens, else as many of `longest` as are needed. A unit
    of more tokens than fit behind the head is read from its beginning.
    """
    room = (longest - len(head)) // GROUP * GROUP
    kept = [tuple(unit[:room]) for unit in units]
    if sum(map(len, kept)) <= whole - len(head):
        room = whole - len(head)
    made: list[Window] = []
    first = 0
    while first < len(kept):
        end, used = first, 0
        while end < len(kept) and (end == first or used + len(kept[end]) <= room):
            used += len(kept[end])
            end += 1
        made.append(_window(head, kept[first:end], first))
        if end == len(kept):
            break
        back, again = end, 0
        while back - 1 > first and again + len(kept[back - 1]) <= _OVERLAP * room:
            back -= 1
            again += len(kept[back])
        first = back
    return tuple(made)


def best_window(made: Sequence[Window], unit: int) -> int:
    """The window in which the unit has most company on its poorer side."""

    def company(number: int) -> int:
        window = made[number]
        place = unit - window.first
        if not 0 <= place < len(window.places):
            return -1
        before = place if window.first else len(window.places)
        last = window.first + len(window.places) == _count(made)
        after = len(window.places) if last else len(window.places) - 1 - place
        return min(before, after)

    return max(range(len(made)), key=company)


def _count(made: Sequence[Window]) -> int:
    return made[-1].first + len(made[-1].places)


def _window(head: Sequence[int], units: Sequence[tuple[int, ...]], first: int) -> Window:
    ids = list(head)
    places = []
    for unit in units:
        places.append((len(ids), len(ids) + len(unit)))
        ids += unit
    return Window(tuple(ids), first, tuple(places))
