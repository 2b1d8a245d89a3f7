"""What the recogniser writes for recordings, chunk by chunk as in the program, without a detector.

The chunks' places are kept, so that any detector can be asked afterwards.
"""

import threading
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from greenroom.model.span import Span
from greenroom.model.transcript import HeardFilledPause, Transcript
from greenroom.speech.decoder import Decoder
from greenroom.speech.detector import FilledPauseDetector
from greenroom.speech.grid import RATE
from greenroom.speech.listening import Job, Listening
from greenroom.speech.messages import FromChild, Settled
from greenroom.speech.tally import Tally
from greenroom.speech.worker import Worker
from training.fillers.kokoro import Floats


@dataclass(frozen=True)
class Hearing:
    """A recording, its true filled pauses, its words, and its chunks.

    Chunks are (first sample, samples), `frames` what the encoder made of each, as float16.
    """

    name: str
    samples: Floats
    true: list[Span]
    transcript: Transcript
    chunks: list[tuple[int, int]]
    frames: list[Floats]

    def with_detector(self, detector: FilledPauseDetector) -> Transcript:
        """The transcript as it would have been with this detector."""
        pauses: list[HeardFilledPause] = []
        for (start, count), frames in zip(self.chunks, self.frames, strict=True):
            part = self.samples[start : start + count]
            pauses += detector.hear(part, start / RATE, frames.astype(np.float32))
        return replace(self.transcript, filled_pauses=tuple(pauses), filler_detector=detector.name)


class Recogniser:
    """Whisper in this process."""

    name = "none"

    def __init__(self, folder: Path, threads: int = 1) -> None:
        self._frames: list[Floats] = []
        self._places: list[tuple[int, int]] = []
        self._heard: list[Settled] = []
        self._done = threading.Event()
        self._name = folder.name
        self._take = 0
        self._worker = Worker(Decoder(folder, threads, "cpu"), self._told, self)  # type: ignore[arg-type]

    def hear(self, samples: Floats, start_s: float, frames: Floats) -> tuple[HeardFilledPause, ...]:
        """Takes the detector's place: only remembers what it would have been asked."""
        self._places.append((round(start_s * RATE), len(samples)))
        self._frames.append(frames.astype(np.float16))
        return ()

    def listen(self, name: str, samples: Floats, true: list[Span]) -> Hearing:
        """Hear a whole recording. Raises RuntimeError when it cannot be decoded."""
        self._take += 1
        self._places, self._frames, self._heard = [], [], []
        self._done.clear()
        self._worker.begin(self._take, "en")
        listening = Listening(self._take)
        jobs = [
            job
            for at in range(0, len(samples), RATE)
            for job in listening.feed(samples[at : at + RATE])
        ]
        for job in (*jobs, *listening.finish()):
            if isinstance(job, Job):
                self._worker.add(job)
        self._done.wait()
        if not self._heard or not self._heard[-1].last:
            raise RuntimeError(f"{name} could not be decoded")
        tally = Tally(self._take, _Nobody(), live=False)
        tally.describe(self._name, "en")
        tally.feed(samples.astype("<f4").tobytes())
        for message in self._heard:
            tally.settle(message)
        return Hearing(name, samples, true, tally.transcript(), self._places, self._frames)

    def close(self) -> None:
        """End its thread."""
        self._worker.end()

    def _told(self, message: FromChild) -> None:
        if isinstance(message, Settled):
            self._heard.append(message)
        if not isinstance(message, Settled) or message.last:
            self._done.set()


class _Nobody:
    def __getattr__(self, name: str) -> Any:
        return lambda *_: None


def recordings(path: Path, count: int) -> list[tuple[str, Floats, list[Span]]]:
    """Name, samples and true filled pauses of built recordings (clips-*.npz)."""
    import json  # noqa: PLC0415

    data = np.load(path)
    listed = zip(data["sounds"][:count], json.loads(str(data["events"])), strict=False)
    return [
        (
            f"{path.stem}-{number}",
            sound.astype(np.float32) / 32768,
            [Span(event["start"], event["end"]) for event in events],
        )
        for number, (sound, events) in enumerate(listed)
    ]
