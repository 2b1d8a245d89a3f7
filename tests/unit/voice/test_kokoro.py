"""What Kokoro does beside the contract: cache, order of work, failures."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from greenroom.model.errors import ModelError, ModelMissingError, UsageError
from greenroom.model.persona import Persona
from greenroom.platform.weights import Weights
from greenroom.platform.weights_registry import MODELS, ModelSpec
from greenroom.voice import kokoro
from greenroom.voice.engine import Engine
from greenroom.voice.kokoro import KokoroVoice
from greenroom.voice.personas import persona
from greenroom.voice.shaping import Samples

MAYA = persona("maya")
QUESTION = "Tell me about a time when you had to deal with a difficult stakeholder."


class LoggedEngine:
    """Stands in for the model: half a second of noise a text, and a list of what was asked."""

    said: list[tuple[str, str, float]]
    gate: Callable[[str], None]
    stopped: threading.Event
    broken_off: threading.Event

    def __init__(self, _model: Path, _voices: Path, _threads: int) -> None:
        """Loading is immediate."""

    def stop(self) -> None:
        LoggedEngine.stopped.set()

    def break_off(self) -> None:
        LoggedEngine.broken_off.set()

    def synthesise(self, text: str, voice: str, speed: float) -> tuple[Samples, int]:
        LoggedEngine.gate(text)
        if LoggedEngine.stopped.is_set():
            raise ModelError("Broken off.")
        LoggedEngine.said.append((text, voice, speed))
        noise = np.random.default_rng(len(text)).uniform(-0.2, 0.2, 12_000)
        return noise.astype(np.float32), 24_000


@pytest.fixture
def weights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Weights:
    """Weights whose "kokoro" is found without reading anything."""
    found = Weights(tmp_path / "models")
    monkeypatch.setattr(found, "ensure", lambda name: tmp_path / name)
    return found


@pytest.fixture
def voice(
    weights: Weights, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[KokoroVoice]:
    LoggedEngine.said = []
    LoggedEngine.stopped, LoggedEngine.broken_off = threading.Event(), threading.Event()
    LoggedEngine.gate = lambda _text: None
    monkeypatch.setattr(kokoro, "Engine", LoggedEngine)
    made = KokoroVoice(weights, tmp_path / "cache")
    yield made
    made.close()


def said() -> list[str]:
    return [text for text, _, _ in LoggedEngine.said]


def test_an_unprepared_question_is_cut_and_a_prepared_one_whole(voice: KokoroVoice) -> None:
    list(voice.sentences(QUESTION, MAYA))
    assert len(said()) > 1
    assert said()[0] == "Tell me about a time"

    LoggedEngine.said.clear()
    voice.prepare(QUESTION, MAYA)
    assert said() == [QUESTION]

    LoggedEngine.said.clear()
    assert len(list(voice.sentences(QUESTION, MAYA))) == 1
    assert said() == []


def test_preparing_twice_works_once(voice: KokoroVoice) -> None:
    voice.prepare(QUESTION, MAYA)
    voice.prepare(QUESTION, MAYA)

    assert len(said()) == 1


def test_a_damaged_entry_is_made_again(voice: KokoroVoice, tmp_path: Path) -> None:
    voice.prepare(QUESTION, MAYA)
    (entry,) = (tmp_path / "cache").glob("*.flac")
    entry.write_bytes(b"damaged")

    assert len(list(voice.sentences(QUESTION, MAYA))) == 1
    assert said() == [QUESTION, QUESTION]


@pytest.mark.parametrize(
    ("own", "asked", "expected"), [(1.1, 1.0, 1.1), (0.8, 0.5, 0.5), (1.5, 2.0, 2.0)]
)
def test_speeds_multiply_inside_the_range(
    own: float, asked: float, expected: float, voice: KokoroVoice
) -> None:
    voice.prepare(QUESTION, Persona("x", "X", "", "X", "bf_emma", own), asked)

    assert LoggedEngine.said == [(QUESTION, "bf_emma", pytest.approx(expected))]


def test_the_next_piece_is_made_before_it_is_asked_for(voice: KokoroVoice) -> None:
    made = threading.Event()
    LoggedEngine.gate = lambda text: made.set() if text.startswith("when") else None
    sounds = voice.sentences(QUESTION, MAYA)

    next(sounds)

    assert made.wait(10)


def test_speaking_goes_before_preparing(voice: KokoroVoice) -> None:
    preparing, go_on = threading.Event(), threading.Event()

    def hold_the_first(text: str) -> None:
        if text == "This is prepared first.":
            preparing.set()
            assert go_on.wait(10)

    LoggedEngine.gate = hold_the_first
    text = "This is prepared first. This is prepared last."
    worker = threading.Thread(target=voice.prepare, args=(text, MAYA))
    worker.start()
    assert preparing.wait(10)
    sounds = voice.sentences("Say this now.", MAYA)
    voice._turns.wait_for_urgent()
    go_on.set()
    list(sounds)
    worker.join()

    assert said() == ["This is prepared first.", "Say this now.", "This is prepared last."]


def test_what_is_prepared_is_broken_off_for_what_is_said_now_and_made_afterwards(
    voice: KokoroVoice,
) -> None:
    preparing = threading.Event()

    def wait_for_the_end(text: str) -> None:
        if text == "This is prepared at leisure." and not LoggedEngine.broken_off.is_set():
            preparing.set()
            assert LoggedEngine.broken_off.wait(10)
            raise ModelError("Broken off.")

    LoggedEngine.gate = wait_for_the_end
    worker = threading.Thread(target=voice.prepare, args=("This is prepared at leisure.", MAYA))
    worker.start()
    assert preparing.wait(10)
    list(voice.sentences("Say this now.", MAYA))
    worker.join(10)

    assert said() == ["Say this now.", "This is prepared at leisure."]


def test_closing_ends_what_is_being_said(voice: KokoroVoice) -> None:
    sounds = voice.sentences(QUESTION, MAYA)
    next(sounds)

    voice.close()

    assert len(list(sounds)) <= 1
    assert not voice.ready()


def test_closing_breaks_off_what_is_made_and_makes_nothing_that_waits(voice: KokoroVoice) -> None:
    begun = threading.Event()

    def last_for_ever(_text: str) -> None:
        begun.set()
        assert LoggedEngine.stopped.wait(20)

    LoggedEngine.gate = last_for_ever
    texts = [f"{QUESTION} Number {number}." for number in range(3)]
    waiting = [threading.Thread(target=voice.prepare, args=(text, MAYA)) for text in texts]
    for thread in waiting:
        thread.start()
    assert begun.wait(20)
    voice.close()
    for thread in waiting:
        thread.join(20)
    assert not any(thread.is_alive() for thread in waiting)
    assert said() == []


def test_loading_in_the_background(voice: KokoroVoice) -> None:
    assert not voice.ready()
    voice.load()
    voice.close()  # waits for what was begun

    assert list(voice.sentences("", MAYA)) == []


def test_a_missing_model_is_raised_where_it_is_needed(tmp_path: Path) -> None:
    spec = MODELS["kokoro"]
    unpackaged = ModelSpec("kokoro", "Kokoro", (_without_parts(spec),), "", "", as_folder=False)
    voice = KokoroVoice(Weights(tmp_path, {"kokoro": unpackaged}), tmp_path / "cache")
    try:
        voice.load()
        with pytest.raises(ModelMissingError):
            list(voice.sentences(QUESTION, MAYA))
        with pytest.raises(ModelMissingError):
            voice.prepare(QUESTION, MAYA)
    finally:
        voice.close()


def _without_parts(spec: ModelSpec):
    file = spec.files[0]
    return type(file)(file.name, file.size, file.sha256, (), file.url)


def test_a_data_folder_that_cannot_be_written_is_a_voice_that_cannot_run(tmp_path: Path) -> None:
    (tmp_path / "models").write_text("in the way")
    voice = KokoroVoice(Weights(tmp_path / "models"), tmp_path / "cache")
    try:
        with pytest.raises(ModelError, match="could not be written"):
            voice.prepare(QUESTION, MAYA)
    finally:
        voice.close()


def test_a_model_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "model.onnx").write_bytes(b"not a model")

    with pytest.raises(ModelError, match="could not be started"):
        Engine(tmp_path / "model.onnx", kokoro.voices_file(), 1)


@pytest.mark.models
def test_an_unknown_voice_lists_the_known_ones(real_weights: Weights) -> None:
    engine = Engine(real_weights.ensure("kokoro"), kokoro.voices_file(), 1)

    with pytest.raises(UsageError, match=r"“nobody”.*af_heart"):
        engine.synthesise("Hello.", "nobody", 1.0)
