"""What people ask of jobs: a project's films, who waits, who has how many under way."""

from alembic import op

revision = "0003"
down_revision = "0002"
INDEXES = {
    "jobs_project": "(project, created desc, id desc)",
    "jobs_waiting": "(created) where state in ('submitted', 'queued')",
    "jobs_under_way": "(tenant) where state not in ('completed', 'failed', 'cancelled')",
}


def upgrade() -> None:
    """Forward."""
    for name, on in INDEXES.items():
        op.execute(f"create index {name} on production.jobs {on}")


def downgrade() -> None:
    """Back."""
    op.execute(f"drop index {', '.join(f'production.{name}' for name in INDEXES)}")
