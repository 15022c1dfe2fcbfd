"""Grants become lots that may expire: what is left of each, and of which of them each hold is made.

Before, nobody asked which grant a credit came from. Each customer's grants are laid on a line, the oldest first, and
from it is cut what was spent, then what is set aside; what is left is free, and every balance stays what it was.
"""

from alembic import op

revision = "0002"
down_revision = "0001"

TABLES = (
    """
    create table credits.lots (
        key text primary key references credits.transfers (key),
        number bigint not null,
        owner text not null,
        amount bigint not null,
        remaining bigint not null,
        until timestamptz,
        constraint never_overspent check (remaining between 0 and amount)
    )""",
    "create index spendable on credits.lots (owner, until, number) where remaining > 0",
    "create index late on credits.lots (until) where remaining > 0 and until is not null",
    """
    create table credits.parts (
        hold text not null references credits.holds (key),
        lot text not null references credits.lots (key),
        amount bigint not null check (amount > 0),
        remaining bigint not null,
        given bigint not null default 0,
        primary key (hold, lot),
        constraint never_more check (remaining >= 0 and given >= 0 and remaining + given <= amount)
    )""",
    "create index parts_of on credits.parts (lot)",
)
CONSTRAINTS = (
    "alter table credits.transfers add column lot text references credits.lots (key)",
    "create index taken_back on credits.transfers (lot) where lot is not null",
    "alter table credits.accounts drop constraint accounts_kind_check",
    """
    alter table credits.accounts add constraint accounts_kind_check
    check (kind in ('available', 'held', 'revenue', 'grants', 'expired'))""",
    "alter table credits.transfers drop constraint routed, drop constraint keyed, drop constraint on_a_hold",
    """
    alter table credits.transfers add constraint routed check ((kind, debit, credit) in (
        ('grant', 'grants', 'available'), ('hold', 'available', 'held'), ('capture', 'held', 'revenue'),
        ('release', 'held', 'available'), ('refund', 'available', 'grants'), ('expire', 'available', 'expired')))""",
    """
    alter table credits.transfers add constraint keyed
    check ((key is null) = (kind in ('release', 'expire')))""",
    """
    alter table credits.transfers add constraint on_a_hold
    check ((hold is null) = (kind in ('grant', 'refund', 'expire')) and (hold = key) = (kind = 'hold'))""",
    """
    alter table credits.transfers add constraint of_a_lot
    check ((lot is not null) = (kind in ('refund', 'expire')))""",
)
OLD = (
    """
    insert into credits.accounts (owner, kind)
    select distinct owner, 'expired' from credits.accounts on conflict do nothing""",
    """
    insert into credits.lots (key, number, owner, amount, remaining)
    select key, number, owner, amount, 0 from credits.transfers where kind = 'grant'""",
    """
    with moved as (
        select hold, owner, coalesce(sum(amount) filter (where kind = 'capture'), 0) as spent
        from credits.transfers where hold is not null group by hold, owner
    ), pieces as (
        select hold, owner, 0 as rank, spent as length, 0 as remaining from moved
        union all
        select key, owner, 1, remaining, 1 from credits.holds
    ), cut as (
        select *, sum(length) over w - length as low, sum(length) over w as high from pieces where length > 0
        window w as (partition by owner order by rank, hold)
    ), had as (
        select key, owner, sum(amount) over w - amount as low, sum(amount) over w as high from credits.lots
        window w as (partition by owner order by number)
    )
    insert into credits.parts (hold, lot, amount, remaining)
    select hold, key, sum(least(cut.high, had.high) - greatest(cut.low, had.low)),
        sum(remaining * (least(cut.high, had.high) - greatest(cut.low, had.low)))
    from cut join had on had.owner = cut.owner and had.low < cut.high and cut.low < had.high
    group by hold, key""",
    """
    update credits.lots l
    set remaining = amount - coalesce((select sum(amount) from credits.parts where lot = l.key), 0)""",
)


def upgrade() -> None:
    """Forward."""
    for statement in (*TABLES, *CONSTRAINTS, *OLD):
        op.execute(statement)


def downgrade() -> None:
    """Back. What was taken back or has expired can't be told in the tables of before: it must not be there."""
    for statement in (
        "alter table credits.transfers drop constraint of_a_lot, drop constraint routed, drop constraint keyed",
        "alter table credits.transfers drop constraint on_a_hold, drop column lot",
        "drop table credits.parts, credits.lots",
        "delete from credits.accounts where kind = 'expired'",
        "alter table credits.accounts drop constraint accounts_kind_check",
        """
        alter table credits.accounts add constraint accounts_kind_check
        check (kind in ('available', 'held', 'revenue', 'grants'))""",
        """
        alter table credits.transfers add constraint routed check ((kind, debit, credit) in (
            ('grant', 'grants', 'available'), ('hold', 'available', 'held'),
            ('capture', 'held', 'revenue'), ('release', 'held', 'available')))""",
        "alter table credits.transfers add constraint keyed check ((key is null) = (kind = 'release'))",
        """
        alter table credits.transfers add constraint on_a_hold
        check ((hold is null) = (kind = 'grant') and (hold = key) = (kind = 'hold'))""",
    ):
        op.execute(statement)
