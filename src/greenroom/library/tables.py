"""The tables as they are now; `migrations` holds how they came to be."""

from sqlalchemy import Column, ForeignKey, Integer, MetaData, String, Table, Text

metadata = MetaData()

# Columns beside `payload` repeat what lists, search and clean-up need without decoding it.
sessions = Table(
    "sessions",
    metadata,
    Column("id", String, primary_key=True),
    Column("folder", String, nullable=False, unique=True),
    Column("started", String, nullable=False),
    Column("state", String, nullable=False),
    Column("title", String, nullable=False),
    Column("type", String, nullable=False),
    Column("format", String, nullable=False),
    Column("questions", Integer, nullable=False),
    Column("payload", Text, nullable=False),
    Column("deleted_at", String),
    # Indices of items, with spaces; `questions` does not count them.
    Column("follow_ups", String, nullable=False, server_default=""),
)

takes = Table(
    "takes",
    metadata,
    Column("id", String, primary_key=True),
    Column(
        "session_id",
        String,
        ForeignKey("sessions.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    Column("item", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("state", String, nullable=False),
    Column("file", String, nullable=False),
    Column("created", String, nullable=False),
    Column("note", Text, nullable=False),
    Column("audio", Text),
    Column("deleted_at", String),
)

transcripts = Table(
    "transcripts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column(
        "take_id",
        String,
        ForeignKey("takes.id", ondelete="CASCADE"),
        nullable=False,
        unique=True,
    ),
    Column("model", String, nullable=False),
    Column("language", String, nullable=False),
    Column("text", Text, nullable=False),
    Column("payload", Text, nullable=False),
)

reports = Table(
    "reports",
    metadata,
    Column("take_id", String, ForeignKey("takes.id", ondelete="CASCADE"), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("payload", Text, nullable=False),
)

corrections = Table(
    "corrections",
    metadata,
    Column("take_id", String, ForeignKey("takes.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    Column("payload", Text, nullable=False),
)
