"""The rows of orders, payments and subscriptions in PostgreSQL. All SQL of payments is here."""

from sqlalchemy import text

NAMED = "md5(vendor || '/' || ref)::uuid"
"""What `pages.id_of` says of the names of a payment or a plan."""
NOW = text("select clock_timestamp() as now")
ORDER = """
    select id, person, vendor, kind, product, title, cents, credits, currency, state, url, ref, created
    from credits.orders"""
ADD_ORDER = text("""
    insert into credits.orders (id, person, asked, vendor, kind, product, title, cents, credits, currency)
    values (:id, :person, :asked, :vendor, :kind, :product, :title, :cents, :credits, :currency)
    on conflict (id) do nothing""")
FIND_ORDER = text(f"{ORDER} where id = :id")
ASKED = text("select asked from credits.orders where id = :id")
ORDERS = text(f"""{ORDER} where person = :person and (created, id) < (:at, :id)
    order by created desc, id desc limit :limit""")
CHECKED_OUT = text("""
    update credits.orders set ref = :ref, url = :url, state = 'open' where id = :id and state in ('new', 'open')""")
UNPAID = text("select 1 from credits.orders where vendor = :vendor and ref = :ref and state <> 'paid'")
OPEN_CHECKOUTS = text("""
    select ref from credits.orders where vendor = :vendor and state = 'open' and ref is not null and created >= :at
    order by created desc limit 1000""")
ORDER_STATE = text("update credits.orders set state = :state where id = :id and state <> :state")

CUSTOMER = text("select at_vendor from credits.customers where person = :person and vendor = :vendor")
KEEP_CUSTOMER = text("""
    insert into credits.customers (person, vendor, at_vendor) values (:person, :vendor, :at_vendor)
    on conflict (person, vendor) do nothing""")

CUSTOMERS = text("select vendor, at_vendor from credits.customers where person = :person order by vendor")
FORGET_CUSTOMER = text("delete from credits.customers where person = :person and vendor = :vendor")

NOTICE = text("""
    insert into credits.notices (vendor, id, kind, subject) values (:vendor, :id, :kind, :subject)
    on conflict (vendor, id) do nothing""")
WAITING = text("""
    with next as (
        select vendor, id from credits.notices where handled is null and next <= now()
        order by received limit 20 for update skip locked
    )
    update credits.notices n set tries = tries + 1, next = now() + interval '120 seconds'
    from next where (n.vendor, n.id) = (next.vendor, next.id) returning n.vendor, n.id, n.kind, n.subject""")
HANDLED = text("update credits.notices set handled = now(), error = null where vendor = :vendor and id = :id")
FAILED = text("""
    update credits.notices set error = :error,
        next = now() + least(power(2, least(tries, 12)), 3600) * interval '1 second',
        handled = case when received < now() - interval '3 days' then now() end
    where vendor = :vendor and id = :id returning handled""")
OLD_NOTICES = text("delete from credits.notices where handled < now() - interval '90 days'")

SUBSCRIPTION = """
    select vendor, ref, person, plan, title, cents, credits, currency, standing, until, ends, "order"
    from credits.subscriptions"""
KEEP_SUBSCRIPTION = text("""
    insert into credits.subscriptions (vendor, ref, "order", person, plan, title, cents, credits, currency, standing,
        until, ends, seen)
    values (:vendor, :ref, :order, :person, :plan, :title, :cents, :credits, :currency, :standing, :until, :ends, :seen)
    on conflict (vendor, ref) do update set standing = excluded.standing, until = excluded.until, ends = excluded.ends,
        seen = excluded.seen
    where subscriptions.seen <= excluded.seen""")
FIND_SUBSCRIPTION = text(f"{SUBSCRIPTION} where vendor = :vendor and ref = :ref")
LIVE = text("select ref from credits.subscriptions where vendor = :vendor and standing <> 'ended' order by ref")
EXTRA = text("""
    select vendor, ref from credits.subscriptions where standing <> 'ended' and not ends and until > to_timestamp(0)
    and person = (select person from credits.subscriptions where vendor = :vendor and ref = :ref)
    order by until > now() desc, standing, cents desc, until, ref offset 1""")
