"""`greenroom self-test`: what it proves, in order, and how it ends when a proof fails."""

from types import SimpleNamespace

import pytest

from fakes.voice import ToneVoice
from greenroom.model.errors import DeviceMissingError, ExitCode, ModelDamagedError
from greenroom.model.transcript import Word
from support.command_line import Greenroom

PHRASE = "Greenroom asks a question, and listens to the answer."
WORDS = tuple(Word(word, 0.1 + at * 0.3, 0.3 + at * 0.3) for at, word in enumerate(PHRASE.split()))


@pytest.fixture(autouse=True)
def parts(services: type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(services, "words", WORDS)
    monkeypatch.setattr(services, "voice", ToneVoice())
    weights = SimpleNamespace(names=lambda: ("base", "kokoro"), ensure=lambda name: name)
    monkeypatch.setattr(services, "weights", weights)
    devices = SimpleNamespace(inputs=tuple, outputs=tuple)
    monkeypatch.setattr(services, "devices", devices)


def test_models_devices_and_a_phrase_that_is_said_heard_and_measured(greenroom: Greenroom) -> None:
    ran = greenroom("self-test")
    assert (ran.code, ran.err) == (ExitCode.DONE, "")
    assert [line.split(":")[0] for line in ran.out.splitlines()] == [
        "Model base",
        "Model kokoro",
        "Microphones",
        "Speakers",
        "Spoken",
        "Heard",
        "Measured",
        "Greenroom works.",
    ]


def test_a_damaged_model_is_4_and_nothing_is_said_to_work(
    greenroom: Greenroom, services: type, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ensure(name: str) -> str:
        raise ModelDamagedError(f"The model {name} is damaged. Install it again.")

    weights = SimpleNamespace(names=lambda: ("base",), ensure=ensure)
    monkeypatch.setattr(services, "weights", weights)
    ran = greenroom("self-test")
    assert ran.code == ExitCode.MODEL
    assert ran.error_lines == ["greenroom: The model base is damaged. Install it again."]
    assert "works" not in ran.out


def test_a_sound_system_that_cannot_be_asked_is_5(
    greenroom: Greenroom, services: type, monkeypatch: pytest.MonkeyPatch
) -> None:
    def inputs() -> tuple[object, ...]:
        raise DeviceMissingError("No sound system answers. Start one, then try again.")

    monkeypatch.setattr(services, "devices", SimpleNamespace(inputs=inputs, outputs=tuple))
    ran = greenroom("self-test")
    assert ran.code == ExitCode.DEVICE
    assert len(ran.error_lines) == 1
