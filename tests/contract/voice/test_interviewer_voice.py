"""What every interviewer's voice must do: the same tests on the fake and on Kokoro."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from fakes.voice import ToneVoice
from greenroom.model.errors import UsageError
from greenroom.model.ports import InterviewerVoice
from greenroom.model.sound import Sound
from greenroom.voice.kokoro import KokoroVoice
from greenroom.voice.personas import persona

MAYA = persona("maya")
TWO_SENTENCES = "Thanks for coming in today. What brought you to this role?"


@pytest.fixture(params=["tones", pytest.param("kokoro", marks=pytest.mark.models)])
def voice(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[InterviewerVoice]:
    if request.param == "tones":
        yield ToneVoice()
        return
    kokoro = KokoroVoice(request.getfixturevalue("real_weights"), tmp_path / "cache")
    yield kokoro
    kokoro.close()


def samples(sounds: list[Sound]) -> NDArray[np.float32]:
    return np.concatenate([np.frombuffer(sound.pcm, "<f4") for sound in sounds])


def seconds(sounds: list[Sound]) -> float:
    return sum(sound.duration_s for sound in sounds)


def test_speaks_in_pieces_of_one_rate(voice: InterviewerVoice) -> None:
    sounds = list(voice.sentences(TWO_SENTENCES, MAYA))

    assert len(sounds) >= 2
    assert {sound.sample_rate for sound in sounds} == {24_000}
    assert 2.0 < seconds(sounds) < 6.0


def test_is_as_loud_as_all_others_and_does_not_clip(voice: InterviewerVoice) -> None:
    heard = samples(list(voice.sentences("What brought you to this role?", MAYA)))

    level = 20 * np.log10(np.sqrt(np.mean(heard**2)))
    assert -23.5 < level < -17.0
    assert np.abs(heard).max() <= 0.9


def test_ends_with_voice_and_not_with_silence(voice: InterviewerVoice) -> None:
    heard = samples(list(voice.sentences(TWO_SENTENCES, MAYA)))

    last_tenth = heard[-2_400:]
    assert np.abs(last_tenth).max() > 0.003


def test_a_pause_lies_between_sentences(voice: InterviewerVoice) -> None:
    first, *_ = voice.sentences(TWO_SENTENCES, MAYA)

    tail = np.frombuffer(first.pcm, "<f4")[-int(0.3 * first.sample_rate) :]
    assert np.abs(tail).max() < 0.01


def test_speed_shortens(voice: InterviewerVoice) -> None:
    usual = seconds(list(voice.sentences(TWO_SENTENCES, MAYA)))
    quick = seconds(list(voice.sentences(TWO_SENTENCES, MAYA, 1.5)))

    assert 0.55 < quick / usual < 0.8


@pytest.mark.parametrize("speed", [0.49, 2.01, float("nan")])
def test_a_speed_out_of_range_is_refused_at_once(voice: InterviewerVoice, speed: float) -> None:
    with pytest.raises(UsageError):
        voice.sentences(TWO_SENTENCES, MAYA, speed)


@pytest.mark.parametrize("nothing", ["", "  \n ", "…"])
def test_nothing_to_say_is_no_sound(voice: InterviewerVoice, nothing: str) -> None:
    voice.prepare(nothing, MAYA)

    assert list(voice.sentences(nothing, MAYA)) == []


def test_may_be_left_in_the_middle_and_asked_again(voice: InterviewerVoice) -> None:
    next(iter(voice.sentences(TWO_SENTENCES, MAYA)))

    assert len(list(voice.sentences(TWO_SENTENCES, MAYA))) >= 2


def test_what_was_prepared_sounds_as_before(voice: InterviewerVoice) -> None:
    voice.prepare(TWO_SENTENCES, MAYA)

    once = samples(list(voice.sentences(TWO_SENTENCES, MAYA)))
    twice = samples(list(voice.sentences(TWO_SENTENCES, MAYA)))

    np.testing.assert_array_equal(once, twice)
