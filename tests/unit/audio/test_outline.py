"""The waveform's outline."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from greenroom.audio.outline import FINEST_S, outline
from greenroom.model.errors import InputError

RATE = 48_000


@pytest.mark.parametrize("rate", [RATE, 44_100, 16_000])
def test_peaks_stand_where_they_are(tmp_path: Path, rate: int):
    """Ten seconds of silence but for one sample up at 2.5 s and one down at 7.5 s."""
    samples = np.zeros(10 * rate, np.float32)
    samples[round(2.5 * rate)], samples[round(7.5 * rate)] = 0.5, -0.75
    path = tmp_path / "take.flac"
    soundfile.write(path, samples, rate)
    found = outline(path)
    up, down = np.flatnonzero(found.peaks > 0.1)
    assert up * found.step_s == pytest.approx(2.5, abs=found.step_s)
    assert down * found.step_s == pytest.approx(7.5, abs=found.step_s)
    assert found.peaks[[up, down]] == pytest.approx([0.5, 0.75], abs=1e-4)
    assert len(found.peaks) * found.step_s == pytest.approx(10.0, abs=found.step_s)


def test_every_step_has_the_largest_magnitude_of_its_samples(tmp_path: Path):
    samples = np.random.default_rng(0).uniform(-0.9, 0.9, 20 * RATE).astype(np.float32)
    path = tmp_path / "noise.wav"
    soundfile.write(path, samples, RATE, subtype="FLOAT")
    expected = np.abs(samples).reshape(-1, round(FINEST_S * RATE)).max(axis=1)
    assert np.array_equal(outline(path).peaks, expected)


def test_a_recording_without_sound_has_no_peaks(tmp_path: Path):
    path = tmp_path / "take.wav"
    soundfile.write(path, np.zeros(0, np.float32), RATE)
    assert len(outline(path).peaks) == 0


def test_a_missing_recording_is_told(tmp_path: Path):
    with pytest.raises(InputError):
        outline(tmp_path / "gone.flac")
