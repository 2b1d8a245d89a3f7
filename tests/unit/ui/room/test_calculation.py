"""Sums as people type them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.ui.room.calculation import LONGEST, NotASumError, calculate, shown


@pytest.mark.parametrize(
    ("typed", "result"),
    [
        ("4,300 × 3.8", "16,340"),
        ("2600 x -2.1", "−5,460"),
        ("16,340 + 4,060", "20,400"),
        ("$20,400 − £13,860", "6,540"),
        ("9 800 / 4", None),
        ("9800 ÷ 4", "2,450"),
        ("15% * 9,800", "1,470"),
        ("1.2m / 48k", "25"),
        ("2bn:4", "500,000,000"),
        ("(1 + 2) × (3 + 4)", "21"),
        ("2^10", "1,024"),
        ("1/7", "0.142857"),
        ("0.1 + 0.2", "0.3"),
        ("= 7 * 6", "42"),
        ("-3 + 1", "−2"),
        ("1,234,567 * 1", "1,234,567"),
        ("5", "5"),
        ("1 - 1", "0"),
    ],
)
def test_sums_as_typed(typed: str, result: str | None):
    if result is None:
        with pytest.raises(NotASumError):
            calculate(typed)
    else:
        assert shown(calculate(typed)) == result


@pytest.mark.parametrize(
    "typed",
    [
        *("", "  ", "1 / 0", "two times two", "1 +", "[1]", "9**9999999", "(" * 90),
        *("1" * (LONGEST + 1), "1j", "True", "open('x')", "1e999", "-1e999", "'a' * 3", "1 < 2"),
    ],
)
def test_what_is_no_sum_is_told_and_never_run(typed: str):
    with pytest.raises(NotASumError):
        calculate(typed)


def test_a_text_that_begins_with_an_operator_goes_on_from_the_last_result():
    last = calculate("20,400 - 13,860")
    assert shown(calculate("× 52", last)) == "340,080"
    assert shown(calculate("- 540", last)) == "6,000"
    assert shown(calculate("(-5) + 2", last)) == "−3"


@given(st.integers(-(10**9), 10**9), st.integers(-(10**9), 10**9))
def test_grouped_numbers_are_read_as_they_are_shown(first: int, second: int):
    typed = f"({shown(Decimal(first))}) + ({shown(Decimal(second))})"
    assert calculate(typed) == first + second


@given(st.text(max_size=30))
def test_any_text_is_a_sum_or_is_told_to_be_none(text: str):
    try:
        shown(calculate(text))
    except NotASumError:
        return
