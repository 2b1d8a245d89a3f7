"""The verdict on a microphone, and whether it hears the speaker."""

import math

import numpy as np
import pytest

from greenroom.audio.miccheck import LeakCheck, MicVerdict, judge, level_track
from greenroom.model.sound import InputLevel, Sound

SILENCE = InputLevel(-math.inf, -math.inf)
SPEECH = InputLevel(-22.0, -10.0)
WHISPER = InputLevel(-45.0, -33.0)
SHOUT = InputLevel(-4.0, 0.0, clipping=True)


@pytest.mark.parametrize(
    ("levels", "verdict"),
    [
        ([], MicVerdict.NO_SOUND),
        ([SILENCE], MicVerdict.NO_SOUND),
        ([WHISPER], MicVerdict.QUIET),
        ([SILENCE, SPEECH, WHISPER], MicVerdict.GOOD),
        ([SPEECH, SHOUT], MicVerdict.CLIPPING),
        ([InputLevel(-8.0, -2.0)], MicVerdict.CLIPPING),
        ([InputLevel(-30.0, -15.0)], MicVerdict.GOOD),
        ([InputLevel(-30.1, -15.0)], MicVerdict.QUIET),
    ],
)
def test_the_verdict_follows_the_good_range(levels: list[InputLevel], verdict: MicVerdict):
    assert judge(levels) is verdict


def voice(seconds: float, seed: int, rate: int = 16_000) -> Sound:
    """Noise in syllables of uneven loudness, as speech is."""
    rng = np.random.default_rng(seed)
    loudness = np.repeat(
        rng.choice([0.002, 0.05, 0.1, 0.2], round(seconds / 0.15)), round(0.15 * rate)
    )
    pcm = (loudness * rng.standard_normal(len(loudness)) * 0.5).astype("<f4").tobytes()
    return Sound(pcm, rate)


def listen(played: Sound, heard: Sound | None, delay_s: float, gain_db: float, noise_db: float):
    check = LeakCheck()
    check.played(played)
    check.began(100.0)
    levels = level_track(heard) if heard is not None else []
    for step in range(-10, round(played.duration_s / 0.05) + 30):
        at = step - round(delay_s / 0.05)
        spoken = levels[at] + gain_db if 0 <= at < len(levels) else -90.0
        total = 10 * math.log10(10 ** (spoken / 10) + 10 ** (noise_db / 10))
        check.heard(InputLevel(total, total + 12.0), 100.0 + step * 0.05 + 0.025)
    return check.leaks()


@pytest.mark.parametrize("delay_s", [0.0, 0.1, 0.3])
@pytest.mark.parametrize("gain_db", [-10.0, -25.0])
def test_a_voice_from_the_speaker_is_recognized(delay_s: float, gain_db: float):
    played = voice(4.0, seed=1)
    assert listen(played, played, delay_s, gain_db, noise_db=-60.0) is True


def test_headphones_let_nothing_through():
    assert listen(voice(4.0, seed=1), None, 0.0, 0.0, noise_db=-60.0) is False


@pytest.mark.parametrize("seed", range(2, 12))
def test_another_voice_in_the_room_is_not_the_interviewer(seed: int):
    assert listen(voice(6.0, seed=1), voice(6.0, seed), 0.1, 0.0, noise_db=-60.0) is False


def test_too_little_is_no_verdict():
    assert LeakCheck().leaks() is None
    short = voice(0.6, seed=1)
    assert listen(short, short, 0.0, 0.0, noise_db=-60.0) is None
