"""The benchmark's figures about structure, against values worked out by hand."""

import importlib
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from greenroom.model.report import Presence

ROOT = Path(__file__).parents[3]
LABELS = ("S", "A", "A", "R")


@pytest.fixture
def cases(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT))
    return importlib.import_module("benchmarks.structure_cases")


@pytest.fixture
def measures(cases: ModuleType) -> ModuleType:
    return importlib.import_module("benchmarks.structure_measures")


@pytest.fixture
def case(cases: ModuleType) -> Any:
    texts = ("it was late", "i rang", "i went there", "it worked out well")
    return cases.Case("1", "ann", "", "star", "story", texts, LABELS)


def test_macro_f1_and_kappa_are_those_of_the_formulas(measures: ModuleType) -> None:
    table = np.array([[3, 1, 0], [0, 2, 0], [1, 0, 3]])

    assert measures.f1(table, 0) == pytest.approx(6 / 8)
    assert measures.f1(table, 1) == pytest.approx(4 / 5)
    assert measures.macro_f1(table) == pytest.approx((6 / 8 + 4 / 5) / 2)
    chance = (4 * 4 + 2 * 3 + 4 * 3) / 100
    assert measures.kappa(table) == pytest.approx((0.8 - chance) / (1 - chance))


def test_a_perfect_reader_has_perfect_figures(measures: ModuleType, case: Any) -> None:
    def perfect(one: Any) -> Any:
        presence = {
            part: Presence.PRESENT if part in one.labels else Presence.NOT_FOUND
            for part in ("S", "T", "A", "R")
        }
        return measures.Guess(one.labels, presence, one.story)

    found = measures.measure([case], perfect)

    assert found["macro-F1"].value == found["result first: macro-F1"].value == 1.0
    assert found["missing parts: said not found"].value == 1.0
    assert found["never told: said not found"].value == 1.0
    assert found["present parts: said present"].value == 1.0
    assert found["share of time, mean error"].value == 0.0
    assert measures.gate_accuracy([case], perfect).value == 1.0


def test_a_reader_that_says_action_always_is_wrong_by_the_words_of_the_rest(
    measures: ModuleType, case: Any
) -> None:
    def always(one: Any) -> Any:
        presence = dict.fromkeys(("S", "T", "A", "R"), Presence.PRESENT)
        return measures.Guess(("A",) * len(one.labels), presence)

    found = measures.measure([case], always)

    assert found["missing parts: said not found"].value == 0.0
    assert found["missing parts: said present"].value == 1.0
    assert found["share of time, mean error"].value == pytest.approx((3 + 7 + 4) / 12 / 4)


def test_a_result_is_moved_to_the_front_and_parts_are_left_out_one_at_a_time(
    cases: ModuleType, case: Any
) -> None:
    [moved] = cases.result_first([case])
    left = cases.without_parts([case])

    assert moved.labels == ("R", "S", "A", "A")
    assert moved.texts[0] == "it worked out well"
    assert [(part, one.labels) for part, one in left] == [
        ("R", ("S", "A", "A")),
        ("S", ("A", "A", "R")),
    ]


def test_an_interval_holds_the_value_and_widens_where_authors_differ(measures: ModuleType) -> None:
    alike = {author: np.array([8, 10]) for author in "abcd"}
    apart = {"a": np.array([10, 10]), "b": np.array([6, 10]), "c": np.array([8, 10])}

    assert measures.figure(alike, measures.ratio).low == pytest.approx(0.8)
    spread = measures.figure(apart, measures.ratio)
    assert spread.low < spread.value == pytest.approx(0.8)
    assert spread.high > 0.8


def test_the_test_split_has_every_structure(cases: ModuleType) -> None:
    kinds = {case.kind for case in cases.own_cases("test")}

    assert kinds == {"star", *cases.SIBLINGS}
