import pytest

from greenroom.ui.wording import clock, file_size, spoken_time, target_words


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (83.9, "1:23"), (3723, "1:02:03"), (-4, "0:00")]
)
def test_clock(seconds: float, text: str) -> None:
    assert clock(seconds) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(9, "9 seconds"), (60, "1 minute"), (72, "1 minute 12"), (150, "2 minutes 30")],
)
def test_spoken_time(seconds: float, text: str) -> None:
    assert spoken_time(seconds) == text


@pytest.mark.parametrize(
    ("elapsed", "words"),
    [
        (None, "ready"),
        (72.0, "18 s to your target"),
        (89.2, "1 s to your target"),
        (90.0, "in target"),
        (150.0, "in target"),
        (165.4, "15 s past"),
        (245.0, "1:35 past"),
    ],
)
def test_target_words(elapsed: float | None, words: str) -> None:
    assert target_words(elapsed, 90.0, 150.0) == words


def test_a_far_target_is_told_in_minutes() -> None:
    assert target_words(10.0, 180.0, 240.0) == "2:50 to your target"


@pytest.mark.parametrize(
    ("size", "text"),
    [(612_000_000, "612 MB"), (1_240_000_000, "1.2 GB"), (5_000, "5.0 KB"), (12, "12 bytes")],
)
def test_file_size(size: int, text: str) -> None:
    assert file_size(size) == text
