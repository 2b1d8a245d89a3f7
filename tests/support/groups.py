"""The shipped group tasks, and discussions made from them."""

from functools import cache
from pathlib import Path
from typing import Any

from greenroom.banks import group_files, load_groups
from greenroom.interview.plan import make_plan
from greenroom.interview.supply import Supply
from greenroom.model.group import GroupTask
from greenroom.model.plan import InterviewChoices, InterviewPlan
from greenroom.model.question import InterviewType
from greenroom.voice.personas import persona, personas

FOLDER = Path(__file__).parents[2] / "question_banks"


@cache
def shipped_groups() -> dict[str, GroupTask]:
    """All of them, by id."""
    return load_groups(group_files(FOLDER))


def group_plan(material: str = "town-budget", seed: int = 1, **choices: Any) -> InterviewPlan:
    """A discussion of one task."""
    fields = {"type": InterviewType.GROUP, "material": material, "thinking_time_s": 0.0} | choices
    chosen = InterviewChoices(**fields)
    return make_plan(
        chosen,
        Supply(personas=personas(), materials=shipped_groups()),
        persona(chosen.persona),
        seed=seed,
    )
