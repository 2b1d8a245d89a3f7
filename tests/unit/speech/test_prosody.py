import math
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from greenroom.model.prosody import Prosody
from greenroom.model.sound import Sound
from greenroom.speech.prosody import measure_prosody, prosody_of
from greenroom.speech.prosody_pieces import join_prosody

RATE = 16_000
Floats = NDArray[np.floating[Any]]


def voice(seconds: float, hertz: float | Floats, db: float = -20.0) -> NDArray[np.float32]:
    """A buzz with the spectrum of a voice, at a level in dBFS."""
    count = round(seconds * RATE)
    phase = 2 * np.pi * np.cumsum(np.broadcast_to(hertz, count)) / RATE
    sound = sum(np.sin(number * phase) / number for number in range(1, 12))
    return np.asarray(sound * 10 ** (db / 20) / np.sqrt(np.mean(sound**2)), np.float32)


def inner(values: Floats) -> Floats:
    """Without the frames at the edges, where no whole window fits."""
    return values[10:-10]


@pytest.mark.parametrize("hertz", [80.0, 120.0, 210.0, 330.0])
def test_a_steady_pitch_is_measured_in_semitones_above_100_hz(hertz: float) -> None:
    found = inner(measure_prosody(voice(1.0, hertz)).semitones)
    assert found == pytest.approx(12 * math.log2(hertz / 100), abs=0.05)


def test_a_gliding_pitch_is_followed_frame_by_frame() -> None:
    semitones = np.linspace(0, 6, 2 * RATE)
    found = measure_prosody(voice(2.0, 120 * 2 ** (semitones / 12))).semitones
    expected = 12 * math.log2(1.2) + semitones[::160]
    assert inner(found) == pytest.approx(inner(expected), abs=0.1)


@pytest.mark.parametrize("db", [-12.0, -26.0, -50.0])
def test_the_level_is_in_dbfs(db: float) -> None:
    assert inner(measure_prosody(voice(1.0, 150.0, db)).decibels) == pytest.approx(db, abs=0.2)


def test_noise_and_silence_have_no_pitch() -> None:
    noise = np.random.default_rng(1).normal(0, 0.02, 2 * RATE).astype(np.float32)
    assert np.mean(np.isnan(measure_prosody(noise).semitones)) > 0.9
    assert np.all(np.isnan(measure_prosody(np.zeros(RATE, np.float32)).semitones))


@pytest.mark.parametrize("samples", [0, 1, 900, 1599])
def test_too_short_a_stretch_has_no_pitch(samples: int) -> None:
    piece = measure_prosody(voice(0.1, 200.0)[:samples])
    assert len(piece.semitones) == -(-samples // 160)
    assert np.all(np.isnan(piece.semitones))


def test_a_piece_knows_where_in_the_take_it_lies() -> None:
    rising = 120 * 2 ** (np.linspace(0, 6, 2 * RATE) / 12)
    whole = measure_prosody(voice(2.0, rising))
    start = 16_384  # not on the grid of 10 ms
    part = measure_prosody(voice(2.0, rising)[start:], start)
    assert part.first == 103
    assert inner(part.semitones) == pytest.approx(inner(whole.semitones[103:]), abs=0.1)


def test_joined_pieces_leave_gaps_without_pitch() -> None:
    pieces = [measure_prosody(voice(0.5, 100.0)), measure_prosody(voice(0.5, 200.0), RATE)]
    joined = join_prosody(pieces, 2.0)
    assert joined is not None
    semitones = np.array(joined.semitones)
    assert len(semitones) == len(joined.decibels) == 200
    assert np.nanmedian(semitones[:50]) == pytest.approx(0, abs=0.05)
    assert np.all(np.isnan(semitones[50:100]))
    assert np.nanmedian(semitones[100:150]) == pytest.approx(12, abs=0.05)
    assert min(joined.decibels) == -120.0
    assert joined.method.startswith("Praat 6")


def test_a_piece_past_the_end_of_the_take_is_cut() -> None:
    joined = join_prosody([measure_prosody(voice(1.0, 100.0))], 0.4)
    assert joined is not None
    assert len(joined.semitones) == 40


def test_nothing_measured_is_not_the_same_as_silence() -> None:
    assert join_prosody([], 3.0) is None
    assert prosody_of([]) is None


def test_a_long_recording_is_measured_stretch_by_stretch() -> None:
    sound = voice(61.0, 130.0)
    blocks = (Sound(block.tobytes(), RATE) for block in np.array_split(sound, 50))
    found = prosody_of(blocks)
    assert found is not None
    semitones = np.array(found.semitones)
    assert len(semitones) == 6100
    assert np.nanmean(np.isnan(semitones)) < 0.01
    assert np.nanmedian(semitones) == pytest.approx(12 * math.log2(1.3), abs=0.05)


def test_packing_keeps_pitch_to_a_hundredth_and_level_to_half_a_decibel() -> None:
    semitones = [math.nan, -8.87, 0.004, 27.5]
    packed = Prosody.pack(semitones, [-200.0, -20.2, 3.0, -119.9], "by hand")
    assert packed.semitones[1:] == pytest.approx((-8.87, 0.0, 27.5))
    assert math.isnan(packed.semitones[0])
    assert packed.decibels == (-127.5, -20.0, 0.0, -120.0)


def test_packing_needs_a_level_for_each_pitch() -> None:
    with pytest.raises(ValueError, match="2 pitches, but 1 levels"):
        Prosody.pack([0.0, 1.0], [-20.0], "by hand")


def test_three_minutes_are_stored_in_a_few_kilobytes() -> None:
    rng = np.random.default_rng(2)
    wander = np.cumsum(rng.normal(0, 0.1, 18_000))
    packed = Prosody.pack(wander.tolist(), rng.uniform(-60, -10, 18_000).tolist(), "by hand")
    assert len(packed.pitch) + len(packed.level) < 70_000
