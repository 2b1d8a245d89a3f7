"""The synthesised candidates that other tests measure with must themselves be right."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from greenroom.platform.weights import Weights
from support.speech import RATE, Filler, Spoken, candidate_wav, speak_script

pytestmark = pytest.mark.models

SCRIPT = [0.8, "We moved the launch.", Filler("um"), 1.5, "I told every customer.", 0.5]


@pytest.fixture
def spoken(real_weights: Weights) -> Spoken:
    return speak_script(SCRIPT)


def level_db(spoken: Spoken, start: float, end: float) -> float:
    part = spoken.samples[round(start * RATE) : round(end * RATE)]
    return float(20 * np.log10(np.sqrt(np.mean(part**2))))


def test_everything_lies_where_the_script_says(spoken: Spoken) -> None:
    first, last = spoken.sentences
    (um,) = spoken.fillers

    assert first.start == pytest.approx(0.8, abs=0.001)
    assert um.start - first.end == pytest.approx(0.12, abs=0.002)
    assert last.start - um.end == pytest.approx(1.5, abs=0.002)
    # The sentence's tail of 0.03 s belongs to what is after it.
    assert spoken.duration_s - last.end == pytest.approx(0.53, abs=0.04)
    assert [round(pause.span.duration, 2) for pause in spoken.pauses] == [0.12, 1.5]
    assert spoken.answer.start == first.start
    assert spoken.answer.end == last.end
    assert spoken.text == "We moved the launch. I told every customer."


def test_there_is_voice_where_it_says_and_only_noise_elsewhere(spoken: Spoken) -> None:
    for placed in (*spoken.sentences, *spoken.fillers):
        assert level_db(spoken, placed.start, placed.end) > -24
        assert level_db(spoken, placed.start, placed.start + 0.06) > -50
        assert level_db(spoken, placed.end - 0.06, placed.end) > -50
    for pause in spoken.pauses:
        if pause.span.duration > 1:
            assert level_db(spoken, pause.start + 0.04, pause.end - 0.02) < -58
    assert level_db(spoken, 0.0, 0.78) < -58


def test_an_um_is_as_long_as_people_say_it(spoken: Spoken) -> None:
    (um,) = spoken.fillers

    assert um.text == "um"
    assert 0.15 < um.span.duration < 0.8


def test_the_same_script_is_the_same_sound(spoken: Spoken, tmp_path: Path) -> None:
    again = candidate_wav(tmp_path / "candidate.wav", SCRIPT)

    np.testing.assert_array_equal(again.samples, spoken.samples)
    written, rate = soundfile.read(tmp_path / "candidate.wav", dtype="float32")
    assert rate == RATE
    np.testing.assert_allclose(written, spoken.samples, atol=1 / 32_768)
    assert spoken.sound.duration_s == pytest.approx(spoken.duration_s)


@pytest.mark.usefixtures("real_weights")
def test_without_noise_the_gaps_are_digital_silence() -> None:
    quiet = speak_script(["One sentence here.", 1.0], noise_dbfs=None)

    assert np.abs(quiet.samples[-RATE // 2 :]).max() == 0.0
