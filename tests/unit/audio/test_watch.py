"""Level, and the troubles that come and go."""

import math

import numpy as np
import pytest

from greenroom.audio.watch import ClippedSpans, TroubleWatch, measure
from greenroom.model.sound import InputLevel, MicrophoneTrouble
from greenroom.model.span import Span

Told = list[tuple[MicrophoneTrouble, bool]]

SPEECH = InputLevel(-25.0, -12.0)
NOTHING = InputLevel(-math.inf, -math.inf)
CLIPPED = InputLevel(-3.0, 0.0, clipping=True)


def test_levels_in_decibels():
    sine = 0.5 * np.sin(2 * np.pi * np.arange(4800) / 48).astype(np.float32)
    level = measure(sine)
    assert level.rms_db == pytest.approx(-9.03, abs=0.01)
    assert level.peak_db == pytest.approx(-6.02, abs=0.01)
    assert not level.clipping
    assert measure(np.zeros(480, np.float32)).peak_db == -math.inf
    assert measure(np.zeros(0, np.float32)).rms_db == -math.inf


def test_one_full_sample_is_no_clipping_and_a_flat_top_is():
    samples = np.zeros(480, np.float32)
    samples[10] = 1.0
    assert not measure(samples).clipping
    samples[10:13] = -1.0
    assert measure(samples).clipping


@pytest.fixture
def told() -> Told:
    return []


@pytest.fixture
def watch(told: Told) -> TroubleWatch:
    return TroubleWatch(lambda trouble, active: told.append((trouble, active)))


def hear(watch: TroubleWatch, level: InputLevel, seconds: float, recording: bool = True) -> None:
    for _ in range(round(seconds / 0.025)):
        watch.heard(level, 0.025, recording=recording)


def test_silence_is_told_after_six_seconds_and_once(watch: TroubleWatch, told: Told):
    hear(watch, NOTHING, 5.9)
    assert told == []
    hear(watch, NOTHING, 5.0)
    assert told == [(MicrophoneTrouble.SILENT, True)]
    hear(watch, SPEECH, 0.1)
    assert told[1:] == [(MicrophoneTrouble.SILENT, False)]


def test_silence_between_takes_is_no_trouble(watch: TroubleWatch, told: Told):
    hear(watch, NOTHING, 20.0, recording=False)
    hear(watch, NOTHING, 5.0)
    assert told == []


def test_a_quiet_room_is_not_silent(watch: TroubleWatch, told: Told):
    hear(watch, InputLevel(-62.0, -50.0), 20.0)
    assert told == []


def test_clipping_goes_away_after_three_seconds(watch: TroubleWatch, told: Told):
    hear(watch, CLIPPED, 0.1)
    hear(watch, SPEECH, 2.8)
    assert told == [(MicrophoneTrouble.CLIPPING, True)]
    hear(watch, SPEECH, 0.3)
    assert told[1:] == [(MicrophoneTrouble.CLIPPING, False)]


def test_dropping_goes_away_after_five_seconds(watch: TroubleWatch, told: Told):
    watch.lost_sound()
    watch.lost_sound()
    hear(watch, SPEECH, 4.8)
    assert told == [(MicrophoneTrouble.DROPPING, True)]
    hear(watch, SPEECH, 0.3)
    assert told[1:] == [(MicrophoneTrouble.DROPPING, False)]


def test_neighboring_clipped_blocks_are_one_span():
    clipped = ClippedSpans()
    for start in (1.0, 1.025, 1.2, 3.0):
        clipped.add(start, start + 0.025)
    assert clipped.spans == (Span(1.0, 1.2 + 0.025), Span(3.0, 3.0 + 0.025))


def test_clipped_spans_do_not_grow_without_end():
    clipped = ClippedSpans()
    for second in range(5000):
        clipped.add(second, second + 0.025)
    assert len(clipped.spans) == 1000
