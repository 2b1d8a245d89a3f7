"""More kinds of noise behind a voice, for training and for development recordings.

None of them is among the kinds of `noises`, and the held-out recordings have none of them.
"""

import numpy as np

from training.fillers.kokoro import RATE, Floats
from training.fillers.noises import Make, clicks, unit


def engine(count: int, rng: np.random.Generator) -> Floats:
    """A motor: many harmonics of a slowly changing low tone, with a rattle."""
    at = np.arange(count) / RATE
    base = rng.uniform(22, 65) * (1 + 0.08 * np.sin(2 * np.pi * rng.uniform(0.05, 0.4) * at))
    phase = 2 * np.pi * np.cumsum(base) / RATE
    parts = [rng.uniform(0.2, 1) / k**0.8 * np.sin(k * phase + rng.uniform(0, 6))
             for k in range(1, 30)]  # fmt: skip
    rattle = rng.normal(size=count) * np.maximum(0, np.sin(phase)) ** 4
    return unit(np.sum(parts, axis=0) + rng.uniform(0, 0.5) * rattle)


def strings(count: int, rng: np.random.Generator) -> Floats:
    """Bowed chords: sawtooth tones that swell, with vibrato."""
    out, at = np.zeros(count), 0
    while at < count:
        length = int(rng.uniform(0.4, 2.5) * RATE)
        time = np.arange(length) / RATE
        note = np.zeros(length)
        for step in rng.choice((0, 4, 7, 12, 16), int(rng.integers(1, 4)), replace=False):
            hertz = 98 * 2 ** ((step + rng.integers(0, 24)) / 12)
            bend = 1 + 0.006 * np.sin(2 * np.pi * rng.uniform(4.5, 6.5) * time)
            phase = 2 * np.pi * np.cumsum(hertz * bend) / RATE
            for k in range(1, 16):
                note += np.sin(k * phase) / k * (hertz * k < 7000)
        swell = np.minimum(1, time / rng.uniform(0.05, 0.4)) * np.minimum(1, time[::-1] / 0.1)
        out[at : at + length] += (note * swell)[: count - at]
        at += int(length * rng.uniform(0.7, 1.1))
    return unit(out + 1e-4 * rng.normal(size=count))


def bells(count: int, rng: np.random.Generator) -> Floats:
    """Struck metal: partials that are no harmonics."""
    out = np.zeros(count)
    for _ in range(int(rng.integers(3, 25))):
        start, hertz = int(rng.integers(0, count)), rng.uniform(250, 1800)
        time = np.arange(count - start) / RATE
        for ratio in (1.0, 2.76, 5.4, 8.93):
            tone = np.sin(2 * np.pi * hertz * ratio * time) * (hertz * ratio < 7500)
            out[start:] += tone * np.exp(-time * ratio / rng.uniform(0.2, 1.2)) / ratio
    return unit(out + 1e-4 * rng.normal(size=count))


def birds(count: int, rng: np.random.Generator) -> Floats:
    """Chirps: tones that glide between 1.5 and 6 kHz."""
    out = np.zeros(count)
    for _ in range(int(rng.integers(5, 60))):
        length = int(rng.uniform(0.04, 0.25) * RATE)
        low, high = np.exp(rng.uniform(np.log(1500), np.log(6000), 2))
        tone = np.sin(2 * np.pi * np.cumsum(np.linspace(low, high, length)) / RATE)
        start = int(rng.integers(0, count - length))
        out[start : start + length] += tone * np.hanning(length) * rng.uniform(0.2, 1)
    return unit(out + 1e-3 * rng.normal(size=count))


def siren(count: int, rng: np.random.Generator) -> Floats:
    """A tone that rises and falls, and its echo."""
    at = np.arange(count) / RATE
    swing = np.sin(2 * np.pi * rng.uniform(0.15, 3) * at + rng.uniform(0, 6))
    hertz = rng.uniform(350, 900) * 2 ** (rng.uniform(0.2, 0.7) * swing)
    phase = 2 * np.pi * np.cumsum(hertz) / RATE
    made = sum(rng.uniform(0.3, 1) / k * np.sin(k * phase) for k in range(1, 5))
    return unit(made + np.roll(made, int(0.11 * RATE)) * 0.4 + 1e-3 * rng.normal(size=count))


def shaver(count: int, rng: np.random.Generator) -> Floats:
    """A buzz between 80 and 250 Hz with noise in its rhythm."""
    at = np.arange(count) / RATE
    hertz = rng.uniform(80, 250) * (1 + 0.02 * np.cumsum(rng.normal(size=count)) / np.sqrt(count))
    phase = 2 * np.pi * hertz * at
    buzz = np.sign(np.sin(phase)) * rng.uniform(0.2, 1) + np.sin(2 * phase)
    return unit(buzz + rng.uniform(0.2, 1) * rng.normal(size=count) * (1 + np.sin(phase)))


def piano(count: int, rng: np.random.Generator) -> Floats:
    """Single struck tones of any key, that fade."""
    out = np.zeros(count)
    for _ in range(int(rng.integers(6, 50))):
        start, hertz = int(rng.integers(0, count)), 65 * 2 ** (rng.integers(0, 48) / 12)
        time = np.arange(count - start) / RATE
        for k in range(1, 12):
            tone = np.sin(2 * np.pi * hertz * k * np.sqrt(1 + 4e-4 * k * k) * time)
            out[start:] += tone * np.exp(-time * (1 + 0.5 * k)) / k * (hertz * k < 7000)
    return unit(out + 1e-4 * rng.normal(size=count))


def crickets(count: int, rng: np.random.Generator) -> Floats:
    """A high tone in fast pulses."""
    at = np.arange(count) / RATE
    pulses = np.maximum(0, np.sin(2 * np.pi * rng.uniform(12, 30) * at)) ** 2
    phrases = np.sin(2 * np.pi * rng.uniform(0.4, 1.5) * at) > -0.2
    tone = np.sin(2 * np.pi * rng.uniform(3500, 5500) * at)
    return unit(tone * pulses * phrases + 0.02 * rng.normal(size=count))


def washing(count: int, rng: np.random.Generator) -> Floats:
    """Water that slaps round in a drum, over the tone of its motor."""
    at = np.arange(count) / RATE
    slap = np.maximum(0, np.sin(2 * np.pi * rng.uniform(0.7, 1.6) * at)) ** 6
    hertz = rng.uniform(120, 300)
    motor = sum(np.sin(2 * np.pi * hertz * k * at + k) / k for k in range(1, 7))
    return unit(np.convolve(rng.normal(size=count), np.ones(12) / 12, "same") * slap * 6 + motor)


MORE: dict[str, dict[str, Make]] = {
    "train": {
        "engine": engine,
        "strings": strings,
        "bells": bells,
        "birds": birds,
        "siren": siren,
        "shaver": shaver,
        "dishes": clicks(4, 1300, 0.03),
        "footsteps": clicks(2, 110, 0.04),
    },
    "dev": {"piano": piano, "crickets": crickets, "washing machine": washing},
}


def behind(samples: Floats, split: str, rng: np.random.Generator) -> Floats:
    """One of a split's kinds behind a voice, 4 to 30 dB under it."""
    kinds = list(MORE[split].values())
    noise = kinds[rng.integers(len(kinds))](len(samples), rng)
    level = rng.uniform(4, 18) if rng.random() < 0.6 else rng.uniform(15, 30)
    return np.asarray(unit(samples) + noise * 10 ** (-level / 20), np.float32)
