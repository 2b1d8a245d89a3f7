"""Recordings harder than an answer at a desk: soft filled pauses, telephones, other people.

They stand beside those of `build`, in training and in development; the held-out recordings have
none of them. A second talker says fluent sentences and agrees ("mm-hmm", "yeah") over the first.
"""

import argparse
from pathlib import Path

import numpy as np

from training.fillers import espeak, noises, rooms
from training.fillers.build import Material, repitched
from training.fillers.kokoro import RATE, Floats, Kokoro
from training.fillers.track import (
    CLIP_S,
    Event,
    Track,
    at_level,
    cut_at_pauses,
    gap_s,
    hold_one,
    write_clips,
)

# Said slowly and alone, their vowels are those of filled pauses.
LONE = (
    "yeah", "right", "okay", "so", "but", "and", "the", "a", "I", "her", "were", "are", "or", "of",
    "no", "well", "oh", "to", "for", "more", "us", "because", "that", "what", "there", "uh-huh",
    "mm-hmm", "sure", "on", "from", "was", "far", "sir", "mum", "them", "some", "come", "hum",
)  # fmt: skip
_SOFT_DB, _LOUD_DB = -14.0, 1.0
_SHORTEST = int(0.14 * RATE)


def clip(material: Material, rng: np.random.Generator) -> tuple[Floats, list[Event]]:
    """One recording of 12 s and its filled pauses."""
    kokoro = bool(material.fluent) and rng.random() < 0.5
    voice = None if kokoro else espeak.random_voice(material.split, rng)
    track = Track()
    quiet = rng.random() < 0.2
    dense = float(rng.uniform(0.2, 0.75))
    track.silence(float(rng.uniform(0.05, 0.8)))
    while track.seconds < CLIP_S:
        for piece in cut_at_pauses(at_level(sentence(material, rng, voice)), rng):
            track.add(hold_one(piece, rng) if rng.random() < 0.15 else piece)
            chance = rng.random()
            if chance < dense and not quiet:
                _soft(track, material, rng, voice)
            elif chance > 0.8:
                track.near(near_miss(material, rng, voice), rng)
        track.silence(float(rng.uniform(0.1, 0.9)))
    samples, events = track.cut(CLIP_S)
    return recorded(samples, material, rng), events


def sentence(material: Material, rng: np.random.Generator, voice: str | None) -> Floats:
    """Some of them at the pace of somebody who talks without thinking."""
    if voice is None or rng.random() < 0.6:
        return material.sentence(rng, voice)
    line = material.lines[rng.integers(len(material.lines))]
    wpm, pitch = int(rng.integers(190, 270)), int(rng.integers(20, 80))
    return repitched(espeak.say(line, voice, wpm, pitch, int(rng.integers(10, 60))), rng, 0.1)


def _soft(track: Track, material: Material, rng: np.random.Generator, voice: str | None) -> None:
    """A filled pause, mostly under the voice; its louder part is what the ear finds."""
    label, made = material.filled_pause(rng, voice)
    if len(made) < _SHORTEST:
        return
    soft = rng.uniform(_SOFT_DB, -5) if rng.random() < 0.6 else rng.uniform(-6, _LOUD_DB)
    track.silence(gap_s(rng))
    start, end = track.add(at_level(made[: int(1.5 * RATE)]) * 10 ** (soft / 20))
    track.mark(start, end, label)
    track.silence(gap_s(rng))


def near_miss(material: Material, rng: np.random.Generator, voice: str | None) -> Floats:
    if rng.random() < 0.5:
        return material.near_miss(rng, voice)
    return lone(material.split, rng, voice)


def lone(split: str, rng: np.random.Generator, voice: str | None) -> Floats:
    """A short word by itself, said slowly."""
    who = voice or espeak.random_voice(split, rng)
    text = str(rng.choice(LONE))
    made = espeak.say(text, who, int(rng.integers(80, 170)), int(rng.integers(15, 75)))
    return repitched(made, rng, 0.1)


def second_talker(material: Material, rng: np.random.Generator, count: int) -> Floats:
    """Somebody else: sentences, agreement and silence, at the level of `at_level`."""
    robotic = rng.random() < 0.5 or not material.fluent
    voice = espeak.random_voice(material.split, rng) if robotic else None
    pieces, length = [np.zeros(int(rng.uniform(0, 3) * RATE), np.float32)], 0
    while length < count:
        if rng.random() < 0.6:
            said = material.sentence(rng, voice)
        elif rng.random() < 0.4:
            said = noises.agreement(rng)
        else:
            said = lone(material.split, rng, voice)
        silence = np.zeros(int(rng.uniform(0.1, 2.5) * RATE), np.float32)
        pieces += [at_level(said), silence]
        length = sum(map(len, pieces))
    return np.concatenate(pieces)[:count]


def recorded(clean: Floats, material: Material, rng: np.random.Generator) -> Floats:
    """As `rooms.recorded`, with other people in the room and worse lines more often."""
    split, out = material.split, clean
    if rng.random() < 0.45:
        other = second_talker(material, rng, len(out))
        if rng.random() < 0.6:
            other = rooms.room(other, float(rng.uniform(0.2, 0.8)), float(rng.uniform(-3, 8)), rng)
        out = out + other * 10 ** (rng.uniform(-26, -2) / 20)
    if rng.random() < 0.5:
        out = rooms.room(out, float(rng.uniform(0.12, 0.9)), float(rng.uniform(-1, 12)), rng)
    if rng.random() < 0.8:
        out = rooms.tilted(out, rng)
    out = noises.unit(out)
    if rng.random() < 0.3:
        start = int(rng.integers(0, len(material.babble) - len(out)))
        babble = noises.unit(material.babble[start : start + len(out)])
        out = out + babble * 10 ** (-rng.uniform(10, 30) / 20)
    if rng.random() < 0.7:
        out = rooms.noisy(out, split, rng, material.babble)
    if rng.random() < 0.4:
        out = rooms.telephone(out, rng)
    if rng.random() < 0.3:
        codecs = rooms.CODECS[split]
        out = rooms.coded(out, *codecs[rng.integers(len(codecs))])
    gain = 10 ** (rng.uniform(-25, 14) / 20)
    return np.asarray(np.clip(out * gain, -1, 1), np.float32)


def build(split: str, count: int, seed: int, folder: Path, kokoro: Kokoro) -> None:
    """Put `count` recordings of a split into `folder`/clips-<split>-harsh-<seed>.npz."""
    material = Material(split, kokoro)
    rng = np.random.default_rng(seed)
    path = folder / f"clips-{split}-harsh-{seed}.npz"
    write_clips(path, (clip(material, rng) for _ in range(count)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--split", choices=("train", "dev"), required=True)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--weights", type=Path, help="Kokoro's file")
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    kokoro = Kokoro(given.folder / "kokoro", given.weights)
    build(given.split, given.count, given.seed, given.folder, kokoro)


if __name__ == "__main__":
    main()
