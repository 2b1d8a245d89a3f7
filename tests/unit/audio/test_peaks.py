"""The waveform's outline."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from greenroom.audio.peaks import peaks
from greenroom.model.errors import InputError

RATE = 48_000


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """10 s: silence but for one sample up at 2.5 s and one down at 7.5 s."""
    samples = np.zeros(10 * RATE, np.float32)
    samples[round(2.5 * RATE)] = 0.5
    samples[round(7.5 * RATE)] = -0.75
    path = tmp_path / "take.flac"
    soundfile.write(path, samples, RATE)
    return path


@pytest.mark.parametrize("count", [1, 7, 100, 1500, 20_000])
def test_no_zoom_loses_a_peak(recording: Path, count: int):
    outline = peaks(recording).columns(count)
    assert outline.shape == (count, 2)
    assert outline[:, 1].max() == pytest.approx(0.5, abs=1e-4)
    assert outline[:, 0].min() == pytest.approx(-0.75, abs=1e-4)


def test_peaks_stand_where_they_are(recording: Path):
    outline = peaks(recording).columns(1000)
    assert abs(int(np.argmax(outline[:, 1])) - 250) <= 1
    assert abs(int(np.argmin(outline[:, 0])) - 750) <= 1
    zoomed = peaks(recording).columns(500, 2.0, 3.0)
    assert abs(int(np.argmax(zoomed[:, 1])) - 250) <= 2
    assert zoomed[:, 0].min() == 0.0


def test_the_outline_is_that_of_the_samples(tmp_path: Path):
    samples = np.random.default_rng(0).uniform(-0.9, 0.9, 8 * RATE).astype(np.float32)
    path = tmp_path / "noise.wav"
    soundfile.write(path, samples, RATE, subtype="FLOAT")
    outline = peaks(path).columns(8)
    for second in range(8):
        part = samples[second * RATE : (second + 1) * RATE]
        assert outline[second, 0] <= part.min()
        assert outline[second, 1] >= part.max()


def test_outside_the_recording_there_is_nothing(recording: Path):
    outline = peaks(recording).columns(100, 5.0, 15.0)
    assert np.all(outline[51:] == 0.0)
    assert peaks(recording).columns(0).shape == (0, 2)
    assert np.all(peaks(recording).columns(10, 20.0, 30.0) == 0.0)


def test_a_missing_recording_is_told(tmp_path: Path):
    with pytest.raises(InputError):
        peaks(tmp_path / "gone.flac")
