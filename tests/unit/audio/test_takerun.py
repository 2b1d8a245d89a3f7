"""One take's clock, losses and pauses."""

from pathlib import Path

import numpy as np
import pytest

from greenroom.audio.takerun import TakeRun
from greenroom.model.sound import InputLevel

RATE = 48_000
LEVEL = InputLevel(-20.0, -10.0)
BLOCK = np.full(1200, 0.1, np.float32)


def test_scattered_time_stamps_give_one_steady_origin(tmp_path: Path):
    take = TakeRun(tmp_path / "take.flac", RATE, prompt_end=99.5)
    scatter = np.random.default_rng(3).normal(0.0, 0.02, 120)
    scatter[0] = 0.3  # the first one is the worst on a sound server
    for number, off in enumerate(scatter):
        take.heard(BLOCK, 100.0 + number * 0.025 + off, LEVEL)
    take.rest()
    assert take.finish().prompt_end_s == pytest.approx(-0.5, abs=0.01)


def test_time_stamps_after_a_pause_do_not_move_the_origin(tmp_path: Path):
    take = TakeRun(tmp_path / "take.flac", RATE, prompt_end=10.0)
    for number in range(4):
        take.heard(BLOCK, 10.0 + number * 0.025, LEVEL)
    take.pause()
    take.resume()
    for number in range(20):
        take.heard(BLOCK, 70.0 + number * 0.025, LEVEL)
    take.rest()
    audio = take.finish()
    assert audio.prompt_end_s == pytest.approx(0.0, abs=0.001)
    assert audio.resumed_at == (pytest.approx(0.1),)
    assert audio.duration_s == pytest.approx(0.6)


def test_a_resume_without_a_pause_is_no_resume(tmp_path: Path):
    take = TakeRun(tmp_path / "take.flac", RATE, prompt_end=None)
    take.resume()
    take.heard(BLOCK, 0.0, LEVEL)
    audio = take.finish()
    assert audio.resumed_at == ()
    assert audio.prompt_end_s is None


def test_the_sound_at_16_khz_is_as_long_as_the_file(tmp_path: Path):
    take = TakeRun(tmp_path / "take.flac", 44_100, prompt_end=None)
    sounds = [take.heard(np.zeros(441, np.float32), n / 100, LEVEL) for n in range(150)]
    sounds.append(take.rest())
    assert sum(sound.samples for sound in sounds) == pytest.approx(1.5 * 16_000, abs=2)
    assert take.finish().duration_s == 1.5


def test_clipped_stretches_are_placed_in_the_take(tmp_path: Path):
    take = TakeRun(tmp_path / "take.flac", RATE, prompt_end=None)
    for number in range(40):
        clipping = 20 <= number < 24
        take.heard(BLOCK, number * 0.025, InputLevel(-3.0, 0.0, clipping))
    take.rest()
    (span,) = take.finish().clipped
    assert (span.start, span.end) == (pytest.approx(0.5), pytest.approx(0.6))
