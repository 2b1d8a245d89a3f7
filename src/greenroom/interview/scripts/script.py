"""What a script is: the order of one type of interview, as data and one function."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from greenroom.interview.selection import Selector
from greenroom.interview.supply import Supply
from greenroom.interview.wording import Names
from greenroom.model.case import Case
from greenroom.model.group import GroupTask
from greenroom.model.persona import Persona
from greenroom.model.plan import InterviewChoices, InterviewLength, PlanItem
from greenroom.model.question import InterviewType, QuestionKind

M = TypeVar("M", Case, GroupTask)

_MATERIAL = {Case: "case", GroupTask: "group"}
"""What the id of a question that is made from such a material begins with."""

USUAL_COUNTS = {InterviewLength.QUICK: 1, InterviewLength.SHORT: 2, InterviewLength.MEDIUM: 5}


@dataclass(frozen=True, slots=True)
class PlanRequest:
    """All that a script makes a plan from.

    Attributes:
        choices: What the person chose.
        supply: Who and what there is, for scripts with more people or made from a material.
        selector: Gives questions that suit the choices, each at most once.
        names: What stands for {role}, {company} and {interviewer}.
        persona: The chosen interviewer, as the format lets them sound.
        rng: The only source of chance.
    """

    choices: InterviewChoices
    supply: Supply
    selector: Selector
    names: Names
    persona: Persona
    rng: random.Random

    def material(self, kind: type[M]) -> M:
        """The chosen case or task, else one that was not held lately. Raises TooFewError."""
        known = {
            f"{_MATERIAL[kind]}.{one.id}": one
            for one in self.supply.materials.values()
            if isinstance(one, kind)
        }
        if not known:
            raise TooFewError(0)
        chosen = known.get(f"{_MATERIAL[kind]}.{self.choices.material}")
        return chosen or known[self.rng.choice(sorted(self.selector.fresh(known)))]


@dataclass(frozen=True, slots=True)
class Draft:
    """What a script makes: the items, who else speaks, and what it was made from."""

    items: tuple[PlanItem, ...]
    members: tuple[Persona, ...] = ()
    material: str = ""
    case: Case | None = None
    group: GroupTask | None = None


@dataclass(frozen=True, slots=True)
class Script:
    """One type of interview.

    Attributes:
        type: Which one.
        title: What the interview is called, in the language of the window.
        kind: The word before "questions" in a sentence about too few of them.
        draft: Makes the items. Raises TooFewError.
        draws: Questions written for these types suit it too.
        places: The order in which it comes to its kinds of questions.
        counts: How many questions a length stands for, the invitation to ask included.
    """

    type: InterviewType
    title: Callable[[], str]
    kind: Callable[[], str]
    draft: Callable[[PlanRequest], Draft]
    draws: frozenset[InterviewType]
    places: tuple[QuestionKind, ...]
    counts: dict[InterviewLength, int] = field(default_factory=lambda: dict(USUAL_COUNTS))


class TooFewError(Exception):
    """The banks do not fill the interview; `found` questions suited."""

    def __init__(self, found: int) -> None:
        super().__init__(f"{found} questions suited")
        self.found = found
