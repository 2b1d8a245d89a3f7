"""Where there is voice: Silero says roughly, the level says exactly.

Silero's judgement comes every 32 ms and lags behind an onset by a window or two, so it only tells
which stretches are speech; their edges are where the level crosses a threshold between the noise
and the speech of the same recording.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from greenroom.model.span import Span
from greenroom.model.transcript import VoiceActivity
from greenroom.speech.grid import FRAME, FRAME_S, FRAMES_PER_WINDOW, RATE, frames

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]

SPEECH_STARTS = 0.4  # Silero's usual 0.5, lowered: a drawn-out "mm" often stays under it
SPEECH_GOES_ON = 0.25
_NOISY_STARTS, _NOISY_GOES_ON = 0.2, 0.12  # where noise hides it, speech is often under 0.4
_NOISY_DB = 15.0  # speech over noise; a quiet room has 30 and more
FLOOR_DB = -120.0

_BEFORE_S = 0.13  # how far Silero may lag at an onset
_AFTER_S = 0.10
_BRIDGE_S = 0.12  # a stop consonant closes the mouth for up to about 0.1 s
_SHORTEST_S = 0.05
_MUTED_DB = -100.0
_DYNAMIC_DB = 38.0  # quieter than this under the speech is reverberation, not voice


@dataclass(frozen=True, slots=True)
class Levels:
    """Noise, speech and the threshold between them, in dBFS."""

    noise_db: float
    speech_db: float
    threshold_db: float


def frame_levels(samples: Floats) -> Floats:
    """Level of each whole frame in dBFS, never under -120. `samples` in -1..1, shape (n,)."""
    count = len(samples) // FRAME
    blocks = samples[: count * FRAME].reshape(count, FRAME).astype(np.float64)
    power = np.mean(np.square(blocks), axis=1)
    return np.asarray(10 * np.log10(np.maximum(power, 10 ** (FLOOR_DB / 10))), np.float32)


def speech_windows(probabilities: Floats, *, noisy: bool = False) -> Mask:
    """Silero's probabilities with hysteresis, lower where it is `noisy`. Shape (windows,)."""
    starts, goes_on = SPEECH_STARTS, SPEECH_GOES_ON
    if noisy:
        starts, goes_on = _NOISY_STARTS, _NOISY_GOES_ON
    mask = np.zeros(len(probabilities), bool)
    inside = False
    for index, probability in enumerate(probabilities):
        inside = probability >= (goes_on if inside else starts)
        mask[index] = inside
    return mask


def measure_levels(levels: Floats, probabilities: Floats) -> Levels:
    """Noise and speech of a recording.

    Noise is the median outside speech, or the quietest tenth where that is lower: in a noisy room
    Silero calls breaths speech, and what is left outside is loud. Speech is the mean power inside.
    """
    smooth = _smooth(levels)
    # What is judged low throughout is taken for soft speech rather than for none.
    least = SPEECH_STARTS if np.any(probabilities >= SPEECH_STARTS) else _NOISY_STARTS
    inside = np.repeat(probabilities >= least, FRAMES_PER_WINDOW)[: len(smooth)]
    outside = ~_dilate(
        np.repeat(probabilities >= SPEECH_GOES_ON, FRAMES_PER_WINDOW)[: len(smooth)],
        frames(0.2),
        frames(0.2),
    )
    if not len(smooth):
        return Levels(-60.0, -25.0, -50.0)
    # Sound that was muted is no measure of the room.
    heard = smooth[smooth > _MUTED_DB]
    noise = float(np.percentile(heard, 10)) if len(heard) >= frames(0.3) else FLOOR_DB
    if np.count_nonzero(outside & (smooth > _MUTED_DB)) >= frames(0.3):
        noise = min(noise, float(np.median(smooth[outside & (smooth > _MUTED_DB)])))
    if np.count_nonzero(inside) >= frames(0.1):
        speech = float(10 * np.log10(np.mean(10 ** (smooth[inside].astype(np.float64) / 10))))
    else:
        speech = max(noise, -25.0)
    room = max(0.0, speech - noise)
    threshold = max(noise + min(12.0, max(3.0, 0.3 * room)), speech - _DYNAMIC_DB)
    return Levels(noise, speech, threshold)


def voiced_spans(
    levels: Floats, probabilities: Floats, measured: Levels, start_s: float = 0.0
) -> tuple[Span, ...]:
    """Voiced stretches in seconds; `start_s` is the moment of the first frame."""
    noisy = measured.speech_db - measured.noise_db < _NOISY_DB
    windows = speech_windows(probabilities, noisy=noisy)
    speech = np.repeat(windows, FRAMES_PER_WINDOW)[: len(levels)]
    near = _dilate(speech, frames(_BEFORE_S), frames(_AFTER_S))
    loud = near & (_smooth(levels[: len(near)]) > measured.threshold_db)
    runs = _bridge(_runs(loud), frames(_BRIDGE_S))
    return tuple(
        Span(round(start_s + first * FRAME_S, 3), round(start_s + last * FRAME_S, 3))
        for first, last in runs
        if last - first >= frames(_SHORTEST_S)
    )


def voice_activity(levels: Floats, probabilities: Floats, samples: int) -> VoiceActivity:
    """The activity of a whole take of `samples` samples."""
    measured = measure_levels(levels, probabilities)
    duration = samples / RATE
    spans = tuple(
        Span(min(span.start, duration), min(span.end, duration))
        for span in voiced_spans(levels, probabilities, measured)
    )
    return VoiceActivity(spans, duration, measured.noise_db, measured.speech_db)


def _smooth(levels: Floats) -> Floats:
    """Mean power over three frames: a low voice has periods longer than one frame."""
    if len(levels) < 3:
        return levels
    power = 10 ** (levels.astype(np.float64) / 10)
    padded = np.concatenate((power[:1], power, power[-1:]))
    mean = (padded[:-2] + padded[1:-1] + padded[2:]) / 3
    return np.asarray(10 * np.log10(mean), np.float32)


def _runs(mask: Mask) -> list[tuple[int, int]]:
    edges = np.flatnonzero(np.diff(np.concatenate(([False], mask, [False])).astype(np.int8)))
    return [(int(first), int(last)) for first, last in zip(edges[::2], edges[1::2], strict=True)]


def _bridge(runs: list[tuple[int, int]], shortest_gap: int) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for first, last in runs:
        if joined and first - joined[-1][1] < shortest_gap:
            joined[-1] = (joined[-1][0], last)
        else:
            joined.append((first, last))
    return joined


def _dilate(mask: Mask, before: int, after: int) -> Mask:
    wide = mask.copy()
    for first, last in _runs(mask):
        wide[max(0, first - before) : last + after] = True
    return wide
