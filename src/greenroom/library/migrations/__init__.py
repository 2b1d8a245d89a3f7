"""How the database came to be what it is: Alembic's folder, run when the library is opened."""

from pathlib import Path

FOLDER = Path(__file__).parent
REVISIONS = ("0001", "0002", "0003")
HEAD = REVISIONS[-1]
