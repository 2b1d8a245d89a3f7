"""Filled pauses cut out of carrier phrases of the synthesiser, and phrases with held words.

Kokoro cannot say a lone "um" (it is heard as "harmonic"), but between two words it can. The words
around it begin and end with voiceless stops, so that it stands between two short silences. What was
cut is checked: as long as a filled pause, voiced for most of its length, and of one sound (a word
moves through several); a cut that fails is thrown away.
"""

from dataclasses import dataclass

import numpy as np

from training.fillers.kokoro import RATE, Floats, Kokoro, speakers
from training.fillers.signal import islands, steadiness, voicing

FILLERS = {
    "um": ("ˈʌm", "ˈʌːm", "əːm", "ˈʌːmː"),
    "uh": ("ˈʌː", "əː", "ˈʌ"),
    "er": ("ɜː", "ˈɜːɹ"),
    "erm": ("ɜːm", "ˈɜːɹm"),
    "ah": ("ɑː", "ˈɑ"),
    "hmm": ("hˈmm", "hˈʌmː"),
    "mm": ("mːm", "ˈmm"),
}
# um and uh are by far the commonest in speech.
_WEIGHTS = np.array([3.0, 3.0, 1.5, 1.5, 1.0, 1.0, 1.0])
_CARRIERS = ("pˈɪt... X... kˈɪt.", "bˈʌt… X… ɪt tˈʊk.", "pˈɪt… X… kˈɪt.")
HELD = (
    "ðəːː kˈoʊd wʌz fˈaɪn.",
    "sˈoʊːː wiː stˈɑːpt.",
    "ˈænːːd ðˈɛn wiː wˈeɪɾᵻd.",
    "ˈaɪːː θˈɔːt ɪt wʌz lˈeɪt.",
    "ˈeɪːː frˈɛnd kˈɔːld mˌiː.",
    "mˈm hˈm, ðæts ɹˈaɪt.",
    "tə ðiːː ˈɔːfɪs, ˈɔːːɹ hˈoʊm.",
    "ɪt wʌz ˈɑːːɹ tˈɜːn.",
)
_SPEEDS = (0.6, 0.75, 0.9)
_LENGTH_S = (0.15, 1.3)
_COUNT = {"train": 110, "dev": 16, "test": 44}
_HELD_COUNT = {"train": 24, "dev": 4, "test": 8}
_SPEAKERS = {"train": 24, "dev": 4, "test": 6}
_SEEDS = {"train": 21, "dev": 22, "test": 23}


@dataclass(frozen=True)
class Cut:
    """A sound with its label ("um")."""

    label: str
    samples: Floats


def cuts(split: str, kokoro: Kokoro) -> list[Cut]:
    """All cuts of a split that pass the check."""
    rng = np.random.default_rng(_SEEDS[split])
    who = speakers(split, _SPEAKERS[split], np.random.default_rng(_SEEDS[split] - 10))
    labels = list(FILLERS)
    out = []
    for number in range(_COUNT[split]):
        label = str(rng.choice(labels, p=_WEIGHTS / _WEIGHTS.sum()))
        phrase = str(rng.choice(_CARRIERS)).replace("X", str(rng.choice(FILLERS[label])))
        said = kokoro.say(phrase, who[number % len(who)], float(rng.choice(_SPEEDS)), phonemes=True)
        found = cut_out(said)
        if found is not None:
            out.append(Cut(label, found))
    return out


def held_words(split: str, kokoro: Kokoro) -> list[Floats]:
    """Phrases in which a short word is held: near misses."""
    rng = np.random.default_rng(_SEEDS[split] + 100)
    who = speakers(split, _SPEAKERS[split], np.random.default_rng(_SEEDS[split] - 10))
    return [
        kokoro.say(
            HELD[number % len(HELD)],
            who[number % len(who)],
            float(rng.choice(_SPEEDS)),
            phonemes=True,
        )
        for number in range(_HELD_COUNT[split])
    ]


def cut_out(said: Floats) -> Floats | None:
    """The steadiest island that passes the check; None where none does."""
    best, most = None, 0.0
    for start, end in islands(said)[1:]:
        part = said[start:end]
        if not _LENGTH_S[0] <= len(part) / RATE <= _LENGTH_S[1] or voicing(part) < 0.85:
            continue
        steady = steadiness(part)
        if steady > max(most, 0.82):
            best, most = part, steady
    return best


def main() -> None:
    import argparse  # noqa: PLC0415
    from pathlib import Path  # noqa: PLC0415

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--split", choices=_COUNT, required=True)
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument("--weights", type=Path)
    given = parser.parse_args()
    kokoro = Kokoro(given.cache, given.weights)
    made = cuts(given.split, kokoro)
    seconds = sum(len(cut.samples) for cut in made) / RATE
    print(given.split, f"{len(made)} of {_COUNT[given.split]} cuts pass, {seconds:.0f} s")
    print(given.split, len(held_words(given.split, kokoro)), "phrases with held words")


if __name__ == "__main__":
    main()
