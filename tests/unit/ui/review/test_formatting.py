from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.model.bands import Band
from greenroom.ui.labels import day_and_time
from greenroom.ui.review.formatting import (
    band_text,
    clock,
    length,
    out_of_band,
    percentages,
    short_time,
)


def test_a_moment_is_cut_and_a_length_is_rounded():
    assert clock(83.9) == "1:23"
    assert length(83.9) == "1:24"
    assert clock(3725.0) == "1:02:05"


@given(st.lists(st.floats(0, 1), min_size=2, max_size=6))
def test_percentages_of_a_whole_add_up_to_a_hundred(weights: list[float]):
    total = sum(weights)
    if total < 0.01:
        return
    shares = [weight / total for weight in weights]
    whole = percentages(shares)
    assert sum(whole) == 100
    assert all(abs(part - share * 100) < 1 for part, share in zip(whole, shares, strict=True))


def test_largest_remainder_gives_the_point_to_the_largest_remainder():
    assert percentages([0.2895, 0.0995, 0.5515, 0.0595]) == (29, 10, 55, 6)


def test_shares_that_leave_a_rest_are_not_stretched():
    assert percentages([0.2, 0.2, 0.2]) == (20, 20, 20)


@pytest.mark.parametrize(
    ("band", "unit", "text"),
    [
        (Band(120, 160), "", "120–160"),
        (Band(None, 3.0), " s", "under 3 s"),
        (Band(2.5, None), "", "over 2.5"),
        (Band(None, None), "", ""),
    ],
)
def test_a_range_in_words(band: Band, unit: str, text: str):
    assert band_text(band, unit) == text


def test_status_words_name_the_bound_that_was_crossed():
    band = Band(10, 25)
    assert out_of_band(band, 29, "%") == "over 25%"
    assert out_of_band(band, 6, "%") == "under 10%"
    assert out_of_band(band, 25, "%") == ""


def test_a_difference_is_in_seconds_below_a_minute():
    assert short_time(5.2) == "5 s"
    assert short_time(-65) == "1:05"


def test_the_day_is_written_out():
    assert day_and_time(datetime(2026, 11, 17, 9, 5)) == "Tue 17 Nov, 09:05"
