"""Things that are hidden, each for a cause."""

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Forward."""
    op.execute("""
        create table projects.blocks (
            cause uuid primary key,
            kind text not null check (kind in ('project', 'film', 'asset', 'comment')),
            thing uuid not null,
            at timestamptz not null default now(),
            lifted timestamptz
        )""")
    op.execute("create index blocks_of on projects.blocks (thing) where lifted is null")


def downgrade() -> None:
    """Back."""
    op.execute("drop table projects.blocks")
