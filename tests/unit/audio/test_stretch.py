"""Pace without pitch, and rates without a shift."""

import numpy as np
import pytest

from greenroom.audio.resample import Resampler, as_mono
from greenroom.audio.stretch import Stretch

RATE = 48_000


def in_blocks(work: Stretch | Resampler, samples: np.ndarray, size: int = 4800) -> np.ndarray:
    starts = range(0, len(samples), size)
    return np.concatenate(
        [work.feed(samples[at : at + size], last=at == starts[-1]) for at in starts]
    )


@pytest.mark.parametrize("speed", [0.5, 0.75, 1.25, 1.5, 2.0])
def test_what_comes_out_is_where_it_is_said_to_be(speed: float):
    beeps = np.arange(1, 20) * 0.2137
    samples = np.zeros(5 * RATE, np.float32)
    for beep in beeps:  # each 40 ms, around its moment
        samples[round((beep - 0.02) * RATE) : round((beep + 0.02) * RATE)] = 0.5
    stretch = Stretch(speed, RATE)
    out = in_blocks(stretch, samples)
    assert len(out) / RATE == pytest.approx(5.0 / speed, abs=0.001)
    where = np.arange(len(out)) / RATE * speed + stretch.ahead_s
    for beep in beeps:
        around = np.abs(where - beep) < 0.1
        middle = np.average(where[around], weights=np.abs(out[around]))
        assert middle == pytest.approx(beep, abs=0.02)


def test_normal_speed_passes_sound_through():
    samples = np.random.default_rng(0).uniform(-1, 1, RATE).astype(np.float32)
    stretch = Stretch(1.0, RATE)
    assert np.array_equal(in_blocks(stretch, samples), samples)
    assert stretch.ahead_s == 0.0


@pytest.mark.parametrize(("asked", "given"), [(0.1, 0.5), (9.0, 2.0)])
def test_speed_stays_in_its_range(asked: float, given: float):
    assert Stretch(asked, RATE).speed == given


@pytest.mark.parametrize(("before", "after"), [(48_000, 16_000), (44_100, 48_000), (8_000, 8_000)])
def test_a_change_of_rate_keeps_length_and_place(before: int, after: int):
    samples = np.zeros(2 * before, np.float32)
    samples[before - 2 : before + 3] = 0.5
    out = in_blocks(Resampler(before, after), samples, size=333)
    assert len(out) == pytest.approx(2 * after, abs=2)
    assert np.argmax(np.abs(out)) / after == pytest.approx(1.0, abs=0.001)


def test_stereo_becomes_the_mean_of_both():
    both = np.array([0.2, 0.4, -0.6, 0.6], "<f4").tobytes()
    assert as_mono(both, 2) == pytest.approx([0.3, 0.0])
    assert as_mono(both, 1) == pytest.approx([0.2, 0.4, -0.6, 0.6])
