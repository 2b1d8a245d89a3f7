import hashlib
import logging
import shutil
from pathlib import Path

import numpy as np
import pytest

from greenroom.model.errors import ModelDamagedError
from greenroom.platform.assets import asset
from greenroom.speech import detector
from greenroom.speech.detector import SHA256, FilledPauseDetector, load_detector
from greenroom.speech.grid import RATE


def vowel(seconds: float, f0: float = 115.0) -> np.ndarray:
    """An "uh" whose pitch falls a little: harmonics under the formants of a neutral vowel."""
    count = int(seconds * RATE)
    pitch = f0 * np.linspace(1.05, 0.88, count)
    phase = 2 * np.pi * np.cumsum(pitch) / RATE
    out = np.zeros(count)
    for k in range(1, 40):
        gain = sum(
            level / (1 + ((k * f0 - peak) / width) ** 2)
            for peak, width, level in ((600, 80, 1.0), (1300, 100, 0.5), (2450, 150, 0.2))
        )
        out += gain / k**0.3 * np.cos(k * phase + k * k)
    fade = np.minimum(1, np.minimum(np.arange(count), np.arange(count)[::-1]) / 800)
    return (0.1 * out / out.std() * fade).astype(np.float32)


def noise(seconds: float) -> np.ndarray:
    rng = np.random.default_rng(3)
    return (0.001 * rng.normal(size=int(seconds * RATE))).astype(np.float32)


def test_the_shipped_file_is_the_one_that_was_measured():
    data = asset("models", "filled_pauses.onnx").read_bytes()
    assert hashlib.sha256(data).hexdigest() == SHA256
    assert len(data) < 3_000_000


def test_a_held_vowel_between_silences_is_heard_where_it_is():
    samples = np.concatenate([noise(2.0), vowel(0.45), noise(2.0)])
    heard = FilledPauseDetector().hear(samples, start_s=10.0)
    surest = max(heard, key=lambda pause: pause.probability)
    assert surest.probability > 0.5
    assert surest.start == pytest.approx(12.0, abs=0.08)
    assert all(11.95 < pause.start < pause.end < 12.55 for pause in heard)


def test_noise_clicks_and_sweeps_are_next_to_nothing():
    at = np.arange(RATE) / RATE
    sweep = (0.1 * np.sin(2 * np.pi * (200 + 1500 * at) * at)).astype(np.float32)
    samples = np.concatenate([30 * noise(1.5), sweep, noise(0.5), 100 * noise(0.02), noise(1.0)])
    heard = FilledPauseDetector().hear(samples)
    assert all(pause.probability < 0.5 for pause in heard)  # too weak to be told


def test_what_is_too_short_to_judge_is_none():
    assert FilledPauseDetector().hear(np.zeros(0, np.float32)) == ()
    assert FilledPauseDetector().hear(vowel(0.1)) == ()


def test_a_probability_for_each_20_ms():
    heard = FilledPauseDetector().probabilities(noise(3.0))
    assert heard.shape == (150,)
    assert ((heard >= 0) & (heard <= 1)).all()


def test_a_changed_file_is_not_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    copy = tmp_path / "filled_pauses.onnx"
    shutil.copyfile(asset("models", "filled_pauses.onnx"), copy)
    with copy.open("ab") as file:
        file.write(b"!")
    monkeypatch.setattr(detector, "asset", lambda *_: copy)
    with pytest.raises(ModelDamagedError):
        FilledPauseDetector()


def test_without_the_file_hearing_goes_on_and_the_log_says_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    monkeypatch.setattr(detector, "asset", lambda *_: tmp_path / "gone.onnx")
    with caplog.at_level(logging.WARNING):
        assert load_detector() is None
    assert "Filled pauses" in caplog.text
