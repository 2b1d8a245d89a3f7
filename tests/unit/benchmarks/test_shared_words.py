"""The baseline that compares questions by their words."""

from benchmarks.shared_words import shared_words


def test_rare_words_count_more_and_endings_do_not():
    first, second = shared_words("drivers in zones", ["a driver in a zone", "many zones"])
    assert first == 1.0
    assert 0.0 < second < 0.5
    assert shared_words("is it", ["is it"]) == (0.0,)
