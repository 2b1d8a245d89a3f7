"""The microphone's stream: its callback copies blocks into a queue, and does nothing else."""

from collections import deque
from dataclasses import dataclass
from typing import Any, NamedTuple

from greenroom.audio.system import SoundSystem, Target

# At the shortest blocks seen (2 ms) this is 20 s, at the usual 25 ms over 4 minutes.
MAX_QUEUED_BLOCKS = 10_000


class Block(NamedTuple):
    """Interleaved float32 as the device gave it, with the stream time of its first sample."""

    data: bytes
    time_s: float
    overflow: bool


@dataclass(slots=True)
class QueueLoss:
    """Counted by the callback, read by the writer; blocks that found the queue full."""

    blocks: int = 0
    frames: int = 0


class Capture:
    """An open input stream. `take()` gives what came since; `finished` says that it ended."""

    def __init__(self, system: SoundSystem, target: Target) -> None:
        self._system = system
        self._queue: deque[Block] = deque()
        self.loss = QueueLoss()
        self.finished = False
        self.sample_rate = target.sample_rate
        self.stream: Any = system.open_input(target, self._callback, self._on_finished)
        self.channels = int(self.stream.channels)

    def take(self) -> list[Block]:
        """Everything queued so far, oldest first."""
        blocks = []
        for _ in range(len(self._queue)):
            blocks.append(self._queue.popleft())
        return blocks

    def now(self) -> float:
        """Stream time in seconds."""
        return self._system.now(self.stream)

    def close(self) -> None:
        """End the stream; what is queued can still be taken."""
        self._system.close(self.stream)

    def _callback(self, data: Any, frames: int, time: Any, status: Any) -> None:
        # Runs on the sound card's thread: a copy, an append, two counters at most.
        if len(self._queue) >= MAX_QUEUED_BLOCKS:
            self.loss.blocks += 1
            self.loss.frames += frames
            return
        # Some drivers leave the time of the first sample empty; then the block's end is now.
        start = time.inputBufferAdcTime or time.currentTime - frames / self.sample_rate
        self._queue.append(Block(bytes(data), start, status.input_overflow))

    def _on_finished(self) -> None:
        self.finished = True
