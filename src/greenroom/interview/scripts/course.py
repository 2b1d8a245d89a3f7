"""The items of an interview as they are put one after the other."""

from greenroom.interview.stages import in_stages
from greenroom.interview.wording import Names
from greenroom.model.plan import ItemKind, PlanItem
from greenroom.model.question import Question


class Course:
    """Collects items; numbers the questions and ties later stages to the first."""

    def __init__(self, names: Names, *, in_one: bool = False) -> None:
        """`in_one` asks a question in stages as one, for the time of one answer."""
        self._names = names
        self._in_one = in_one
        self._items: list[PlanItem] = []
        self._number = 0

    @property
    def items(self) -> tuple[PlanItem, ...]:
        """All so far."""
        return tuple(self._items)

    def remark(self, text: str, asker: str = "") -> None:
        """Something that is only said."""
        self._items.append(PlanItem(ItemKind.REMARK, self._names.fill(text), asker=asker))

    def question(self, question: Question, lead_in: str = "", asker: str = "") -> None:
        """A question, and after it its further stages if it has any."""
        self._number += 1
        first = len(self._items)
        filled = self._names.fill_question(question)
        stages = (("", filled),) if self._in_one else in_stages(filled)
        for index, (stage, asked) in enumerate(stages):
            self._items.append(
                PlanItem(
                    ItemKind.QUESTION,
                    asked.text,
                    self._number,
                    asked,
                    lead_in if index == 0 else "",
                    asker,
                    parent=first if index else None,
                    stage=stage,
                )
            )
