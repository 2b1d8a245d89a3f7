"""Rows to nouns and back."""

import logging
from collections.abc import Container
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Row

from greenroom.library.codec import decode, encode
from greenroom.model.errors import StorageError
from greenroom.model.plan import ItemKind
from greenroom.model.report import Report
from greenroom.model.session import ReviewedTake, Session, SessionState, SessionSummary
from greenroom.model.take import RecordedAudio, Take, TakeState
from greenroom.model.transcript import Transcript

log = logging.getLogger(__name__)

STAGES = tuple(TakeState)


def sortable(moment: datetime) -> str:
    """The moment as text that sorts by time."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def session_values(session: Session) -> dict[str, Any]:
    """The columns of a session, without id and folder."""
    plan = session.plan
    follow_ups = [at for at, item in enumerate(plan.items) if item.is_follow_up]
    return {
        "started": sortable(session.started),
        "state": session.state.value,
        "title": plan.title,
        "type": plan.choices.type.value,
        "format": plan.choices.format.value,
        "questions": len(plan.questions) - len(follow_ups),
        "follow_ups": " ".join(map(str, follow_ups)),
        "payload": encode(session),
    }


def _next_question(session: Session, answered: Container[int]) -> int | None:
    for index, item in enumerate(session.plan.items):
        done = index < session.next_item or index in answered or index in session.skipped
        if item.kind is ItemKind.QUESTION and not done:
            return item.number
    return None


def summary_of(row: Row[Any], answered: frozenset[int]) -> SessionSummary:
    """A line in the list of sessions; `row` is one of `reading.summary_rows`.

    `answered` are the items with a recorded take.
    """
    session = None if row.open_payload is None else decode(Session, row.open_payload)
    follow_ups = {int(item) for item in row.follow_ups.split()}
    return SessionSummary(
        id=row.id,
        title=row.title,
        started=datetime.fromisoformat(row.started).astimezone(),
        state=SessionState(row.state),
        answered=len(answered - follow_ups),
        questions=row.questions,
        next_question=None if session is None else _next_question(session, answered),
        type=row.type,
        format=row.format,
        follow_ups=len(answered & follow_ups),
    )


def take_of(row: Row[Any]) -> Take:
    """A take; `row` has the columns of a take."""
    return Take(
        id=row.id,
        session_id=row.session_id,
        item=row.item,
        number=row.number,
        state=TakeState(row.state),
        audio=None if row.audio is None else decode(RecordedAudio, row.audio),
        note=row.note,
    )


def reviewed_of(row: Row[Any]) -> ReviewedTake:
    """A take with its transcript and report; `row` has their payloads as well."""
    transcript = None if row.transcript is None else decode(Transcript, row.transcript)
    return ReviewedTake(take_of(row), transcript, _report_of(row))


def _report_of(row: Row[Any]) -> Report | None:
    if row.report is None:
        return None
    try:
        return decode(Report, row.report)
    except StorageError as error:
        # A report can be computed again, so an old one must not hide the take.
        log.warning("Report of take %s is left out: %s", row.id, error.message)
        return None


def later(one: TakeState, other: TakeState) -> TakeState:
    """The stage that lies further on."""
    return max(one, other, key=STAGES.index)
