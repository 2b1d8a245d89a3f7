"""Group tasks: read, refused with a line, and fit to be spoken."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import yaml

from greenroom.banks import (
    case_files,
    check_groups,
    group_files,
    group_schema,
    is_group,
    load_cases,
    load_groups,
)
from greenroom.model.errors import BankError

FOLDER = Path(__file__).parents[3] / "question_banks"
SHIPPED = group_files(FOLDER)
VOICES = Path(__file__).parents[3] / "assets" / "voices" / "interviewers.npz"


def changed(folder: Path, change: Callable[[dict], None]) -> Path:
    """A copy of a shipped task with a change."""
    data = yaml.safe_load(SHIPPED[0].read_text("utf-8"))
    change(data)
    path = folder / "groups" / "changed.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), "utf-8")
    return path


def test_six_tasks_are_in_order():
    tasks = load_groups(SHIPPED)
    assert len(tasks) >= 6
    assert check_groups(SHIPPED) == []
    assert all(is_group(path) for path in SHIPPED)
    assert not set(tasks) & set(load_cases(case_files(FOLDER)))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_task_has_all_that_a_discussion_needs(path: Path):
    (task,) = load_groups([path]).values()
    voices = set(np.load(VOICES).files)
    assert {one.voice for one in task.candidates} <= voices
    assert 2 <= len(task.candidates) <= 4
    assert sum(line.over for line in task.script) == 1, "one talks over another, once"
    kinds = {line.kind.value for line in task.script}
    assert {"propose", "agree", "disagree", "ask"} <= kinds


def test_the_schema_beside_the_tasks_is_the_one_of_the_program():
    assert json.loads((FOLDER / "groups" / "schema.json").read_text("utf-8")) == group_schema()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda d: d.pop("brief"), "brief: missing, expected what the assessor says"),
        (lambda d: d["script"][2].pop("says"), "script.says: missing, expected what they say"),
        (lambda d: d["script"][0].update(by="nobody"), "there is no nobody"),
        (lambda d: d["script"][0].update(over=True), "not in its first line"),
        (lambda d: d["script"][1].update(kind="shout"), "expected one of propose, agree"),
        (lambda d: d["candidates"][0].update(voice="loud"), "a voice like bf_emma"),
        (lambda d: d["candidates"][1].update(id=d["candidates"][0]["id"]), "an id of their own"),
        (lambda d: d["candidates"][1].update(extra=1), "expected one of the fields id, name"),
        (lambda d: d.update(minutes=60), "whole minutes, 4 to 10"),
    ],
)
def test_a_mistake_is_named_with_its_line(
    tmp_path: Path, change: Callable[[dict], None], message: str
):
    with pytest.raises(BankError, match=r"changed\.yaml line \d+: ") as refused:
        load_groups([changed(tmp_path, change)])
    assert message in str(refused.value)


def test_what_cannot_be_spoken_is_found(tmp_path: Path):
    def write(data: dict) -> None:
        data["script"][0]["says"] = "It is $4.20 (about)."
        data["script"][2]["says"] = data["script"][1]["says"]
        data["endings"][0]["says"] = "word " * 70 + "end."

    found = [problem.message for problem in check_groups([changed(tmp_path, write)])]
    assert any("words that can be spoken" in message for message in found)
    assert any("expected once" in message for message in found)
    assert any("at most 60 words" in message for message in found)
