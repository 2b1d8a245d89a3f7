"""What can be done with the stages of the question that is shown, step by step. No Qt."""

from collections.abc import Callable

from greenroom.banks.schema import QuestionEntry, StageEntry
from greenroom.banks.staging import moved_stage, stage_entry, with_stage, without_stage
from greenroom.interview.stages import USUAL_CLARIFY, USUAL_STAGES
from greenroom.platform.text import translate

_USUAL = tuple(map(stage_entry, (USUAL_CLARIFY, *USUAL_STAGES)))
Change = Callable[[str, Callable[[QuestionEntry], QuestionEntry]], bool]
"""Changes the question under these words; False when it may not be changed, or stays the same."""


def next_stage(question: QuestionEntry) -> StageEntry | None:
    """The first of the usual stages that the question lacks; None when it has them all."""
    used = {stage.stage for stage in question.stages}
    return next((stage for stage in _USUAL if stage.stage not in used), None)


class StageSteps:
    """Adds, removes and moves stages by `change`."""

    def __init__(self, change: Change) -> None:
        self._change = change

    def add(self, behind: int | None = None) -> int | None:
        """One of the usual stages that is lacking, at the end or behind the stage `behind`.

        A question without stages of its own gets all the usual ones, since it would otherwise be
        asked in one alone. Returns where the new stage is; None when nothing was added.
        """
        where: list[int] = []

        def added(question: QuestionEntry) -> QuestionEntry:
            if not question.stages:
                where.append(0)
                return question.model_copy(update={"stages": _USUAL})
            stage = next_stage(question)
            if stage is None:
                return question
            at = len(question.stages) if behind is None else behind + 1
            changed = with_stage(question, stage, at)
            where.append(changed.stages.index(stage))
            return changed

        done = self._change(translate("Banks", "Add a stage"), added)
        return where[0] if done and where else None

    def remove(self, at: int) -> None:
        """Away with the stage at this place."""
        self._change(translate("Banks", "Remove the stage"), lambda one: without_stage(one, at))

    def move(self, at: int, by: int) -> bool:
        """The stage at this place up (-1) or down (1); whether it went."""
        words = translate("Banks", "Move the stage")
        return self._change(words, lambda one: moved_stage(one, at, by))
