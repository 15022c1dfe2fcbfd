"""The ledger: accounts, transfers between them, and holds. The database itself refuses what a ledger may not do."""

from alembic import op

revision = "0001"
down_revision = None

ACCOUNTS = """
    create table credits.accounts (
        owner text not null check (owner <> ''),
        kind text not null check (kind in ('available', 'held', 'revenue', 'grants')),
        balance bigint not null default 0,
        primary key (owner, kind),
        constraint never_negative check (case kind when 'grants' then balance <= 0 else balance >= 0 end)
    )"""
TRANSFERS = """
    create table credits.transfers (
        number bigint generated always as identity primary key,
        at timestamptz not null default clock_timestamp(),
        kind text not null,
        owner text not null,
        debit text not null,
        credit text not null,
        amount bigint not null check (amount > 0),
        key text unique,
        hold text references credits.transfers (key),
        debit_after bigint not null,
        credit_after bigint not null,
        foreign key (owner, debit) references credits.accounts,
        foreign key (owner, credit) references credits.accounts,
        constraint routed check ((kind, debit, credit) in (
            ('grant', 'grants', 'available'), ('hold', 'available', 'held'),
            ('capture', 'held', 'revenue'), ('release', 'held', 'available')
        )),
        constraint keyed check ((key is null) = (kind = 'release')),
        constraint on_a_hold check ((hold is null) = (kind = 'grant') and (hold = key) = (kind = 'hold'))
    )"""
HOLDS = """
    create table credits.holds (
        key text primary key references credits.transfers (key),
        owner text not null,
        amount bigint not null,
        remaining bigint not null,
        at timestamptz not null,
        touched timestamptz not null,
        constraint never_exceeded check (remaining between 0 and amount)
    )"""
INDEXES = (
    "create unique index released_once on credits.transfers (hold) where kind = 'release'",
    "create index by_owner on credits.transfers (owner, number)",
    "create index open_holds on credits.holds (touched) where remaining > 0",
)
ENTRIES = """
    create view credits.entries as
    select number * 2 as number, owner, debit as part, -amount as amount, debit_after as balance_after
    from credits.transfers
    union all
    select number * 2 + 1, owner, credit, amount, credit_after from credits.transfers"""
FOREVER = (
    """
    create function credits.refuse() returns trigger language plpgsql as $$
    begin
        raise exception 'transfers are never changed; book another one';
    end $$""",
    """
    create trigger forever before update or delete or truncate on credits.transfers
    for each statement execute function credits.refuse()""",
)


def upgrade() -> None:
    """Forward."""
    for statement in (ACCOUNTS, TRANSFERS, HOLDS, *INDEXES, ENTRIES, *FOREVER):
        op.execute(statement)


def downgrade() -> None:
    """Back."""
    op.execute("drop view credits.entries")
    op.execute("drop table credits.holds, credits.transfers, credits.accounts")
    op.execute("drop function credits.refuse()")
