"""Takes, assets and documents, each in its project."""

from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Forward."""
    op.execute("""
        create table store.takes (
            project text not null,
            recipe char(64) not null,
            state text not null check (state in ('claimed', 'asked', 'ordered', 'made')),
            owner uuid not null,
            lease timestamptz not null,
            failures int not null default 0,
            vendor text,
            vendor_job text,
            price bigint not null default 0,
            cost bigint not null default 0,
            asset jsonb,
            began timestamptz not null default now(),
            made timestamptz,
            primary key (project, recipe),
            check (state <> 'made' or asset is not null)
        )""")
    op.execute("create index takes_content on store.takes (project, (asset ->> 'content'))")
    op.execute("""
        create table store.notes (
            project text not null,
            key char(64) not null,
            document text not null,
            written timestamptz not null default now(),
            primary key (project, key)
        )""")


def downgrade() -> None:
    """Back."""
    op.execute("drop table store.notes, store.takes")
