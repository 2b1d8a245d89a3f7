"""What is told of a session as a whole, in the HTML report and in the exported data."""

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from greenroom.interview.case_measures import facts_asked
from greenroom.interview.discussion_measures import measure
from greenroom.model.case import FactsAsked
from greenroom.model.group import GroupMeasures
from greenroom.model.session import ReviewedTake, Session
from greenroom.workflow.files import written_whole

SCHEMA = "greenroom.figures/1"

Rows = tuple[tuple[str, str], ...]
"""Names and values, as they are read."""


def discussion(session: Session, takes: Sequence[ReviewedTake]) -> GroupMeasures | None:
    """The measures of a group interview; None after another one."""
    heard = {
        reviewed.take.item: reviewed.transcript.text
        for reviewed in takes
        if reviewed.transcript is not None
    }
    return measure(session.plan, heard, "You")


def discussion_rows(found: GroupMeasures | None) -> Rows:
    """Nothing where there was no discussion."""
    if found is None:
        return ()
    shares = ", ".join(f"{one.name} {one.share:.0%}" for one in found.shares)
    over = f", {found.came_in_over} while somebody was speaking" if found.came_in_over else ""
    invited = ", ".join(
        name if times == 1 else f"{name} {times} times"
        for name, times in Counter(found.invited).items()
    )
    first = "none" if found.first_after_s is None else f"{found.first_after_s:.0f} s"
    rows = [
        ("Share of talk", shares),
        ("Contributions", f"{found.turns}{over}"),
        ("First one after", first),
        ("Others invited", f"{len(found.invited)}: {invited}" if invited else "0"),
        ("Built upon others", _quoted([one.words for one in found.built_on])),
        ("Summed up", _quoted([one.words for one in found.summed_up])),
    ]
    if not found.complete:
        rows.append(("Not counted", "words that are not written down yet"))
    return tuple(rows)


def case_rows(found: FactsAsked | None) -> Rows:
    """Nothing where there was no case."""
    if found is None:
        return ()
    count = len(found.told) + len(found.not_asked)
    rows = [("Facts asked for", f"{len(found.told)} of {count}")]
    rows += [("You were told", fact.answer) for fact in found.told]
    if found.unknown:
        rows.append(("Asked for what nobody knows", str(found.unknown)))
    rows += [("Not asked", fact.questions[0]) for fact in found.not_asked if fact.questions]
    return tuple(rows)


def session_rows(session: Session, takes: Sequence[ReviewedTake]) -> Rows:
    """Those of the kind of interview that it was."""
    return discussion_rows(discussion(session, takes)) + case_rows(facts_asked(session.plan))


def session_data(session: Session, takes: Sequence[ReviewedTake]) -> dict[str, object]:
    """The same for programs; empty after an interview without a discussion or a case.

    Times in seconds, shares in 0..1.
    """
    data: dict[str, object] = {}
    found = discussion(session, takes)
    if found is not None:
        data["discussion"] = _discussion_data(found)
    facts = facts_asked(session.plan)
    if facts is not None:
        data["case"] = {
            "told": [{"id": fact.id, "text": fact.answer} for fact in facts.told],
            "not_asked": [fact.id for fact in facts.not_asked],
            "unknown": facts.unknown,
        }
    return data


def write_figures(session: Session, takes: Sequence[ReviewedTake], path: Path) -> None:
    """Write them as JSON, whole or not at all, where there are any. Raises StorageError."""
    data = session_data(session, takes)
    if data:
        text = json.dumps({"schema": SCHEMA} | data, ensure_ascii=False, indent=2)
        with written_whole(path) as temporary:
            temporary.write_text(f"{text}\n", encoding="utf-8")


def _discussion_data(found: GroupMeasures) -> dict[str, object]:
    return {
        "shares": [
            {
                "name": one.name,
                "own": one.own,
                "seconds": round(one.seconds, 3),
                "share": round(one.share, 4),
            }
            for one in found.shares
        ],
        "turns": found.turns,
        "came_in_over": found.came_in_over,
        "first_after_s": None if found.first_after_s is None else round(found.first_after_s, 3),
        "invited": list(found.invited),
        "built_on": [{"item": one.item, "words": one.words} for one in found.built_on],
        "summed_up": [{"item": one.item, "words": one.words} for one in found.summed_up],
        "complete": found.complete,
    }


def _quoted(quotes: Sequence[str]) -> str:
    return "; ".join(f"“{words}”" for words in quotes) if quotes else "not found"
