"""Voiced sounds from a source and a filter of our own: filled pauses, held vowels, hummed notes.

The source is a sum of harmonics of a wandering fundamental with jitter, shimmer, breath and creak;
the filter is the product of resonances that move from a vowel to a nasal murmur (after Klatt 1980,
computed at the harmonics instead of in time).
"""

from dataclasses import dataclass

import numpy as np

from training.fillers.kokoro import RATE, Floats

_STEP = 80  # samples between two control points
_TOP_HZ = 7600.0

# First three formants of an adult man's vowels (Peterson & Barney 1952), nasal murmur after Fant.
VOWELS = {
    "V": (640, 1190, 2390),
    "@": (500, 1450, 2450),
    "3": (490, 1350, 1900),
    "3b": (520, 1400, 2450),
    "A": (730, 1090, 2440),
    "a": (690, 1500, 2450),
    "E": (530, 1840, 2480),
    "i": (280, 2250, 2900),
    "u": (300, 870, 2240),
    "O": (570, 840, 2410),
    "I": (390, 1990, 2550),
    "e": (430, 2050, 2600),
    "m": (270, 1050, 2250),
}
FILLERS = {
    "um": (("V", "m"), ("@", "m"), ("a", "m"), ("V", "m")),
    "uh": (("V",), ("@",), ("a",), ("V", "@")),
    "er": (("3",), ("3b",), ("3b", "@"), ("@",)),
    "erm": (("3", "m"), ("3b", "m")),
    "ah": (("A",), ("a",), ("A", "V")),
    "hmm": (("m",),),
    "mm": (("m",),),
}
NEAR = (
    ("i",), ("u",), ("O",), ("E",), ("e",), ("O", "u"), ("a", "I"), ("E", "I"), ("A", "I"),
    ("e", "i"), ("u", "@"), ("i", "@"), ("@", "i"), ("O", "@"), ("I", "u"), ("a", "u"), ("i", "V"),
)  # fmt: skip


@dataclass(frozen=True)
class Voice:
    """A speaker: fundamental in Hz, length of the vocal tract (1 is a man's), quality 0 to 1."""

    f0: float
    tract: float
    breath: float
    creak: float
    tilt_db: float


def random_voice(rng: np.random.Generator) -> Voice:
    """A man, a woman or something between."""
    high = rng.random()
    return Voice(
        f0=float(85 * 2 ** (1.3 * high + rng.normal(0, 0.12))),
        tract=float(0.92 + 0.28 * high + rng.normal(0, 0.03)),
        breath=float(rng.beta(1.2, 4)),
        creak=float(rng.random() < 0.25) * float(rng.uniform(0.3, 1.0)),
        tilt_db=float(rng.uniform(-8, -1)),
    )


def filler(label: str, voice: Voice, seconds: float, rng: np.random.Generator) -> Floats:
    """A filled pause ("um")."""
    targets = FILLERS[label][rng.integers(len(FILLERS[label]))]
    lead = float(rng.uniform(0.03, 0.1)) if label == "hmm" and rng.random() < 0.8 else 0.0
    split = float(rng.uniform(0.3, 0.75))
    return sound(targets, voice, seconds, rng, split=split, lead=lead)


def sound(
    targets: tuple[str, ...],
    voice: Voice,
    seconds: float,
    rng: np.random.Generator,
    *,
    split: float = 0.5,
    lead: float = 0.0,
    steady_pitch: bool = False,
) -> Floats:
    """One or two targets, the second from `split` (0..1) on; `lead` seconds of breath first."""
    points = max(8, int(seconds * RATE / _STEP))
    grid = np.linspace(0, 1, points)
    f0 = _pitch(voice, points, rng, steady=steady_pitch)
    formants, widths, gains = _path(targets, voice, grid, split, seconds, rng)
    loudness = _envelope(points, seconds, rng) * gains
    count = int(_TOP_HZ / f0.min())
    harmonics = np.arange(1, count + 1)[:, None] * f0[None]
    level = _response(harmonics, formants, widths)
    octaves = np.log2(harmonics / f0[None])
    level *= 10 ** ((voice.tilt_db - 4) * octaves / 20) * (harmonics < _TOP_HZ)
    samples = points * _STEP
    at = np.arange(samples) / _STEP
    phase = 2 * np.pi * np.cumsum(np.interp(at, np.arange(points), f0)) / RATE
    voiced = np.zeros(samples)
    offsets = rng.uniform(-0.6, 0.6, count) + np.pi * np.sqrt(np.arange(count)) * rng.uniform(0, 1)
    strength = loudness * (1 + 0.08 * rng.normal(size=points))
    for k in range(count):
        if level[k].max() > 1e-5 * level.max():
            weight = np.interp(at, np.arange(points), level[k] * strength)
            voiced += weight * np.cos((k + 1) * phase + offsets[k])
    if voice.creak:
        voiced *= 1 - 0.6 * voice.creak * (np.cos(phase / 2) > 0)
    voiced /= np.sqrt(np.mean(voiced**2)) + 1e-9
    breath = _shaped_noise(samples, formants, widths, rng)
    breath *= np.interp(at, np.arange(points), loudness)
    out = voiced + voice.breath * 0.5 * breath / (np.sqrt(np.mean(breath**2)) + 1e-9)
    if lead:
        head = _shaped_noise(int(lead * RATE), formants[:, :1], widths * 2, rng)
        head *= 0.25 / (np.sqrt(np.mean(head**2)) + 1e-9) * np.linspace(0.2, 1, len(head))
        out = np.concatenate([head, out])
    return np.asarray(out / (np.abs(out).max() + 1e-9) * 0.5, np.float32)


