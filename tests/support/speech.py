"""Synthesised candidates whose every word, filler and pause lies at a known moment.

A script is a list of texts (what is said), numbers (seconds of silence) and `Filler`s::

    spoken = candidate_wav(path, [1.2, "We were late.", Filler("um"), 0.8, "I called them."])
    spoken.fillers[0].start

Everything is kept in one folder a machine (GREENROOM_TEST_SPEECH, else in the system's folder for
temporary files), so only the first run of the tests synthesises. The voices are the
interviewers' own; the caller should choose one that no interviewer in the same test speaks with.
"""

import os
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import soundfile
import soxr

from greenroom.model.sound import Sound
from greenroom.model.span import Span
from greenroom.platform.weights import Weights
from greenroom.voice.cache import PromptCache, piece_key
from greenroom.voice.engine import Engine
from greenroom.voice.kokoro import voices_file
from greenroom.voice.sentences import sentences
from greenroom.voice.shaping import Samples, fade_ends, normalise, trim
from support.fillers import cut_filler

RATE = 16_000
CANDIDATE_VOICE = "am_fenrir"
# Kokoro talks at about 200 words a minute by itself, faster than people answer.
CANDIDATE_SPEED = 0.85
SENTENCE_GAP_S = 0.35
FILLER_GAP_S = 0.12
ROOM_NOISE_DBFS = -62.0

_LIMIT_BYTES = 2_000_000_000

# What `trim` leaves around the voice.
_HEAD_S, _TAIL_S = 0.01, 0.03


@dataclass(frozen=True, slots=True)
class Filler:
    """A filled pause to speak: "um" or "uh"."""

    text: str = "um"


Script = Sequence[str | float | Filler]


@dataclass(frozen=True, slots=True)
class Placed:
    """A sentence, a filler or a pause (text ""), voiced edge to voiced edge, in seconds."""

    text: str
    span: Span

    @property
    def start(self) -> float:
        """Seconds from the start of the sound."""
        return self.span.start

    @property
    def end(self) -> float:
        """Seconds from the start of the sound."""
        return self.span.end


@dataclass(frozen=True, slots=True)
class Spoken:
    """A spoken script: `samples` at 16 kHz, shape (n,), and where everything lies (± 0.02 s).

    `pauses` are all silences between two voiced stretches, the short ones between sentences too.
    `answer` reaches from the first voiced moment to the last, fillers included.
    """

    samples: Samples
    sentences: tuple[Placed, ...]
    fillers: tuple[Placed, ...]
    pauses: tuple[Placed, ...]

    @property
    def text(self) -> str:
        """What is said, without fillers."""
        return " ".join(sentence.text for sentence in self.sentences)

    @property
    def answer(self) -> Span:
        """First to last voiced moment."""
        voiced = sorted(placed.span for placed in (*self.sentences, *self.fillers))
        return Span(voiced[0].start, voiced[-1].end)

    @property
    def duration_s(self) -> float:
        """Length of the whole sound."""
        return len(self.samples) / RATE

    @property
    def sound(self) -> Sound:
        """As it passes between rooms."""
        return Sound(self.samples.astype("<f4").tobytes(), RATE)


def _machine_folder(variable: str, name: str) -> Path:
    default = Path(tempfile.gettempdir()) / f"greenroom-test-{name}-{os.getuid()}"
    return Path(os.environ.get(variable) or default)


@cache
def machine_weights() -> Weights:
    """The real weights, placed once a machine. `ensure` raises ModelError where there are none."""
    return Weights(_machine_folder("GREENROOM_TEST_MODELS", "models"))


def synthesise(text: str, voice: str = CANDIDATE_VOICE, speed: float = CANDIDATE_SPEED) -> Samples:
    """The whole text at 16 kHz and -20 dBFS, without fillers and room noise."""
    return speak_script([text], voice, speed, noise_dbfs=None).samples


def speak_script(
    script: Script,
    voice: str = CANDIDATE_VOICE,
    speed: float = CANDIDATE_SPEED,
    noise_dbfs: float | None = ROOM_NOISE_DBFS,
) -> Spoken:
    """Speak a script. A number is the silence from voiced edge to voiced edge.

    Where the script names none, 0.35 s lie between sentences and 0.12 s around a filler. The noise
    is white and the same each time; None leaves digital silence.
    """
    track = _Track()
    for step in script:
        if isinstance(step, Filler):
            track.add(_filler(step.text, voice), step.text, is_filler=True)
        elif isinstance(step, str):
            for piece in sentences(step):
                track.add(_piece(piece.text, voice, speed), piece.text, is_filler=False)
        else:
            track.wait(float(step))
    return track.finish(noise_dbfs)


