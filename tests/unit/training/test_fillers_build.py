"""The parts that recordings for the detector are put together from."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from training.fillers import build, espeak, formant, noises, rooms
from training.fillers.build import Material, clip
from training.fillers.carriers import cut_out
from training.fillers.kokoro import RATE, VOICES
from training.fillers.sentences import KOKORO_SAYS, TEXTS
from training.fillers.signal import islands, steadiness, voicing
from training.fillers.stretch import longer

SPLITS = ("train", "dev", "test")


def apart(*groups: object) -> bool:
    sets = [set(group) for group in groups]
    return all(not a & b for i, a in enumerate(sets) for b in sets[i + 1 :])


def test_voices_texts_and_noises_of_the_splits_have_nothing_in_common():
    texts = {split: (TEXTS / f"{split}.txt").read_text(encoding="utf-8") for split in SPLITS}
    assert apart(*(VOICES[split] for split in SPLITS))
    assert apart(*(espeak.VOICES[split] for split in SPLITS))
    assert apart(*(noises.BEHIND[split] for split in SPLITS))
    assert apart(*(texts[split].splitlines() for split in SPLITS))
    assert all(len(texts[split].splitlines()) >= KOKORO_SAYS[split] for split in SPLITS)


@pytest.mark.parametrize("label", formant.FILLERS)
def test_a_formant_filler_is_voiced_steady_and_as_long_as_asked(label: str):
    rng = np.random.default_rng(3)
    voice = formant.Voice(f0=120, tract=1.0, breath=0.1, creak=0.0, tilt_db=-4)
    made = formant.filler(label, voice, 0.5, rng)
    assert len(made) / RATE == pytest.approx(0.5, abs=0.12)
    assert voicing(made) > 0.8
    assert steadiness(made) > 0.8
    assert np.isfinite(made).all()


def test_its_resonances_are_those_of_the_vowel():
    voice = formant.Voice(f0=100, tract=1.0, breath=0.0, creak=0.0, tilt_db=-4)
    rng = np.random.default_rng(5)
    centres = {}
    for vowel in ("i", "A"):
        made = formant.sound((vowel,), voice, 0.6, rng)
        power = np.abs(np.fft.rfft(made)) ** 2
        hertz = np.fft.rfftfreq(len(made), 1 / RATE)
        middle = (hertz > 600) & (hertz < 1800)
        high = (hertz > 1900) & (hertz < 2700)
        centres[vowel] = power[high].sum() / power[middle].sum()
    assert centres["i"] > 10 * centres["A"]


def test_espeak_says_what_it_is_given_each_time():
    made = [espeak.say("We moved the release.", "en-us+m1") for _ in range(2)]
    assert all(1.0 < len(each) / RATE < 3.0 for each in made)
    assert voicing(espeak.say("[[V:m]]", "en-us+f1", 120)) > 0.8


def test_a_cut_is_the_steady_voiced_island():
    rng = np.random.default_rng(1)
    voice = formant.Voice(f0=110, tract=1.0, breath=0.1, creak=0.0, tilt_db=-4)
    um = formant.filler("um", voice, 0.4, rng)
    gap = np.zeros(1600, np.float32)
    hiss = 0.3 * rng.normal(size=4000).astype(np.float32)
    said = np.concatenate([gap, hiss, gap, um, gap, hiss, gap])
    found = cut_out(said)
    assert found is not None
    assert len(found) == pytest.approx(len(um), abs=800)
    assert cut_out(np.concatenate([gap, hiss, gap, hiss, gap])) is None
    assert len(islands(said)) == 3


def test_longer_keeps_the_pitch():
    at = np.arange(RATE // 2) / RATE
    tone = np.sin(2 * np.pi * 150 * at).astype(np.float32)
    held = longer(tone, 2.0)
    assert len(held) / len(tone) == pytest.approx(2.0, abs=0.1)
    power = np.abs(np.fft.rfft(held[1000:-1000]))
    assert np.fft.rfftfreq(len(held) - 2000, 1 / RATE)[power.argmax()] == pytest.approx(150, abs=5)


@pytest.mark.parametrize("kinds", [kinds for split in SPLITS for kinds in rooms.CODECS[split]])
def test_codecs_keep_the_moments(kinds: tuple[str, str, int]):
    said = espeak.say("We moved the release by a week.", "en-us+m1")
    heard = rooms.coded(said, *kinds)
    assert len(heard) == len(said)
    assert np.corrcoef(said, heard)[0, 1] > 0.85


@pytest.mark.parametrize("event", sorted(set(noises.EVENTS), key=lambda each: each.__name__))
def test_events_are_short_and_finite(event: Callable[[np.random.Generator], np.ndarray]):
    made = event(np.random.default_rng(2))
    assert 0.1 < len(made) / RATE < 6
    assert np.isfinite(made).all()


def test_recordings_have_their_events_inside_and_in_order():
    material, rng, total = Material("dev", None), np.random.default_rng(6), 0
    for _ in range(6):
        samples, events = clip(material, rng)
        assert len(samples) == build.CLIP_S * RATE
        assert 0 < np.abs(samples).max() <= 1.0
        edges = [edge for event in events for edge in (event.start, event.end)]
        assert edges == sorted(edges)
        assert all(0 <= edge <= build.CLIP_S for edge in edges)
        total += len(events)
    assert total > 3


_SAY = """
import hashlib, sys
sys.path.append(sys.argv[1])
import numpy as np
from training.fillers.build import Material, clip
samples, events = clip(Material("test", None), np.random.default_rng(6))
print(hashlib.sha256(samples.tobytes()).hexdigest(), events)
"""


def test_each_new_process_makes_the_same_recording_of_a_seed():
    root = str(Path(build.__file__).parents[2])
    made = {
        subprocess.run(
            [sys.executable, "-c", _SAY, root], capture_output=True, text=True, check=True
        ).stdout
        for _ in range(2)
    }
    assert len(made) == 1
