"""What Alembic runs: the migrations, inside the transaction that the caller opened."""

from alembic import context


def migrate() -> None:
    """Run them on the connection that `database` hands over."""
    context.configure(connection=context.config.attributes["connection"], transactional_ddl=True)
    context.run_migrations()


# The name under which Alembic loads this file; importing it must not need a database.
if __name__ == "env_py":
    migrate()
