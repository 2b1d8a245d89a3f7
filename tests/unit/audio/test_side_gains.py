import numpy as np
import pytest

from greenroom.audio.output import side_gains


@pytest.mark.parametrize(("place", "left", "right"), [(0.0, 1, 1), (-1.0, 1, 0), (1.0, 0, 1)])
def test_the_middle_is_as_before_and_the_sides_are_sides(
    place: float, left: float, right: float
) -> None:
    np.testing.assert_allclose(side_gains(place), [left, right], atol=1e-6)


def test_left_mirrors_right_and_nothing_is_turned_up() -> None:
    for place in np.linspace(-1.5, 1.5, 31):
        gains = side_gains(float(place))
        np.testing.assert_allclose(gains, side_gains(float(-place))[::-1], atol=1e-6)
        assert gains.max() == pytest.approx(1.0)
        assert gains.min() >= -1e-6
