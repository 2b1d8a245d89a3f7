"""Single changes, each inside the caller's transaction."""

from datetime import datetime

from sqlalchemy import Connection, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from greenroom.library import tables
from greenroom.library.codec import correction_kind, encode
from greenroom.library.reading import next_number, take_row
from greenroom.library.rows import session_values, sortable
from greenroom.model.correction import Correction
from greenroom.model.report import Report
from greenroom.model.session import Session
from greenroom.model.take import Take, TakeState
from greenroom.model.transcript import Transcript


def put_session(connection: Connection, session: Session, folder: str) -> None:
    """Add a session; `folder` is the name of its folder below `sessions`."""
    connection.execute(
        tables.sessions.insert().values(id=session.id, folder=folder, **session_values(session))
    )


def put_take(connection: Connection, take: Take, file: str, created: datetime) -> None:
    """Add a take; `file` is the name of its recording in the session's folder."""
    connection.execute(
        tables.takes.insert().values(
            id=take.id,
            session_id=take.session_id,
            item=take.item,
            number=take.number,
            state=take.state.value,
            file=file,
            created=sortable(created),
            note=take.note,
            audio=None if take.audio is None else encode(take.audio),
        )
    )


def put_transcript(connection: Connection, take_id: str, transcript: Transcript) -> None:
    """Store or replace a transcript; a report of an earlier one goes."""
    values = {
        "model": transcript.model,
        "language": transcript.language,
        "text": transcript.text,
        "payload": encode(transcript),
    }
    connection.execute(
        insert(tables.transcripts)
        .values(take_id=take_id, **values)
        .on_conflict_do_update(index_elements=["take_id"], set_=values)
    )
    connection.execute(delete(tables.reports).where(tables.reports.c.take_id == take_id))


def put_report(connection: Connection, report: Report) -> None:
    """Store or replace a report."""
    values = {"version": report.version, "payload": encode(report)}
    connection.execute(
        insert(tables.reports)
        .values(take_id=report.take_id, **values)
        .on_conflict_do_update(index_elements=["take_id"], set_=values)
    )


def put_corrections(
    connection: Connection, take_id: str, corrections: tuple[Correction, ...]
) -> None:
    """Replace the list of corrections."""
    table = tables.corrections
    connection.execute(delete(table).where(table.c.take_id == take_id))
    if corrections:
        rows = [
            {
                "take_id": take_id,
                "position": position,
                "kind": correction_kind(correction),
                "payload": encode(correction),
            }
            for position, correction in enumerate(corrections)
        ]
        connection.execute(table.insert(), rows)


def put_stage(connection: Connection, take_id: str, state: TakeState) -> None:
    """Move a take to a stage."""
    connection.execute(
        update(tables.takes).where(tables.takes.c.id == take_id).values(state=state.value)
    )


def proven_stage(connection: Connection, take_id: str) -> TakeState:
    """The stage that stored results speak for; RECORDING where there are none."""
    for table, state in (
        (tables.reports, TakeState.REPORTED),
        (tables.transcripts, TakeState.TRANSCRIBED),
    ):
        query = select(table.c.take_id).where(table.c.take_id == take_id)
        if connection.execute(query).first() is not None:
            return state
    return TakeState.RECORDING


def renumber(connection: Connection, take_id: str) -> None:
    """Give a restored take a number of its own, if another take has got its number since."""
    row = take_row(connection, take_id)
    table = tables.takes.c
    same = select(func.count(table.id)).where(
        table.session_id == row.session_id,
        table.item == row.item,
        table.number == row.number,
        table.deleted_at.is_(None),
    )
    if connection.execute(same).scalar_one() > 1:
        number = next_number(connection, row.session_id, row.item)
        connection.execute(update(tables.takes).where(table.id == take_id).values(number=number))
