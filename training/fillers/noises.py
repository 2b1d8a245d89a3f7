"""Sounds that are no speech: noises behind a voice and events between words. 16 kHz.

The kinds are dealt out to the splits, so that what was never heard in training is tested.
"""

from collections.abc import Callable

import numpy as np

from training.fillers.formant import NEAR, Voice, random_voice, sound
from training.fillers.kokoro import RATE, Floats

Make = Callable[[int, np.random.Generator], Floats]


def coloured(power: float) -> Make:
    """Noise whose power falls with frequency as f^-power."""

    def make(count: int, rng: np.random.Generator) -> Floats:
        spectrum = np.fft.rfft(rng.normal(size=count))
        hertz = np.maximum(np.fft.rfftfreq(count, 1 / RATE), 20.0)
        return unit(np.fft.irfft(spectrum * hertz ** (-power / 2), count))

    return make


def band(low: float, high: float, flutter_hz: float = 0.0) -> Make:
    """Noise of a band, swelling `flutter_hz` times a second."""

    def make(count: int, rng: np.random.Generator) -> Floats:
        hertz = np.fft.rfftfreq(count, 1 / RATE)
        shape = 1 / (1 + (low / np.maximum(hertz, 1)) ** 4) / (1 + (hertz / high) ** 4)
        made = np.fft.irfft(np.fft.rfft(rng.normal(size=count)) * shape, count)
        swell = 1 + 0.8 * np.sin(
            2 * np.pi * flutter_hz * np.arange(count) / RATE + rng.uniform(0, 6)
        )
        return unit(made * swell)

    return make


def mains(count: int, rng: np.random.Generator) -> Floats:
    """Hum of 50 or 60 Hz with harmonics."""
    base, at = float(rng.choice([50, 60])), np.arange(count) / RATE
    parts = [
        rng.uniform(0.1, 1) / k * np.sin(2 * np.pi * base * k * at + rng.uniform(0, 6))
        for k in range(1, 14)
    ]
    return unit(np.sum(parts, axis=0) + 0.02 * rng.normal(size=count))


def clicks(rate_hz: float, ring_hz: float, decay_s: float) -> Make:
    """Keys, drops or a clock: ringing clicks at random moments."""

    def make(count: int, rng: np.random.Generator) -> Floats:
        out = np.zeros(count)
        length = int(8 * decay_s * RATE)
        at = np.arange(length) / RATE
        for _ in range(rng.poisson(rate_hz * count / RATE) + 1):
            tone = np.sin(2 * np.pi * ring_hz * rng.uniform(0.6, 1.6) * at)
            hit = (tone + rng.normal(size=length)) * np.exp(-at / decay_s) * rng.uniform(0.2, 1)
            start = int(rng.integers(0, max(1, count - length)))
            out[start : start + length] += hit[: len(out) - start]
        return unit(out + 1e-4 * rng.normal(size=count))

    return make


def music(scale: tuple[int, ...], overtones: int) -> Make:
    """Held chords and a tune over them."""

    def make(count: int, rng: np.random.Generator) -> Floats:
        out, at = np.zeros(count), 0
        while at < count:
            length = int(rng.uniform(0.15, 0.9) * RATE)
            time = np.arange(length) / RATE
            root = 110 * 2 ** (float(rng.choice(scale)) / 12 + int(rng.integers(0, 3)))
            note = np.zeros(length)
            for tone in (0, *rng.choice(scale, int(rng.integers(0, 3)))):
                hertz = root * 2 ** (float(tone) / 12)
                for k in range(1, overtones):
                    note += np.sin(2 * np.pi * hertz * k * time) / k**1.3 * (hertz * k < 7000)
            note *= np.minimum(1, time / 0.02) * np.exp(-time / rng.uniform(0.2, 2))
            out[at : at + length] += note[: count - at]
            at += int(length * rng.uniform(0.6, 1.0))
        return unit(out)

    return make


