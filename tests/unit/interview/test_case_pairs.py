"""What speaks for a fact, and for none."""

import numpy as np
import pytest

from greenroom.interview.case_pairs import chances_of, features
from greenroom.interview.case_weights import FACT, NOTHING

OWNERS = np.array([0, 0, 0, 1, 1, 2, 2])


def compared(likeness: list[float]) -> tuple[np.ndarray, np.ndarray]:
    """Two facts and nothing; all texts are as alike in words as in meaning."""
    values = np.array(likeness)
    by_class = np.array(
        [[np.log(0.3), most, 0.5] for most in np.maximum.reduceat(values, [0, 3, 5])]
    )
    return features(by_class, np.stack([values] * 3, axis=1), OWNERS)


def test_a_fact_is_told_by_its_texts_its_lead_and_its_distance_to_nothing():
    facts, nothing = compared([0.2, 0.8, 0.6, 0.5, 0.1, 0.3, 0.4])
    assert facts.shape == (2, len(FACT))
    assert nothing.shape == (len(NOTHING),)
    first = facts[0]
    assert first[2] == pytest.approx(0.8)  # the nearest text
    assert first[3] == pytest.approx(0.7)  # the mean of two
    assert first[6] == pytest.approx(0.2)  # the answer
    assert first[14 + 1] == pytest.approx(0.3)  # ahead of the other fact
    assert facts[1][14 + 1] == pytest.approx(-0.3)
    assert first[22 + 1] == pytest.approx(0.4)  # ahead of nothing


def test_chances_leave_the_rest_to_nothing():
    near = chances_of(*compared([0.9, 0.95, 0.9, 0.1, 0.1, 0.1, 0.2]))
    far = chances_of(*compared([0.1, 0.15, 0.1, 0.1, 0.1, 0.8, 0.9]))
    assert 0.0 < sum(far) < sum(near) <= 1.0
    assert near[0] > 0.5 > far[0]
    assert near[0] > near[1]
