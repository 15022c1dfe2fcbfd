"""Runs revisions on the connection that `kit.migrate` hands over, in its transaction; versions are noted per schema."""

from alembic import context

given = context.config.attributes
context.configure(connection=given["connection"], version_table_schema=given["schema"], transactional_ddl=True)
context.run_migrations()
