"""Words and letters that a question shares with a case."""

import numpy as np
import pytest

from greenroom.interview.case_words import CaseWords

TEXTS = ["How many customers leave?", "Customers leave early.", "What does the van cost?"]
OWNERS = np.array([0, 0, 1])


def test_the_same_text_is_wholly_alike_and_another_is_not():
    words, letters, covered = CaseWords(TEXTS, OWNERS).compare(TEXTS[0])
    assert words[0] == pytest.approx(1.0, abs=1e-3)
    assert letters[0] == pytest.approx(1.0)
    assert words[2] == letters[2] == 0.0
    assert covered == pytest.approx([1.0, 0.0], abs=1e-3)


def test_endings_do_not_count():
    words, _, _ = CaseWords(TEXTS, OWNERS).compare("the cost of vans")
    assert words[2] > 0.9


def test_a_word_of_one_class_counts_more_than_one_of_all():
    known = CaseWords(["customers leaving", "customers paying"], np.array([0, 1]))
    leaving, _, _ = known.compare("customers leaving now")
    shared, _, _ = known.compare("customers elsewhere now")
    assert leaving[0] > 2 * shared[0] > 0.0


def test_what_no_word_is_left_of_is_like_nothing():
    words, _, covered = CaseWords(TEXTS, OWNERS).compare("What is it?")
    assert not words.any()
    assert not covered.any()