"""Plans besides the best that is paid for; one of which no month was paid yet is neither."""
SUBSCRIPTIONS = text(f"""{SUBSCRIPTION} where person = :person and (until, {NAMED}) < (:at, :id)
    order by until desc, {NAMED} desc limit :limit""")
UNENDED = text(f"{SUBSCRIPTION} where person = :person and standing <> 'ended' and not ends")
GOOD = text(f"""{SUBSCRIPTION} where person = :person and standing <> 'ended'
    and until > now() - case when ends and standing = 'active' then interval '0' else cast(:grace as interval) end
    order by cents desc limit 1""")

PAYMENT = """
    select vendor, ref, person, product, title, cents, tax, currency, refunded, disputed, credits, due, turn, trouble,
        at, receipt, seen from credits.payments"""
LOCK_PAYMENT = text(f"{PAYMENT} where vendor = :vendor and ref = :ref for update")
KEEP_PAYMENT = text("""
    insert into credits.payments (vendor, ref, person, "order", subscription, product, title, cents, tax, currency,
        credits, at, receipt, trouble)
    values (:vendor, :ref, :person, :order, :subscription, :product, :title, :cents, :tax, :currency, :credits, :at,
        :receipt, :trouble)
    on conflict (vendor, ref) do nothing""")
TURN = text("""
    update credits.payments set refunded = :refunded, disputed = :disputed, due = :due, turn = :turn, seen = :seen
    where vendor = :vendor and ref = :ref""")
MOVE = text("insert into credits.moves (vendor, ref, turn, amount) values (:vendor, :ref, :turn, :amount)")
MOVES = text("""
    select m.vendor, m.ref, m.turn, m.amount, p.person, p.at from credits.moves m
    join credits.payments p on (p.vendor, p.ref) = (m.vendor, m.ref)
    where m.done is null and (m.vendor, m.ref) = (:vendor, :ref) order by m.turn""")
LOCK_MOVES = text("select pg_advisory_xact_lock(hashtextextended('credits/' || :vendor || '/' || :ref, 0))")
NOT_MOVED = text("""
    select distinct vendor, ref from credits.moves where done is null order by vendor, ref limit 1000""")
OWED = text("""
    select coalesce(sum(missing), 0)::bigint as owed from credits.moves
    where vendor = :vendor and ref = :ref and done is not null""")
GIVEN = text("""
    select turn from credits.moves
    where vendor = :vendor and ref = :ref and done is not null and amount > 0 and amount + missing > 0
    order by turn desc""")
INDEBTED = text("""
    select m.vendor, m.ref, l.owner as person from credits.parts p join credits.lots l on l.key = p.lot
    join credits.moves m on m.vendor = split_part(l.key, '/', 1) and m.ref = split_part(l.key, '/', 2)
    where p.hold = :hold and p.given > 0 and m.done is not null
    group by m.vendor, m.ref, l.owner having sum(m.missing) > 0""")
UNCOLLECTED = text("""
    with owing as (
        select vendor, ref from credits.moves where vendor = :vendor and done is not null
        group by vendor, ref having sum(missing) > 0
    )
    select distinct p.vendor, p.ref, p.person from owing join credits.payments p using (vendor, ref)
    join credits.moves m using (vendor, ref)
    join credits.lots l on l.key = vendor || '/' || ref || '/' || m.turn and l.remaining > 0""")
SHORT = text("""
    select turn, missing from credits.moves
    where vendor = :vendor and ref = :ref and done is not null and missing > 0 order by turn desc""")
FOUND = text("""
    update credits.moves set missing = missing - :part where vendor = :vendor and ref = :ref and turn = :turn""")
TAKEN = text("select key, amount from credits.transfers where key = any(:keys)")
DONE = text("""
    update credits.moves set done = now(), missing = :missing
    where vendor = :vendor and ref = :ref and turn = :turn and done is null""")
