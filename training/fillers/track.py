"""A recording as it grows, the filled pauses in it, and the file that many of them make."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np

from training.fillers.kokoro import RATE, Floats
from training.fillers.signal import decibels
from training.fillers.stretch import longer

CLIP_S = 12.0
_LENGTH_S = (0.14, 1.5)
_EDGE = int(0.008 * RATE)


@dataclass(frozen=True)
class Event:
    """A filled pause: seconds from the start of its recording."""

    start: float
    end: float
    label: str


def hold_one(piece: Floats, rng: np.random.Generator) -> Floats:
    """The piece with one of its loud moments held, as people hold "so" and "the"."""
    length = int(rng.uniform(0.1, 0.28) * RATE)
    if len(piece) < 3 * length:
        return piece
    starts = rng.integers(length // 2, len(piece) - length, 4)
    start = max(starts, key=lambda at: float(np.sum(piece[at : at + length] ** 2)))
    held = longer(piece[start : start + length], float(rng.uniform(1.5, 3.0)))
    return np.concatenate([piece[:start], held, piece[start + length :]])


def at_level(samples: Floats) -> Floats:
    """The samples with their loud parts at a root mean square of 0.1."""
    loud = samples[np.abs(samples) > 0.02 * np.abs(samples).max()]
    return np.asarray(samples * (0.1 / (np.sqrt(np.mean(loud**2)) + 1e-9)), np.float32)


def cut_at_pauses(sentence: Floats, rng: np.random.Generator) -> list[Floats]:
    """The sentence cut at up to two of its quietest places, at least 0.5 s apart."""
    levels = decibels(sentence)
    smooth = np.convolve(levels, np.ones(5) / 5, "same")
    places: list[int] = []
    for frame in np.argsort(smooth + rng.uniform(0, 8, len(smooth))):
        inside = 40 < frame < len(levels) - 40
        if inside and all(abs(frame - other) > 50 for other in places):
            places.append(int(frame))
        if len(places) >= rng.integers(1, 4):
            break
    edges = [0, *(place * 160 for place in sorted(places)), len(sentence)]
    return [sentence[a:b] for a, b in pairwise(edges)]


class Track:
    """Sound that grows at the end, and the filled pauses in it."""

    def __init__(self) -> None:
        self._samples = np.zeros(0, np.float32)
        self._events: list[Event] = []

    @property
    def seconds(self) -> float:
        return len(self._samples) / RATE

    def silence(self, seconds: float) -> None:
        self._samples = np.concatenate([self._samples, np.zeros(int(seconds * RATE), np.float32)])

    def add(self, piece: Floats, *, joined: bool = True) -> tuple[float, float]:
        """Append with a short cross-fade; returns where it lies, in seconds."""
        piece = piece.copy()
        edge = min(_EDGE, len(piece) // 4)
        if edge:
            piece[:edge] *= np.linspace(0, 1, edge, dtype=np.float32)
            piece[-edge:] *= np.linspace(1, 0, edge, dtype=np.float32)
        over = edge if joined and len(self._samples) > edge else 0
        start = len(self._samples) - over
        grown = np.zeros(start + len(piece), np.float32)
        grown[: len(self._samples)] = self._samples
        grown[start:] += piece
        self._samples = grown
        return start / RATE, len(grown) / RATE

    def filler(self, label: str, made: Floats, rng: np.random.Generator, softest_db: float) -> None:
        """A filled pause, with or without silence around it, softer or louder than the voice."""
        made = made[: int(_LENGTH_S[1] * RATE)]
        if len(made) < _LENGTH_S[0] * RATE:
            return
        self.silence(gap_s(rng))
        start, end = self.add(at_level(made) * 10 ** (rng.uniform(softest_db, 3) / 20))
        self.mark(start, end, label)
        self.silence(gap_s(rng))

    def mark(self, start: float, end: float, label: str) -> None:
        """What lies there, in seconds, is a filled pause."""
        self._events.append(Event(round(start, 3), round(end, 3), label))

    def near(self, made: Floats, rng: np.random.Generator) -> None:
        """Something like a filled pause that is none, with or without silence around it."""
        self.silence(gap_s(rng))
        self.add(at_level(made) * 10 ** (rng.uniform(-16, 3) / 20))
        self.silence(gap_s(rng))

    def cut(self, seconds: float) -> tuple[Floats, list[Event]]:
        """The first `seconds`; a filled pause over the end is faded out with its event."""
        end = seconds
        for event in self._events:
            if event.start < seconds < event.end:
                end = max(0.0, event.start - 0.01)
        out = np.zeros(int(seconds * RATE), np.float32)
        kept = self._samples[: int(end * RATE)]
        out[: len(kept)] = kept
        return out, [event for event in self._events if event.end <= end]


def gap_s(rng: np.random.Generator) -> float:
    """Silence beside a filled pause, in seconds; often none."""
    return 0.0 if rng.random() < 0.4 else float(rng.uniform(0.02, 0.5))


def write_clips(path: Path, made: Iterable[tuple[Floats, list[Event]]]) -> None:
    """Put recordings of one length into `path` (.npz), 16 bits a sample, with their events."""
    sounds, events = [], []
    for samples, found in made:
        sounds.append(np.round(samples * 32767).astype(np.int16))
        events.append([asdict(event) for event in found])
    np.savez(path, sounds=np.stack(sounds), events=json.dumps(events))
    total = sum(len(found) for found in events)
    print(path, f"{len(sounds) * CLIP_S / 60:.0f} min, {total} filled pauses", flush=True)
