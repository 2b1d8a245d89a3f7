"""Which recognisers have a network of their own for filled pauses."""

import hashlib
from pathlib import Path

import numpy as np
import pytest

from greenroom.model.errors import ModelDamagedError
from greenroom.platform.assets import asset
from greenroom.speech import detector, encoders
from greenroom.speech.detector import NAME, FilledPauseDetector, load_detector
from greenroom.speech.encoders import SHIPPED, Ears, ears_for, mark
from greenroom.speech.grid import RATE

ALL = pytest.mark.parametrize("ears", SHIPPED.values(), ids=lambda ears: ears.file)


def model(folder: Path, weights: bytes) -> Path:
    folder.mkdir()
    (folder / "model.bin").write_bytes(weights)
    return folder


@ALL
def test_the_shipped_files_are_the_ones_that_were_measured(ears: Ears):
    data = asset("models", ears.file).read_bytes()
    assert hashlib.sha256(data).hexdigest() == ears.sha256
    assert len(data) < 3_000_000


@ALL
def test_a_probability_for_each_20_ms_of_the_sound_and_none_for_the_silence_after(ears: Ears):
    heard = FilledPauseDetector(ears=ears)
    frames = np.random.default_rng(1).normal(size=(750, ears.width)).astype(np.float32)
    told = heard.probabilities(np.zeros(3 * RATE, np.float32), frames)
    assert told.shape == (150,)
    assert ((told >= 0) & (told <= 1)).all()


@ALL
def test_without_frames_it_hears_nothing(ears: Ears):
    assert FilledPauseDetector(ears=ears).hear(np.zeros(RATE, np.float32)) == ()


@ALL
def test_both_networks_are_heard_in_their_shares(ears: Ears, monkeypatch: pytest.MonkeyPatch):
    rng = np.random.default_rng(5)
    samples = (0.01 * rng.normal(size=2 * RATE + 100)).astype(np.float32)
    frames = rng.normal(size=(750, ears.width)).astype(np.float32)
    heard = FilledPauseDetector(ears=ears)

    def logits(share: float) -> np.ndarray:
        monkeypatch.setattr(detector, "LOG_MEL", share)
        told = heard.probabilities(samples, frames).astype(np.float64)
        return np.log(told / (1 - told))

    alone = np.pad(FilledPauseDetector().probabilities(samples), (0, 1), mode="edge")[:101]
    assert np.allclose(logits(1.0), np.log(alone / (1 - alone)), atol=1e-3)
    assert np.allclose(logits(0.3), 0.3 * logits(1.0) + 0.7 * logits(0.0), atol=1e-3)
    assert not np.allclose(logits(0.0), logits(1.0), atol=0.1)


def test_without_the_network_over_log_mel_none_is_heard(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    ears = next(iter(SHIPPED.values()))
    only = tmp_path / ears.file
    only.write_bytes(asset("models", ears.file).read_bytes())
    monkeypatch.setattr(detector, "asset", lambda _, name: tmp_path / name)
    with pytest.raises(FileNotFoundError):
        FilledPauseDetector(ears=ears)


def test_a_model_is_known_by_its_weights_and_not_by_its_name(tmp_path: Path):
    weights = np.random.default_rng(2).bytes(3_000_000)
    first, same = model(tmp_path / "base", weights), model(tmp_path / "other", weights)
    assert mark(first) == mark(same)
    shorter = model(tmp_path / "shorter", weights[:-1])
    other = model(tmp_path / "changed", b"?" + weights[1:])
    assert len({mark(first), mark(shorter), mark(other)}) == 3


def test_a_model_shorter_than_what_is_read_of_it_has_a_mark_too(tmp_path: Path):
    assert mark(model(tmp_path / "a", b"a")) != mark(model(tmp_path / "b", b"b"))


def test_a_model_of_ones_own_is_heard_by_the_network_that_serves_all(tmp_path: Path):
    folder = model(tmp_path / "base", b"of my own")
    assert ears_for(folder) is None
    loaded = load_detector(folder)
    assert loaded is not None
    assert loaded.name == NAME


def test_a_known_model_gets_its_own_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    folder, ears = model(tmp_path / "any", b"known"), next(iter(SHIPPED.values()))
    monkeypatch.setattr(encoders, "SHIPPED", {mark(folder): ears})
    loaded = load_detector(folder)
    assert loaded is not None
    assert loaded.name == ears.name != NAME


def test_a_changed_file_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    ears = next(iter(SHIPPED.values()))
    copy = tmp_path / ears.file
    copy.write_bytes(asset("models", ears.file).read_bytes() + b"!")
    monkeypatch.setattr(detector, "asset", lambda *_: copy)
    with pytest.raises(ModelDamagedError):
        FilledPauseDetector(ears=ears)


def test_a_model_that_cannot_be_read_leaves_hearing_without_a_detector(tmp_path: Path):
    assert load_detector(tmp_path / "gone") is None
