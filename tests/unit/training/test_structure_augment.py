"""Changed copies keep what they must: the labels stay with their units."""

import importlib
import random
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
UNITS = (
    ("I'll tell you about the oven.", "headline"),
    ("We ran the bakery with one oven and it broke.", "S"),
    ("I had to get the bread out by six.", "T"),
    ("I rang the school kitchen, and then I drove the dough over there myself.", "A"),
    ("I baked until five.", "A"),
    ("Every order went out on time.", "R"),
)


@pytest.fixture
def augment(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT))
    return importlib.import_module("training.structure.augment")


@pytest.fixture
def answer(augment: ModuleType) -> Any:
    return augment.Answer(
        id="oven",
        group="plain",
        split="train",
        question="A time under pressure?",
        kind="star",
        story="story",
        texts=tuple(text for text, _ in UNITS),
        labels=tuple(label for _, label in UNITS),
    )


def pairs(answer: Any) -> set[tuple[str, str]]:
    return set(zip(answer.texts, answer.labels, strict=True))


def test_dropping_leaves_a_part_out_and_the_rest_as_it_was(
    augment: ModuleType, answer: Any
) -> None:
    shorter = augment.drop(answer, random.Random(1))

    assert set(answer.labels) - set(shorter.labels)
    assert pairs(shorter) < pairs(answer)


def test_the_result_can_be_told_first(augment: ModuleType, answer: Any) -> None:
    first = augment.result_first(answer)

    assert first.labels[0] == "R"
    assert pairs(first) == pairs(answer)


@pytest.mark.parametrize("seed", range(8))
def test_moving_loses_nothing(augment: ModuleType, answer: Any, seed: int) -> None:
    assert pairs(augment.move(answer, random.Random(seed))) == pairs(answer)


def test_cropping_takes_one_stretch(augment: ModuleType, answer: Any) -> None:
    for seed in range(8):
        cropped = augment.crop(answer, random.Random(seed))
        start = answer.texts.index(cropped.texts[0])
        assert cropped.texts == answer.texts[start : start + len(cropped.texts)]
        assert 2 <= len(cropped.texts) < len(answer.texts)


def test_other_units_hold_the_same_words(augment: ModuleType, answer: Any) -> None:
    def words(one: Any) -> list[str]:
        return " ".join(one.texts).replace(",", "").replace(".", "").lower().split()

    cut = [augment.resegment(answer, random.Random(seed)) for seed in range(20)]

    assert any(len(one.texts) != len(answer.texts) for one in cut)
    assert all(words(one) == words(answer) for one in cut)
    assert all(len(one.texts) == len(one.labels) for one in cut)


def test_the_spoken_form_is_fixed_and_has_no_stops(augment: ModuleType, answer: Any) -> None:
    said = augment.spoken(answer)

    assert said == augment.spoken(answer)
    assert said.labels == answer.labels
    assert not set("".join(said.texts)) & set(".,!?")


def test_a_seed_gives_the_same_copies(augment: ModuleType, answer: Any) -> None:
    copies = [
        [augment.variant(answer, dice) for _ in range(20)]
        for dice in (random.Random(3), random.Random(3))
    ]

    assert copies[0] == copies[1]
    assert any(copy != answer for copy in copies[0])


def test_folds_share_no_way_of_speaking(
    monkeypatch: pytest.MonkeyPatch, augment: ModuleType
) -> None:
    answers = importlib.import_module("training.structure.answers")
    held = answers.load("train")
    dealt = answers.folds(held, 3)

    assert set().union(*dealt) == {one.group for one in held}
    assert sum(map(len, dealt)) == len({one.group for one in held})
    assert {one.split for one in held} == {"train"}
