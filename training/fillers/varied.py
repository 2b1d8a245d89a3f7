"""More kinds of recordings than `build` has: filled pauses said inside sentences by one voice.

Beside those of `build` and `harsh` in training and development; the held-out recordings have none
of them. Every second voice is another person's: played faster or slower and stretched back, which
moves pitch and vocal tract together.
"""

import argparse
from pathlib import Path

import numpy as np
import soxr

from training.fillers import espeak, harsh, rooms
from training.fillers.build import Material
from training.fillers.build import clip as plain_clip
from training.fillers.carriers import cuts, held_words
from training.fillers.inside import Said, by_espeak, by_flite, flite_alone, flite_fluent
from training.fillers.kokoro import RATE, Floats, Kokoro
from training.fillers.stretch import longer
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

_SHORTEST = int(0.1 * RATE)


def clip(material: Material, rng: np.random.Generator) -> tuple[Floats, list[Event]]:
    """One recording of 12 s and its filled pauses."""
    kind = rng.random()
    voice = espeak.random_voice(material.split, rng) if kind < 0.45 else None
    flite = 0.45 <= kind < 0.8
    track = Track()
    quiet = rng.random() < 0.15
    inside = float(rng.uniform(0.2, 0.9))
    track.silence(float(rng.uniform(0.05, 0.8)))
    while track.seconds < CLIP_S:
        line = material.lines[rng.integers(len(material.lines))]
        if not quiet and (voice or flite) and rng.random() < inside:
            said = by_flite if flite else by_espeak
            append_said(track, said(line, material.split if flite else str(voice), rng))
        else:
            fluent = flite_fluent(line, material.split, rng) if flite else None
            _spliced(track, material, rng, voice, fluent, quiet=quiet)
        track.silence(float(rng.uniform(0.1, 0.9)))
        if rng.random() < 0.2:
            track.near(harsh.near_miss(material, rng, voice), rng)
    samples, events = track.cut(CLIP_S)
    samples, events = another_person(samples, events, rng)
    recorded = harsh.recorded if rng.random() < 0.5 else _recorded
    return recorded(samples, material, rng), events


def _recorded(samples: Floats, material: Material, rng: np.random.Generator) -> Floats:
    return rooms.recorded(samples, material.split, rng, material.babble)


def append_said(track: Track, said: Said) -> None:
    samples, found = said
    start, _ = track.add(at_level(samples), joined=False)
    for each in found:
        if each.end - each.start >= _SHORTEST / RATE:
            track.mark(start + each.start, start + each.end, each.label)


def _spliced(
    track: Track,
    material: Material,
    rng: np.random.Generator,
    voice: str | None,
    said: Floats | None,
    *,
    quiet: bool,
) -> None:
    """A fluent sentence with filled pauses of any voice between its pieces."""
    dense = float(rng.uniform(0.2, 0.8))
    sentence = said if said is not None else _sentence(material, rng, voice)
    for piece in cut_at_pauses(at_level(sentence), rng):
        track.add(hold_one(piece, rng) if rng.random() < 0.15 else piece)
        chance = rng.random()
        if chance < dense and not quiet:
            made = flite_alone(material.split, rng) if said is not None and rng.random() < 0.6 \
                else material.filled_pause(rng, voice)  # fmt: skip
            append_filler(track, *made, rng)
        elif chance > 0.85:
            track.near(harsh.near_miss(material, rng, voice), rng)


def _sentence(material: Material, rng: np.random.Generator, voice: str | None) -> Floats:
    if voice is None and not material.fluent:
        voice = espeak.random_voice(material.split, rng)
    return harsh.sentence(material, rng, voice)


def append_filler(track: Track, label: str, made: Floats, rng: np.random.Generator) -> None:
    if rng.random() < 0.35 and len(made) > 3 * 512:
        made = longer(made, float(rng.uniform(0.55, 1.0)))
    made = made[: int(1.4 * RATE)]
    if len(made) < _SHORTEST:
        return
    track.silence(gap_s(rng))
    start, end = track.add(at_level(made) * 10 ** (rng.uniform(-12, 2) / 20))
    track.mark(start, end, label)
    track.silence(gap_s(rng))


def another_person(
    samples: Floats, events: list[Event], rng: np.random.Generator
) -> tuple[Floats, list[Event]]:
    """Half of the time the same with another pitch and vocal tract, at its own pace."""
    if rng.random() < 0.5:
        return samples, events
    factor = float(np.exp(rng.uniform(-0.2, 0.2)))
    other = longer(samples, factor)  # first the pace that playing it faster will undo
    out = np.zeros(len(samples), np.float32)
    made = np.asarray(soxr.resample(other, RATE * factor, RATE), np.float32)[: len(samples)]
    out[: len(made)] = made
    return out, events


def mixed(material: Material, rng: np.random.Generator) -> tuple[Floats, list[Event]]:
    """Half of them of this kind, the others as in `harsh` and `build`."""
    chance = rng.random()
    make = clip if chance < 0.5 else harsh.clip if chance < 0.75 else plain_clip
    return make(material, rng)


def build(material: Material, count: int, batches: int, seed: int, folder: Path) -> None:
    """Put `batches` times `count` recordings into `folder`/clips-<split>-mixed-<seed>-<batch>."""
    rng = np.random.default_rng(seed)
    for batch in range(batches):
        path = folder / f"clips-{material.split}-mixed-{seed}-{batch}.npz"
        write_clips(path, (mixed(material, rng) for _ in range(count)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--split", choices=("train", "dev"), required=True)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--weights", type=Path, help="Kokoro's file")
    parser.add_argument("--kokoro", choices=("none", "cuts", "all"), default="all")
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--batches", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    kokoro = Kokoro(given.folder / "kokoro", given.weights)
    material = Material(given.split, kokoro if given.kokoro == "all" else None)
    if given.kokoro == "cuts":
        material.cuts, material.held = cuts(given.split, kokoro), held_words(given.split, kokoro)
    build(material, given.count, given.batches, given.seed, given.folder)


if __name__ == "__main__":
    main()
