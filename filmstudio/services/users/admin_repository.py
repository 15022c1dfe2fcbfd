"""The rows that administrators look at and change: people, their standing. All SQL of administration is here."""

from sqlalchemy import text

OFFICE = 7_021_960
"""Key of the advisory lock under which administrators come and go, so that one is always left."""
STANDS = "lifted is null and (until is null or until > now())"
PERSON = f"""
    select p.id, p.email, p.name, p.language, p.role, p.verified, p.created,
    exists (select from users.suspensions where person = p.id and {STANDS}) as suspended from users.people p"""  # noqa: S608
SEARCH = text(f"""
    select * from ({PERSON} where p.erased is null) p where (p.created, p.id) < (:at, :before)
    and (cast(:text as text) is null or position(lower(:text) in lower(p.email)) > 0
        or position(lower(:text) in lower(p.name)) > 0)
    and (cast(:person as uuid) is null or p.id = :person) and (cast(:role as text) is null or p.role = :role)
    and (cast(:suspended as boolean) is null or p.suspended = :suspended)
    order by p.created desc, p.id desc limit :limit""")  # noqa: S608
FOUND = text(f"{PERSON} where p.id = :id and p.erased is null")
HOLD = text("select role from users.people where id = :id and erased is null for no key update")
OTHERS = text(f"""
    select 1 from users.people p where p.role = 'admin' and p.id <> :id and p.erased is null
    and not exists (select from users.suspensions where person = p.id and {STANDS}) limit 1""")  # noqa: S608
IN_OFFICE = text(f"""
    select p.id from users.people p where p.role = 'admin' and p.erased is null
    and not exists (select from users.suspensions where person = p.id and {STANDS})""")  # noqa: S608
FACTORS = text("""
    select exists (select from users.second_factors where person = :person and confirmed is not null) as second_factor,
    exists (select from users.identities where person = :person and provider = 'google') as google""")

SUSPEND = text("""
    insert into users.suspensions (id, person, reason, until) values (:id, :person, :reason, :until)
    on conflict (id) do nothing returning id""")
LIFT = text("""
    update users.suspensions set lifted = now()
    where person = :person and lifted is null and (cast(:id as uuid) is null or id = :id) returning id""")
STANDING = text(f"""
    select id, person, reason, since, until from users.suspensions where person = :person and {STANDS}
    order by until desc nulls first limit 1""")  # noqa: S608
SUSPENSIONS = text("""
    select id, person, reason, since, until, lifted from users.suspensions where person = :person
    order by since desc limit 100""")
FORGET_SUSPENSIONS = text("delete from users.suspensions where person = :person")
PUT_OUT = text("""
    select id from users.sessions where reason in ('suspended', 'administrator')
    and ended > now() - cast(:life as interval)
    union all select id from users.sessions where reason = 'taken over'
    and weakened > now() - cast(:life as interval)""")
WEAKENED = text("select id, weakened from users.sessions where weakened > now() - cast(:life as interval)")
LATELY_SUSPENDED = text(f"""
    select distinct person from users.suspensions where {STANDS} and since > now() - cast(:life as interval)""")  # noqa: S608
LATELY_ERASED = text("select id from users.people where erased > now() - cast(:life as interval)")
