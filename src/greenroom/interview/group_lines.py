"""Who of a group speaks next, and with which line. Pure; what was said is read from the plan."""

import random

from greenroom.model.group import Candidate, GroupLine, GroupTask, LineKind
from greenroom.model.plan import InterviewPlan, ItemKind, PlanItem

TURN = "turn"
"""The stage of the person's own contributions."""

WARNING = "general.warning"
# What the assessor says, and what those say who have nothing more. Spoken, so in the language of
# the tasks.
WARNING_TEXT = "You have about one minute left. Please come to a conclusion."
_NOTHING_MORE = (
    "I think I've said what I have to say.",
    "I don't have much to add, to be honest.",
    "I'd rather hear what the rest of you think.",
)
_NUDGES = (
    "What do you think? We haven't heard everybody on this.",
    "I'd like to know how you see it.",
    "So where does that leave us?",
)


def said(plan: InterviewPlan) -> frozenset[str]:
    """Ids of the lines that were said."""
    return frozenset(item.line for item in plan.items if item.line)


def next_line(plan: InterviewPlan, item: int, invited: str, *, ending: bool) -> GroupLine | None:
    """What comes after the item at `item`; None when nobody has anything left to say.

    Args:
        plan: As far as it has come.
        item: The last thing that was said.
        invited: Id of the candidate whom the person asked; "" for nobody.
        ending: Whether the last minute has begun.
    """
    task = plan.group
    if task is None:
        return None
    asked = task.candidate(invited)
    if asked is not None:
        return _when_invited(asked, plan)
    if plan.items[item].stage == TURN:
        reply = _reply(task, plan, item)
        if reply is not None:
            return reply
    if ending:
        return _unsaid(task.endings, plan)
    return _unsaid(task.script, plan) or _nudge(task, plan) or _unsaid(task.endings, plan)


def item_for(line: GroupLine) -> PlanItem:
    """The line as a step of the plan."""
    return PlanItem(ItemKind.REMARK, line.text, asker=line.by, line=line.id)


def warning() -> PlanItem:
    """The assessor says that the time is nearly over."""
    return PlanItem(ItemKind.REMARK, WARNING_TEXT, line=WARNING)


def kind_of(task: GroupTask, line_id: str) -> LineKind | None:
    """What the line of this id does; None for one that is not of the task."""
    every = (*task.script, *task.endings, *(line for one in task.candidates for line in _own(one)))
    return next((line.kind for line in every if line.id == line_id), None)


def is_silent(plan: InterviewPlan, candidate: Candidate) -> bool:
    """Whether they say nothing more by themselves: quiet, past their script, and not invited."""
    task = plan.group
    if task is None or not candidate.quiet:
        return False
    done = said(plan)
    if any(line.id in done for line in candidate.invited):
        return False
    return all(line.id in done for line in task.script if line.by == candidate.id)


def was_invited(task: GroupTask, item: PlanItem) -> bool:
    """Whether a candidate said this because the person asked them to."""
    asked = task.candidate(item.asker)
    if asked is None:
        return False
    return item.line.startswith("general.asked.") or item.line in {x.id for x in asked.invited}


def to_prepare(plan: InterviewPlan, item: int) -> tuple[PlanItem, ...]:
    """What is likely to be said after the item at `item`."""
    line = next_line(plan, item, "", ending=False)
    return () if line is None else (item_for(line),)


def to_prepare_first(task: GroupTask) -> tuple[GroupLine, ...]:
    """What may be wanted at once in the first minutes."""
    return (*task.script[:2], *(one.invited[0] for one in task.candidates))


def _own(one: Candidate) -> tuple[GroupLine, ...]:
    return (*one.invited, *one.agree, *one.disagree)


def _unsaid(lines: tuple[GroupLine, ...], plan: InterviewPlan) -> GroupLine | None:
    done = said(plan)
    return next((line for line in lines if line.id not in done), None)


def _when_invited(asked: Candidate, plan: InterviewPlan) -> GroupLine:
    line = _unsaid(asked.invited, plan) or _unsaid((*asked.agree, *asked.disagree), plan)
    if line is not None:
        return line
    done = said(plan)
    times = sum(one.startswith(f"general.asked.{asked.id}.") for one in done)
    text = _NOTHING_MORE[times % len(_NOTHING_MORE)]
    return GroupLine(f"general.asked.{asked.id}.{times}", asked.id, text)


def _reply(task: GroupTask, plan: InterviewPlan, item: int) -> GroupLine | None:
    """Somebody agrees or disagrees with the person; those who replied least come first."""
    done = said(plan)
    turns = sum(one.stage == TURN for one in plan.items[: item + 1])
    rng = random.Random(f"{plan.seed}/reply/{turns}")
    awake = [one for one in task.candidates if not one.quiet or not is_silent(plan, one)]
    rng.shuffle(awake)
    awake.sort(key=lambda one: sum(line.id in done for line in (*one.agree, *one.disagree)))
    # Somebody disagrees with every other contribution, whatever it was.
    for name in ("disagree", "agree") if turns % 2 == 0 else ("agree", "disagree"):
        for one in awake:
            line = _unsaid(getattr(one, name), plan)
            if line is not None:
                return line
    return None


def _nudge(task: GroupTask, plan: InterviewPlan) -> GroupLine | None:
    done = said(plan)
    awake = [one for one in task.candidates if not is_silent(plan, one)] or list(task.candidates)
    for number, text in enumerate(_NUDGES):
        name = f"general.nudge.{number}"
        if name not in done:
            return GroupLine(name, awake[number % len(awake)].id, text, LineKind.ASK)
    return None
