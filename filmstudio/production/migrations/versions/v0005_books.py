"""What was bought from vendors stays in the books when its job is forgotten."""

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Forward."""
    op.execute("alter table production.purchases drop constraint purchases_job_fkey")


def downgrade() -> None:
    """Back. Purchases of jobs that are forgotten stay: only new ones are looked at."""
    op.execute("""
        alter table production.purchases add constraint purchases_job_fkey
        foreign key (job) references production.jobs (id) on delete cascade not valid""")
