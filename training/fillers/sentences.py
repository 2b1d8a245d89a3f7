"""Fluent speech: the first sentences of a split, each said by one of its Kokoro speakers."""

import argparse
from pathlib import Path

import numpy as np

from training.fillers.kokoro import Floats, Kokoro, speakers

TEXTS = Path(__file__).with_name("texts")
SPEAKERS = {"train": 24, "dev": 4, "test": 6}
KOKORO_SAYS = {"train": 75, "dev": 40, "test": 56}
SEEDS = {"train": 11, "dev": 12, "test": 13}


def fluent(split: str, kokoro: Kokoro, part: int = 0, parts: int = 1) -> list[tuple[int, Floats]]:
    """(number of the speaker, samples) of each sentence; `part` of `parts` shares the work."""
    rng = np.random.default_rng(SEEDS[split])
    who = speakers(split, SPEAKERS[split], rng)
    lines = (TEXTS / f"{split}.txt").read_text(encoding="utf-8").splitlines()[: KOKORO_SAYS[split]]
    out = []
    for number, line in enumerate(lines):
        speed = float(np.round(rng.uniform(0.8, 1.15), 2))
        index = number % len(who)
        if number % parts == part:
            out.append((index, kokoro.say(line, who[index], speed)))
    return out


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--split", choices=SPEAKERS, required=True)
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument("--weights", type=Path)
    parser.add_argument("--part", type=int, default=0)
    parser.add_argument("--parts", type=int, default=1)
    given = parser.parse_args()
    made = fluent(given.split, Kokoro(given.cache, given.weights), given.part, given.parts)
    print(given.split, len(made), sum(len(samples) for _, samples in made) / 16000, "s")
