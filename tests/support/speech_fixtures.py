"""Fixtures with real weights and synthesised candidates; tests that use them are `models` tests."""

import pytest

from greenroom.model.errors import ModelError
from greenroom.platform.weights import Weights
from support.speech import machine_weights


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
