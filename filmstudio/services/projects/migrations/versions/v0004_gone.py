"""Projects that are gone, whose films others still have to forget."""

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Forward."""
    op.execute("""
        create table projects.gone (
            project uuid primary key,
            at timestamptz not null default now(),
            next timestamptz not null default now(),
            cleared timestamptz
        )""")
    op.execute("create index gone_next on projects.gone (next)")


def downgrade() -> None:
    """Back."""
    op.execute("drop table projects.gone")
