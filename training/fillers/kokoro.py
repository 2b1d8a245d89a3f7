"""Kokoro speech for the splits: sentences, and sounds cut out of carrier phrases.

The eight voices are dealt out to the splits, and mixtures of styles are made only of voices of
one split. Synthesis takes about half of real time on one core, so everything is kept in a folder.
"""

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
import soxr
from numpy.typing import NDArray

from greenroom.platform.weights import Weights
from greenroom.voice.engine import _load
from greenroom.voice.kokoro import voices_file

RATE = 16_000
Floats = NDArray[np.float32]

VOICES = {
    "train": ("af_heart", "am_michael", "am_fenrir", "bf_emma", "af_nicole"),
    "dev": ("bm_george",),
    "test": ("af_bella", "bm_fable"),
}


@dataclass(frozen=True)
class Speaker:
    """A mixture of one or two voices; `share` is the first one's."""

    first: str
    second: str
    share: float

    @property
    def british(self) -> bool:
        return self.first.startswith("b")


def speakers(split: str, count: int, rng: np.random.Generator) -> list[Speaker]:
    """`count` speakers of a split, its pure voices first."""
    voices = VOICES[split]
    out = [Speaker(voice, voice, 1.0) for voice in voices][:count]
    while len(out) < count:
        first, second = rng.choice(voices, 2)
        out.append(Speaker(str(first), str(second), float(np.round(rng.uniform(0.35, 0.65), 2))))
    return out


class Kokoro:
    """The synthesiser with a folder of what it said before. 16 kHz out."""

    def __init__(self, cache_folder: Path, weights: Path | None = None, threads: int = 1) -> None:
        self._folder = cache_folder
        self._folder.mkdir(parents=True, exist_ok=True)
        self._weights = weights
        self._threads = threads

    def say(self, text: str, speaker: Speaker, speed: float, *, phonemes: bool = False) -> Floats:
        """`text` as 16 kHz samples; `phonemes` says that it is IPA."""
        key = hashlib.sha256(f"1|{text}|{speaker}|{speed:.3f}|{phonemes}".encode()).hexdigest()[:24]
        path = self._folder / f"{key}.flac"
        if not path.is_file():
            kokoro, styles = _engine(self._weights or _weights(self._folder), self._threads)
            mixed = speaker.share * styles[speaker.first]
            style = (mixed + (1 - speaker.share) * styles[speaker.second]).astype(np.float32)
            language = "en-gb" if speaker.british else "en-us"
            samples, rate = kokoro.create(
                text, style, speed=speed, lang=language, is_phonemes=phonemes, trim=False
            )
            made = soxr.resample(np.asarray(samples, np.float32), rate, RATE)
            part = path.with_suffix(f".{np.random.default_rng().integers(1 << 30)}.part")
            soundfile.write(part, np.clip(made, -1, 1), RATE, format="FLAC", subtype="PCM_16")
            part.replace(path)
        return soundfile.read(path, dtype="float32")[0]


def _weights(folder: Path) -> Path:
    return Weights(folder / "models").ensure("kokoro")


@cache
def _engine(weights: Path, threads: int) -> tuple[Any, dict[str, Any]]:
    kokoro, styles, _ = _load(weights, voices_file(), threads)
    return kokoro, styles
