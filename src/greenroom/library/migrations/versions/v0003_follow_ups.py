"""Which items of a session are follow-ups, so that lists do not count them as questions."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the column, and fill it from the plans that are there."""
    op.add_column("sessions", sa.Column("follow_ups", sa.String, nullable=False, server_default=""))
    connection = op.get_bind()
    for session_id, payload in connection.exec_driver_sql(
        "SELECT id, payload FROM sessions"
    ).fetchall():
        found = _follow_ups(payload)
        connection.exec_driver_sql(
            "UPDATE sessions SET follow_ups = ?, questions = questions - ? WHERE id = ?",
            (" ".join(map(str, found)), len(found), session_id),
        )


def _follow_ups(payload: str) -> list[int]:
    items = json.loads(payload).get("plan", {}).get("items", [])
    return [at for at, item in enumerate(items) if item["kind"] == "question" and item.get("gap")]
