"""What a person asked and learned in the clarifying part of a case. Pure."""

from greenroom.interview.clarifying import UNKNOWN, facts_told
from greenroom.model.case import FactsAsked
from greenroom.model.plan import InterviewPlan, ItemKind


def facts_asked(plan: InterviewPlan) -> FactsAsked | None:
    """The facts of the case that were told, and those that were not; None without a case."""
    case = plan.case
    if case is None:
        return None
    told = facts_told(plan)
    known = [case.fact(one) for one in told]
    return FactsAsked(
        told=tuple(fact for fact in known if fact is not None),
        not_asked=tuple(fact for fact in case.facts if fact.id not in told),
        unknown=sum(item.kind is ItemKind.REMARK and item.text in UNKNOWN for item in plan.items),
    )
