"""Jobs that come in: an outbox, and on one machine the queue itself."""

from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Forward."""
    op.execute("""
        create table production.intake (
            id bigint generated always as identity primary key,
            key text not null,
            body bytea not null check (length(body) <= 262144),
            tries int not null default 0,
            visible timestamptz not null default now(),
            sent timestamptz,
            done timestamptz,
            added timestamptz not null default now()
        ) with (autovacuum_vacuum_scale_factor = 0.02)""")
    op.execute("create index intake_waiting on production.intake (visible, id) where sent is null and done is null")
    op.execute("create index intake_open on production.intake (key) where done is null")
    op.execute("create index intake_done on production.intake (done) where done is not null")


def downgrade() -> None:
    """Back."""
    op.execute("drop table production.intake")
