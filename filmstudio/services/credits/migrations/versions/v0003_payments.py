"""Payments: orders, customers, what vendors told us, subscriptions, payments, and the moves of credits that follow."""

from alembic import op

revision = "0003"
down_revision = "0002"

TABLES = (
    """
    create table credits.orders (
        id uuid primary key,
        person uuid not null,
        asked bytea not null,
        vendor text not null,
        kind text not null check (kind in ('top-up', 'plan')),
        product text not null,
        title text not null,
        cents bigint not null check (cents > 0),
        credits bigint not null check (credits > 0),
        currency text not null,
        state text not null default 'new' check (state in ('new', 'open', 'paid')),
        ref text,
        url text,
        created timestamptz not null default now()
    )""",
    "create index orders_of on credits.orders (person, created, id)",
    """
    create table credits.customers (
        person uuid not null,
        vendor text not null,
        at_vendor text not null,
        primary key (person, vendor)
    )""",
    """
    create table credits.notices (
        vendor text not null,
        id text not null,
        kind text not null,
        subject text not null,
        received timestamptz not null default now(),
        next timestamptz not null default now(),
        tries int not null default 0,
        handled timestamptz,
        error text,
        primary key (vendor, id)
    )""",
    "create index waiting_notices on credits.notices (next) where handled is null",
    """
    create table credits.subscriptions (
        vendor text not null,
        ref text not null,
        "order" uuid not null references credits.orders (id),
        person uuid not null,
        plan text not null,
        title text not null,
        cents bigint not null,
        credits bigint not null,
        currency text not null,
        standing text not null check (standing in ('active', 'late', 'ended')),
        until timestamptz not null,
        ends boolean not null,
        seen timestamptz not null,
        primary key (vendor, ref)
    )""",
    "create index subscriptions_of on credits.subscriptions (person)",
    """
    create table credits.payments (
        vendor text not null,
        ref text not null,
        person uuid not null,
        "order" uuid references credits.orders (id),
        subscription text,
        product text not null,
        title text not null,
        cents bigint not null,
        tax bigint not null,
        currency text not null,
        credits bigint not null check (credits >= 0),
        refunded bigint not null default 0,
        disputed boolean not null default false,
        due bigint not null default 0,
        turn int not null default 0,
        trouble text,
        at timestamptz not null,
        receipt text,
        seen timestamptz,
        primary key (vendor, ref),
        constraint due_is_part check (due between 0 and credits)
    )""",
    "create index payments_of on credits.payments (person, at, ref)",
    "create index payments_at on credits.payments (at)",
    """
    create table credits.moves (
        vendor text not null,
        ref text not null,
        turn int not null,
        amount bigint not null check (amount <> 0),
        missing bigint not null default 0,
        done timestamptz,
        primary key (vendor, ref, turn),
        foreign key (vendor, ref) references credits.payments
    )""",
    "create index moves_to_make on credits.moves (vendor, ref, turn) where done is null",
    """
    create table credits.adjustments (
        id uuid primary key,
        by uuid not null,
        person uuid not null,
        credits bigint not null check (credits <> 0),
        reason text not null,
        asked bytea not null,
        at timestamptz not null default now()
    )""",
    """
    create table credits.refunds (
        id uuid primary key,
        by uuid not null,
        vendor text not null,
        ref text not null,
        cents bigint not null check (cents > 0),
        reason text not null,
        asked bytea not null,
        done timestamptz,
        at timestamptz not null default now()
    )""",
    "create table credits.nights (day date primary key)",
    """
    create table credits.differences (
        vendor text not null,
        ref text not null,
        what text not null,
        found text not null,
        first timestamptz not null default now(),
        seen timestamptz not null default now(),
        settled timestamptz,
        primary key (vendor, ref, what)
    )""",
)


def upgrade() -> None:
    """Forward."""
    for statement in TABLES:
        op.execute(statement)


def downgrade() -> None:
    """Back."""
    op.execute("""
        drop table credits.nights, credits.differences, credits.refunds, credits.adjustments, credits.moves,
        credits.payments, credits.subscriptions, credits.notices, credits.customers, credits.orders""")
