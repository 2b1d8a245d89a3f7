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
from greenroom.platform.text import number, translate
from greenroom.workflow.files import written_whole

SCHEMA = "greenroom.figures/1"

Rows = tuple[tuple[str, str], ...]
"""Names and values, as they are read."""


def discussion(
    session: Session, takes: Sequence[ReviewedTake], person: str = "You"
) -> GroupMeasures | None:
    """The measures of a group interview, in which they are called `person`; else None."""
    heard = {
        reviewed.take.item: reviewed.transcript.text
        for reviewed in takes
        if reviewed.transcript is not None
    }
    return measure(session.plan, heard, person)


def discussion_rows(found: GroupMeasures | None) -> Rows:
    """Nothing where there was no discussion."""
    if found is None:
        return ()
    shares = ", ".join(f"{one.name} {one.share:.0%}" for one in found.shares)
    first = found.first_after_s
    rows = [
        (translate("Report", "Share of talk"), shares),
        (translate("Report", "Contributions"), _turns(found)),
        (
            translate("Report", "First one after"),
            translate("Report", "none") if first is None else f"{number(first, 0)} s",
        ),
        (translate("Report", "Others invited"), _invited(found)),
        (
            translate("Report", "Built upon others"),
            _quoted([one.words for one in found.built_on]),
        ),
        (translate("Report", "Summed up"), _quoted([one.words for one in found.summed_up])),
    ]
    if not found.complete:
        rows.append(
            (
                translate("Report", "Not counted"),
                translate("Report", "words that are not written down yet"),
            )
        )
    return tuple(rows)


def _turns(found: GroupMeasures) -> str:
    if not found.came_in_over:
        return str(found.turns)
    return translate("Report", "{turns}, {over} while somebody was speaking").format(
        turns=found.turns, over=found.came_in_over
    )


def _invited(found: GroupMeasures) -> str:
    if not found.invited:
        return "0"
    several = translate("Report", "{name} {times} times")
    names = ", ".join(
        name if times == 1 else several.format(name=name, times=times)
        for name, times in Counter(found.invited).items()
    )
    return f"{len(found.invited)}: {names}"


def case_rows(found: FactsAsked | None) -> Rows:
    """Nothing where there was no case."""
    if found is None:
        return ()
    count = len(found.told) + len(found.not_asked)
    asked = translate("Report", "{told} of {all}").format(told=len(found.told), all=count)
    rows = [(translate("Report", "Facts asked for"), asked)]
    rows += [(translate("Report", "You were told"), fact.answer) for fact in found.told]
    if found.unknown:
        unknown = translate("Report", "Asked for what nobody knows")
        rows.append((unknown, str(found.unknown)))
    not_asked = translate("Report", "Not asked")
    rows += [(not_asked, fact.questions[0]) for fact in found.not_asked if fact.questions]
    return tuple(rows)


def session_rows(session: Session, takes: Sequence[ReviewedTake]) -> Rows:
    """Those of the kind of interview that it was."""
    found = discussion(session, takes, translate("Report", "You"))
    return discussion_rows(found) + case_rows(facts_asked(session.plan))


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
    if not quotes:
        return translate("Report", "not found")
    return "; ".join(f"“{words}”" for words in quotes)
