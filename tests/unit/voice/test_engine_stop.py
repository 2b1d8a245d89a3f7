"""The real model lets itself be broken off."""

import threading
from pathlib import Path

import pytest

from greenroom.model.errors import ModelError
from greenroom.platform.weights import Weights
from greenroom.voice.engine import Engine
from greenroom.voice.kokoro import voices_file


@pytest.mark.models
def test_a_stopped_engine_synthesises_no_more(models_dir: Path) -> None:
    engine = Engine(Weights(models_dir).ensure("kokoro"), voices_file(), 1)
    samples, rate = engine.synthesise("Hello.", "af_heart", 1.0)
    assert len(samples) > rate // 10
    threading.Timer(0.2, engine.stop).start()
    with pytest.raises(ModelError):
        _speak_on(engine)


@pytest.mark.models
def test_an_engine_that_was_broken_off_synthesises_the_next_text(models_dir: Path) -> None:
    engine = Engine(Weights(models_dir).ensure("kokoro"), voices_file(), 1)
    threading.Timer(0.2, engine.break_off).start()
    with pytest.raises(ModelError):
        _speak_on(engine)
    samples, rate = engine.synthesise("Hello.", "af_heart", 1.0)
    assert len(samples) > rate // 10


def _speak_on(engine: Engine) -> None:
    for _ in range(1000):
        engine.synthesise("Tell me about a time when you had to wait.", "af_heart", 1.0)
