"""Rows to nouns and back."""

import logging
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
    return {
        "started": sortable(session.started),
        "state": session.state.value,
        "title": plan.title,
        "type": plan.choices.type.value,
        "format": plan.choices.format.value,
        "questions": len(plan.questions),
        "next_question": _next_question(session),
        "payload": encode(session),
    }


def _next_question(session: Session) -> int | None:
    if session.state is SessionState.ENDED:
        return None
    ahead = session.plan.items[session.next_item :]
    return next((item.number for item in ahead if item.kind is ItemKind.QUESTION), None)


def summary_of(row: Row[Any]) -> SessionSummary:
    """A line in the list of sessions; `row` has the columns of a session, and `answered`."""
    return SessionSummary(
        id=row.id,
        title=row.title,
        started=datetime.fromisoformat(row.started).astimezone(),
        state=SessionState(row.state),
        answered=row.answered,
        questions=row.questions,
        next_question=row.next_question,
        type=row.type,
        format=row.format,
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
