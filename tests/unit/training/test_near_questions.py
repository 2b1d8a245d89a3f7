"""Every behavioural question of train and dev has its near and its same questions."""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

DATA = Path(__file__).parents[3] / "training" / "data"


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


ENTRIES = lines(DATA / "near_questions.jsonl")
ANSWERS = [each for path in sorted((DATA / "structure").glob("*.jsonl")) for each in lines(path)]


def plain(question: str) -> str:
    return " ".join(re.findall(r"[\w']+", question.lower()))


def test_each_behavioural_question_of_train_and_dev_has_one_entry():
    asked = {
        each["question"]
        for each in ANSWERS
        if each["structure"] == "star" and each["split"] != "test"
    }
    entries = Counter(entry["question"] for entry in ENTRIES)
    assert asked - set(entries) == set()
    assert set(entries.values()) == {1}


def test_no_question_is_asked_in_the_test_split_alone():
    elsewhere = {each["question"] for each in ANSWERS if each["split"] != "test"}
    only_test = {each["question"] for each in ANSWERS} - elsewhere
    assert not only_test & {entry["question"] for entry in ENTRIES}


def test_three_are_near_and_two_the_same_and_none_is_empty():
    for entry in ENTRIES:
        assert (len(entry["near"]), len(entry["same"])) == (3, 2), entry["question"]
        assert all(plain(question) for question in entry["near"] + entry["same"])


def test_no_written_question_stands_anywhere_else():
    asked = {plain(each["question"]) for each in [*ANSWERS, *ENTRIES]}
    written = Counter(
        plain(question) for entry in ENTRIES for question in entry["near"] + entry["same"]
    )
    assert not asked & set(written)
    assert [question for question, times in written.items() if times > 1] == []
