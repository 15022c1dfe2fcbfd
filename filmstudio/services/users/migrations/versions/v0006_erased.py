"""Who was erased lately is found at once: every process asks for them every few seconds."""

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Forward."""
    op.execute("create index people_erased on users.people (erased) where erased is not null")


def downgrade() -> None:
    """Back."""
    op.execute("drop index users.people_erased")
