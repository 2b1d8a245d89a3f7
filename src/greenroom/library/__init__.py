"""Sessions on disk: SQLite, audio files, migrations, search, export, retention."""

from greenroom.library.search import SearchHit
from greenroom.library.store import SqlStore

__all__ = ["SearchHit", "SqlStore"]
