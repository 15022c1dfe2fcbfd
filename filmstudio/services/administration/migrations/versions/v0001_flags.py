"""Flags that were switched, and by whom and why."""

from alembic import op

from filmstudio.kit.acts import made, unmade

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Forward."""
    op.execute("""
        create table administration.flags (
            name text primary key,
            rule jsonb not null,
            reason text not null check (length(reason) <= 500),
            by uuid not null,
            at timestamptz not null default now()
        )""")
    for statement in made("administration"):
        op.execute(statement)


def downgrade() -> None:
    """Back."""
    for statement in unmade("administration"):
        op.execute(statement)
    op.execute("drop table administration.flags")
