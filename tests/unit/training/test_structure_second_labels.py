"""Agreement of two annotators: the arithmetic, and what the second one is allowed to see."""

import importlib
import json
import math
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
# Cohen 1960's way by hand: 35 of 50 agree, chance .5 * .6 + .5 * .4 = .5, so κ = .2 / .5 = .4.
FIFTY = [("S", "S")] * 20 + [("S", "A")] * 5 + [("A", "S")] * 10 + [("A", "A")] * 15


@pytest.fixture
def second(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT))
    return importlib.import_module("training.structure.second_labels")


def an_answer(second: ModuleType, labels: str, **other: Any) -> Any:
    given = {"id": "chatty-oven", "split": "train", "kind": "star", "story": "story"} | other
    found = tuple(labels.split())
    texts = tuple(f"unit {n}" for n, _ in enumerate(found))
    return second.Answer(group="chatty", question="When?", texts=texts, labels=found, **given)


def test_raw_agreement_is_the_share_of_equal_pairs(second: ModuleType):
    assert second.raw(FIFTY) == pytest.approx(0.7)
    assert math.isnan(second.raw([]))


def test_kappa_takes_off_what_chance_would_give(second: ModuleType):
    assert second.kappa(FIFTY) == pytest.approx(0.4)


@pytest.mark.parametrize(
    ("pairs", "value"),
    [
        ([("S", "S"), ("A", "A")], 1.0),
        ([("S", "A"), ("A", "S")], -1.0),
        ([("S", "S")], 1.0),
        ([("S", "S"), ("A", "S")], 0.0),
    ],
)
def test_kappa_at_its_ends(second: ModuleType, pairs: list[tuple[str, str]], value: float):
    assert second.kappa(pairs) == pytest.approx(value)


def test_macro_f1_is_the_mean_of_the_parts_asked_for(second: ModuleType):
    pairs = [("S", "S"), ("S", "A"), ("A", "A"), ("R", "aside"), ("aside", "aside")]
    assert second.macro_f1(pairs, ("S", "A", "R")) == pytest.approx((2 / 3 + 2 / 3 + 0) / 3)


def test_folding_makes_headline_reflection_and_aside_one(second: ModuleType):
    pairs = [("headline", "aside"), ("reflection", "R"), ("S", "T")]
    assert second.folded(pairs) == [("other", "other"), ("other", "R"), ("S", "T")]


def test_presence_compares_each_part_of_a_story(second: ModuleType):
    twice = second.Twice(an_answer(second, "S S A"), ("S", "T", "A"), "story")
    pairs = second.presence([twice])
    assert Counter(pairs) == {
        ("present", "present"): 2,
        ("missing", "present"): 1,
        ("missing", "missing"): 1,
    }
    assert second.recall(pairs, "missing") == pytest.approx(0.5)
    assert second.recall(pairs, "present") == 1.0


@pytest.mark.parametrize(
    "other", [{"story": "generic"}, {"kind": "question_to_ask", "story": None}]
)
def test_presence_leaves_out_what_has_no_parts(second: ModuleType, other: dict[str, Any]):
    answer = an_answer(second, "aside aside", **other)
    assert second.presence([second.Twice(answer, answer.labels, answer.story)]) == []


def test_the_gate_is_compared_on_behavioral_answers_only(second: ModuleType):
    star = second.Twice(an_answer(second, "S A"), ("aside", "aside"), "generic")
    ppf = second.Twice(an_answer(second, "past", kind="ppf", story=None), ("past",), None)
    assert second.gate([star, ppf]) == [("story", "generic")]


def test_the_draw_takes_its_share_of_every_split_and_kind_and_repeats(second: ModuleType):
    answers = [
        an_answer(second, "S", id=f"{split}-{kind}-{n}", split=split, kind=kind)
        for split, kind, count in (("train", "star", 40), ("train", "ppf", 20), ("dev", "star", 3))
        for n in range(count)
    ]
    drawn = second.draw(answers)
    assert Counter((a.split, a.kind) for a in drawn) == {
        ("train", "star"): 6,
        ("train", "ppf"): 3,
        ("dev", "star"): 1,
    }
    assert second.draw(list(reversed(answers))) == drawn
    assert second.draw(answers, seed=1) != drawn


def test_the_blind_file_shows_no_label_and_no_story(second: ModuleType):
    answer = an_answer(second, "headline reflection")
    assert second.blind(answer) == "chatty-oven [star]\n? When?\n1 unit 0\n2 unit 1"


@pytest.mark.parametrize("name", ["coached-notask", "chatty-mT-hearing", "warm-gen3", "fast-short"])
def test_an_id_that_names_a_defect_is_known(second: ModuleType, name: str):
    assert second.tells(an_answer(second, "S", id=name))


@pytest.mark.parametrize("name", ["rom-network", "artic-ledger", "chatty-sib-ask-dayone"])
def test_a_plain_id_tells_nothing(second: ModuleType, name: str):
    assert not second.tells(an_answer(second, "S", id=name))


def test_the_kept_second_labels_fit_the_answers(second: ModuleType):
    found = second.read_twice()
    assert len({twice.answer.id for twice in found}) == len(found) == 154
    assert {twice.answer.split for twice in found} == {"train", "dev", "test"}
    assert all((twice.story is None) == (twice.answer.kind != "star") for twice in found)


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"id": "nobody"}, "no such answer"),
        ({"labels": ["S"]}, "1 labels"),
        ({"labels": None}, "no labels of"),
    ],
)
def test_labels_that_do_not_fit_are_refused(
    second: ModuleType, tmp_path: Path, changed: dict[str, Any], sentence: str
):
    row = json.loads(second.SECOND.read_text(encoding="utf-8").splitlines()[0])
    if changed.get("labels", ()) is None:
        changed = {"labels": ["nonsense"] * len(row["labels"])}
    path = tmp_path / "labels.jsonl"
    path.write_text(json.dumps(row | changed), encoding="utf-8")
    with pytest.raises(ValueError, match=sentence):
        second.read_twice(path)
