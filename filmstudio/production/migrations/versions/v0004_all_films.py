"""Administrators look at the films of all tenants, the newest first."""

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Forward."""
    op.execute("create index jobs_by_time on production.jobs (created desc, id desc)")


def downgrade() -> None:
    """Back."""
    op.execute("drop index production.jobs_by_time")
