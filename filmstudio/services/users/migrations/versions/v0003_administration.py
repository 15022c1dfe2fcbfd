"""Suspensions, and what administrators did."""

from alembic import op

from filmstudio.kit.acts import made, unmade

revision = "0003"
down_revision = "0002"

TABLES = (
    """
    create table users.suspensions (
        id uuid primary key,
        person uuid not null references users.people (id) on delete cascade,
        reason text not null check (length(reason) <= 500),
        since timestamptz not null default now(),
        until timestamptz,
        lifted timestamptz
    )""",
    "create index suspensions_of on users.suspensions (person) where lifted is null",
    "create index sessions_put_out on users.sessions (ended) where reason in ('suspended', 'administrator')",
    "create index people_by_time on users.people (created desc, id desc)",
)


def upgrade() -> None:
    """Forward."""
    for statement in (*TABLES, *made("users")):
        op.execute(statement)


def downgrade() -> None:
    """Back."""
    for statement in unmade("users"):
        op.execute(statement)
    op.execute("drop table users.suspensions")
    op.execute("drop index users.sessions_put_out, users.people_by_time")
