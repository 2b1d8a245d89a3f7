"""Search in what was said: a full-text index that follows the transcripts by triggers."""

from alembic import op

revision = "0002"
down_revision = "0001"

_REMOVE = (
    "INSERT INTO transcript_search(transcript_search, rowid, text) "
    "VALUES ('delete', old.id, old.text);"
)
_ADD = "INSERT INTO transcript_search(rowid, text) VALUES (new.id, new.text);"


def upgrade() -> None:
    """Create the index, and fill it with the transcripts that are there."""
    op.execute(
        "CREATE VIRTUAL TABLE transcript_search USING fts5("
        "text, content='transcripts', content_rowid='id', "
        "tokenize='unicode61 remove_diacritics 2')"
    )
    for event, work in (("INSERT", _ADD), ("DELETE", _REMOVE), ("UPDATE", f"{_REMOVE} {_ADD}")):
        op.execute(
            f"CREATE TRIGGER transcript_search_{event.lower()} AFTER {event} ON transcripts "
            f"BEGIN {work} END"
        )
    op.execute("INSERT INTO transcript_search(transcript_search) VALUES ('rebuild')")
