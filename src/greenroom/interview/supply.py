"""What there is to make an interview from."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from greenroom.model.case import Case
from greenroom.model.group import GroupTask
from greenroom.model.persona import Persona
from greenroom.model.question import Question


@dataclass(frozen=True, slots=True)
class Supply:
    """Everything that a plan may be drawn from.

    Attributes:
        questions: All questions of the chosen banks, in any order.
        personas: Everybody who could be asked to join.
        materials: Cases and group tasks by id.
        recently_asked: Question ids that are drawn only when nothing else is left.
        before_all: Question ids that are taken before all others, in this order.
    """

    questions: Sequence[Question] = ()
    personas: Sequence[Persona] = ()
    materials: Mapping[str, Case | GroupTask] = field(default_factory=dict)
    recently_asked: Collection[str] = ()
    before_all: Sequence[str] = ()
