import numpy as np
import pytest

from greenroom.voice.shaping import TARGET_DBFS, Samples, fade_ends, normalise, silence, trim

RATE = 24_000


def tone(seconds: float, amplitude: float = 0.3) -> Samples:
    times = np.arange(int(seconds * RATE)) / RATE
    return (amplitude * np.sin(2 * np.pi * 200 * times)).astype(np.float32)


def rms_db(samples: Samples) -> float:
    return float(20 * np.log10(np.sqrt(np.mean(samples.astype(np.float64) ** 2))))


def test_trim_keeps_the_voice_and_little_more() -> None:
    samples = np.concatenate([silence(0.5, RATE), tone(1.0), silence(0.7, RATE)])

    trimmed = trim(samples, RATE)

    assert len(trimmed) / RATE == pytest.approx(1.04, abs=0.011)
    assert np.abs(trimmed[: int(0.009 * RATE)]).max() == 0.0


def test_trim_keeps_pauses_inside() -> None:
    samples = np.concatenate([tone(0.3), silence(1.0, RATE), tone(0.3)])

    assert len(trim(samples, RATE)) == len(samples)


@pytest.mark.parametrize("amplitude", [0.01, 0.3, 0.8])
def test_every_loudness_becomes_the_same(amplitude: float) -> None:
    assert rms_db(normalise(tone(1.0, amplitude), RATE)) == pytest.approx(TARGET_DBFS, abs=0.1)


def test_pauses_do_not_make_the_voice_louder() -> None:
    halting = np.concatenate([tone(0.5), silence(2.0, RATE), tone(0.5)])

    voice = normalise(halting, RATE)[: int(0.5 * RATE)]

    assert rms_db(voice) == pytest.approx(TARGET_DBFS, abs=0.1)


def test_a_spiky_sound_stays_quieter_rather_than_clip() -> None:
    clicks = np.full(RATE, 0.0005, dtype=np.float32)
    clicks[:: RATE // 50] = 1.0

    assert np.abs(normalise(clicks, RATE)).max() <= 0.9001


@pytest.mark.parametrize("samples", [silence(0.5, RATE), silence(0.0, RATE), tone(0.005)])
def test_silence_and_scraps_pass_unchanged(samples: Samples) -> None:
    np.testing.assert_array_equal(normalise(trim(samples, RATE), RATE), samples)


@pytest.mark.parametrize("seconds", [0.0, 0.001, 1.0])
def test_fades_start_and_end_at_zero_and_leave_the_input_alone(seconds: float) -> None:
    samples = np.ones(int(seconds * RATE), dtype=np.float32)

    faded = fade_ends(samples, RATE)

    assert len(faded) == len(samples)
    assert samples.sum() == len(samples)
    if len(faded):
        assert faded[0] == 0.0
        assert faded[-1] == 0.0
