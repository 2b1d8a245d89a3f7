import re
from pathlib import Path

import pytest

from greenroom.model.bands import Bands
from greenroom.ui.settings.thresholds import Threshold, parse, shown, thresholds

ROOT = Path(__file__).parents[4]


def test_ranges_read_as_in_the_guide() -> None:
    texts = {row.key: row.text for row in thresholds(Bands())}
    assert texts == {
        "pace_wpm": "120–160 wpm",
        "fillers_per_min": "under 4 a min",
        "long_pause_s": "2.0 s or more",
        "start_delay_s": "under 3 s",
        "last_sentence_db": "4 dB or more",
        "behavioral_length_s": "1:30–2:30",
        "star_shares.S": "10–25%",
        "star_shares.T": "5–15%",
        "star_shares.A": "50–65%",
        "star_shares.R": "10–25%",
    }


def test_every_range_says_where_it_comes_from() -> None:
    assert all(row.source for row in thresholds(Bands()))


@pytest.mark.parametrize(
    ("key", "measure"), [("start_delay_s", "Start delay"), ("pace_wpm", "Pace")]
)
def test_a_range_names_the_publication_that_the_documents_name(key: str, measure: str) -> None:
    text = (ROOT / "docs" / "what-is-measured.md").read_text(encoding="utf-8")
    (told,) = [line for line in text.splitlines() if line.startswith(f"| {measure} ")]
    (row,) = [row for row in thresholds(Bands()) if row.key == key]
    (named,) = re.findall(r"\(([^()]+ \d{4})\)", row.source)
    assert named in told
    assert all(number in told for number in re.findall(r"[\d.]*\d–[\d.]*\d", row.source))


@pytest.mark.parametrize("row", thresholds(Bands()), ids=lambda row: row.key)
def test_what_is_shown_can_be_typed_back(row: Threshold) -> None:
    name, value = parse(row.key, row.text, Bands())
    stored = getattr(Bands(), name)
    if isinstance(value, dict):
        assert {part: [band.low, band.high] for part, band in stored.items()} == value
    elif isinstance(value, list):
        assert [stored.low, stored.high] == value
    else:
        assert stored == value


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("pace_wpm", "160–120"),
        ("pace_wpm", "fast"),
        ("pace_wpm", "10–20"),
        ("long_pause_s", "0.1"),
        ("start_delay_s", "0"),
        ("last_sentence_db", "0"),
        ("fillers_per_min", "1 2"),
        ("behavioral_length_s", "2:30–1:30"),
        ("behavioral_length_s", "90"),
        ("star_shares.S", "10–120"),
    ],
)
def test_what_does_not_fit_is_refused_with_a_sentence(key: str, text: str) -> None:
    with pytest.raises(ValueError, match=r"^Type .*\.$"):
        parse(key, text, Bands())


def test_a_decimal_comma_is_understood() -> None:
    assert parse("long_pause_s", "2,5 s", Bands()) == ("long_pause_s", 2.5)
    assert shown(Bands(long_pause_s=2.5), "long_pause_s") == "2.5 s or more"
