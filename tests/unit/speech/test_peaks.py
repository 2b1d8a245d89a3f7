import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenroom.speech.peaks import STEP_S, filled_pauses


def curve(*runs: tuple[int, float]) -> np.ndarray:
    return np.concatenate([np.full(count, value, np.float32) for count, value in runs])


def test_a_stretch_becomes_a_filled_pause_where_it_lies():
    [pause] = filled_pauses(curve((50, 0.0), (20, 0.9), (50, 0.0)), start_s=3.0)
    assert (pause.start, pause.end) == (pytest.approx(4.0), pytest.approx(4.4))
    assert pause.probability == pytest.approx(0.9)


def test_the_surest_half_gives_the_probability():
    [pause] = filled_pauses(curve((10, 0.0), (10, 0.4), (10, 0.8), (10, 0.0)))
    assert pause.probability == pytest.approx(0.8)


@pytest.mark.parametrize(
    "runs",
    [
        ((40, 0.19),),
        ((10, 0.0), (3, 0.99), (10, 0.0)),  # 0.06 s: a click
        ((200, 0.9),),  # 4 s: no one holds an "um" for so long, but a machine hums
        (),
    ],
)
def test_what_is_too_weak_too_short_or_too_long_is_none(runs: tuple[tuple[int, float], ...]):
    probabilities = curve(*runs) if runs else np.zeros(0, np.float32)
    assert filled_pauses(probabilities) == ()


def test_a_short_dip_does_not_make_two():
    assert len(filled_pauses(curve((10, 0.9), (3, 0.1), (10, 0.9), (9, 0.0)))) == 1
    assert len(filled_pauses(curve((10, 0.9), (8, 0.1), (10, 0.9), (9, 0.0)))) == 2


@settings(deadline=None)
@given(st.lists(st.floats(0, 1, width=32), max_size=200))
def test_they_are_in_order_apart_and_inside(values: list[float]):
    found = filled_pauses(np.asarray(values, np.float32), start_s=1.0)
    ends = [1.0, *(pause.end for pause in found)]
    assert all(end <= pause.start + 1e-6 for end, pause in zip(ends, found, strict=False))
    assert all(pause.start < pause.end and 0 <= pause.probability <= 1 for pause in found)
    assert ends[-1] <= 1.0 + len(values) * STEP_S + 1e-3


def test_the_edges_are_where_it_falls_under_half_of_its_highest():
    ramp = np.concatenate([np.linspace(0, 0.9, 10), np.full(20, 0.9), np.linspace(0.9, 0, 10)])
    [pause] = filled_pauses(ramp.astype(np.float32))
    assert (pause.start, pause.end) == (pytest.approx(0.1), pytest.approx(0.7))


def test_two_peaks_over_weak_ground_are_two():
    ground = curve((5, 0.0), (12, 0.9), (10, 0.2), (12, 0.8), (5, 0.0))
    assert [round(each.start, 2) for each in filled_pauses(ground)] == [0.1, 0.54]
