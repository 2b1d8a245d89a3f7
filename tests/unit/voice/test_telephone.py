import numpy as np
import pytest

from greenroom.voice.shaping import Samples
from greenroom.voice.telephone import HIGHEST_HZ, LOWEST_HZ, NOISE_DBFS, telephone

RATE = 24_000


def tone(hz: float, seconds: float = 1.0, amplitude: float = 0.2) -> Samples:
    times = np.arange(int(seconds * RATE)) / RATE
    return (amplitude * np.sin(2 * np.pi * hz * times)).astype(np.float32)


def power_at(samples: Samples, hz: float) -> float:
    """dB of the part within 60 Hz."""
    spectrum = np.abs(np.fft.rfft(samples)) ** 2
    near = np.abs(np.fft.rfftfreq(len(samples), 1 / RATE) - hz) < 60
    return float(10 * np.log10(spectrum[near].sum()))


@pytest.mark.parametrize("hz", [100.0, 4200.0, 8000.0])
def test_what_lies_outside_the_channel_is_gone(hz: float) -> None:
    both = tone(hz) + tone(1000.0)
    heard = telephone(both, RATE)
    assert power_at(heard, hz) < power_at(heard, 1000.0) - 35


@pytest.mark.parametrize("hz", [LOWEST_HZ + 150, 1000.0, HIGHEST_HZ - 150])
def test_what_lies_inside_passes(hz: float) -> None:
    assert power_at(telephone(tone(hz), RATE), hz) == pytest.approx(power_at(tone(hz), hz), abs=0.5)


def test_the_line_is_never_quite_silent_and_never_loud() -> None:
    pause = telephone(np.zeros(RATE, np.float32), RATE)
    level = 20 * np.log10(np.sqrt(np.mean(pause.astype(np.float64) ** 2)))
    assert level == pytest.approx(NOISE_DBFS, abs=0.1)


def test_length_and_moments_stay() -> None:
    click = np.zeros(RATE, np.float32)
    click[9000:9100] = tone(1000.0)[:100]
    heard = telephone(click, RATE)
    assert len(heard) == len(click)
    assert abs(int(np.abs(heard).argmax()) - 9050) < 60


def test_loud_voices_do_not_clip_and_nothing_stays_nothing() -> None:
    assert np.abs(telephone(tone(700.0, amplitude=1.0), RATE)).max() < 0.95
    assert telephone(np.zeros(0, np.float32), RATE).size == 0


def test_the_same_voice_sounds_the_same_again() -> None:
    np.testing.assert_array_equal(telephone(tone(700.0), RATE), telephone(tone(700.0), RATE))
