"""A scripted candidate is followed up where something is missing, and left alone where not."""

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def suite() -> Iterator[ModuleType]:
    sys.path.insert(0, str(ROOT))
    yield importlib.import_module("benchmarks.follow_ups")
    sys.path.remove(str(ROOT))


def test_there_are_enough_answers_of_every_kind(suite: ModuleType) -> None:
    cases = [case for split in ("development", "test") for case in suite.scripted(split)]
    assert len(cases) >= 40
    assert len({case.answer for case in cases}) == len(cases)
    for wanted in {case.wants for case in cases}:
        assert sum(case.wants is wanted for case in suite.scripted("test")) >= 4, wanted


@pytest.mark.parametrize("split", ["development", "test"])
def test_the_right_follow_up_none_where_complete_and_never_twice(
    suite: ModuleType, split: str
) -> None:
    figures = suite.measure(split)
    assert figures["right"] >= suite.RIGHT_TARGET
    assert figures["none"] >= suite.NONE_TARGET
    assert figures["repeats"] == 0
    assert figures["right"] > figures["always"]
