"""A stand-in for the `sounddevice` module: the same streams and callbacks, no sound card.

It keeps real time. What `say` queues reaches input callbacks block by block, what output callbacks
deliver is kept in `spoken`; both with honest time stamps on one clock.
"""

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

RATE = 48_000
BLOCK = 480
OUTPUT_DELAY_S = 0.05
DEVICE_UNAVAILABLE = -9985
INVALID_DEVICE = -9996
HOST_ERROR = -9999
_API = "Core Audio"


class PortAudioError(Exception):
    """As in sounddevice: a message, PortAudio's code, and (host, code, text) of the host."""


class _Times:
    def __init__(self, start: float, heard: float) -> None:
        self.inputBufferAdcTime = start  # named by PortAudio
        self.outputBufferDacTime = heard
        self.currentTime = start + BLOCK / RATE


class _Status:
    def __init__(self, overflow: bool = False) -> None:
        self.input_overflow = overflow
        self.output_underflow = False

    def __bool__(self) -> bool:
        return self.input_overflow


class FakeSoundDevice:
    """One microphone and one speaker; `microphones` and `speakers` may be changed by a test."""

    PortAudioError = PortAudioError

    def __init__(self) -> None:
        self.microphones = ["Fake Microphone"]
        self.speakers = ["Fake Headphones"]
        self.refuse: int | None = None
        self.told: tuple[int, int, str] | None = None
        self.restarts = 0
        self.spoken: list[tuple[float, NDArray[np.float32]]] = []
        self.said_at: list[float] = []
        self.opened: list[dict[str, Any]] = []
        self._waiting: deque[NDArray[np.float32]] = deque()
        self._overflows: deque[int] = deque()
        self._inputs: list[_Stream] = []

    # -- what a test does -----------------------------------------------------------------------

    def say(self, samples: NDArray[np.float32]) -> None:
        """Speak into the microphone from its next block on."""
        blocks = -(-len(samples) // BLOCK)
        padded = np.zeros(blocks * BLOCK, np.float32)
        padded[: len(samples)] = samples
        self._waiting.extend(padded.reshape(blocks, BLOCK))

    @property
    def silent(self) -> bool:
        """Whether all that was said has been heard."""
        return not self._waiting

    def overflow(self, lost_frames: int) -> None:
        """The card loses so many frames before its next block, and flags it."""
        self._overflows.append(lost_frames)

    def unplug(self) -> None:
        """The microphone goes; its streams finish."""
        self.microphones = []
        for stream in self._inputs:
            stream.break_off()

    def freeze(self, frozen: bool = True) -> None:
        """The microphone's streams stay open, but nothing comes any more (or again)."""
        for stream in self._inputs:
            stream.frozen = frozen

    # -- what sounddevice offers ----------------------------------------------------------------

    def query_hostapis(self) -> list[dict[str, Any]]:
        speaker = len(self.microphones) if self.speakers else -1
        return [
            {
                "name": _API,
                "default_input_device": 0 if self.microphones else -1,
                "default_output_device": speaker,
            }
        ]

    def query_devices(self) -> list[dict[str, Any]]:
        return [_device(name, 1, 0) for name in self.microphones] + [
            _device(name, 0, 2) for name in self.speakers
        ]

    def _terminate(self) -> None:
        self.restarts += 1

    def _initialize(self) -> None: ...

    def RawInputStream(self, **options: Any) -> "_Stream":  # noqa: N802 -- sounddevice's name
        if not self.microphones:
            raise PortAudioError("Device unavailable", DEVICE_UNAVAILABLE)
        stream = self._stream(options, _Stream.hear_microphone)
        self._inputs.append(stream)
        return stream

    def RawOutputStream(self, **options: Any) -> "_Stream":  # noqa: N802 -- sounddevice's name
        return self._stream(options, _Stream.feed_speaker)

    def _stream(self, options: dict[str, Any], work: Callable[["_Stream"], None]) -> "_Stream":
        if self.refuse is not None:
            told = () if self.told is None else (self.told,)
            raise PortAudioError("refused", self.refuse, *told)
        self.opened.append(options)
        return _Stream(self, options, work)

    def next_block(self) -> tuple[NDArray[np.float32], int]:
        """What the microphone hears now, and how many frames were lost before."""
        if self._waiting:
            self.said_at.append(time.monotonic())
            block = self._waiting.popleft()
        else:
            block = np.zeros(BLOCK, np.float32)
        return block, self._overflows.popleft() if self._overflows else 0


class _Stream:
    """A stream with a thread in the place of the sound card's."""

    def __init__(
        self,
        library: FakeSoundDevice,
        options: dict[str, Any],
        work: Callable[["_Stream"], None],
    ) -> None:
        self.samplerate = options["samplerate"]
        self.channels = options["channels"]
        self.frozen = False
        self._library = library
        self._callback = options["callback"]
        self._finished = options["finished_callback"]
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=work, args=(self,), daemon=True)

    @property
    def time(self) -> float:
        return time.monotonic()

    def start(self) -> None:
        self._thread.start()

    def abort(self) -> None:
        self._stopped.set()
        self._thread.join()

    def close(self) -> None:
        self.abort()

    def break_off(self) -> None:
        """End by itself, as a stream does whose device went."""
        if not self._stopped.is_set():
            self._stopped.set()
            self._finished()

    def hear_microphone(self) -> None:
        start = time.monotonic()
        while not self._stopped.wait(max(0.0, start + BLOCK / RATE - time.monotonic())):
            block, lost = self._library.next_block()
            start += lost / RATE
            if not self.frozen:
                frames = np.repeat(block, self.channels)
                times = _Times(start, 0.0)
                self._callback(frames.tobytes(), BLOCK, times, _Status(lost > 0))
            start += BLOCK / RATE

    def feed_speaker(self) -> None:
        at = time.monotonic()
        while not self._stopped.wait(max(0.0, at - time.monotonic())):
            buffer = bytearray(BLOCK * self.channels * 4)
            heard = at + OUTPUT_DELAY_S
            self._callback(buffer, BLOCK, _Times(at, heard), _Status())
            frames = np.frombuffer(bytes(buffer), "<f4").reshape(BLOCK, self.channels)
            self._library.spoken.append((heard, frames[:, 0]))
            at += BLOCK / RATE


def _device(name: str, inputs: int, outputs: int) -> dict[str, Any]:
    return {
        "name": name,
        "hostapi": 0,
        "max_input_channels": inputs,
        "max_output_channels": outputs,
        "default_samplerate": float(RATE),
    }
