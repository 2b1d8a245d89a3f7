"""How long somebody has been silent, in a quiet and in a noisy room."""

import numpy as np
import pytest

from greenroom.model.sound import Sound
from greenroom.workflow.silence import SilenceWatch

RATE = 16_000


def sound(seconds: float, amplitude: float) -> Sound:
    samples = np.random.default_rng(1).standard_normal(int(seconds * RATE)) * amplitude
    return Sound(samples.astype("<f4").tobytes(), RATE)


@pytest.mark.parametrize("room", [0.0, 0.0005, 0.01])
def test_silence_is_counted_from_the_last_word(room: float) -> None:
    watch = SilenceWatch()
    watch.begin()
    watch.feed(sound(4.0, room))
    assert watch.silent_s == 0.0
    watch.feed(sound(2.0, 0.1))
    watch.feed(sound(3.0, room))
    assert watch.silent_s == pytest.approx(3.0, abs=0.1)
    watch.feed(sound(0.5, 0.1))
    assert watch.silent_s == 0.0


def test_a_click_is_not_a_word() -> None:
    watch = SilenceWatch()
    watch.begin()
    watch.feed(sound(2.0, 0.0005))
    watch.feed(sound(0.1, 0.3))
    watch.feed(sound(5.0, 0.0005))
    assert watch.silent_s == 0.0


def test_a_new_take_begins_anew() -> None:
    watch = SilenceWatch()
    watch.feed(sound(1.0, 0.1))
    watch.feed(sound(9.0, 0.0))
    watch.begin()
    assert watch.silent_s == 0.0


def test_before_the_first_word_nothing_was_said_since_the_take_began() -> None:
    watch = SilenceWatch()
    watch.begin()
    watch.feed(sound(21.0, 0.0005))
    assert watch.unspoken_s == pytest.approx(21.0, abs=0.1)
    assert watch.silent_s == 0.0


def test_keys_that_are_typed_do_not_end_a_silence_but_a_word_does() -> None:
    watch = SilenceWatch()
    watch.begin()
    watch.feed(sound(2.0, 0.0005))
    watch.feed(sound(2.0, 0.1))
    for _ in range(20):
        watch.feed(sound(0.1, 0.1))
        watch.feed(sound(0.4, 0.0005))
    assert watch.unspoken_s == pytest.approx(10.0, abs=0.1)
    watch.feed(sound(0.5, 0.1))
    assert watch.unspoken_s == 0.0
