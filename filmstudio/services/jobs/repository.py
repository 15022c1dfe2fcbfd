"""The rows of jobs in PostgreSQL. All SQL of jobs is here."""

from sqlalchemy import text

from filmstudio.kit.migrate import Schema

SCHEMA = Schema("jobs", "filmstudio.services.jobs")
DELIVERIES = "jobs.deliveries"
"""An outbox; see `kit/outbox.py`."""

ASK = text("""
    insert into jobs.films (id, asked, project, payer, person) values (:id, :asked, :project, :payer, :person)
    on conflict (id) do nothing returning id""")
ASKED = text("select asked from jobs.films where id = :id")
FORGET_FILMS = text("delete from jobs.films where project = :project")

OPEN = text("""
    select f.id, f.project, f.payer, f.told from jobs.films f
    where not f.closed and f.id > :after
    and exists (select from jobs.hooks h where h.person = f.payer and h.disabled is null)
    order by f.id limit :limit""")
TOLD = text("""
    update jobs.films set told = :told, closed = :closed where id = :id and told = :before and not closed
    returning id""")

HOOK_OF = "select id, url, events, secret, asked, created, disabled, reason from jobs.hooks"
KEPT = {
    "films": """
        select id, project, at as ordered, person = :person as by_you, payer = :person as paid_by_you,
            '/v1/films/' || id as film
        from jobs.films where person = :person or payer = :person order by at, id""",
    "webhooks": """
        select id, url, events, created, failing, disabled, reason from jobs.hooks where person = :person
        order by created, id""",
    "deliveries": """
        select d.hook, d.event, d.outcome, count(*) as count, max(d.added) as last
        from jobs.deliveries d join jobs.hooks h on h.id = d.hook where h.person = :person
        group by d.hook, d.event, d.outcome order by d.hook, d.event, d.outcome""",
}
"""As rows that he may have. Deliveries are counted: what they say is told by the films, and is gone in days."""
ADD_HOOK = text("""
    insert into jobs.hooks (id, person, asked, url, events, secret)
    select :id, :person, :asked, :url, cast(:events as text[]), :secret
    where (select count(*) from jobs.hooks where person = :person) < :most on conflict (id) do nothing""")
HOOK = text(f"{HOOK_OF} where id = :id and person = :person")
HOOKS = text(f"{HOOK_OF} where person = :person order by created, id")
HEARERS = text(f"{HOOK_OF} where person = :person and disabled is null")
UNHOOK = text("delete from jobs.hooks where id = :id and person = :person returning id")
FORGET_HOOKS = text("delete from jobs.hooks where person = :person")
WELL = text("update jobs.hooks set failing = null where id = :id and failing is not null")
ILL = text("""
    update jobs.hooks set failing = coalesce(failing, now()),
    disabled = case when :gone or failing < now() - make_interval(secs => :seconds) then now() end,
    reason = case when :gone or failing < now() - make_interval(secs => :seconds) then cast(:reason as text) else '' end
    where id = :id and disabled is null""")

TELL = text("""
    insert into jobs.deliveries (key, hook, event, body) values (:key, :hook, :event, :body)
    on conflict (key) do nothing""")
ADDRESS = text("""
    select h.id, h.url, h.secret, h.disabled, d.key from jobs.deliveries d join jobs.hooks h on h.id = d.hook
    where d.id = :id""")
RECORD = text("""
    update jobs.deliveries set tried = now(), status = :status, said = :said, outcome = :outcome
    where id = :id and tries = :tries and done is null""")
DELIVERY = """
    select id, key, event, added, tries, tried, status, said, outcome,
        case when done is null and outcome = 'waiting' then visible end as next
    from jobs.deliveries where hook = :hook"""
DELIVERY_OF = text(f"{DELIVERY} and key = :key")
DELIVERED = text(f"{DELIVERY} and id < :before order by id desc limit :limit")
