"""Recordings with filled pauses at known moments, for training, development and test.

`test_set(folder)` gives the held-out recordings, made once and kept. Speakers, texts, kinds of
noise and codecs of the three splits have nothing in common.
"""

import argparse
import json
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import numpy as np
import soundfile
import soxr

from training.fillers import espeak, formant, noises, rooms
from training.fillers.carriers import cuts, held_words
from training.fillers.kokoro import RATE, Floats, Kokoro
from training.fillers.sentences import TEXTS, fluent
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

_ROOT = Path(__file__).resolve().parents[2]
TEST_CLIPS, TEST_SEED = 64, 104
_LABELS = ("um", "uh", "er", "erm", "ah", "hmm", "mm")
_SHARES = (0.3, 0.3, 0.1, 0.1, 0.07, 0.07, 0.06)


class Material:
    """What the recordings of a split are put together from. `kokoro` None: without its voices."""

    def __init__(self, split: str, kokoro: Kokoro | None) -> None:
        self.split = split
        self.lines = (TEXTS / f"{split}.txt").read_text(encoding="utf-8").splitlines()
        self.fluent = [samples for _, samples in fluent(split, kokoro)] if kokoro else []
        self.cuts = cuts(split, kokoro) if kokoro else []
        self.held = held_words(split, kokoro) if kokoro else []
        rng = np.random.default_rng(7)
        some = self.fluent[:24] or [espeak.say(line, "en-us") for line in self.lines[:12]]
        length = int(CLIP_S * RATE)
        self.babble = np.zeros(3 * length, np.float32)
        for samples in some * 3:
            start = int(rng.integers(0, max(1, len(self.babble) - len(samples))))
            self.babble[start : start + len(samples)] += samples[: len(self.babble) - start]

    def sentence(self, rng: np.random.Generator, voice: str | None) -> Floats:
        """Fluent speech: espeak's `voice`, or Kokoro at some other pitch when None."""
        if voice is None:
            return repitched(self.fluent[rng.integers(len(self.fluent))], rng, 0.15)
        line = self.lines[rng.integers(len(self.lines))]
        wpm, pitch = int(rng.integers(120, 200)), int(rng.integers(25, 75))
        return espeak.say(line, voice, wpm, pitch, int(rng.integers(20, 80)))

    def filled_pause(self, rng: np.random.Generator, voice: str | None) -> tuple[str, Floats]:
        """One of the labels and how it sounds, 0.14 to 1.5 s."""
        kind = rng.random()
        if self.cuts and kind < 0.4:
            cut = self.cuts[rng.integers(len(self.cuts))]
            made = repitched(cut.samples, rng, 0.2)
            return cut.label, longer(made, float(rng.uniform(0.9, 2.2))) if kind < 0.3 else made
        label = str(rng.choice(_LABELS, p=_SHARES))
        if kind < 0.6 and label in espeak.FILLERS:
            sounds = espeak.FILLERS[label]
            who = voice or espeak.random_voice(self.split, rng)
            made = espeak.say(
                sounds[rng.integers(len(sounds))], who, int(rng.integers(80, 200)),
                int(rng.integers(15, 75)), int(rng.integers(0, 60)),
            )  # fmt: skip
            return label, repitched(made, rng, 0.1)
        seconds = float(np.clip(rng.lognormal(-1.0, 0.45), 0.15, 1.4))
        return label, formant.filler(label, formant.random_voice(rng), seconds, rng)

    def near_miss(self, rng: np.random.Generator, voice: str | None) -> Floats:
        """Something that is no filled pause and may sound like one."""
        kind = rng.random()
        if self.held and kind < 0.25:
            return repitched(self.held[rng.integers(len(self.held))], rng, 0.1)
        if kind < 0.5:
            sound = espeak.NEAR[rng.integers(len(espeak.NEAR))]
            who = voice or espeak.random_voice(self.split, rng)
            return espeak.say(sound, who, int(rng.integers(80, 180)), int(rng.integers(15, 75)))
        return noises.EVENTS[rng.integers(len(noises.EVENTS))](rng)


def repitched(samples: Floats, rng: np.random.Generator, spread: float) -> Floats:
    """Played a little faster or slower: another pitch, another vocal tract, another length."""
    factor = float(np.exp(rng.uniform(-spread, spread)))
    return np.asarray(soxr.resample(samples, RATE * factor, RATE), np.float32)


