"""Sessions, takes, transcripts, reports and corrections."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create the tables."""
    _sessions()
    _takes()
    op.create_table(
        "transcripts",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("take_id", sa.String, *_of_take(), nullable=False, unique=True),
        sa.Column("model", sa.String, nullable=False),
        sa.Column("language", sa.String, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("payload", sa.Text, nullable=False),
    )
    op.create_table(
        "reports",
        sa.Column("take_id", sa.String, *_of_take(), primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("payload", sa.Text, nullable=False),
    )
    op.create_table(
        "corrections",
        sa.Column("take_id", sa.String, *_of_take(), primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("payload", sa.Text, nullable=False),
    )


def _of_take() -> tuple[sa.ForeignKey]:
    return (sa.ForeignKey("takes.id", ondelete="CASCADE"),)


def _sessions() -> None:
    op.create_table(
        "sessions",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("folder", sa.String, nullable=False, unique=True),
        sa.Column("started", sa.String, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("type", sa.String, nullable=False),
        sa.Column("format", sa.String, nullable=False),
        sa.Column("questions", sa.Integer, nullable=False),
        sa.Column("payload", sa.Text, nullable=False),
        sa.Column("deleted_at", sa.String),
    )


def _takes() -> None:
    op.create_table(
        "takes",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column(
            "session_id",
            sa.String,
            sa.ForeignKey("sessions.id", ondelete="CASCADE"),
            nullable=False,
            index=True,
        ),
        sa.Column("item", sa.Integer, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("file", sa.String, nullable=False),
        sa.Column("created", sa.String, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("audio", sa.Text),
        sa.Column("deleted_at", sa.String),
    )
