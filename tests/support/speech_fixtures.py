"""Fixtures with real weights and synthesised candidates; tests that use them are `models` tests."""

from collections.abc import Callable
from pathlib import Path

import pytest

from greenroom.model.errors import ModelError
from greenroom.platform.weights import Weights
from support.speech import Script, Spoken, candidate_wav, machine_weights


@pytest.fixture(scope="session")
def real_weights() -> Weights:
    """The real weights, placed once a machine; skips where no installed package carries them."""
    weights = machine_weights()
    try:
        for name in weights.names():
            weights.ensure(name)
    except ModelError as error:
        pytest.skip(error.message)
    return weights


@pytest.fixture
def speak_to_wav(real_weights: Weights, tmp_path: Path) -> Callable[[Script], Spoken]:
    """Speaks a script into `tmp_path / "candidate.wav"` and tells where everything lies."""
    return lambda script: candidate_wav(tmp_path / "candidate.wav", script)
