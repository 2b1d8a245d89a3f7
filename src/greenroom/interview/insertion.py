"""Items that come into a plan while it is held."""

from dataclasses import replace

from greenroom.model.plan import InterviewPlan, PlanItem


def inserted(plan: InterviewPlan, at: int, items: tuple[PlanItem, ...]) -> InterviewPlan:
    """The plan with `items` before the one at `at`; parents of later items move with them.

    `parent` of the new items are indices in the given plan, all of them before `at`.
    """
    moved = tuple(
        replace(item, parent=item.parent + len(items))
        if item.parent is not None and item.parent >= at
        else item
        for item in plan.items[at:]
    )
    return replace(plan, items=(*plan.items[:at], *items, *moved))
