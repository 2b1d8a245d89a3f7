"""The microphone before it matters, with a sound card of the test's own."""

import queue
import tempfile
import threading
from collections.abc import Iterator
from types import SimpleNamespace
from typing import cast

import numpy as np
import pytest

from fakes.audio import DEVICE_UNAVAILABLE, RATE, FakeSoundDevice
from greenroom.app import mic_check
from greenroom.app.mic_check import IdleMicrophone
from greenroom.app.parts import WindowParts
from greenroom.audio.devices import Devices
from greenroom.audio.recorder import Recorder
from greenroom.audio.system import SoundSystem
from greenroom.audio.takeplayer import TakePlayer
from greenroom.model.errors import DeviceBusyError, DeviceMissingError, GreenroomError
from greenroom.ui.services import CheckStage, CheckVerdict, MicCheck

PATIENCE_S = 10.0


class Room:
    """A microphone, a speaker, and what listens to them."""

    def __init__(self) -> None:
        self.library = FakeSoundDevice()
        system = SoundSystem(self.library)
        devices = Devices(system)
        self.recorder = Recorder(system, devices)
        self.take_player = TakePlayer(system, devices)
        parts = SimpleNamespace(
            recorder=self.recorder, take_player=self.take_player, input_device=lambda: None
        )
        self.listening = IdleMicrophone(cast(WindowParts, parts))
        self.steps: queue.Queue[MicCheck] = queue.Queue()
        self.opened: queue.Queue[GreenroomError | None] = queue.Queue()

    def open(self) -> GreenroomError | None:
        self.listening.open(self.opened.put)
        return self.opened.get(timeout=PATIENCE_S)

    def check(self) -> None:
        self.listening.start_check(self.steps.put)

    def next(self, stage: CheckStage) -> MicCheck:
        """The first step of this stage that is still to come."""
        while (step := self.steps.get(timeout=PATIENCE_S)).stage is not stage:
            pass
        return step

    def heard(self) -> float:
        """The loudest sample that came out of the speaker."""
        return max((float(np.abs(block).max()) for _, block in self.library.spoken), default=0.0)


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    monkeypatch.setattr(mic_check, "RECORD_S", 0.3)
    made = Room()
    yield made
    made.listening.close()
    made.take_player.close()
    made.recorder.close()
    for thread in threading.enumerate():
        if thread.name == "mic-check":
            thread.join(PATIENCE_S)


def tone(seconds: float, amplitude: float = 0.2) -> np.ndarray:
    times = np.arange(int(seconds * RATE)) / RATE
    return (amplitude * np.sin(2 * np.pi * 220 * times)).astype(np.float32)


def test_there_is_a_level_only_while_it_listens(room: Room) -> None:
    assert room.listening.level() is None
    assert room.open() is None
    assert room.listening.level() is not None
    room.listening.close()
    assert room.listening.level() is None


def test_a_microphone_that_is_missing_or_busy_is_said(room: Room) -> None:
    room.library.refuse = DEVICE_UNAVAILABLE
    assert isinstance(room.open(), DeviceBusyError)
    room.library.refuse = None
    room.library.microphones = []
    assert isinstance(room.open(), DeviceMissingError)
    assert room.listening.level() is None


def test_it_can_be_opened_again_after_it_was_missing(room: Room) -> None:
    room.library.microphones = []
    assert room.open() is not None
    room.library.microphones = ["Fake Microphone"]
    assert room.open() is None
    assert room.listening.level() is not None


def test_what_was_said_is_played_back_and_judged(room: Room) -> None:
    room.open()
    room.library.say(tone(2.0))
    room.check()
    assert room.next(CheckStage.RECORDING).verdict is None
    assert room.next(CheckStage.PLAYING).verdict is CheckVerdict.GOOD
    done = room.next(CheckStage.DONE)
    assert done.verdict is CheckVerdict.GOOD
    assert done.seconds > 0.2
    assert not done.echo
    assert room.heard() > 0.1


def test_silence_is_told(room: Room) -> None:
    room.open()
    room.check()
    assert room.next(CheckStage.DONE).verdict is CheckVerdict.SILENT


def test_a_sound_that_is_cut_off_at_the_top_is_told(room: Room) -> None:
    room.open()
    room.library.say(np.clip(tone(2.0, 3.0), -1.0, 1.0))
    room.check()
    assert room.next(CheckStage.DONE).verdict is CheckVerdict.CLIPPING


def test_a_stop_while_recording_plays_what_there_is(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mic_check, "RECORD_S", 60.0)
    room.open()
    room.library.say(tone(2.0))
    room.check()
    while room.next(CheckStage.RECORDING).seconds < 0.2:
        pass
    room.listening.stop_check()
    assert room.next(CheckStage.PLAYING).verdict is CheckVerdict.GOOD
    assert room.next(CheckStage.DONE).seconds < 2.0


def test_nothing_holds_the_recording_when_it_is_removed(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    remove, holding = tempfile.TemporaryDirectory.cleanup, queue.Queue[list[str]]()

    def looked(folder: tempfile.TemporaryDirectory[str]) -> None:
        holding.put([thread.name for thread in threading.enumerate()])
        remove(folder)

    monkeypatch.setattr(tempfile.TemporaryDirectory, "cleanup", looked)
    room.open()
    room.library.say(tone(2.0))
    room.check()
    room.next(CheckStage.PLAYING)
    room.listening.stop_check()
    assert "take-player" not in holding.get(timeout=PATIENCE_S)


def test_leaving_the_page_while_it_records_plays_nothing(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mic_check, "RECORD_S", 60.0)
    room.open()
    room.library.say(tone(2.0))
    room.check()
    room.next(CheckStage.RECORDING)
    room.listening.close()
    for thread in threading.enumerate():
        if thread.name == "mic-check":
            thread.join(PATIENCE_S)
    assert room.heard() == 0.0
    while not room.steps.empty():
        assert room.steps.get().stage is CheckStage.RECORDING


def test_a_check_without_a_microphone_says_why(room: Room) -> None:
    room.check()
    done = room.next(CheckStage.DONE)
    assert done.verdict is CheckVerdict.FAILED
    assert "microphone" in done.message.lower()


def test_asking_again_never_waits_for_a_device_that_is_slow_to_open(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening, answers = threading.Event(), threading.Event()

    def slow(*_: object) -> None:
        opening.set()
        assert answers.wait(PATIENCE_S)

    monkeypatch.setattr(room.recorder, "open", slow)
    room.listening.open(room.opened.put)
    assert opening.wait(PATIENCE_S)
    again = threading.Thread(target=room.listening.open, args=(room.opened.put,), daemon=True)
    again.start()
    again.join(PATIENCE_S)
    waited = again.is_alive()
    answers.set()
    assert not waited
    assert [room.opened.get(timeout=PATIENCE_S) for _ in range(2)] == [None, None]
