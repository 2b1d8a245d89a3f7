"""Single changes, each inside the caller's transaction."""

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from greenroom.library import tables
from greenroom.library.codec import correction_kind, encode
from greenroom.model.correction import Correction
from greenroom.model.report import Report
from greenroom.model.take import TakeState
from greenroom.model.transcript import Transcript


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


def put_stage(connection: Connection, take_id: str, state: TakeState) -> bool:
    """Move a take to a stage; False when there is no such take."""
    changed = connection.execute(
        update(tables.takes).where(tables.takes.c.id == take_id).values(state=state.value)
    )
    return changed.rowcount > 0


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