def _pitch(voice: Voice, points: int, rng: np.random.Generator, *, steady: bool) -> Floats:
    fall = 0.0 if steady else rng.normal(-1.5, 1.5)
    wander = np.convolve(rng.normal(0, 1, points + 40), np.ones(40) / 40, "valid")[:points]
    jitter = rng.normal(0, 0.06 if steady else 0.15, points)
    semitones = fall * np.linspace(0, 1, points) + (0.5 if steady else 2.5) * wander + jitter
    base = voice.f0 * (0.55 if voice.creak > 0.7 else 1.0)
    return np.asarray(np.maximum(base * 2 ** (semitones / 12), 40.0))


def _path(
    targets: tuple[str, ...],
    voice: Voice,
    grid: Floats,
    split: float,
    seconds: float,
    rng: np.random.Generator,
) -> tuple[Floats, Floats, Floats]:
    """Formants (4, points) in Hz, their bandwidths (4, 1), and the loudness of the path."""
    goals = []
    for name in targets:
        first = np.array([*VOWELS[name], 3450.0])
        goals.append(first * voice.tract * (1 + rng.normal(0, 0.05, 4)))
    width = np.clip(0.09 / seconds, 0.03, 0.4)
    move = 1 / (1 + np.exp(-(grid - split) / (width / 3)))
    last = goals[-1]
    formants = goals[0][:, None] * (1 - move) + last[:, None] * move
    nasal = np.array([name == "m" for name in targets], float)
    closed = nasal[0] * (1 - move) + nasal[-1] * move
    gains = 10 ** (-rng.uniform(4, 12) * closed / 20)
    widths = np.array([70.0, 90.0, 130.0, 200.0])[:, None] * rng.uniform(0.7, 1.8)
    return formants, widths * (1 + closed[None] * 1.2), gains


def _response(frequency: Floats, formants: Floats, widths: Floats) -> Floats:
    out = np.ones_like(frequency)
    for centre, width in zip(formants, widths, strict=True):
        gap = (frequency**2 - centre[None] ** 2) ** 2 + (width[None] * frequency) ** 2
        out = out * centre[None] ** 2 / np.sqrt(gap)
    return np.asarray(out)


def _envelope(points: int, seconds: float, rng: np.random.Generator) -> Floats:
    rise = max(2, int(points * min(0.4, rng.uniform(0.015, 0.08) / seconds)))
    fall = max(2, int(points * min(0.5, rng.uniform(0.04, 0.2) / seconds)))
    out = np.ones(points)
    out[:rise] *= np.linspace(0.05, 1, rise)
    out[-fall:] *= np.linspace(1, 0.05, fall)
    return out * 10 ** (rng.uniform(-6, 1) * np.linspace(0, 1, points) / 20)


def _shaped_noise(
    samples: int, formants: Floats, widths: Floats, rng: np.random.Generator
) -> Floats:
    spectrum = np.fft.rfft(rng.normal(size=samples))
    hertz = np.fft.rfftfreq(samples, 1 / RATE)[:, None] + 50
    middle = formants.mean(axis=1, keepdims=True)
    wide = 2.5 * widths.mean(axis=1, keepdims=True)
    shape = _response(hertz, middle, wide)[:, 0] * (hertz[:, 0] / 1000) ** 0.7
    return np.asarray(np.fft.irfft(spectrum * shape, samples))
