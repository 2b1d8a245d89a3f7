import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.reading.windows import GROUP, best_window, grouped, windows

HEAD = [101, 7, 102]


def units(*lengths: int) -> list[list[int]]:
    return [[number] * length for number, length in enumerate(lengths)]


def test_a_short_answer_is_one_window_behind_its_head() -> None:
    [window] = windows(HEAD, units(3, 2))

    assert window.ids == (101, 7, 102, 0, 0, 0, 1, 1)
    assert window.places == ((3, 6), (6, 8))


def test_a_long_unit_is_read_from_its_beginning() -> None:
    [window] = windows(HEAD, units(500), longest=103)

    assert window.places == ((3, 103),)


def test_what_fits_into_one_pass_is_not_cut() -> None:
    assert len(windows(HEAD, units(50, 50, 50), whole=153, longest=100)) == 1
    assert len(windows(HEAD, units(50, 50, 51), whole=153, longest=100)) > 1


@given(st.lists(st.integers(1, 60), min_size=1, max_size=60))
def test_every_unit_is_in_a_window_that_is_short_enough(lengths: list[int]) -> None:
    made = windows(HEAD, units(*lengths), whole=120, longest=100)

    assert all(len(window.ids) <= (120 if len(made) == 1 else 100) for window in made)
    for unit, length in enumerate(lengths):
        window = made[best_window(made, unit)]
        start, end = window.places[unit - window.first]
        assert window.ids[start:end] == (unit,) * length


def test_windows_overlap_and_a_unit_is_read_where_it_has_company() -> None:
    made = windows(HEAD, units(*[5] * 40), whole=103, longest=103)

    assert [window.first for window in made[:2]] == sorted({window.first for window in made[:2]})
    shared = range(made[1].first, made[0].first + len(made[0].places))
    assert len(shared) >= 2
    assert best_window(made, shared[0]) == 0
    assert best_window(made, shared[-1]) == 1


def test_nothing_needs_no_window() -> None:
    assert windows(HEAD, []) == ()


@pytest.mark.parametrize("place", [0, 19])
def test_the_ends_are_read_in_the_windows_at_the_ends(place: int) -> None:
    made = windows(HEAD, units(*[10] * 20), whole=103, longest=103)

    assert best_window(made, place) == (0 if place == 0 else len(made) - 1)


@pytest.mark.parametrize("length", [1, 2, 3, 8])
def test_a_text_ends_with_separators_up_to_a_whole_number_of_groups(length: int) -> None:
    ids = grouped([7] * length)

    assert len(ids) % GROUP == 0
    assert ids[:length] == [7] * length
    assert 1 <= len(ids) - length <= GROUP
    assert set(ids[length:]) == {102}