def clip(material: Material, rng: np.random.Generator) -> tuple[Floats, list[Event]]:
    """One recording of 12 s and its filled pauses."""
    kokoro = bool(material.fluent) and rng.random() < 0.55
    voice = None if kokoro else espeak.random_voice(material.split, rng)
    track = Track()
    quiet = rng.random() < 0.12  # no filled pause at all
    dense = float(rng.uniform(0.25, 0.85))
    silent = rng.random() < 0.04
    # Training meets near misses and whispered fillers far more often than an answer has them.
    hard = material.split == "train"
    track.silence(float(rng.uniform(0.05, 0.8)))
    while track.seconds < CLIP_S:
        if silent:
            track.near(material.near_miss(rng, voice), rng)
            track.silence(float(rng.uniform(0.2, 2)))
            continue
        for piece in cut_at_pauses(at_level(material.sentence(rng, voice)), rng):
            said = hold_one(piece, rng) if rng.random() < (0.25 if hard else 0.08) else piece
            track.add(said, joined=rng.random() < 0.6)
            chance = rng.random()
            if chance < dense and not quiet:
                label, made = material.filled_pause(rng, voice)
                track.filler(label, made, rng, -11 if hard else -7)
            elif chance > (0.85 if hard else 0.93):
                track.near(material.near_miss(rng, voice), rng)
        track.silence(float(rng.uniform(0.1, 0.9)))
    samples, events = track.cut(CLIP_S)
    return rooms.recorded(samples, material.split, rng, material.babble), events


def test_set(
    folder: Path,
    weights: Path | None = None,  # noqa: PT028 -- no test
) -> list[tuple[Path, list[dict[str, float | str]]]]:
    """The held-out recordings (12.8 min): each with its `{start, end, label}` in order of time.

    Made on the first call (some minutes, most of them Kokoro's) and kept in `folder`. `weights` is
    Kokoro's file; None has it put together from the installed packages. Raises RuntimeError when
    that fails.
    """
    folder.mkdir(parents=True, exist_ok=True)
    done = folder / "test.json"
    if not done.is_file():
        # espeak-ng remembers what it said before, and Kokoro asks it for phonemes as well: only in
        # a process of their own, with Kokoro's part done, do the recordings always come out alike.
        command = [sys.executable, "-m", "training.fillers.build", "--split", "test"]
        command += ["--folder", str(folder), *(["--weights", str(weights)] if weights else [])]
        for step in ("voices", "recordings"):
            asked = [*command, "--step", step]
            made = subprocess.run(asked, cwd=_ROOT, capture_output=True, check=False)
            if made.returncode:
                raise RuntimeError(made.stderr.decode(errors="replace").strip()[-500:])
    listed = json.loads(done.read_text(encoding="utf-8"))
    return [(folder / name, events) for name, events in listed.items()]


def make_test_set(folder: Path, material: Material) -> None:
    """Put the held-out recordings into `folder`, and what is in them into test.json."""
    rng = np.random.default_rng(TEST_SEED)
    listed = {}
    for number in range(TEST_CLIPS):
        samples, events = clip(material, rng)
        name = f"test_{number:03d}.wav"
        soundfile.write(folder / name, samples, RATE, subtype="PCM_16")
        listed[name] = [asdict(event) for event in events]
    (folder / "test.json").write_text(json.dumps(listed), encoding="utf-8")


def build(split: str, count: int, seed: int, folder: Path, kokoro: Kokoro | None) -> None:
    """Put `count` recordings of a split into `folder`/clips-<split>-<seed>.npz."""
    material = Material(split, kokoro)
    rng = np.random.default_rng(seed)
    path = folder / f"clips-{split}-{seed}.npz"
    write_clips(path, (clip(material, rng) for _ in range(count)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--split", choices=("train", "dev", "test"), required=True)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--weights", type=Path, help="Kokoro's file")
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--step", choices=("voices", "recordings"), help="of the test split only")
    given = parser.parse_args()
    if given.split == "test" and given.step:
        material = Material("test", Kokoro(given.folder / "kokoro", given.weights))
        if given.step == "recordings":
            make_test_set(given.folder, material)
        return
    if given.split == "test":
        found = test_set(given.folder, given.weights)
        print(len(found), "recordings,", sum(len(events) for _, events in found), "filled pauses")
        return
    kokoro = Kokoro(given.folder / "kokoro", given.weights)
    build(given.split, given.count, given.seed, given.folder, kokoro)


if __name__ == "__main__":
    main()
