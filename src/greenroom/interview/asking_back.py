"""The interviewer of a case asks back when a question may mean one fact or another. Pure."""

import re

from greenroom.interview.case_facts import asked_fact, bare_question
from greenroom.model.case import Case, CaseFact
from greenroom.model.ports import Likeness

_YES = re.compile(
    r"^(?:oh )?(?:yes|yeah|yep|yup|right|exactly|correct|sure|that(?:'s| is) (?:it|right))\b"
)
_NO = re.compile(
    r"^(?:(?:no|nope|neither|none|nothing|not really)\b(?: of (?:them|those|these|both))?)"
)
_BOTH = re.compile(r"\bboth\b")
_FIRST = re.compile(r"\b(?:first|former)\b")
_SECOND = re.compile(r"\b(?:second|latter|last one|other one)\b")
_POLITE = re.compile(
    r"(?:no|nope|neither|none|of|them|those|these|thank|thanks|you|sorry|not|really| )+"
)
# Below that likeness what is said is a question of its own (Greenroom's choice).
_LEAST_LIKE = 0.35


def asking_back(offered: tuple[CaseFact, ...]) -> str:
    """What the interviewer says."""
    return f"Do you mean {', or '.join(fact.about for fact in offered)}?"


def meant(
    case: Case, offered: tuple[CaseFact, ...], heard: str, likeness: Likeness
) -> tuple[CaseFact, ...] | None:
    """Which of the offered facts the person wants; none of them when they say no.

    None when they say something else, to be read as a question of its own. Raises ModelError.
    """
    said = " ".join(re.sub(r"[^a-z' ]", " ", heard.lower().replace("’", "'")).split())
    if _NO.search(said):
        return () if _POLITE.fullmatch(said) else None
    if len(offered) == 1 and _YES.search(said):
        return offered
    if len(offered) > 1:
        for words, facts in ((_BOTH, offered), (_FIRST, offered[:1]), (_SECOND, offered[1:2])):
            if words.search(said):
                return facts
    return _nearest(case, offered, heard, likeness)


def _nearest(
    case: Case, offered: tuple[CaseFact, ...], heard: str, likeness: Likeness
) -> tuple[CaseFact, ...] | None:
    sure = asked_fact(case, heard, likeness).fact
    if sure is not None:
        return (sure,)
    texts = [(fact.about, *fact.questions) for fact in offered]
    near = [max(likeness.between([bare_question(heard)], one)[0]) for one in texts]
    best = max(range(len(near)), key=near.__getitem__)
    return (offered[best],) if near[best] >= _LEAST_LIKE else None
