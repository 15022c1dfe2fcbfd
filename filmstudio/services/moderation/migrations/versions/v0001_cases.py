"""Cases, reports, decisions with their effects, appeals, letters, and what administrators did."""

from alembic import op

from filmstudio.kit.acts import made, unmade

revision = "0001"
down_revision = None

TABLES = (
    """
    create table moderation.cases (
        id uuid primary key default gen_random_uuid(),
        kind text not null check (kind in ('project', 'film', 'asset', 'comment', 'person')),
        thing uuid not null,
        owner uuid not null,
        state text not null default 'open' check (state in ('open', 'closed')),
        reports int not null default 0,
        opened timestamptz not null default now(),
        due timestamptz not null default now(),
        claimed_by uuid,
        claimed_until timestamptz
    )""",
    "create unique index one_open_case on moderation.cases (kind, thing) where state = 'open'",
    "create index cases_due on moderation.cases (due, id) where state = 'open'",
    """
    create table moderation.reports (
        id uuid primary key,
        "case" uuid not null references moderation.cases (id) on delete cascade,
        asked bytea not null,
        reporter uuid,
        reason text not null,
        words text not null check (length(words) <= 2000),
        at timestamptz not null default now()
    )""",
    'create unique index one_report_each on moderation.reports ("case", reporter)',
    "create index reports_by on moderation.reports (reporter)",
    """
    create table moderation.decisions (
        id uuid primary key,
        "case" uuid not null references moderation.cases (id) on delete cascade,
        owner uuid not null,
        by uuid not null,
        verdict text not null check (verdict in ('dismiss', 'take down', 'suspend', 'restore')),
        reason text not null check (length(reason) <= 500),
        until timestamptz,
        digest bytea unique,
        at timestamptz not null default now(),
        undone timestamptz
    )""",
    "create index decisions_of on moderation.decisions (owner, at desc, id desc)",
    'create index decisions_in on moderation.decisions ("case", at)',
    """
    create table moderation.effects (
        decision uuid not null references moderation.decisions (id) on delete cascade,
        what text not null check (what in ('block', 'suspend')),
        wanted boolean not null,
        made boolean not null default false,
        next timestamptz not null default now(),
        primary key (decision, what)
    )""",
    "create index effects_due on moderation.effects (next) where wanted <> made",
    """
    create table moderation.appeals (
        id uuid primary key,
        decision uuid not null unique references moderation.decisions (id) on delete cascade,
        asked bytea not null,
        words text not null check (length(words) <= 2000),
        at timestamptz not null default now(),
        outcome text check (outcome in ('upheld', 'reversed')),
        decided timestamptz,
        by uuid,
        reason text check (length(reason) <= 500),
        alone boolean not null default false
    )""",
    "create index appeals_open on moderation.appeals (at, id) where outcome is null",
    """
    create table moderation.letters (
        id bigint generated always as identity primary key,
        key text not null,
        body bytea not null check (length(body) <= 262144),
        tries int not null default 0,
        visible timestamptz not null default now(),
        sent timestamptz,
        done timestamptz,
        added timestamptz not null default now()
    ) with (autovacuum_vacuum_scale_factor = 0.02)""",
    "create index letters_waiting on moderation.letters (visible, id) where sent is null and done is null",
    "create index letters_done on moderation.letters (done) where done is not null",
)


def upgrade() -> None:
    """Forward."""
    for statement in (*TABLES, *made("moderation")):
        op.execute(statement)


def downgrade() -> None:
    """Back."""
    for statement in unmade("moderation"):
        op.execute(statement)
    op.execute("""
        drop table moderation.letters, moderation.appeals, moderation.effects, moderation.decisions,
        moderation.reports, moderation.cases""")
