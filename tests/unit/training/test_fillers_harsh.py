"""Recordings that are harder than an answer at a desk."""

import numpy as np
import pytest
from training.fillers import espeak, harsh, noises
from training.fillers.build import CLIP_S, Material
from training.fillers.harsh import clip, lone, recorded, second_talker
from training.fillers.kokoro import RATE


@pytest.fixture(scope="module")
def material() -> Material:
    return Material("dev", None)


def test_filled_pauses_lie_inside_and_in_order(material: Material):
    rng, total = np.random.default_rng(4), 0
    for _ in range(6):
        samples, events = clip(material, rng)
        assert len(samples) == CLIP_S * RATE
        assert 0 < np.abs(samples).max() <= 1.0
        edges = [edge for event in events for edge in (event.start, event.end)]
        assert edges == sorted(edges)
        assert all(0 <= edge <= CLIP_S for edge in edges)
        total += len(events)
    assert total > 3


def test_many_of_them_are_well_under_the_voice(material: Material, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(harsh, "recorded", lambda clean, *_: clean)
    rng, levels = np.random.default_rng(2), []
    for _ in range(12):
        samples, events = clip(material, rng)
        for event in events:
            part = samples[int(event.start * RATE) : int(event.end * RATE)]
            loud = part[np.abs(part) > 0.02 * np.abs(part).max()]
            levels.append(20 * np.log10(np.sqrt(np.mean(loud**2)) / 0.1))
    assert min(levels) < -9
    assert max(levels) < 2
    assert 0.4 < np.mean(np.array(levels) < -4.5) < 0.9


def test_the_second_talker_is_as_loud_as_asked_and_not_silent(material: Material):
    made = second_talker(material, np.random.default_rng(1), 10 * RATE)
    assert len(made) == 10 * RATE
    assert 0.01 < np.sqrt(np.mean(made**2)) < 0.15


def test_what_other_people_say_is_in_the_recording(material: Material):
    silence = np.zeros(int(CLIP_S * RATE), np.float32)
    heard = [recorded(silence, material, np.random.default_rng(seed)) for seed in range(8)]
    assert all(len(each) == len(silence) for each in heard)
    assert all(np.isfinite(each).all() for each in heard)
    assert any(np.abs(each).max() > 0.01 for each in heard)


def test_a_lone_word_is_short_speech():
    made = lone("dev", np.random.default_rng(3), None)
    assert 0.1 < len(made) / RATE < 3.0
    assert np.abs(made).max() > 0.01


def test_nothing_of_the_held_out_split_is_used(monkeypatch: pytest.MonkeyPatch):
    asked: list[str] = []
    monkeypatch.setattr("sys.argv", ["harsh", "--split", "test", "--folder", "x"])
    monkeypatch.setattr(harsh, "build", lambda split, *_: asked.append(split))
    with pytest.raises(SystemExit):
        harsh.main()
    assert asked == []
    assert set(espeak.VOICES) == set(noises.BEHIND) == {"train", "dev", "test"}
