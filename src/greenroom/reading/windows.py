"""Long answers in overlapping windows, since the network reads 512 tokens at most."""

from collections.abc import Sequence
from dataclasses import dataclass

LONGEST_TOKENS = 512
LONGEST_UNIT = 200
_OVERLAP = 0.35
"""Share of a window that the next one reads again, so that each unit is once well inside."""


@dataclass(frozen=True, slots=True)
class Window:
    """Token ids for one pass. `places[i]` are the tokens of unit `first + i`, half open."""

    ids: tuple[int, ...]
    first: int
    places: tuple[tuple[int, int], ...]


def windows(
    head: Sequence[int], units: Sequence[Sequence[int]], longest: int = LONGEST_TOKENS
) -> tuple[Window, ...]:
    """Cut `units` (token ids, separators included) into windows that each begin with `head`.

    A unit longer than 200 tokens is read from its beginning.
    """
    kept = [tuple(unit[:LONGEST_UNIT]) for unit in units]
    room = longest - len(head)
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