BEHIND: dict[str, dict[str, Make]] = {
    "train": {
        "white": coloured(0.0),
        "brown": coloured(2.0),
        "fan": band(150, 900),
        "hiss": band(2500, 7000),
        "mains": mains,
        "keyboard": clicks(6, 2500, 0.008),
        "music": music((0, 2, 4, 5, 7, 9, 11), 8),
    },
    "dev": {"pink": coloured(1.0), "rain": clicks(60, 3500, 0.003)},
    "test": {
        "street": band(60, 500, 0.25),
        "air conditioning": band(300, 2200, 2.0),
        "clock": clicks(2, 4200, 0.004),
        "organ": music((0, 3, 5, 7, 10), 4),
    },
}


def breath(rng: np.random.Generator) -> Floats:
    """Breathing in or out."""
    seconds = rng.uniform(0.2, 0.9)
    count = int(seconds * RATE)
    made = band(float(rng.uniform(300, 1200)), float(rng.uniform(2000, 5500)))(count, rng)
    return np.asarray(made * np.hanning(count) ** rng.uniform(0.5, 1.5), np.float32)


def cough(rng: np.random.Generator) -> Floats:
    """One or two coughs: a burst, then a decaying rough vowel."""
    pieces = []
    for _ in range(int(rng.integers(1, 3))):
        count = int(rng.uniform(0.15, 0.4) * RATE)
        decay = np.exp(-np.arange(count) / (rng.uniform(0.04, 0.1) * RATE))
        rough = band(300, 4000)(count, rng)
        voice = sound(("A",), random_voice(rng), count / RATE + 0.02, rng)[:count]
        pieces += [(rough[: len(voice)] + 1.5 * voice) * decay[: len(voice)]]
        pieces.append(np.zeros(int(rng.uniform(0.05, 0.2) * RATE)))
    return unit(np.concatenate(pieces))


def laugh(rng: np.random.Generator) -> Floats:
    """ha-ha-ha: short breathy vowels at four to six a second."""
    voice = random_voice(rng)
    voice = Voice(voice.f0 * 1.3, voice.tract, min(1.0, voice.breath + 0.4), 0.0, voice.tilt_db)
    vowel = str(rng.choice(["a", "A", "@", "E"]))
    pieces = []
    for _ in range(int(rng.integers(2, 7))):
        pieces.append(sound((vowel,), voice, float(rng.uniform(0.06, 0.12)), rng, lead=0.05))
        pieces.append(np.zeros(int(rng.uniform(0.02, 0.08) * RATE)))
    return unit(np.concatenate(pieces))


def hum(rng: np.random.Generator) -> Floats:
    """Notes hummed or sung, held at their pitch: at least two."""
    voice, pieces = random_voice(rng), []
    vowel = str(rng.choice(["m", "u", "a", "O", "m"]))
    for _ in range(int(rng.integers(2, 5))):
        step = float(rng.choice([-5, -3, -2, 2, 3, 4, 5, 7]))
        voice = Voice(voice.f0 * 2 ** (step / 12), voice.tract, voice.breath, 0.0, voice.tilt_db)
        pieces.append(sound((vowel,), voice, float(rng.uniform(0.2, 0.8)), rng, steady_pitch=True))
    return unit(np.concatenate(pieces))


def agreement(rng: np.random.Generator) -> Floats:
    """mm-hmm, uh-huh, uh-uh: two beats, the second after breath or a stop."""
    voice = random_voice(rng)
    vowel = str(rng.choice(["m", "m", "V", "@"]))
    length = float(rng.uniform(0.1, 0.22))
    second = Voice(voice.f0 * float(rng.uniform(1.05, 1.4)), *list(vars(voice).values())[1:])
    first = sound((vowel,), voice, length, rng)
    gap = np.zeros(int(rng.uniform(0.0, 0.05) * RATE), np.float32)
    after = sound((vowel,), second, length * float(rng.uniform(0.8, 1.6)), rng, lead=0.06)
    return unit(np.concatenate([first, gap, after]))


def held_vowel(rng: np.random.Generator) -> Floats:
    """A vowel or glide that is no filled pause, held."""
    which = NEAR[rng.integers(len(NEAR))]
    return sound(which, random_voice(rng), float(rng.uniform(0.15, 0.8)), rng)


EVENTS = (breath, breath, cough, laugh, hum, agreement, agreement, held_vowel, held_vowel)


def unit(samples: Floats) -> Floats:
    """At a root mean square of 0.1."""
    return np.asarray(samples * (0.1 / (np.sqrt(np.mean(samples**2)) + 1e-9)), np.float32)
