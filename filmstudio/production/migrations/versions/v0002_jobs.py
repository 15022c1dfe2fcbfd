"""Jobs, what happened to them, and what they bought."""

from alembic import op

revision = "0002"
down_revision = "0001"
PURCHASES = """
    create table production.purchases (
        job text not null references production.jobs (id) on delete cascade,
        recipe char(64) not null,
        price bigint not null check (price >= 0),
        cost bigint check (cost >= 0),
        at timestamptz not null default now(),
        primary key (job, recipe)
    )"""


def upgrade() -> None:
    """Forward."""
    op.execute("""
        create table production.jobs (
            id text primary key,
            tenant text not null,
            project text not null,
            state text not null default 'submitted',
            percent int not null default 0 check (percent between 0 and 100),
            total int not null default 0,
            done int not null default 0,
            seq bigint not null default 0,
            cap bigint not null default 0 check (cap >= 0),
            film jsonb not null,
            quote jsonb,
            result jsonb,
            error jsonb,
            created timestamptz not null default now(),
            updated timestamptz not null default now()
        )""")
    op.execute("create index jobs_tenant on production.jobs (tenant, created desc)")
    op.execute("""
        create table production.events (
            job text not null references production.jobs (id) on delete cascade,
            seq bigint not null,
            key text not null,
            kind text not null,
            body jsonb not null,
            at timestamptz not null default now(),
            primary key (job, seq),
            unique (job, key)
        )""")
    op.execute(PURCHASES)


def downgrade() -> None:
    """Back."""
    op.execute("drop table production.purchases, production.events, production.jobs")
