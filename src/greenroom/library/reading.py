"""What is asked of the database, as queries."""

from typing import Any

from sqlalchemy import Connection, Row, Select, and_, case, func, or_, select, tuple_

from greenroom.library import tables
from greenroom.library.codec import correction_class, decode
from greenroom.model.correction import Correction
from greenroom.model.delivery import EarlierAnswer
from greenroom.model.errors import InputError
from greenroom.model.report import REPORT_VERSION
from greenroom.model.session import SessionState
from greenroom.model.take import TakeState
from greenroom.platform.text import translate

_sessions = tables.sessions.c
_takes = tables.takes.c


def session_row(connection: Connection, session_id: str) -> Row[Any]:
    """The row, hidden or not. Raises InputError for an unknown id."""
    row = connection.execute(
        select(tables.sessions).where(_sessions.id == session_id)
    ).one_or_none()
    if row is None:
        raise InputError(
            translate(
                "Library",
                "There is no session “{id}”. “greenroom library list” shows them all.",
            ).format(id=session_id)
        )
    return row


def summary_rows(connection: Connection) -> list[Row[Any]]:
    """Sessions that are not hidden, newest first; `open_payload` only where one can go on."""
    listed = [column for column in tables.sessions.c if column.name != "payload"]
    going = case((_sessions.state == SessionState.OPEN.value, _sessions.payload), else_=None)
    query = (
        select(*listed, going.label("open_payload"))
        .where(_sessions.deleted_at.is_(None))
        .order_by(_sessions.started.desc(), _sessions.id.desc())
    )
    return list(connection.execute(query))


def answered_items(connection: Connection) -> dict[str, frozenset[int]]:
    """By session the items with a recorded take that is not hidden."""
    query = select(_takes.session_id, _takes.item).where(
        _takes.deleted_at.is_(None), _takes.state != TakeState.RECORDING.value
    )
    found: dict[str, set[int]] = {}
    for session_id, item in connection.execute(query):
        found.setdefault(session_id, set()).add(item)
    return {session_id: frozenset(items) for session_id, items in found.items()}


def take_row(connection: Connection, take_id: str) -> Row[Any]:
    """The take with its session's folder, hidden or not. Raises InputError for an unknown id."""
    query = (
        select(tables.takes, _sessions.folder)
        .join(tables.sessions, _sessions.id == _takes.session_id)
        .where(_takes.id == take_id)
    )
    row = connection.execute(query).one_or_none()
    if row is None:
        raise unknown(take_id)
    return row


def reviewed_row(connection: Connection, take_id: str) -> Row[Any]:
    """A take with its results, hidden or not. Raises InputError for an unknown id."""
    row = connection.execute(_reviewed().where(_takes.id == take_id)).one_or_none()
    if row is None:
        raise unknown(take_id)
    return row


def reviewed_rows(connection: Connection, session_id: str) -> list[Row[Any]]:
    """Takes that are not hidden, by item and number."""
    query = (
        _reviewed()
        .where(_takes.session_id == session_id, _takes.deleted_at.is_(None))
        .order_by(_takes.item, _takes.number)
    )
    return list(connection.execute(query))


def unfinished_rows(connection: Connection) -> list[Row[Any]]:
    """Takes with a stage to go, or with a report of an older version, oldest first."""
    query = (
        select(tables.takes)
        .join(tables.sessions, _sessions.id == _takes.session_id)
        .outerjoin(tables.reports, tables.reports.c.take_id == _takes.id)
        .where(_takes.deleted_at.is_(None), _sessions.deleted_at.is_(None))
        .where(
            or_(
                _takes.state != TakeState.REPORTED.value,
                tables.reports.c.version < REPORT_VERSION,
            )
        )
        .order_by(_takes.created, _takes.item, _takes.number)
    )
    return list(connection.execute(query))


def earlier_answers(connection: Connection, take_id: str, most: int) -> tuple[EarlierAnswer, ...]:
    """Three figures of the latest reports before a take's; whole reports are not decoded."""
    this = take_row(connection, take_id)
    payload = tables.reports.c.payload
    pace = func.json_extract(payload, "$.timing.speaking_rate_wpm")
    query = (
        select(
            func.json_extract(payload, "$.delivery.pitch_variation_st").label("pitch"),
            func.json_extract(payload, "$.delivery.last_sentence_db").label("level"),
            pace.label("pace"),
        )
        .select_from(tables.reports)
        .join(tables.takes, tables.reports.c.take_id == _takes.id)
        .join(tables.sessions, _sessions.id == _takes.session_id)
        .where(_takes.deleted_at.is_(None), _sessions.deleted_at.is_(None), pace.is_not(None))
        .where(tuple_(_takes.created, _takes.id) < (this.created, this.id))
        .order_by(_takes.created.desc(), _takes.id.desc())
        .limit(most)
    )
    return tuple(EarlierAnswer(row.pitch, row.level, row.pace) for row in connection.execute(query))


def audio_rows(connection: Connection) -> list[Row[Any]]:
    """Every finished recording that is not hidden, oldest first."""
    query = _recorded(
        _takes.id, _takes.state, _takes.file, _sessions.folder, _sessions.started
    ).order_by(_sessions.started, _takes.item, _takes.number)
    return list(connection.execute(query))


def recorded(connection: Connection) -> int:
    """How many of them there are."""
    return int(connection.execute(_recorded(func.count())).scalar_one())


def hidden_take_rows(connection: Connection) -> list[Row[Any]]:
    """Takes that are hidden, or whose session is."""
    query = (
        select(_takes.id, _takes.file, _sessions.folder)
        .join(tables.sessions, _sessions.id == _takes.session_id)
        .where(or_(_takes.deleted_at.is_not(None), _sessions.deleted_at.is_not(None)))
    )
    return list(connection.execute(query))


def corrections_of(connection: Connection, take_id: str) -> tuple[Correction, ...]:
    """In the order in which they were made."""
    table = tables.corrections
    query = select(table).where(table.c.take_id == take_id).order_by(table.c.position)
    return tuple(
        decode(correction_class(row.kind), row.payload) for row in connection.execute(query)
    )


def next_number(connection: Connection, session_id: str, item: int) -> int:
    """The number of the item's next take. One that recorded nothing and was hidden leaves none."""
    counted = or_(_takes.deleted_at.is_(None), _takes.state != TakeState.RECORDING.value)
    query = select(func.max(_takes.number)).where(
        and_(_takes.session_id == session_id, _takes.item == item, counted)
    )
    return (connection.execute(query).scalar() or 0) + 1


def files_of(connection: Connection, session_id: str) -> set[str]:
    """Names of recordings that are taken, hidden ones as well."""
    query = select(_takes.file).where(_takes.session_id == session_id)
    return {row.file for row in connection.execute(query)}


def unknown(key: str) -> InputError:
    """The sentence for an id that the library does not hold."""
    return InputError(translate("Library", "There is no “{id}” in the library.").format(id=key))


def _reviewed() -> Select[Any]:
    return (
        select(
            tables.takes,
            tables.transcripts.c.payload.label("transcript"),
            tables.reports.c.payload.label("report"),
        )
        .outerjoin(tables.transcripts, tables.transcripts.c.take_id == _takes.id)
        .outerjoin(tables.reports, tables.reports.c.take_id == _takes.id)
    )


def _recorded(*columns: Any) -> Select[Any]:
    return (
        select(*columns)
        .select_from(tables.takes)
        .join(tables.sessions, _sessions.id == _takes.session_id)
        .where(_takes.deleted_at.is_(None), _sessions.deleted_at.is_(None))
        .where(_takes.state != TakeState.RECORDING.value)
    )
