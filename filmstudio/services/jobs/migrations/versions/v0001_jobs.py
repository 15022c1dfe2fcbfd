"""Who ordered which film, whom to tell of it, and what was told."""

from alembic import op

revision = "0001"
down_revision = None

TABLES = (
    """
    create table jobs.films (
        id uuid primary key,
        asked bytea not null,
        project uuid not null,
        payer uuid not null,
        person uuid not null,
        at timestamptz not null default now(),
        told bigint not null default 0,
        closed boolean not null default false
    )""",
    "create index films_open on jobs.films (payer) where not closed",
    """
    create table jobs.hooks (
        id uuid primary key,
        person uuid not null,
        asked bytea not null,
        url text not null check (length(url) <= 2000),
        events text[] not null,
        secret bytea not null,
        created timestamptz not null default now(),
        failing timestamptz,
        disabled timestamptz,
        reason text not null default ''
    )""",
    "create index hooks_of on jobs.hooks (person, created)",
    """
    create table jobs.deliveries (
        id bigint generated always as identity primary key,
        key text not null unique,
        hook uuid not null references jobs.hooks (id) on delete cascade,
        event text not null,
        body bytea not null check (length(body) <= 262144),
        tries int not null default 0,
        visible timestamptz not null default now(),
        sent timestamptz,
        done timestamptz,
        added timestamptz not null default now(),
        tried timestamptz,
        status int,
        said text not null default '',
        outcome text not null default 'waiting' check (outcome in ('waiting', 'delivered', 'given up'))
    )""",
    "create index deliveries_waiting on jobs.deliveries (visible, id) where sent is null and done is null",
    "create index deliveries_done on jobs.deliveries (done) where done is not null",
    "create index deliveries_of on jobs.deliveries (hook, id desc)",
)


def upgrade() -> None:
    """Forward."""
    for statement in TABLES:
        op.execute(statement)


def downgrade() -> None:
    """Back."""
    op.execute("drop table jobs.deliveries, jobs.hooks, jobs.films")
