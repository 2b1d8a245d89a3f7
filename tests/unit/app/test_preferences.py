"""From stored settings to suggested ranges and filler words."""

from pathlib import Path
from typing import Any

import pytest

from greenroom.app.preferences import bands_from, lexicon_from
from greenroom.feedback.lexicon import Phrase, shipped_lexicon
from greenroom.model.bands import Bands
from greenroom.platform import settings_specs as specs
from greenroom.platform.settings import Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path)


def with_band(settings: Settings, name: str, value: Any) -> None:
    """Store a change as Settings does."""
    settings.set(specs.BANDS, settings.get(specs.BANDS) | {name: value})


def test_without_changes_the_ranges_are_the_shipped_ones(settings: Settings) -> None:
    assert bands_from(settings) == Bands()


def test_a_changed_range_keeps_its_source(settings: Settings) -> None:
    with_band(settings, "pace_wpm", [110, None])
    pace = bands_from(settings).pace_wpm
    assert (pace.low, pace.high) == (110.0, None)
    assert pace.source == Bands().pace_wpm.source


def test_seconds_and_shares_can_be_changed(settings: Settings) -> None:
    with_band(settings, "long_pause_s", 3)
    with_band(settings, "star_shares", {"S": [0.2, 0.3]})
    bands = bands_from(settings)
    assert bands.long_pause_s == 3.0
    assert (bands.star_shares["S"].low, bands.star_shares["S"].high) == (0.2, 0.3)
    assert bands.star_shares["A"] == Bands().star_shares["A"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("pace_wpm", [160, 120]),
        ("pace_wpm", "fast"),
        ("pace_wpm", [1]),
        ("pace_wpm", None),
        ("long_pause_s", "long"),
        ("star_shares", {"S": [1, 0]}),
        ("star_shares", [1, 0]),
        ("star_shares", {"X": [0, 1]}),
        ("no_such_range", [1, 2]),
    ],
)
def test_a_change_that_makes_no_sense_is_left_out_alone(
    settings: Settings, name: str, value: Any
) -> None:
    with_band(settings, "start_delay_s", [None, 5])
    with_band(settings, name, value)
    bands = bands_from(settings)
    assert bands.start_delay_s.high == 5.0
    assert getattr(bands, name, None) == getattr(Bands(), name, None)


def test_filler_words_are_added_and_taken_out(settings: Settings) -> None:
    shipped = shipped_lexicon("en")
    pause, phrase = shipped.filled_pauses[0], shipped.phrases[0]
    settings.set(specs.REMOVED_FILLERS, [pause.upper(), " ".join(phrase.words)])
    settings.set(specs.EXTRA_FILLERS, ["To Be Fair", "  "])
    lexicon = lexicon_from(settings, "en")
    assert pause not in lexicon.filled_pauses
    assert phrase not in lexicon.phrases
    assert lexicon.phrases[-1] == Phrase(("to", "be", "fair"))
    assert len(lexicon.phrases) == len(shipped.phrases)


def test_a_language_without_a_list_still_takes_own_words(settings: Settings) -> None:
    settings.set(specs.EXTRA_FILLERS, ["also"])
    assert Phrase(("also",)) in lexicon_from(settings, "xx").phrases
