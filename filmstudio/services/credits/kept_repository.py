"""What credits keeps of a person, as rows that he may have; which administrator gave or paid back is that one's."""

OWNER = "cast(cast(:person as uuid) as text)"
OF_PAYMENT = "join credits.payments p on (p.vendor, p.ref) = (m.vendor, m.ref) where p.person = :person"
KEPT = {
    "customers": "select vendor, at_vendor from credits.customers where person = :person order by vendor",
    "orders": """
        select id, vendor, kind, product, title, cents, credits, currency, state, ref, created from credits.orders
        where person = :person order by created, id""",
    "payments": """
        select vendor, ref, "order", subscription, product, title, cents, tax, currency, credits, refunded, disputed,
            due, trouble, at, receipt from credits.payments
        where person = :person order by at, vendor, ref""",
    "refunds": f"""
        select m.vendor, m.ref, m.cents, m.reason, m.at, m.done from credits.refunds m {OF_PAYMENT}
        order by m.at, m.id""",  # noqa: S608
    "moves": f"""
        select m.vendor, m.ref, m.turn, m.amount, m.missing, m.done from credits.moves m {OF_PAYMENT}
        order by p.at, m.vendor, m.ref, m.turn""",  # noqa: S608
    "subscriptions": """
        select s.vendor, s.ref, s."order", s.plan, s.title, s.cents, s.credits, s.currency, s.standing, s.until, s.ends
        from credits.subscriptions s join credits.orders o on o.id = s."order" where s.person = :person
        order by o.created, s.vendor, s.ref""",
    "adjustments": """
        select id, credits, reason, at from credits.adjustments where person = :person order by at, id""",
    "accounts": f"select kind, balance from credits.accounts where owner = {OWNER} order by kind",  # noqa: S608
    "transfers": f"""
        select number, at, kind, debit, credit, amount, key, hold, lot, debit_after, credit_after from credits.transfers
        where owner = {OWNER} order by number""",  # noqa: S608
    "lots": f"""
        select l.key, l.amount, l.remaining, l.until from credits.transfers t join credits.lots l on l.key = t.key
        where t.owner = {OWNER} order by t.number""",  # noqa: S608
    "holds": f"""
        select h.key, h.amount, h.remaining, h.at, h.touched
        from credits.transfers t join credits.holds h on h.key = t.key
        where t.owner = {OWNER} order by t.number""",  # noqa: S608
}
