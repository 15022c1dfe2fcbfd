"""Since when a session shows no second factor any more: tokens that it had before are found by it."""

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Forward."""
    op.execute("alter table users.sessions add column weakened timestamptz")
    op.execute("create index sessions_weakened on users.sessions (weakened) where weakened is not null")


def downgrade() -> None:
    """Back."""
    op.execute("alter table users.sessions drop column weakened")
