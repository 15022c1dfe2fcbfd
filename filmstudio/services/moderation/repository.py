"""The rows of moderation in PostgreSQL. All SQL of moderation is here."""

from sqlalchemy import text

from filmstudio.kit.migrate import Schema

SCHEMA = Schema("moderation", "filmstudio.services.moderation")
LETTERS = "moderation.letters"

CASE = "select id, kind, thing, owner, state, reports, opened, due, claimed_by, claimed_until from moderation.cases"
OPEN = text("""
    insert into moderation.cases (kind, thing, owner) values (:kind, :thing, :owner)
    on conflict (kind, thing) where state = 'open' do nothing""")
OPENED = text(f"{CASE} where kind = :kind and thing = :thing and state = 'open' for update")
REPORT = text("""
    insert into moderation.reports (id, "case", asked, reporter, reason, words)
    values (:id, :case, :asked, :reporter, :reason, :words) on conflict do nothing returning id, at""")
REPORTED = text("select id, at, asked from moderation.reports where id = :id")
REPORTED_BEFORE = text('select id, at from moderation.reports where "case" = :case and reporter = :reporter')
COUNT = text("""
    update moderation.cases set reports = reports + 1, due = due - cast(:weight as interval) where id = :id""")
QUEUE = text(f"""{CASE} where state = 'open' and (due, id) > (:at, :after)
    and (cast(:kind as text) is null or kind = :kind) order by due, id limit :limit""")
FIND = text(f"{CASE} where id = :id")
HOLD = text(f"{CASE} where id = :id for update")
CLAIM = text("""
    update moderation.cases set claimed_by = :by, claimed_until = now() + cast(:life as interval)
    where id = :id and state = 'open' and (claimed_by is null or claimed_by = :by or claimed_until < now())
    returning id""")
CLOSE = text("""
    update moderation.cases set state = 'closed', claimed_by = null, claimed_until = null where id = :id""")
SAID = text("""
    select reason, words, at from moderation.reports where "case" = :case order by at, id limit :most""")

DECIDE = text("""
    insert into moderation.decisions (id, "case", owner, by, verdict, reason, until, digest)
    values (:id, :case, :owner, :by, :verdict, :reason, :until, :digest)""")
DONE = """
    not exists (select from moderation.effects e where e.decision = d.id and e.wanted <> e.made) as done"""
DECISION = f"select d.id, d.by, d.verdict, d.reason, d.until, d.at, d.undone, {DONE} from moderation.decisions d"  # noqa: S608
DECISIONS = text(f"""{DECISION} join moderation.cases c on c.id = d."case"
    where c.kind = :kind and c.thing = :thing order by d.at limit 100""")
MINE = text(f"""
    select d.id, d.verdict, d.reason, d.until, d.at, d.undone, {DONE}, c.kind, c.thing, a.outcome as appeal,
        a.at as appealed, case when d.verdict = any(:harsh) and a.id is null
            and d.undone is null then d.at + cast(:life as interval) end as appeal_until
    from moderation.decisions d join moderation.cases c on c.id = d."case"
    left join moderation.appeals a on a.decision = d.id
    where d.owner = :owner and d.verdict <> 'dismiss' and (d.at, d.id) < (:at, :before)
    order by d.at desc, d.id desc limit :limit""")  # noqa: S608
STANDING = text("""
    select d.id from moderation.decisions d join moderation.cases c on c.id = d."case"
    where c.kind = :kind and c.thing = :thing and d.undone is null and d.verdict = any(:harsh) for update of d""")
UNDO = text("update moderation.decisions set undone = now() where id = any(:ids) and undone is null")

EFFECT = text("insert into moderation.effects (decision, what, wanted) values (:decision, :what, true)")
UNWANT = text("update moderation.effects set wanted = false, next = now() where decision = any(:ids)")
DUE = text("""
    select e.decision, e.what, e.wanted, c.kind, c.thing, d.owner, d.reason, d.until from moderation.effects e
    join moderation.decisions d on d.id = e.decision join moderation.cases c on c.id = d."case"
    where e.wanted <> e.made and e.next <= now() order by e.next limit 1 for update of e skip locked""")
MADE = text("update moderation.effects set made = wanted where decision = :decision and what = :what")
LATER = text("""
    update moderation.effects set next = now() + interval '30 seconds' where decision = :decision and what = :what""")

APPEALABLE = text("""
    select id, at < now() - cast(:life as interval) as late from moderation.decisions
    where (id = :id and owner = :owner or digest = :digest) and verdict = any(:harsh) and undone is null""")
APPEAL = text("""
    insert into moderation.appeals (id, decision, asked, words) values (:id, :decision, :asked, :words)
    on conflict do nothing returning id""")
APPEALED = text("""
    select id, decision, words, at, outcome, decided, reason, asked from moderation.appeals
    where decision = :decision""")
APPEALS = """
    select a.id, a.decision, a.words, a.at, a.outcome, a.decided, a.reason, a.alone, d.verdict, d."case", d.by, d.owner
    from moderation.appeals a join moderation.decisions d on d.id = a.decision"""
WAITING = text(f"{APPEALS} where a.outcome is null and (a.at, a.id) > (:at, :after) order by a.at, a.id limit :limit")
ONE_APPEAL = text(f"{APPEALS} where a.id = :id")
HOLD_APPEAL = text(f"{APPEALS} where a.id = :id for update of a")
OLD = text("select at < now() - cast(:life as interval) as old from moderation.appeals where id = :id")
END_APPEAL = text("""
    update moderation.appeals set outcome = :outcome, decided = now(), by = :by, reason = :reason, alone = :alone
    where id = :id and outcome is null""")

OPEN_COUNTS = text("""
    select 'cases' as what, count(*) as count from moderation.cases where state = 'open'
    union all select 'appeals', count(*) from moderation.appeals where outcome is null
    union all select 'effects', count(*) from moderation.effects where wanted <> made""")
KEPT = {
    "reports": """
        select r.id, c.kind, c.thing, r.reason, r.words, r.at from moderation.reports r
        join moderation.cases c on c.id = r."case" where r.reporter = :person order by r.at, r.id""",
    "decisions": """
        select d.id, c.kind, c.thing, d.verdict, case when d.verdict <> 'dismiss' then d.reason end as reason,
            d.until, d.at, d.undone
        from moderation.decisions d join moderation.cases c on c.id = d."case"
        where d.owner = :person order by d.at, d.id""",
    "appeals": """
        select a.id, a.decision, a.words, a.at, a.outcome, a.decided, a.reason from moderation.appeals a
        join moderation.decisions d on d.id = a.decision where d.owner = :person order by a.at, a.id""",
}
"""As rows that he may have. Who decided and who reported is theirs; why nothing was done may tell of those who
reported.
"""
FORGET = (
    text("update moderation.reports set reporter = null, words = '' where reporter = :person"),
    text("""
        update moderation.appeals set words = ''
        where decision in (select id from moderation.decisions where owner = :person)"""),
    text("update moderation.decisions set owner = :nobody, digest = null where owner = :person"),
    text("update moderation.cases set owner = :nobody where owner = :person"),
    text("delete from moderation.letters where key like 'decision/' || cast(cast(:person as uuid) as text) || '/%'"),
)
"""What somebody said, and that it was about him; what was decided of things stays."""
