"""A visit to Google that links knows the session that began it."""

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Forward."""
    op.execute("alter table users.visits add column session uuid references users.sessions (id) on delete cascade")
    op.execute("create index visits_of on users.visits (session) where session is not null")


def downgrade() -> None:
    """Back."""
    op.execute("alter table users.visits drop column session")
