import numpy as np
import pytest

from greenroom.speech.grid import RATE
from greenroom.speech.mel import BINS, log_mel


def tone(hertz: float, seconds: float = 1.0, level: float = 0.3) -> np.ndarray:
    at = np.arange(int(seconds * RATE)) / RATE
    return (level * np.sin(2 * np.pi * hertz * at)).astype(np.float32)


def test_a_frame_every_ten_milliseconds():
    assert log_mel(tone(440)).shape == (100, BINS)
    assert log_mel(np.zeros(0, np.float32)).shape == (0, BINS)
    assert log_mel(np.zeros(159, np.float32)).shape == (0, BINS)


def test_a_higher_tone_fills_a_higher_bin():
    bins = [int(log_mel(tone(hertz))[50].argmax()) for hertz in (150, 500, 1500, 5000)]
    assert bins == sorted(set(bins))


def test_the_bin_of_a_tone_is_where_slaney_puts_it():
    # 80 filters over 45.2 mel of his scale; 1 kHz lies at 15 of them.
    assert log_mel(tone(1000))[50].argmax() == pytest.approx(81 * 15 / 45.2 - 1, abs=1)


@pytest.mark.parametrize("gain", [0.02, 0.1, 3.0])
def test_gain_does_not_matter(gain: float):
    rng = np.random.default_rng(1)
    samples = (tone(300) + 0.01 * rng.normal(size=RATE)).astype(np.float32)
    assert np.allclose(log_mel(samples), log_mel(gain * samples), atol=0.05)


def test_silence_is_finite():
    assert np.isfinite(log_mel(np.zeros(RATE, np.float32))).all()


def test_quiet_moments_lie_under_loud_ones():
    samples = np.concatenate([tone(300), 0.01 * tone(300)])
    frames = log_mel(samples)
    loud, quiet = frames[20:80].max(axis=1).mean(), frames[120:180].max(axis=1).mean()
    assert loud - quiet == pytest.approx(2.0, abs=0.05)  # 40 dB in units of 20 dB
