"""Recordings in which most of what sounds like a filled pause is none; training and development.

`harsh` showed what is taken for one: lone words said slowly ("are", "of", "far"), agreement, held
vowels and other talkers. Here these stand in every voice, many times as often as filled pauses, and
a fourth of the recordings has no filled pause at all. Noises are more and louder.
"""

import argparse
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from training.fillers import blends, espeak, harsh, more_noises, noises, rooms
from training.fillers.build import Material, repitched
from training.fillers.carriers import cuts, held_words
from training.fillers.inside import by_espeak, by_flite, flite_alone, flite_fluent
from training.fillers.kokoro import Floats, Kokoro
from training.fillers.stretch import longer
from training.fillers.track import (
    CLIP_S,
    Event,
    Track,
    at_level,
    cut_at_pauses,
    hold_one,
    write_clips,
)
from training.fillers.varied import another_person, append_filler, append_said

_LONE = (
    *harsh.LONE, "or", "er is", "arm", "earth", "err", "hour", "our", "own", "aunt", "up", "other",
    "all", "am", "an", "ham", "hunt", "mom", "among", "oven", "under", "mother", "mine", "none",
    "amber", "early", "her own", "are we", "of a", "or a", "the", "the other", "a", "in", "it",
    "ask", "after", "and a", "then", "them", "done", "gum", "plum", "drum", "thumb", "home", "warm",
    "calm", "firm", "term", "time", "turn", "aha", "oh no", "ooh", "ow", "hey", "huh", "wow", "yes",
)  # fmt: skip


class Hard(Material):
    """The material of `build` with Kokoro's mixtures from `blends`."""

    def __init__(self, split: str, kokoro: Kokoro | None) -> None:
        super().__init__(split, kokoro if split == "dev" else None)
        if split == "train" and kokoro:
            self.fluent = blends.said(kokoro)
            self.cuts = [*cuts(split, kokoro), *blends.more_cuts(kokoro)]
            self.held = [*held_words(split, kokoro), *blends.near(kokoro)]


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks in one recording, and what comes between the pieces of a sentence.

    `voice` is espeak's, None for another synthesiser. `dense` is the chance of a filled pause,
    `near` that of a near miss, and of one more after each.
    """

    voice: str | None
    flite: bool
    dense: float
    near: float


def clip(material: Material, rng: np.random.Generator) -> tuple[Floats, list[Event]]:
    """One recording of 12 s and its filled pauses."""
    kind = rng.random()
    kokoro = bool(material.fluent) and kind < 0.4
    flite = not kokoro and kind < 0.6
    voice = None if kokoro or flite else espeak.random_voice(material.split, rng)
    quiet = rng.random() < 0.25
    dense = 0.0 if quiet else float(rng.uniform(0.15, 0.6))
    speaker = Speaker(voice, flite, dense, near=float(rng.uniform(0.1, 0.6)))
    track = Track()
    track.silence(float(rng.uniform(0.05, 0.8)))
    while track.seconds < CLIP_S:
        line = material.lines[rng.integers(len(material.lines))]
        if not kokoro and not quiet and rng.random() < 0.3:
            said = by_flite if flite else by_espeak
            append_said(track, said(line, material.split if flite else str(voice), rng))
        else:
            sentence = (
                flite_fluent(line, material.split, rng)
                if flite
                else harsh.sentence(material, rng, voice)
            )
            for piece in cut_at_pauses(at_level(sentence), rng):
                track.add(hold_one(piece, rng) if rng.random() < 0.2 else piece)
                _between(track, material, speaker, rng)
        track.silence(float(rng.uniform(0.1, 0.9)))
    samples, events = another_person(*track.cut(CLIP_S), rng)
    return recorded(samples, material, rng), events


def _between(track: Track, material: Material, speaker: Speaker, rng: np.random.Generator) -> None:
    voice, flite = speaker.voice, speaker.flite
    if rng.random() < speaker.dense:
        alone = flite and rng.random() < 0.7
        made = flite_alone(material.split, rng) if alone else material.filled_pause(rng, voice)
        append_filler(track, *made, rng)
    while rng.random() < speaker.near:
        track.near(near_miss(material, rng, voice, flite=flite), rng)


def near_miss(
    material: Material, rng: np.random.Generator, voice: str | None, *, flite: bool
) -> Floats:
    """Something that is no filled pause; words and other sounds of a voice more often than not."""
    kind = rng.random()
    if material.held and kind < 0.2:
        return repitched(material.held[rng.integers(len(material.held))], rng, 0.15)
    if kind < 0.6:
        text = str(rng.choice(_LONE))
        if flite and rng.random() < 0.7:
            made = flite_fluent(text, material.split, rng)
        else:
            who = voice or espeak.random_voice(material.split, rng)
            made = espeak.say(text, who, int(rng.integers(80, 200)), int(rng.integers(15, 75)))
        made = repitched(made, rng, 0.12)
        return longer(made, float(rng.uniform(0.8, 1.7))) if rng.random() < 0.5 else made
    if kind < 0.75:
        who = voice or espeak.random_voice(material.split, rng)
        sound = espeak.NEAR[rng.integers(len(espeak.NEAR))]
        made = espeak.say(sound, who, int(rng.integers(80, 200)), int(rng.integers(15, 75)))
        return repitched(made, rng, 0.12)
    return noises.EVENTS[rng.integers(len(noises.EVENTS))](rng)


def recorded(clean: Floats, material: Material, rng: np.random.Generator) -> Floats:
    """As in `build` or `harsh`, every second time with one of `more_noises` behind it."""
    if rng.random() < 0.5:
        clean = more_noises.behind(clean, material.split, rng)
    if rng.random() < 0.5:
        return harsh.recorded(clean, material, rng)
    return rooms.recorded(clean, material.split, rng, material.babble)


def build(material: Material, count: int, seed: int, out: Path) -> None:
    """Put `count` recordings into the file `out`."""
    rng = np.random.default_rng(seed)
    write_clips(out, (clip(material, rng) for _ in range(count)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--split", choices=("train", "dev"), required=True)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--weights", type=Path, help="Kokoro's file")
    parser.add_argument("--kokoro", choices=("none", "all"), default="all")
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--batches", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    kokoro = Kokoro(given.folder / "kokoro", given.weights) if given.kokoro == "all" else None
    material = Hard(given.split, kokoro)
    for number in range(given.batches):
        seed = given.seed + number
        name = f"clips-{given.split}-hard-{seed}.npz"
        build(material, given.count, seed, given.folder / name)


if __name__ == "__main__":
    main()
