"""Stages of a question, changed one by one."""

import pytest

from fakes.bank_services import question
from greenroom.banks.schema import QuestionEntry, StageEntry
from greenroom.banks.staging import can_move, moved_stage, with_stage, without_stage


def stage(name: str) -> StageEntry:
    return StageEntry(stage=name, text=f"Now {name}.", target=(30, 90))


def asked(*names: str) -> QuestionEntry:
    return question("a.b", "Design a lift.").model_copy(update={"stages": tuple(map(stage, names))})


def names(entry: QuestionEntry) -> list[str]:
    return [one.stage for one in entry.stages]


@pytest.mark.parametrize(("at", "found"), [(0, "new a b"), (1, "a new b"), (2, "a b new")])
def test_a_stage_comes_in_at_its_place(at: int, found: str) -> None:
    assert names(with_stage(asked("a", "b"), stage("new"), at)) == found.split()


def test_what_is_to_be_clarified_comes_first_wherever_it_is_put() -> None:
    assert names(with_stage(asked("a", "b"), stage("clarify"), 2)) == ["clarify", "a", "b"]


def test_a_stage_goes() -> None:
    assert names(without_stage(asked("a", "b", "c"), 1)) == ["a", "c"]


@pytest.mark.parametrize(
    ("at", "by", "found"),
    [
        (1, 1, "clarify b a c"),
        (3, -1, "clarify a c b"),
        (3, 1, None),
        (1, -1, None),
        (0, 1, None),
        (4, -1, None),
    ],
)
def test_a_stage_moves_within_its_bounds(at: int, by: int, found: str | None) -> None:
    before = asked("clarify", "a", "b", "c")
    assert can_move(before, at, by) == (found is not None)
    assert names(moved_stage(before, at, by)) == (found.split() if found else names(before))
