"""Sessions on disk: SQLite, audio files, migrations, export."""
