"""A telephone that rings, and a line that is over."""

from itertools import islice

import numpy as np

from greenroom.audio.tones import LONGEST_RINGING_S, RATE, line_over, ring, ringing, two_notes
from greenroom.model.sound import Sound


def samples(sound: Sound) -> np.ndarray:
    return np.frombuffer(sound.pcm, "<f4")


def test_a_ring_is_two_tones_and_a_pause():
    heard = samples(ring())
    loud = [np.abs(heard[round(a * RATE) : round(b * RATE)]).max() > 0.05 for a, b in _STRETCHES]
    assert loud == [True, False, True, False]
    assert ring().duration_s == 3.0


def test_it_is_soft_and_begins_without_a_click():
    for sound in (ring(), line_over(), two_notes()):
        heard = samples(sound)
        assert np.abs(heard).max() <= 0.2
        assert abs(heard[0]) < 1e-3
        assert np.abs(np.diff(heard)).max() < 0.05


def test_the_ring_has_its_two_pitches():
    heard = samples(ring())[: round(0.4 * RATE)]
    spectrum = np.abs(np.fft.rfft(heard))
    strongest = np.fft.rfftfreq(len(heard), 1 / RATE)[np.argsort(spectrum)[-4:]]
    assert any(abs(one - 400) < 5 for one in strongest)
    assert any(abs(one - 450) < 5 for one in strongest)


def test_it_does_not_ring_for_ever():
    assert sum(sound.duration_s for sound in islice(ringing(), 100)) == LONGEST_RINGING_S


_STRETCHES = ((0.0, 0.4), (0.42, 0.58), (0.6, 1.0), (1.05, 3.0))
