"""Folds of authors: whoever came later moves nobody, so a network stays a stranger to its fold."""

import importlib
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[3]


@pytest.fixture
def data(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT))
    return importlib.import_module("training.structure.answers")


def test_every_author_of_train_and_dev_stands_in_one_fold(data: ModuleType) -> None:
    answers = data.load("train") + data.load("dev")
    held = data.folds(answers, 3)
    assert sum(map(len, held)) == len(frozenset.union(*held))
    assert frozenset.union(*held) == {answer.group for answer in answers}


def test_a_round_leaves_those_before_it_in_their_folds(data: ModuleType) -> None:
    answers = data.load("train") + data.load("dev")
    whole = data.folds(answers, 3)
    for number, own in enumerate(data.ROUNDS):
        before = [answer for answer in answers if data.round_of(answer.group) <= number]
        assert len(before) > 0
        later = frozenset().union(*data.ROUNDS[number:])
        assert own <= later
        assert [groups - later for groups in whole] == data.folds(before, 3)
