"""Answers with silences of known place and length, put together from synthesised sentences.

Half of the silences are long (2.2 to 5 s), half are not (0.25 to 1.7 s): nothing lies so near the
limit of 2 s that the truth depends on where exactly a voice has faded out. Voices, sentences and
kinds of noise are those that the detector of filled pauses is tested with.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
from training.fillers import noises
from training.fillers.kokoro import RATE, Floats, Kokoro
from training.fillers.sentences import fluent
from training.fillers.signal import decibels

from greenroom.model.span import Span

CONDITIONS = ("quiet room", "pink noise, 20 dB", "pink noise, 10 dB", "breaths in the pauses")
_ROOM_DB = -55.0  # against the speech, as all levels here
_GAPS = 20
_TAKES = 1
_LONG_S = (2.2, 5.0)
_NOT_LONG_S = (0.25, 1.7)
# Under the loudest. Some voices end in half a second of hiss, 26 to 30 dB down, which is no speech;
# what is softer at either end is cut away, so that the silence begins where it is said to.
_SOFT_DB = -22.0
_HOP = 160
_SEED = 21


@dataclass(frozen=True, slots=True)
class Answer:
    """A file, what was done to it, and where its silences are, in seconds."""

    condition: str
    path: Path
    silences: tuple[Span, ...]


def answers(folder: Path, speech: Path) -> list[Answer]:
    """One answer for each condition, from `_GAPS` + 1 sentences; `speech` keeps the sentences.

    Raises what the voices raise when they are not there.
    """
    sentences = [trimmed(samples) for _, samples in fluent("test", Kokoro(speech))]
    rng, out = np.random.default_rng(_SEED), []
    for condition in CONDITIONS:
        for number in range(_TAKES):
            chosen = [sentences[at] for at in rng.permutation(len(sentences))[: _GAPS + 1]]
            breaths = condition == CONDITIONS[3]
            samples, silences = joined(chosen, gaps(rng), rng if breaths else None)
            path = folder / f"{condition.replace(' ', '-')}-{number}.wav"
            soundfile.write(path, _noisy(samples, condition, rng), RATE, subtype="PCM_16")
            out.append(Answer(condition, path, silences))
    return out


def gaps(rng: np.random.Generator) -> list[float]:
    """Lengths in seconds, half of them long, in any order."""
    half = _GAPS // 2
    lengths = np.concatenate((rng.uniform(*_LONG_S, half), rng.uniform(*_NOT_LONG_S, half)))
    return [float(length) for length in rng.permutation(lengths)]


def trimmed(samples: Floats) -> Floats:
    """Without what is soft at both ends, at a root mean square of 0.1."""
    loud = np.flatnonzero(decibels(samples) > _SOFT_DB)
    inner = samples[loud[0] * _HOP : (loud[-1] + 1) * _HOP]
    return np.asarray(inner * (0.1 / np.sqrt(np.mean(inner**2))), np.float32)


def joined(
    sentences: list[Floats], lengths: list[float], breathing: np.random.Generator | None = None
) -> tuple[Floats, tuple[Span, ...]]:
    """Sentences with silences between them, and where those are.

    With `breathing` a soft breath lies in the middle of each silence that has room for one.
    """
    pieces, silences, at = [], [], 0
    for number, sentence in enumerate(sentences):
        pieces.append(sentence)
        at += len(sentence)
        if number < len(lengths):
            silence = np.zeros(round(lengths[number] * RATE), np.float32)
            if breathing is not None:
                _breathe(silence, breathing)
            silences.append(Span(at / RATE, (at + len(silence)) / RATE))
            pieces.append(silence)
            at += len(silence)
    return np.concatenate(pieces), tuple(silences)


def _breathe(silence: Floats, rng: np.random.Generator) -> None:
    breath = noises.unit(noises.breath(rng)) * 10 ** (rng.uniform(-30, -20) / 20)
    start = (len(silence) - len(breath)) // 2
    if start > 0.2 * RATE:
        silence[start : start + len(breath)] += breath


def _noisy(samples: Floats, condition: str, rng: np.random.Generator) -> Floats:
    pink = noises.unit(noises.coloured(1.0)(len(samples), rng))
    level = {CONDITIONS[1]: -20.0, CONDITIONS[2]: -10.0}.get(condition, _ROOM_DB)
    mixed = samples + pink * 10 ** (level / 20)
    return np.asarray(mixed * min(1.0, 0.98 / np.abs(mixed).max()), np.float32)
