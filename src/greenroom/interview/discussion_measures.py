"""What a person did in a discussion, from the plan as it was held and from what was heard. Pure.

Shares of talk are of the time in which somebody had the floor, silence left out; those are what
assessors of group exercises note first. What invites, builds upon or sums up is found by the usual
words for it, so that somebody who does it in other words is not counted; the words that were found
are always given with it.
"""

import re
from collections.abc import Mapping

from greenroom.interview.group_lines import TURN, was_invited
from greenroom.interview.invitations import names_in
from greenroom.interview.sentences import sentences
from greenroom.model.group import GroupMeasures, GroupTask, Quoted, TalkShare
from greenroom.model.plan import InterviewPlan, PlanItem

# Who takes the floor this soon after somebody's last moment came in while they were speaking.
_CAME_IN_S = 0.05
_MOST_QUOTED_WORDS = 24

_BUILDING = re.compile(
    r"\b(?:as|like) \w+ (?:has |just )?(?:said|says|mentioned|suggested|pointed out|put it)\b"
    r"|\b(?:building|build) on\b|\badd(?:ing)? to (?:that|what|this|your|\w+'s)\b"
    r"|\bto come back to\b|\b(?:picking|pick|taking|take) up\b|\bgoing back to\b"
    r"|\bi (?:fully |really |also |do )?(?:agree|disagree) with (?!(?:the|a|an) )\w+"
    r"|\bi(?:'m| am) with \w+ on\b|\b\w+'s (?:point|idea|suggestion|proposal|argument)\b"
    r"|\bwhat \w+ (?:just )?(?:said|says|mentioned|suggested)\b|\b\w+ has a (?:good )?point\b"
    r"|\b(?:your|that) (?:point|idea|suggestion)\b",
    re.IGNORECASE,
)
_SUMMING = re.compile(
    r"\b(?:to (?:sum|wrap)(?: \w+){0,2} up|to summari[sz]e|let me (?:sum|summari[sz]e|recap)"
    r"|(?:let's|let us) (?:sum|summari[sz]e|recap)|in (?:summary|short|sum)|summing up"
    r"|so (?:far )?we(?:'ve| have)? (?:agreed|agree|said|decided|settled)"
    r"|we(?:'ve| have) (?:agreed|decided|settled)|we all (?:agree|seem)|our (?:decision|conclusion)"
    r"|to conclude|in conclusion|so our (?:plan|choice|recommendation)"
    r"|(?:it )?(?:seems|sounds) (?:like|that|as if) we(?:'re| are| all| agree))\b",
    re.IGNORECASE,
)


def measure(plan: InterviewPlan, heard: Mapping[int, str], own: str) -> GroupMeasures | None:
    """Measures of a discussion that was held; None for a plan of another kind.

    Args:
        plan: As it was stored, with the time of each item.
        heard: The latest words of each of the person's turns, by item; those missing were not
            heard, and leave the measures incomplete.
        own: How the person is called in the list of shares.
    """
    task = plan.group
    if task is None:
        return None
    # A turn whose words are not known yet counts as one; one that is known to be empty does not.
    spoken = [
        (at, item)
        for at, item in enumerate(plan.items)
        if item.stage == TURN and item.heard is not None and heard.get(at) != ""
    ]
    return GroupMeasures(
        shares=_shares(plan, task, [item for _, item in spoken], own),
        turns=len(spoken),
        came_in_over=sum(_came_in_over(plan, at) for at, _ in spoken),
        first_after_s=min((item.heard.start for _, item in spoken if item.heard), default=None),
        invited=_invited(plan, task),
        built_on=_quotes(heard, task, _BUILDING, others=True),
        summed_up=_quotes(heard, task, _SUMMING, others=False),
        complete=all(at in heard for at, _ in spoken),
    )


def _shares(
    plan: InterviewPlan, task: GroupTask, turns: list[PlanItem], own: str
) -> tuple[TalkShare, ...]:
    seconds = {
        one.id: sum(
            item.heard.duration
            for item in plan.items
            if item.heard is not None and item.line and item.asker == one.id
        )
        for one in task.candidates
    }
    mine = sum(item.heard.duration for item in turns if item.heard is not None)
    whole = mine + sum(seconds.values()) or 1.0
    others = [
        TalkShare(one.name, seconds[one.id], seconds[one.id] / whole) for one in task.candidates
    ]
    return (TalkShare(own, mine, mine / whole, own=True), *others)


def _came_in_over(plan: InterviewPlan, at: int) -> bool:
    """Whether somebody's words ended only because the person took the floor."""
    turn, before = plan.items[at].heard, plan.items[at - 1].heard
    if turn is None or before is None or not plan.items[at - 1].line:
        return False
    return turn.start - before.end < _CAME_IN_S


def _invited(plan: InterviewPlan, task: GroupTask) -> tuple[str, ...]:
    names = {one.id: one.first_name for one in task.candidates}
    said = (item for item in plan.items if item.line and was_invited(task, item))
    return tuple(names[item.asker] for item in said)


def _quotes(
    heard: Mapping[int, str], task: GroupTask, pattern: re.Pattern[str], *, others: bool
) -> tuple[Quoted, ...]:
    """Sentences with words of this kind; at most one a turn where they are about `others`."""
    found: list[Quoted] = []
    for item in sorted(heard):
        for sentence in sentences(heard[item]):
            if pattern.search(sentence) and (not others or _about_others(sentence, task)):
                found.append(Quoted(item, _short(sentence)))
                break
    return tuple(found)


def _about_others(sentence: str, task: GroupTask) -> bool:
    """Whether it names one of the group, or speaks to somebody."""
    if names_in(task, sentence):
        return True
    return re.search(r"\b(?:you|your|that|this|what)\b|building on", sentence, re.I) is not None


def _short(sentence: str) -> str:
    words = sentence.split()
    cut = words[:_MOST_QUOTED_WORDS]
    return " ".join(cut) + ("…" if len(words) > len(cut) else "")
