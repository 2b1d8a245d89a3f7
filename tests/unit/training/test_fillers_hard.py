"""Recordings in which most of what sounds like a filled pause is none."""

import numpy as np
import pytest
from training.fillers import hard, more_noises, noises
from training.fillers.blends import people
from training.fillers.build import CLIP_S
from training.fillers.hard import Hard, clip, near_miss
from training.fillers.kokoro import RATE, VOICES


@pytest.fixture(scope="module")
def material() -> Hard:
    return Hard("dev", None)


def test_filled_pauses_lie_inside_and_in_order(
    material: Hard, monkeypatch: pytest.MonkeyPatch
) -> None:
    fluent = np.random.default_rng(1).normal(size=3 * RATE).astype(np.float32) / 10
    monkeypatch.setattr(hard, "flite_fluent", lambda *_: fluent)
    monkeypatch.setattr(hard, "flite_alone", lambda *_: ("um", fluent[: RATE // 3]))
    monkeypatch.setattr(hard, "by_flite", lambda *_: (fluent, []))
    rng, total, empty = np.random.default_rng(4), 0, 0
    for _ in range(8):
        samples, events = clip(material, rng)
        assert len(samples) == CLIP_S * RATE
        assert 0 < np.abs(samples).max() <= 1.0
        edges = [edge for event in events for edge in (event.start, event.end)]
        assert edges == sorted(edges)
        assert all(0 <= edge <= CLIP_S for edge in edges)
        total += len(events)
        empty += not events
    assert total > 3
    assert empty


def test_near_misses_are_short_sounds_of_several_kinds(material: Hard) -> None:
    rng = np.random.default_rng(2)
    made = [near_miss(material, rng, "en-us+m2", flite=False) for _ in range(30)]
    assert all(0.005 < len(each) / RATE < 4 for each in made)
    assert all(np.isfinite(each).all() for each in made)
    assert len({len(each) for each in made}) > 20


@pytest.mark.parametrize("split", sorted(more_noises.MORE))
def test_each_noise_is_as_long_and_as_loud_as_asked(split: str) -> None:
    for make in more_noises.MORE[split].values():
        made = make(RATE, np.random.default_rng(3))
        assert made.shape == (RATE,)
        assert np.sqrt(np.mean(made**2)) == pytest.approx(0.1, rel=1e-3)


def test_no_noise_is_in_two_splits_and_none_is_held_out() -> None:
    kinds = [
        name for table in (noises.BEHIND, more_noises.MORE) for part in table.values()
        for name in part
    ]  # fmt: skip
    assert len(kinds) == len(set(kinds))
    assert "test" not in more_noises.MORE


def test_noise_lies_behind_the_voice_and_not_over_it() -> None:
    at = np.arange(4 * RATE) / RATE
    voice = np.sin(2 * np.pi * 200 * at).astype(np.float32)
    for seed in range(6):
        mixed = more_noises.behind(voice, "dev", np.random.default_rng(seed))
        behind = mixed - 0.1 * np.sqrt(2) * voice
        assert -30.5 < 20 * np.log10(np.sqrt(np.mean(behind**2)) / 0.1) < -3.5


def test_mixtures_are_of_the_voices_of_training() -> None:
    who = people()
    assert len(set(who)) > 40
    assert all({one.first, one.second} <= set(VOICES["train"]) for one in who)
    assert all(one.first != one.second for one in who)
