"""Sessions on disk: SQLite, recordings, migrations, search, export.

Touches SQLite and the data folder; the only importer of SQLAlchemy and Alembic.
"""

from greenroom.library.search import SearchHit
from greenroom.library.store import SqlStore

__all__ = ["SearchHit", "SqlStore"]
