"""Events against events, with values worked out by hand."""

import pytest
from benchmarks.fillers_scores import (
    COLLAR_S,
    Tally,
    cell,
    interval,
    judged,
    match,
    meets,
    score,
    score_cuts,
    short,
    total,
)

from greenroom.model.span import Span

UM = Span(2.0, 2.4)


def f1(tally: Tally) -> float | None:
    return tally.f1


@pytest.mark.parametrize(
    ("heard", "near"),
    [
        (Span(2.1, 2.3), True),
        (Span(2.4 + COLLAR_S, 3.0), True),
        (Span(2.41 + COLLAR_S, 3.0), False),
        (Span(1.0, 2.0 - COLLAR_S), True),
        (Span(1.0, 1.99 - COLLAR_S), False),
    ],
)
def test_an_event_is_met_up_to_the_collar_on_both_sides(heard: Span, near: bool) -> None:
    assert meets(UM, heard) is near


def test_each_event_is_matched_once_and_the_closest_first() -> None:
    true = [Span(1.0, 1.4), Span(1.8, 2.2)]
    heard = [Span(1.5, 1.7), Span(1.05, 1.4), Span(1.1, 1.4)]
    assert sorted(match(true, heard)) == [(0, 1), (1, 0)]


def test_a_second_sound_at_one_event_is_invented() -> None:
    tally = score([UM], [Span(2.05, 2.4), Span(2.3, 2.5)], 60.0)
    assert (tally.found, tally.invented, tally.missed) == (1, 1, 0)
    assert tally.off == pytest.approx((0.05,))


def test_rates_of_a_tally() -> None:
    tally = Tally(found=6, invented=2, missed=4, seconds=30.0, off=(0.1, 0.2, 0.9))
    assert tally.precision == pytest.approx(0.75)
    assert tally.recall == pytest.approx(0.6)
    assert tally.f1 == pytest.approx(12 / 18)
    assert tally.false_per_minute == pytest.approx(4.0)
    assert tally.median_off == pytest.approx(0.2)


def test_nothing_to_find_and_nothing_told_has_no_rate() -> None:
    tally = Tally()
    rates = (tally.precision, tally.recall, tally.f1, tally.false_per_minute, tally.median_off)
    assert rates == (None,) * 5


def test_silence_about_true_events_is_a_recall_of_zero() -> None:
    tally = score([UM], [], 10.0)
    assert (tally.precision, tally.recall, tally.f1) == (None, 0.0, 0.0)


def test_tallies_add_up() -> None:
    whole = total([Tally(1, 2, 3, 4.0, (0.1,)), Tally(10, 20, 30, 40.0, (0.2,))])
    assert whole == Tally(11, 22, 33, 44.0, (0.1, 0.2))


def test_a_wide_cut_finds_every_event_in_it_and_is_right() -> None:
    true = [UM, Span(3.0, 3.2), Span(9.0, 9.5)]
    tally = score_cuts(true, [Span(1.9, 3.3), Span(5.0, 5.5)], 60.0)
    assert (tally.found, tally.invented, tally.missed) == (2, 1, 1)
    assert tally.off == pytest.approx((0.1, 1.1))


def test_two_cuts_of_one_event_are_both_right() -> None:
    tally = score_cuts([UM], [Span(1.9, 2.1), Span(2.2, 2.5)], 60.0)
    assert (tally.found, tally.invented, tally.missed) == (1, 0, 0)
    assert tally.off == pytest.approx((0.1,))


def test_the_interval_holds_the_rate_and_narrows_with_more_recordings() -> None:
    few = [Tally(3, 1, 0), Tally(1, 0, 3), Tally(2, 1, 1)]
    many = few * 20
    value = total(few).f1
    wide, narrow = interval(few, f1), interval(many, f1)
    assert value is not None
    assert wide is not None
    assert narrow is not None
    assert wide[0] < narrow[0] < value < narrow[1] < wide[1]
    assert interval(few, f1) == wide


def test_recordings_that_are_alike_leave_no_doubt() -> None:
    assert interval([Tally(2, 1, 1)] * 4, f1) == pytest.approx((2 / 3, 2 / 3))


def test_draws_without_a_value_are_left_out() -> None:
    assert interval([Tally(), Tally(1)], f1) == pytest.approx((1.0, 1.0))
    assert interval([Tally()], f1) is None


def test_cells() -> None:
    assert cell([Tally(1, 0, 0)] * 3, f1) == "1.00 [1.00–1.00]"
    assert cell([Tally(1, 1, 1)] * 3, f1) == ".50 [.50–.50]"
    assert cell([Tally()], f1) == "–"
    assert cell([], f1) == "–"
    assert short(0.0) == ".00"


def test_the_surest_choose_their_event_first() -> None:
    weak, strong, far = Span(2.0, 2.4), Span(2.2, 2.5), Span(7.0, 7.3)
    told = [(weak, 0.4), (strong, 0.9), (far, 0.5)]
    assert judged([UM], told) == [(0.9, True), (0.5, False), (0.4, False)]
