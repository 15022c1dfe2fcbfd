"""Who was erased is forgotten by the other services too, and that this was done is written down."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Forward."""
    op.execute("alter table users.people add column forgotten timestamptz")
    op.execute("create index to_forget on users.people (erased) where erased is not null and forgotten is null")


def downgrade() -> None:
    """Back."""
    op.execute("alter table users.people drop column forgotten")
