"""What spoken numbers come to."""

import pytest

from greenroom.feedback.content.amounts import find_amounts
from greenroom.feedback.heard import prepare
from greenroom.model.span import Span
from greenroom.model.transcript import Transcript, VoiceActivity, Word


def values(text: str) -> list[float]:
    words = tuple(Word(word, n * 0.4, n * 0.4 + 0.35) for n, word in enumerate(text.split()))
    end = len(words) * 0.4
    heard = prepare(Transcript(words, VoiceActivity((Span(0, end),), end), "en", "base", end))
    return [amount.value for amount in find_amounts(heard.tokens)]


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("four point two million", 4_200_000),
        ("It's about £4.2m a year.", 4_200_000),
        ("4.2 million dollars", 4_200_000),
        ("$4,200,000", 4_200_000),
        ("six thousand five hundred and forty", 6540),
        ("six thousand, I mean it", 6000),
        ("sixty-five hundred", 6500),
        ("a hundred and eighty thousand", 180_000),
        ("one hundred eighty thousand dollars", 180_000),
        ("two and a half million", 2_500_000),
        ("half a million", 500_000),
        ("nine thousand three hundred sixty", 9360),
        ("14,940 dollars", 14_940),
        ("fourteen thousand nine hundred and forty", 14_940),
        ("9.36 thousand", 9360),
        ("180k", 180_000),
        ("twelve percent", 12),
        ("12%", 12),
        ("five point oh four", 5.04),
        ("five point zero four million", 5_040_000),
        ("forty-eight million", 48_000_000),
        ("four years", 4),
    ],
)
def test_one_number(said: str, value: float):
    assert values(said) == [pytest.approx(value)]


def test_numbers_of_a_sum_are_told_apart():
    said = "Twelve times 42 seats is 3,780 dollars, less three thousand, so 780."
    assert values(said) == [12, 42, 3780, 3000, 780]
    assert values("Two times two is four.") == [2, 2, 4]
    assert values("There is no figure and a half here.") == []
