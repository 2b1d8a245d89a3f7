"""More of Kokoro for training: many mixtures of its voices, near misses that they say, cut-outs.

The five voices of training and no others, as everywhere; the sentences are those of training that
`sentences` does not take. Beside them stand phrases that are no filled pause and sound like one.
"""

import argparse
from pathlib import Path

import numpy as np

from training.fillers.carriers import _CARRIERS, _WEIGHTS, FILLERS, HELD, Cut, cut_out
from training.fillers.kokoro import VOICES, Floats, Kokoro, Speaker
from training.fillers.sentences import KOKORO_SAYS, TEXTS

_SEED = 31
_SPEAKERS = 48
SENTENCES, CUTS, NEAR = 36, 82, 20
_NEAR = (
    *HELD,
    "ˈænːː... sˈoʊ wiː lˈɛft.",
    "bˈʌːːt aɪ dɪd.",
    "ˈɔːɹːː nˈɑːt.",
    "ˈʌ hˈʌ... jˈɛs.",
    "mˈmhm, mˈmhm.",
    "jˈɛə... ɹˈaɪt... oʊkˈeɪ.",
    "hˈɜːɹːː fˈɑːðɚ.",
    "ə... bˈʊk.",
    "ˈoʊːː, wˈɛlːː.",
    "aɪ wˈʌzːː hˈoʊm.",
    "sˈʌmː, kˈʌmː, hˈʌmː.",
    "fˈɑːɹː, kˈɑːɹː, sˈɜːɹ.",
)
_SPEEDS = (0.6, 0.75, 0.9)


def people() -> list[Speaker]:
    """Mixtures of two training voices, most of them nearer to one."""
    rng = np.random.default_rng(_SEED)
    out = []
    for _ in range(_SPEAKERS):
        first, second = rng.choice(VOICES["train"], 2, replace=False)
        out.append(Speaker(str(first), str(second), float(np.round(rng.uniform(0.3, 0.85), 2))))
    return out


def said(kokoro: Kokoro, part: int = 0, parts: int = 1) -> list[Floats]:
    """Fluent sentences; `part` of `parts` shares the work."""
    rng, who = np.random.default_rng(_SEED + 1), people()
    first = KOKORO_SAYS["train"]
    lines = (TEXTS / "train.txt").read_text(encoding="utf-8").splitlines()[first:][:SENTENCES]
    out = []
    for number, line in enumerate(lines):
        speed = float(np.round(rng.uniform(0.75, 1.3), 2))
        if number % parts == part:
            out.append(kokoro.say(line, who[number % len(who)], speed))
    return out


def more_cuts(kokoro: Kokoro, part: int = 0, parts: int = 1) -> list[Cut]:
    """Filled pauses cut out of carrier phrases, those that pass the check."""
    rng, who, out = np.random.default_rng(_SEED + 2), people(), []
    labels = list(FILLERS)
    for number in range(CUTS):
        label = str(rng.choice(labels, p=_WEIGHTS / _WEIGHTS.sum()))
        phrase = str(rng.choice(_CARRIERS)).replace("X", str(rng.choice(FILLERS[label])))
        speed = float(rng.choice(_SPEEDS))
        if number % parts == part:
            found = cut_out(kokoro.say(phrase, who[number % len(who)], speed, phonemes=True))
            out += [Cut(label, found)] if found is not None else []
    return out


def near(kokoro: Kokoro, part: int = 0, parts: int = 1) -> list[Floats]:
    """Phrases with held and lone words, and with agreement."""
    rng, who, out = np.random.default_rng(_SEED + 3), people(), []
    for number in range(NEAR):
        speed = float(rng.choice(_SPEEDS))
        if number % parts == part:
            phrase = _NEAR[number % len(_NEAR)]
            out.append(kokoro.say(phrase, who[(7 * number) % len(who)], speed, phonemes=True))
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument("--weights", type=Path)
    parser.add_argument("--part", type=int, default=0)
    parser.add_argument("--parts", type=int, default=1)
    given = parser.parse_args()
    kokoro, share = Kokoro(given.cache, given.weights), (given.part, given.parts)
    print(len(more_cuts(kokoro, *share)), "cuts pass", flush=True)
    print(len(near(kokoro, *share)), "near misses", flush=True)
    made = said(kokoro, *share)
    print(len(made), f"sentences, {sum(map(len, made)) / 16_000:.0f} s")


if __name__ == "__main__":
    main()