PAYMENTS = text(f"""{PAYMENT} where person = :person and (at, {NAMED}) < (:at, :id)
    order by at desc, {NAMED} desc limit :limit""")
FIND_PAYMENT = text(f"{PAYMENT} where vendor = :vendor and ref = :ref")
COMPARED = """
    p.vendor = :vendor and (p.at >= :at or p.ref in (
        select ref from credits.differences where vendor = :vendor and settled is null
    ))"""
TO_COMPARE = text(f"select p.ref from credits.payments p where {COMPARED}")  # noqa: S608
"""Those of a time, and those of before that differed when they were last looked at."""
TROUBLES = text("""
    select ref, trouble from credits.payments where vendor = :vendor and trouble is not null
    and (cast(:ref as text) is null or ref = :ref) limit 1000""")
BOOKED = text(f"""
    with mine as (
        select m.*, m.vendor || '/' || m.ref || '/' || m.turn as key from credits.moves m
        join credits.payments p on (p.vendor, p.ref) = (m.vendor, m.ref) where {COMPARED}
    )
    select p.vendor, p.ref, p.due, coalesce(sum(m.amount), 0)::bigint as decided,
        coalesce(sum(m.amount + m.missing), 0)::bigint as moved,
        coalesce(sum(coalesce(g.amount, 0) - coalesce(r.back, 0)), 0)::bigint as booked
    from credits.payments p left join mine m on (m.vendor, m.ref) = (p.vendor, p.ref)
    left join credits.transfers g on g.key = m.key and g.kind = 'grant'
    left join lateral (
        select sum(amount) as back from credits.transfers where lot = m.key and kind = 'refund'
    ) r on true
    where {COMPARED} group by p.vendor, p.ref, p.due
    having coalesce(bool_and(m.done is not null), true)""")  # noqa: S608
DIFFERENCE = text("""
    insert into credits.differences (vendor, ref, what, found) values (:vendor, :ref, :what, :found)
    on conflict (vendor, ref, what) do update set found = excluded.found, seen = now(), settled = null""")
DIFFERENCES = text("""
    select vendor, ref, what, found, first, seen from credits.differences
    where settled is null and (first, md5(vendor || '/' || ref || '/' || what)::uuid) > (:at, :id)
    order by first, md5(vendor || '/' || ref || '/' || what)::uuid limit :limit""")
SETTLED = text("""
    update credits.differences set settled = now()
    where settled is null and vendor = :vendor and seen < :begun and ref = any(:checked)""")
ALL_SETTLED = text("""
    update credits.differences set settled = now() where settled is null and vendor = :vendor and seen < :begun""")
COMPARING = text("select pg_try_advisory_xact_lock(hashtextextended('credits/night', 0)) as mine")
TONIGHT = text("""
    select today.day, exists (select 1 from credits.nights n where n.day = today.day) as compared,
        not exists (select 1 from credits.nights n where n.day >= date_trunc('month', today.day::timestamp)) as first
    from (select (now() at time zone 'UTC')::date as day) today""")
NIGHT = text("insert into credits.nights (day) values (:day) on conflict do nothing")

LYING = text("select kind, sum(balance) as sum from credits.accounts group by kind")
OPEN = text("""
    select (select count(*) from credits.notices where handled is null) as notices,
        (select count(*) from credits.moves where done is null) as moves,
        (select count(*) from credits.differences where settled is null) as differences""")
ADJUSTMENT = text("""
    insert into credits.adjustments (id, by, person, credits, reason, asked)
    values (:id, :by, :person, :credits, :reason, :asked) on conflict (id) do nothing""")
ADJUSTED = text("select asked from credits.adjustments where id = :id")
REFUND = text("""
    insert into credits.refunds (id, by, vendor, ref, cents, reason, asked)
    values (:id, :by, :vendor, :ref, :cents, :reason, :asked) on conflict (id) do nothing""")
REFUND_ASKED = text("""
    select asked, done, at < now() - interval '29 days' as old from credits.refunds where id = :id""")
REFUNDED = text("update credits.refunds set done = now() where id = :id")
