"""The shipped cases, and interviews made from them."""

from functools import cache
from pathlib import Path
from typing import Any

from greenroom.banks import case_files, load_cases
from greenroom.interview.plan import make_plan
from greenroom.interview.supply import Supply
from greenroom.model.case import Case
from greenroom.model.plan import InterviewChoices, InterviewPlan
from greenroom.model.question import InterviewType
from support.interviews import MAYA

FOLDER = Path(__file__).parents[2] / "question_banks"


@cache
def shipped_cases() -> dict[str, Case]:
    """All of them, by id."""
    return load_cases(case_files(FOLDER))


def case_plan(material: str = "grocery-delivery", seed: int = 1, **choices: Any) -> InterviewPlan:
    """An interview about one case."""
    fields = {"type": InterviewType.CASE, "material": material, "thinking_time_s": 0.0} | choices
    return make_plan(InterviewChoices(**fields), Supply(materials=shipped_cases()), MAYA, seed=seed)
