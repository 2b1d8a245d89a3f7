"""Sentences with filled pauses said inside them."""

import shutil

import numpy as np
import pytest
from training.fillers import espeak, varied
from training.fillers.build import CLIP_S, Event, Material
from training.fillers.inside import FLITE_VOICES, Inside, by_espeak, by_flite, lengthened
from training.fillers.kokoro import RATE

LINE = "We counted every box twice and then we called the customer about it."


def test_espeak_says_them_where_it_says_it_does():
    rng, seen = np.random.default_rng(3), 0
    for _ in range(6):
        samples, events = by_espeak(LINE, "en-us+m2", rng)
        for event in events:
            assert 0 <= event.start < event.end <= len(samples) / RATE
            part = samples[int(event.start * RATE) : int(event.end * RATE)]
            assert np.sqrt(np.mean(part**2)) > 0.005
            seen += 1
    assert seen >= 6


def test_the_voice_beside_it_still_speaks_after_it():
    by_espeak(LINE, "en-us+m2", np.random.default_rng(1))
    assert len(espeak.say("hello there", "en-us+m2")) > 0.2 * RATE


@pytest.mark.skipif(shutil.which("flite") is None, reason="flite is not installed")
def test_flite_says_them_where_it_says_it_does():
    rng, seen = np.random.default_rng(5), 0
    for _ in range(4):
        samples, events = by_flite(LINE, "dev", rng)
        assert len(samples) > RATE
        for event in events:
            assert 0 < event.start < event.end < len(samples) / RATE
            seen += 1
    assert seen >= 4


def test_splits_share_no_voice():
    assert not set(FLITE_VOICES["train"]) & set(FLITE_VOICES["dev"])
    assert "test" not in FLITE_VOICES


def test_what_is_held_moves_what_comes_later():
    samples = np.sin(np.arange(3 * RATE) / 10).astype(np.float32)
    events = [Inside(0.5, 0.8, "um"), Inside(2.0, 2.2, "uh")]
    longer, moved = lengthened(samples, events, np.random.default_rng(8))
    grown = (len(longer) - len(samples)) / RATE
    first, second = moved
    assert first.start == pytest.approx(0.5, abs=1e-3)
    assert (first.label, second.label) == ("um", "uh")
    held = sum(e.end - e.start for e in moved) - 0.5
    assert grown == pytest.approx(held, abs=1e-3)
    assert second.start - first.end == pytest.approx(1.2, abs=1e-3)


def test_another_person_keeps_the_pace():
    samples = np.zeros(int(CLIP_S * RATE), np.float32)
    samples[5 * RATE : 5 * RATE + 4000] = np.sin(np.arange(4000) / 8)
    changed = 0
    for seed in range(8):
        made, events = varied.another_person(
            samples, [Event(5.0, 5.25, "uh")], np.random.default_rng(seed)
        )
        loud = np.flatnonzero(np.abs(made) > 0.1)
        assert loud[0] / RATE == pytest.approx(events[0].start, abs=0.05)
        assert loud[-1] / RATE == pytest.approx(events[0].end, abs=0.08)
        changed += not np.array_equal(made, samples)
    assert changed >= 2


@pytest.mark.skipif(shutil.which("flite") is None, reason="flite is not installed")
def test_a_recording_has_its_filled_pauses_inside_and_in_order():
    rng, material, total = np.random.default_rng(4), Material("dev", None), 0
    for _ in range(4):
        samples, events = varied.clip(material, rng)
        assert len(samples) == CLIP_S * RATE
        assert 0 < np.abs(samples).max() <= 1.0
        edges = [edge for event in events for edge in (event.start, event.end)]
        assert edges == sorted(edges)
        assert all(0 <= edge <= CLIP_S for edge in edges)
        total += len(events)
    assert total > 2