def candidate_wav(
    path: Path,
    script: Script,
    voice: str = CANDIDATE_VOICE,
    speed: float = CANDIDATE_SPEED,
    noise_dbfs: float | None = ROOM_NOISE_DBFS,
) -> Spoken:
    """Speak a script into a 16 kHz, 16-bit WAV file."""
    spoken = speak_script(script, voice, speed, noise_dbfs)
    soundfile.write(path, spoken.samples, RATE, subtype="PCM_16")
    return spoken


class _Track:
    """Lays pieces one after the other and remembers where their voice is."""

    def __init__(self) -> None:
        self._parts: list[Samples] = []
        self._sentences: list[Placed] = []
        self._fillers: list[Placed] = []
        self._pauses: list[Placed] = []
        self._at = 0  # samples so far
        self._voiced_to: float | None = None
        self._gap: float | None = None
        self._after_filler = False

    def wait(self, seconds: float) -> None:
        self._gap = (self._gap or 0.0) + seconds

    def add(self, samples: Samples, text: str, *, is_filler: bool) -> None:
        self._lay_gap(FILLER_GAP_S if is_filler or self._after_filler else SENTENCE_GAP_S)
        start = self._at / RATE + _HEAD_S
        self._append(samples)
        span = Span(start, self._at / RATE - _TAIL_S)
        (self._fillers if is_filler else self._sentences).append(Placed(text, span))
        if self._voiced_to is not None:
            self._pauses.append(Placed("", Span(self._voiced_to, start)))
        self._voiced_to = span.end
        self._after_filler = is_filler

    def finish(self, noise_dbfs: float | None) -> Spoken:
        if self._gap is not None:
            self._append(_silence(self._gap))
        samples = np.concatenate(self._parts) if self._parts else _silence(0.0)
        if noise_dbfs is not None:
            noise = np.random.default_rng(0).standard_normal(len(samples)) * 10 ** (noise_dbfs / 20)
            samples = samples + noise.astype(np.float32)
        return Spoken(
            samples.astype(np.float32),
            tuple(self._sentences),
            tuple(self._fillers),
            tuple(self._pauses),
        )

    def _lay_gap(self, usual: float) -> None:
        if self._voiced_to is None:
            self._append(_silence(max(0.0, (self._gap or 0.0) - _HEAD_S)))
        else:
            gap = usual if self._gap is None else self._gap
            self._append(_silence(max(0.0, gap - _HEAD_S - _TAIL_S)))
        self._gap = None

    def _append(self, samples: Samples) -> None:
        self._parts.append(samples)
        self._at += len(samples)


def _silence(seconds: float) -> Samples:
    return np.zeros(round(seconds * RATE), dtype=np.float32)


def _piece(text: str, voice: str, speed: float) -> Samples:
    return _cached(piece_key(text, voice, speed, "sentence/1"), lambda: _raw(text, voice, speed))


def _filler(text: str, voice: str) -> Samples:
    key = piece_key(text, voice, 1.0, "filler/1")
    return _cached(
        key,
        lambda: cut_filler(
            text,
            lambda carrier, speed: _raw(carrier, voice, speed),
            RATE,
            machine_weights().ensure("tiny.en"),
        ),
    )


def _cached(key: str, make: Callable[[], Samples]) -> Samples:
    store = PromptCache(_machine_folder("GREENROOM_TEST_SPEECH", "speech"), _LIMIT_BYTES)
    if (found := store.get(key)) is not None:
        return found[0]
    made = fade_ends(normalise(trim(make(), RATE), RATE), RATE)
    store.put(key, made, RATE)
    stored = store.get(key)
    return stored[0] if stored is not None else made


def _raw(text: str, voice: str, speed: float) -> Samples:
    samples, rate = _engine().synthesise(text, voice, speed)
    return np.asarray(soxr.resample(samples, rate, RATE), dtype=np.float32)


@cache
def _engine() -> Engine:
    return Engine(machine_weights().ensure("kokoro"), voices_file(), threads=1)
