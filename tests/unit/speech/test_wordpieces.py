"""Pieces of the aligner become words as people write them."""

from greenroom.model.transcript import Word
from greenroom.speech.wordpieces import whole_words


def piece(text: str, start: float, end: float, probability: float = 0.9) -> dict[str, object]:
    return {"word": text, "start": start, "end": end, "probability": probability}


def test_numbers_and_compounds_stay_in_one() -> None:
    words = whole_words(
        [
            piece(" handled", 0.0, 0.5),
            piece(" 1", 0.5, 0.7, 0.8),
            piece(",100", 0.7, 1.2, 0.6),
            piece(" one", 1.2, 1.4),
            piece("-page", 1.4, 1.7),
        ]
    )
    assert [word.text for word in words] == ["handled", "1,100", "one-page"]
    assert words[1] == Word("1,100", 0.5, 1.2, 0.6)


def test_the_first_piece_needs_no_space_and_empty_ones_go() -> None:
    words = whole_words([piece("So", 0.0, 0.2), piece(" ", 0.2, 0.2), piece(" um,", 0.3, 0.1)])
    assert words == (Word("So", 0.0, 0.2, 0.9), Word("um,", 0.3, 0.3, 0.9))


def test_probabilities_stay_between_nothing_and_certain() -> None:
    words = whole_words([piece(" a", 0, 1, 1.2), piece(" b", 1, 2, -0.1)])
    assert [word.probability for word in words] == [1.0, 0.0]
