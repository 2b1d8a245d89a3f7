import numpy as np
import pytest

from greenroom.reading.cues import COUNT, PATTERNS, PLACE_COUNT, cue_marks, place_marks


def marked(text: str, pattern_part: str) -> bool:
    """Whether a text has the mark of the one pattern that holds `pattern_part`."""
    [number] = [n for n, pattern in enumerate(PATTERNS) if pattern_part in pattern]
    return bool(cue_marks([text])[0, number])


@pytest.mark.parametrize(
    ("text", "pattern_part"),
    [
        ("As a result we kept them.", "as a result"),
        ("I was responsible for the files.", "accountable"),
        ("That was up to me", "up to|on"),
        ("I’d always ask first", "always|usually"),
        ("Let me think.", "let me (?:think"),
    ],
)
def test_a_cue_is_marked_where_its_words_are(text: str, pattern_part: str) -> None:
    assert marked(text, pattern_part)
    assert not marked("zzz", pattern_part)


def test_there_is_a_row_a_unit_also_for_none() -> None:
    assert cue_marks(["a", "b"]).shape == (2, COUNT)
    assert cue_marks([]).shape == (0, COUNT)
    assert place_marks(0).shape == (0, PLACE_COUNT)


def test_places_run_from_the_first_to_the_last_unit() -> None:
    marks = place_marks(5)

    assert marks[:, :5] == pytest.approx(np.eye(5))
    assert marks[0, 5] == marks[4, 6] == 1.0
    assert marks[1:, 5].sum() == marks[:4, 6].sum() == 0.0


def test_a_place_between_two_points_is_shared() -> None:
    assert place_marks(4)[1, :3] == pytest.approx([0.0, 2 / 3, 1 / 3])
    assert place_marks(1)[0, :5] == pytest.approx([0.0, 0.0, 1.0, 0.0, 0.0])
