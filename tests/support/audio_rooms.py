"""The same room twice, made of the fake and of the virtual sound server; and who listens in it."""

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Protocol

import numpy as np
import soundfile
from numpy.typing import NDArray

from fakes.audio import BLOCK, RATE, FakeSoundDevice
from greenroom.audio.system import SoundSystem
from greenroom.model.sound import MicrophoneTrouble, Sound
from support.virtual_sound import VirtualSound

Samples = NDArray[np.float32]


def tone(seconds: float, amplitude: float = 0.25) -> Samples:
    """440 Hz at 48 kHz."""
    moments = np.arange(round(seconds * RATE)) / RATE
    return (amplitude * np.sin(2 * np.pi * 440.0 * moments)).astype(np.float32)


def wait_until(condition: Callable[[], object], limit_s: float = 10.0) -> None:
    """Until it is true; fails after the limit."""
    pause = threading.Event()
    for _ in range(round(limit_s / 0.01)):
        if condition():
            return
        pause.wait(0.01)
    raise AssertionError("It did not come to that.")


class Room(Protocol):
    """What a contract test does to the world outside the program."""

    system: SoundSystem

    def say(self, samples: Samples) -> None:
        """Speak into the microphone; returns when all was said."""

    def say_meanwhile(self, samples: Samples) -> None:
        """Begin to speak into the microphone."""

    def listen(self) -> "AbstractContextManager[Heard]":
        """Record what speaker and microphone sound like."""
        ...

    def unplug(self) -> None:
        """The microphone goes."""

    def held_up(self) -> "AbstractContextManager[None]":
        """The microphone is there, and its sound does not come."""
        ...


class Heard:
    """What the speaker and the microphone sounded like, in one time: (2, n) at 48 kHz."""

    both: NDArray[np.float32]


class FakeRoom:
    def __init__(self) -> None:
        self.library = FakeSoundDevice()
        self.system = SoundSystem(self.library)

    def say(self, samples: Samples) -> None:
        self.say_meanwhile(samples)
        pause = threading.Event()
        while not self.library.silent:
            pause.wait(0.01)

    def say_meanwhile(self, samples: Samples) -> None:
        self.library.say(samples)

    @contextmanager
    def listen(self) -> Iterator[Heard]:
        heard = Heard()
        spoken, said = len(self.library.spoken), len(self.library.said_at)
        yield heard
        moments = [(t, 0, block) for t, block in self.library.spoken[spoken:]]
        # The block that the microphone was given at `t` sounded during the 10 ms before.
        loud = np.full(BLOCK, 0.5, np.float32)
        moments += [(t - BLOCK / RATE, 1, loud) for t in self.library.said_at[said:]]
        start = min(t for t, _, _ in moments)
        length = max(t for t, _, _ in moments) - start + 1.0
        heard.both = np.zeros((2, round(length * RATE)), np.float32)
        for t, row, block in moments:
            at = round((t - start) * RATE)
            heard.both[row, at : at + len(block)] = block

    def unplug(self) -> None:
        self.library.unplug()

    @contextmanager
    def held_up(self) -> Iterator[None]:
        self.library.freeze()
        yield
        self.library.freeze(False)


class VirtualRoom:
    def __init__(self, server: VirtualSound, folder: Path) -> None:
        self.server = server
        self.system = SoundSystem()
        self._folder = folder

    def say(self, samples: Samples) -> None:
        self.server.play_into_microphone(self._file(samples)).wait()

    def say_meanwhile(self, samples: Samples) -> None:
        self.server.play_into_microphone(self._file(samples))

    @contextmanager
    def listen(self) -> Iterator[Heard]:
        heard = Heard()
        path = self._folder / "room.wav"
        with self.server.record_room(path):
            yield heard
        heard.both = soundfile.read(path, dtype="float32")[0].T

    def unplug(self) -> None:
        self.server.disconnect_microphone()

    def held_up(self) -> AbstractContextManager[None]:
        return self.server.held_up()

    def _file(self, samples: Samples) -> Path:
        path = self._folder / "said.wav"
        soundfile.write(path, samples, RATE)
        return path


class Listener:
    """Keeps what the microphone tells, and lets a test wait for a trouble."""

    def __init__(self) -> None:
        self.sounds: list[Sound] = []
        self.troubles: list[tuple[MicrophoneTrouble, bool]] = []
        self._changed = threading.Condition()

    def heard(self, sound: Sound) -> None:
        self.sounds.append(sound)

    def trouble(self, trouble: MicrophoneTrouble, active: bool) -> None:
        with self._changed:
            self.troubles.append((trouble, active))
            self._changed.notify_all()

    def await_trouble(self, trouble: MicrophoneTrouble, active: bool = True) -> None:
        with self._changed:
            there = self._changed.wait_for(lambda: (trouble, active) in self.troubles, 10.0)
        assert there, f"{trouble} ({active}) was not reported: {self.troubles}"

    @property
    def heard_s(self) -> float:
        return sum(sound.duration_s for sound in self.sounds)
