"""Word errors, the cuts of the other tool, what is kept, and which recordings are there."""

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile
from benchmarks import fillers_erm
from benchmarks.fillers_recordings import FLUENT, MEETINGS, SOLO, SPLICED, Recording, measured
from benchmarks.fillers_systems import (
    Kept,
    all_told,
    certain,
    detector_alone,
    recogniser_alone,
)
from benchmarks.fillers_words import error_rate, plain_words, word_errors

from greenroom.model.span import Span
from greenroom.model.transcript import HeardFilledPause, Transcript, VoiceActivity, Word


def test_filled_pauses_of_any_length_and_numbers_are_made_alike() -> None:
    assert plain_words("Um, uhhh so 10 people, hmmm.") == ["so", "ten", "people"]


@pytest.mark.parametrize(
    ("said", "heard", "errors"),
    [
        ("a b c", "a b c", 0),
        ("a b c", "a x c", 1),
        ("a b c", "a c", 1),
        ("a b c", "a b b c", 1),
        ("a b c", "", 3),
        ("", "a b", 2),
        ("a b c d", "b c d a", 2),
    ],
)
def test_word_errors(said: str, heard: str, errors: int) -> None:
    assert word_errors(said.split(), heard.split()) == errors


def test_the_rate_is_of_all_words_together() -> None:
    pairs = [("one two three", "one two three"), ("four", "um, for")]
    assert error_rate(pairs) == pytest.approx(0.25)
    assert error_rate([("um", "um")]) == 0.0


def test_the_cuts_of_erm() -> None:
    made = {"cuts": [{"start": 1.2, "end": 1.5, "word": "um"}], "keep_ranges": []}
    assert fillers_erm.parsed(json.dumps(made)) == [Span(1.2, 1.5)]
    assert fillers_erm.parsed('{"cuts": []}') == []


def test_erm_is_skipped_with_a_reason_where_ffmpeg_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(RuntimeError, match="ffmpeg"):
        fillers_erm.install(tmp_path)


def recording(path: Path) -> Recording:
    return Recording(SOLO, path, ())


def test_what_was_heard_is_heard_once_only_with_a_folder(tmp_path: Path) -> None:
    asked: list[int] = []

    def hear() -> list[int]:
        asked.append(1)
        return [len(asked)]

    one, kept = recording(Path("a.flac")), Kept(tmp_path / "kept")
    assert not kept.has("plain", one)
    assert kept.get("plain", one, hear) == kept.get("plain", one, hear) == [1]
    assert kept.has("plain", one)
    assert not kept.has("plain", recording(Path("b.flac")))
    assert Kept(None).get("plain", one, hear) == [2]
    assert not Kept(None).has("plain", one)


def test_only_the_columns_that_are_asked_for_are_touched(tmp_path: Path) -> None:
    for name in ("real/mfa_a.flac", "real/ami_b.flac", "spliced/c_clean.flac", "fluent/d.flac"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        soundfile.write(path, np.zeros(1600), 16_000)
    labels = [{"start": 0.01, "end": 0.05, "label": "um"}]
    (tmp_path / "spliced" / "c_clean.json").write_text(json.dumps(labels), encoding="utf-8")
    (tmp_path / "real" / "verbatim.json").write_text('{"mfa_a": "um hello"}', encoding="utf-8")

    found = list(measured(tmp_path, (SPLICED[0], FLUENT)))
    assert [(each.column, each.true) for each in found] == [
        (SPLICED[0], (Span(0.01, 0.05),)),
        (FLUENT, ()),
    ]
    assert found[0].seconds == pytest.approx(0.1)
    real = list(measured(tmp_path, (SOLO, MEETINGS)))
    assert [each.text for each in real] == ["um hello", ""]
    assert len({each.key for each in (*found, *real)}) == 4


def test_recordings_that_are_not_there_are_none(tmp_path: Path) -> None:
    assert list(measured(tmp_path / "nowhere", (SOLO, FLUENT))) == []


def test_each_witness_is_read_alone() -> None:
    words = (Word("Well,", 0.5, 0.9), Word("um,", 1.0, 1.4), Word("yes.", 4.0, 4.4))
    sounds = (HeardFilledPause(1.0, 1.4, 0.99), HeardFilledPause(2.0, 2.3, 0.4))
    activity = VoiceActivity((Span(0.5, 1.4), Span(2.0, 2.3), Span(4.0, 4.4)), 5.0)
    heard = Transcript(words, activity, "en", "base", 5.0, (), sounds, "filled-pauses")
    assert recogniser_alone(heard) == [Span(1.0, 1.4)]
    assert detector_alone(heard) == [Span(1.0, 1.4)]
    assert certain(heard) == [Span(1.0, 1.4)]
    assert set(certain(heard)) <= set(all_told(heard))
