import numpy as np
import pytest

from greenroom.speech.activity import (
    FLOOR_DB,
    frame_levels,
    measure_levels,
    speech_windows,
    voice_activity,
    voiced_spans,
)
from greenroom.speech.grid import FRAME_S, FRAMES_PER_WINDOW, WINDOW_S


def scene(
    *stretches: tuple[float, float, float],
) -> tuple[np.ndarray, np.ndarray]:
    """Levels and probabilities of stretches (seconds, dBFS, probability)."""
    speech, levels = [], []
    for seconds, level, probability in stretches:
        count = round(seconds / WINDOW_S)
        speech += [probability] * count
        levels += [level] * count * FRAMES_PER_WINDOW
    return np.array(levels, np.float32), np.array(speech, np.float32)


def test_levels_are_rms_in_dbfs_with_a_floor() -> None:
    loud = np.full(128, 0.1, np.float32)
    assert frame_levels(np.concatenate((loud, np.zeros(200, np.float32)))) == pytest.approx(
        [-20.0, FLOOR_DB], abs=0.01
    )


def test_speech_starts_above_one_threshold_and_ends_below_another() -> None:
    probabilities = np.array([0.1, 0.3, 0.5, 0.3, 0.3, 0.2, 0.3], np.float32)
    assert speech_windows(probabilities).tolist() == [False, False, True, True, True, False, False]


def test_noise_is_outside_and_speech_inside() -> None:
    measured = measure_levels(*scene((2, -60, 0.0), (2, -20, 0.9), (1, -60, 0.0)))
    assert measured.noise_db == pytest.approx(-60, abs=0.1)
    assert measured.speech_db == pytest.approx(-20, abs=0.1)
    assert -60 < measured.threshold_db < -45


def test_where_noise_hides_it_less_sure_speech_is_speech() -> None:
    levels, speech = scene((2, -40, 0.05), (2, -30, 0.9), (2, -30, 0.3), (1, -40, 0.05))
    spans = voiced_spans(levels, speech, measure_levels(levels, speech))
    assert [(round(s.start), round(s.end)) for s in spans] == [(2, 6)]
    levels[levels < -35] = -60  # the same in a quiet room
    spans = voiced_spans(levels, speech, measure_levels(levels, speech))
    assert spans[-1].end > 5.9  # once begun it may go on so
    speech[(speech > 0.2) & (speech < 0.5)] = 0.2
    spans = voiced_spans(levels, speech, measure_levels(levels, speech))
    assert spans[-1].end < 4.3


def test_a_noisy_room_does_not_hide_its_pauses() -> None:
    """Silero calls everything speech; the level still tells the pauses."""
    levels, speech = scene((2, -25, 0.9), (0.5, -42, 0.9), (2, -25, 0.9), (0.5, -42, 0.9))
    measured = measure_levels(levels, speech)
    assert measured.noise_db == pytest.approx(-42, abs=0.5)
    assert len(voiced_spans(levels, speech, measured)) == 2


def test_muted_sound_is_no_measure_of_the_room() -> None:
    measured = measure_levels(*scene((3, FLOOR_DB, 0.0), (2, -50, 0.0), (2, -20, 0.9)))
    assert measured.noise_db == pytest.approx(-50, abs=0.1)


def test_edges_come_from_the_level_where_silero_is_late() -> None:
    levels, speech = scene((1.0, -60, 0.0), (0.064, -20, 0.1), (1.0, -20, 0.9), (1.0, -60, 0.1))
    activity = voice_activity(levels, speech, 49_000)
    (span,) = activity.voiced
    onset = round(1.0 / WINDOW_S) * WINDOW_S
    assert span.start == pytest.approx(onset, abs=2 * FRAME_S)
    assert span.end == pytest.approx(onset + 33 * WINDOW_S, abs=2 * FRAME_S)


def test_a_closed_mouth_is_bridged_and_a_click_is_not_voice() -> None:
    levels, speech = scene((1, -60, 0.0), (1, -20, 0.9), (1, -60, 0.3), (1, -60, 0.0))
    middle = round(1.5 / FRAME_S)
    levels[middle : middle + 8] = -60  # 64 ms
    levels[round(2.5 / FRAME_S) : round(2.5 / FRAME_S) + 2] = -20  # 16 ms
    assert len(voice_activity(levels, speech, 64_000).voiced) == 1


def test_loud_noise_that_is_not_speech_is_not_voice() -> None:
    assert voice_activity(*scene((1, -60, 0.0), (2, -20, 0.05)), 48_000).voiced == ()


def test_nothing_ends_after_the_take() -> None:
    activity = voice_activity(*scene((0.5, -60, 0.0), (1.0, -20, 0.9)), 20_000)
    assert activity.voiced[-1].end == activity.duration_s == 1.25


def test_an_empty_take_has_no_voice() -> None:
    empty = np.zeros(0, np.float32)
    activity = voice_activity(empty, empty, 0)
    assert (activity.voiced, activity.duration_s) == ((), 0.0)
