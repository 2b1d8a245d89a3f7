"""Cuts believable "um"s and "uh"s out of carrier phrases.

A synthesiser that is given a lone "um" says some other word. Inside "Well... um... two of them."
it says it as a person would, between two short silences, and there it is cut out. What was cut is
then heard by the small Whisper model, primed for fillers, between two words of the same voice; the
first cut that it hears as a filler is taken.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from greenroom.voice.shaping import Samples, fade_ends, normalise, trim

_CARRIERS = (
    "Well... {}... two of them.",
    "So... {}... the third one.",
    "And... {}... we waited.",
    "Well, {}, two of them.",
    "Well… {}… two of them.",
)
_SPEEDS = (0.75, 0.85, 1.0)
_LENGTH_S = (0.18, 0.75)
_FRAME_S = 0.01
_SILENT_UNDER_PEAK_DB = 30.0
_SAME_ISLAND_S = 0.05
_HEARD = re.compile(r"\b(u+m+|u+h+|e+r+m*|a+h+|h+m+)\b", re.I)
_PRIMING = "Um, uh, hmm, er, ah."

Speak = Callable[[str, float], Samples]
"""Text and speed to samples."""


class NoFillerError(Exception):
    """This voice says no such filler in any carrier phrase."""


def cut_filler(text: str, speak: Speak, rate: int, whisper: Path) -> Samples:
    """A filler at `rate` in the voice that `speak` speaks with. Raises NoFillerError."""
    before, after = speak("We moved the release.", 1.0), speak("Then we told the client.", 1.0)
    gap = np.zeros(int(0.25 * rate), dtype=np.float32)
    for cut in _cuts(text, speak, rate):
        parts = [_shaped(part, rate) for part in (before, cut, after)]
        spliced = np.concatenate([parts[0], gap, parts[1], gap, parts[2]])
        if _HEARD.search(_hear(spliced, whisper)):
            return cut
    raise NoFillerError(f"No carrier phrase gave an audible {text!r}")


def _cuts(text: str, speak: Speak, rate: int) -> Iterator[Samples]:
    for speed in _SPEEDS:
        for carrier in _CARRIERS:
            samples = speak(carrier.format(text), speed)
            islands = _islands(samples, rate)
            if len(islands) == 3:
                start, end = islands[1]
                if _LENGTH_S[0] <= (end - start) / rate <= _LENGTH_S[1]:
                    margin = int(0.02 * rate)
                    yield samples[start - margin : end + margin]


def _shaped(samples: Samples, rate: int) -> Samples:
    return fade_ends(normalise(trim(samples, rate), rate), rate)


def _islands(samples: Samples, rate: int) -> list[tuple[int, int]]:
    """Voiced stretches as sample ranges, those closer than 50 ms joined."""
    frame = int(_FRAME_S * rate)
    whole = samples[: len(samples) // frame * frame].reshape(-1, frame).astype(np.float64)
    levels = 10 * np.log10(np.mean(whole**2, axis=1) + 1e-12)
    islands: list[tuple[int, int]] = []
    for index in np.flatnonzero(levels > levels.max() - _SILENT_UNDER_PEAK_DB):
        start = int(index) * frame
        if islands and start - islands[-1][1] < _SAME_ISLAND_S * rate:
            islands[-1] = (islands[-1][0], start + frame)
        else:
            islands.append((start, start + frame))
    return [island for island in islands if island[1] - island[0] > 3 * frame]


def _hear(samples: Samples, whisper: Path) -> str:
    segments, _ = _model(whisper).transcribe(
        samples,
        language="en",
        beam_size=1,
        initial_prompt=_PRIMING,
        condition_on_previous_text=False,
        vad_filter=False,
    )
    return " ".join(segment.text for segment in segments)


@cache
def _model(whisper: Path) -> Any:
    from faster_whisper import WhisperModel  # noqa: PLC0415 -- only when something is cut

    return WhisperModel(str(whisper), device="cpu", compute_type="int8", cpu_threads=2)
