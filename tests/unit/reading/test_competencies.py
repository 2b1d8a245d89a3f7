"""Profiles over competencies, by hand and with the shipped ones."""

from pathlib import Path

import numpy as np
import pytest

from greenroom.feedback.content.directness import THRESHOLD
from greenroom.model.errors import ModelMissingError
from greenroom.reading.competencies import Competencies, load_competencies
from greenroom.reading.likeness import MiniLmLikeness

DISAGREEMENT = "Describe a disagreement with a colleague that you had to settle."
SETTLED = (
    "My colleague wanted to change the forecast every day and I thought that once a week was "
    "enough. We argued about it for weeks, so I asked him to sit down with me, and we found a way "
    "that both of us could live with."
)
LIFT = (
    "The lift broke down on a bank holiday and I had to move twelve guests and their cases up the "
    "stairs. I got two porters and a trolley, and we did it floor by floor."
)
MISTAKE = "Tell me about a mistake you made."


def axes(count: int) -> Competencies:
    return Competencies(np.eye(count, 384), np.zeros(count), np.zeros(count))


def vector(*values: float) -> np.ndarray:
    full = np.zeros(384)
    full[: len(values)] = values
    return full


def test_equal_profiles_agree_and_opposite_ones_do_not() -> None:
    known = axes(3)
    asked = vector(0.9, 0.1, 0.2)
    assert known.agreement(asked, asked) == pytest.approx(1.0)
    assert known.agreement(vector(1, 0, 0), vector(0, 1, 1)) == pytest.approx(-1.0)


def test_what_all_stories_have_in_common_says_nothing() -> None:
    plain = axes(3)
    usual = Competencies(plain.centers, plain.asked, np.array([0.0, 0.8, 0.0]))
    asked, told = vector(0.9, 0.1, 0.1), vector(0.3, 0.8, 0.0)
    assert plain.agreement(asked, told) < 0
    assert usual.agreement(asked, told) > 0.9


def test_a_profile_without_any_lean_is_neither() -> None:
    assert axes(3).agreement(vector(1, 1, 1), vector(0.2, 0.4, 0.1)) == 0.0


def test_a_story_agrees_with_its_own_question_only() -> None:
    likeness = MiniLmLikeness()
    assert likeness.agreement(DISAGREEMENT, SETTLED) > 0.2
    assert likeness.agreement(DISAGREEMENT, LIFT) < likeness.agreement(DISAGREEMENT, SETTLED) - 0.2
    assert likeness.agreement(MISTAKE, LIFT) < THRESHOLD
    assert likeness.agreement(DISAGREEMENT, "  ") == 0.0


def test_the_shipped_profiles_are_unit_vectors() -> None:
    known = load_competencies()
    assert known.centers.shape == (len(known.asked), 384)
    assert np.linalg.norm(known.centers, axis=1) == pytest.approx(1.0, abs=1e-3)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError):
        load_competencies(tmp_path)
