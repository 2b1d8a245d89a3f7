import pytest

from fakes.reading import WordLikeness
from greenroom.model.ports import Likeness
from greenroom.reading.likeness import MiniLmLikeness

LATE = "we missed the deadline for the release"
LATER = "we missed the deadline for the release by a week"
BREAD = "my sister bakes bread on sundays"


@pytest.fixture(scope="module", params=[WordLikeness, MiniLmLikeness])
def likeness(request: pytest.FixtureRequest) -> Likeness:
    made: Likeness = request.param()
    return made


def test_has_a_row_for_each_text_and_a_column_for_each_other(likeness: Likeness) -> None:
    table = likeness.between([LATE, BREAD], [LATE, LATER, BREAD])

    assert [len(row) for row in table] == [3, 3]
    assert all(-1.0 <= value <= 1.0 for row in table for value in row)


def test_a_text_is_most_like_itself_then_like_what_says_nearly_the_same(likeness: Likeness) -> None:
    itself, nearly, other = likeness.between([LATE], [LATE, LATER, BREAD])[0]

    assert itself == pytest.approx(1.0, abs=1e-5)
    assert itself > nearly > other


def test_an_empty_text_is_like_nothing(likeness: Likeness) -> None:
    assert likeness.between(["", LATE], ["", LATE])[0] == (0.0, 0.0)


def test_nothing_to_compare_gives_nothing(likeness: Likeness) -> None:
    assert likeness.between([], [LATE]) == ()
    assert likeness.between([LATE], []) == ((),)
