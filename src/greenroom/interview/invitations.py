"""Finding out from the words of a contribution whom it invites to speak. Pure.

A name alone is no invitation: "as Anna said" refers to somebody, "Anna, how do you see it?" asks
them. A sentence invites when it holds a name that it does not only refer to, and is a question or
has one of the usual words for handing over.
"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from greenroom.interview.group_lines import TURN
from greenroom.interview.sentences import sentences
from greenroom.model.group import Candidate, GroupTask
from greenroom.model.plan import InterviewPlan, ItemKind, PlanItem

# Recognition writes "Sarah" for "Sara" and "Lina" for "Lena".
_ALIKE = 0.8
_SHORTEST_ALIKE = 4
_HANDING_OVER = re.compile(
    r"\?|\b(?:what(?:'s| is| are| do| would| about)|how (?:do|does|would|about)|over to|go ahead"
    r"|your (?:view|opinion|turn|take|thoughts?)|hear from|like to hear|haven't heard|not heard"
    r"|(?:would|could|can|do) you|please|tell us|come in|bring (?:you|in)|any thoughts?"
    r"|you've been quiet|invite)\b",
    re.IGNORECASE,
)
_REFERRING_AFTER = re.compile(
    r"^(?:'s|’s)?\s*(?:\w+\s+)?(?:said|says|mentioned|suggested|proposed|pointed|argued|made|raised"
    r"|point|idea|suggestion|proposal|is right|was right|has a point|and i\b)",
    re.IGNORECASE,
)
_REFERRING_BEFORE = re.compile(
    r"\b(?:as|like|with|from what|what|agree with|building on|add to|on|to|after)\s+$",
    re.IGNORECASE,
)
_ADDRESSING_BEFORE = re.compile(r"\b(?:over to|hear from|hand (?:it )?to|on to)\s+$", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-zÀ-ÿ]+")


def invited_by(plan: InterviewPlan, item: int, heard: str) -> PlanItem | None:
    """A remark without words yet, by the candidate whom the turn at `item` invited; or None."""
    if plan.group is None or plan.items[item].stage != TURN:
        return None
    asked = invited_in(plan.group, heard)
    return None if asked is None else PlanItem(ItemKind.REMARK, "", asker=asked.id)


def invited_in(task: GroupTask, heard: str) -> Candidate | None:
    """Whom these words ask to speak; the last one if there are several."""
    found = None
    for sentence in sentences(heard):
        if not _HANDING_OVER.search(sentence):
            continue
        for one, before, after in _mentions(task, sentence):
            addressed = _ADDRESSING_BEFORE.search(before) is not None
            refers = _REFERRING_BEFORE.search(before) or _REFERRING_AFTER.search(after)
            if addressed or not refers:
                found = one
    return found


def names_in(task: GroupTask, text: str) -> tuple[str, ...]:
    """First names of the candidates who are named, in order, each once."""
    return tuple(dict.fromkeys(one.first_name for one, _, _ in _mentions(task, text)))


def _mentions(task: GroupTask, text: str) -> Iterator[tuple[Candidate, str, str]]:
    for match in _WORD.finditer(text):
        for one in task.candidates:
            if _is_name(match[0].lower(), one.first_name.lower()):
                yield one, text[: match.start()], text[match.end() :]
                break


def _is_name(word: str, name: str) -> bool:
    if word == name:
        return True
    if min(len(word), len(name)) < _SHORTEST_ALIKE or word[0] != name[0]:
        return False
    return SequenceMatcher(None, word, name).ratio() >= _ALIKE
