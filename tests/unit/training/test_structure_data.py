"""The labelled answers keep the rules of their guide, and the checker notices when they don't."""

import copy
import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

CHECK = Path(__file__).parents[3] / "training" / "data" / "structure" / "check.py"


@pytest.fixture(scope="module")
def check() -> ModuleType:
    spec = importlib.util.spec_from_file_location("greenroom_structure_data", CHECK)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def answer(**changes: Any) -> dict[str, Any]:
    units = [
        ("Our bakery lost its oven on a Friday and forty orders were open for the weekend.", "S"),
        ("I had to bake them all somewhere by Saturday noon.", "T"),
        ("I called three schools with kitchens, and I moved our dough with a cousin's van.", "A"),
        ("Every order went out, two of them an hour late.", "R"),
    ]
    made = {
        "id": "sound",
        "author_style": "blunt",
        "occupation": "chef",
        "level": "mid",
        "question": "Tell me about a problem.",
        "structure": "star",
        "story": "story",
        "defects": [],
        "sentences": [{"text": text, "label": label} for text, label in units],
        "split": "dev",
    }
    return {**copy.deepcopy(made), **changes}


def test_the_data_keep_every_rule(check: ModuleType):
    answers = check.load()
    assert answers
    assert check.problems(answers) == []


def test_styles_and_occupations_belong_to_one_split(check: ModuleType):
    for table in (check.STYLES, check.OCCUPATIONS):
        names = [name for group in table.values() for name in group]
        assert len(names) == len(set(names))


def test_a_sound_answer_passes(check: ModuleType):
    assert check.problems([answer()]) == []


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"occupation": "nurse"}, "occupation nurse is not one of dev"),
        ({"author_style": "chatty"}, "style chatty is not one of dev"),
        ({"level": "intern"}, "level intern"),
        ({"story": None}, "story None with star"),
        ({"defects": ["boring"]}, "defects ['boring']"),
        ({"defects": ["part_missing:R"]}, "part_missing:R is named"),
        ({"defects": ["too_short"]}, "too_short is named"),
        ({"story": "generic", "defects": ["generic"]}, "aside or headline"),
        ({"structure": "ppf", "story": None}, "labels ['A', 'R', 'S', 'T'] in ppf"),
        ({"sentences": answer()["sentences"][:3]}, "part_missing:R is not named"),
        ({"sentences": answer()["sentences"][::-1]}, "result_first is not named"),
    ],
)
def test_a_broken_rule_is_named(check: ModuleType, changes: dict[str, Any], says: str):
    found = check.problems([answer(**changes)])
    assert any(says in line for line in found), found


def test_we_throughout_is_seen_in_the_action_only(check: ModuleType):
    sentences = answer()["sentences"]
    sentences[2] = {"text": "We called schools and we moved the dough, I think.", "label": "A"}
    assert check.problems([answer(sentences=sentences, defects=["we_throughout"])]) == []
    assert "we_throughout" in check.problems([answer(sentences=sentences)])[0]


def test_going_back_and_forth_is_counted(check: ModuleType):
    assert check.moves_back(["S", "T", "S", "A", "R"]) == 0
    assert check.moves_back(["S", "A", "aside", "S", "A", "R", "A", "R", "T"]) == 3


@pytest.mark.parametrize(
    ("structure", "labels", "unusual"),
    [
        ("ppf", ["past", "present", "future"], False),
        ("ppf", ["aside", "future", "present", "past"], True),
        ("ppf", ["present", "future"], False),
        ("strength", ["example", "claim"], True),
        ("weakness", ["claim", "remedy", "example"], False),
        ("weakness", ["remedy", "claim", "example"], True),
        ("motivation", ["goal", "fit", "company"], False),
        ("situational", ["check", "approach"], True),
        ("case", ["restate", "recommendation", "analysis"], False),
        ("case", ["framework", "analysis", "recommendation", "reflection"], False),
        ("case", ["framework", "recommendation", "analysis"], True),
        ("technical", ["clarify", "approach", "walk_through"], False),
        ("technical", ["walk_through", "approach", "check"], True),
        ("question_to_ask", ["closed", "open"], False),
    ],
)
def test_an_unusual_order_is_seen(
    check: ModuleType, structure: str, labels: list[str], unusual: bool
):
    assert check.unusual_order(structure, labels) is unusual


def test_a_question_to_ask_may_be_short_but_not_closed(check: ModuleType):
    units = [{"text": "What does a good first month look like here?", "label": "open"}]
    asked = answer(structure="question_to_ask", story=None, sentences=units)
    assert check.problems([asked]) == []
    units[0]["label"] = "closed"
    found = check.problems([{**asked, "sentences": units}])
    assert any("part_missing:open is not named" in line for line in found)


def test_shared_units_and_shared_runs_of_words_are_named(check: ModuleType):
    other = answer(id="other")
    assert any("shares a unit with sound" in line for line in check.problems([answer(), other]))
    moved = answer(id="moved", split="test", author_style="reporting", occupation="architect")
    for unit in moved["sentences"]:
        unit["text"] = "And then " + unit["text"]
    assert any("of dev" in line for line in check.problems([answer(), moved]))
    assert any("id stands 2 times" in line for line in check.problems([answer(), answer()]))


def test_counts_name_splits_and_defects(check: ModuleType):
    table = check.counts([answer(), answer(id="b", defects=["off_question"])])
    assert "answers: dev 2" in table
    assert "off_question 1" in table
    assert "defective: 50%" in table
