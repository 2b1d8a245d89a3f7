"""The proof that an installation works says what it found, and fails where it must."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from fakes.speech import ScriptedHearing
from fakes.voice import ToneVoice
from greenroom.model.errors import HearingError, ModelDamagedError, ModelError
from greenroom.model.sound import AudioDevice, DeviceDirection
from greenroom.model.transcript import Word
from greenroom.platform.weights import Weights
from greenroom.workflow.self_test import check_devices, check_models, check_phrase
from support.interviews import MAYA

PHRASE = "Greenroom asks a question, and listens to the answer."


def words(text: str) -> tuple[Word, ...]:
    return tuple(Word(w, 0.1 + i * 0.3, 0.3 + i * 0.3) for i, w in enumerate(text.split()))


@pytest.fixture
def hearing() -> Iterator[ScriptedHearing]:
    made = ScriptedHearing(words(PHRASE))
    made.load("base", "en")
    yield made
    made.close()


def test_every_model_is_verified_until_one_fails() -> None:
    verified: list[str] = []

    def ensure(name: str) -> Path:
        if name == "broken":
            raise ModelDamagedError("Install it again.")
        verified.append(name)
        return Path(name)

    weights = SimpleNamespace(names=lambda: ("base", "broken", "kokoro"), ensure=ensure)
    lines = check_models(cast(Weights, weights))
    assert next(lines) == "Model base: verified"
    with pytest.raises(ModelDamagedError):
        next(lines)
    assert verified == ["base"]


def test_devices_are_named_and_none_is_no_failure() -> None:
    microphone = AudioDevice("in/1", "Headset", DeviceDirection.INPUT, True, 48_000)
    devices = SimpleNamespace(inputs=lambda: (microphone,), outputs=lambda: ())
    assert list(check_devices(devices)) == ["Microphones: Headset", "Speakers: none"]


def test_a_phrase_is_said_heard_and_measured(hearing: ScriptedHearing) -> None:
    spoken, heard, measured = check_phrase(ToneVoice(), MAYA, hearing)
    assert spoken.startswith("Spoken: 3.")
    assert spoken.endswith("s by Maya Okafor")
    assert heard == f"Heard: {PHRASE}"
    assert measured.startswith("Measured: 9 words in ")


def test_a_phrase_that_is_misheard_is_a_failure(hearing: ScriptedHearing) -> None:
    hearing.words = words("Green rooms are quiet.")
    with pytest.raises(HearingError, match=r"heard as “Green rooms are quiet\.”"):
        list(check_phrase(ToneVoice(), MAYA, hearing))


def test_a_voice_that_cannot_run_is_a_failure(hearing: ScriptedHearing) -> None:
    with pytest.raises(ModelError):
        list(check_phrase(ToneVoice(broken=True), MAYA, hearing))
