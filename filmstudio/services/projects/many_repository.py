"""SQL that reads many projects at once. `:person` sees those that he is of, and that are not in the bin."""

from sqlalchemy import text

from filmstudio.services.projects.repository import NOT_HIDDEN

MINE = """
    from projects.projects p join projects.members me on me.project = p.id and me.person = :person
    where p.trashed is null and p.id"""
SEEN = text(f"""
    select p.id, p.title, p.language, me.role, p.created, p.changed, p.trashed
    {MINE} = any(cast(:projects as uuid[]))""")
MEMBERS = text(f"""
    select m.project, m.person, m.role, m.added from projects.members m
    where m.project in (select p.id {MINE} = any(cast(:projects as uuid[]))) order by m.added, m.person""")  # noqa: S608
DOCUMENTS = text(f"""
    select v.project, v.kind, v.number, v.parent, v.author, v.at, v.name, v.aside, octet_length(v.body) as size
    from projects.documents d
    join projects.versions v on v.project = d.project and v.kind = d.kind and v.number = d.head
    where d.project in (select p.id {MINE} = any(cast(:projects as uuid[]))) order by v.kind""")  # noqa: S608
TEXTS = text(f"""
    select v.project, v.kind, v.number, v.body
    from unnest(
        cast(:projects as uuid[]), cast(:kinds as text[]), cast(:numbers as bigint[])
    ) as w (project, kind, number)
    join projects.versions v on v.project = w.project and v.kind = w.kind and v.number = w.number
    where exists (select {MINE} = v.project)""")  # noqa: S608
WINDOWS = """
    from unnest(
        cast(:projects as uuid[]), cast(:ats as timestamptz[]), cast(:ids as uuid[]), cast(:limits as int[])
    ) with ordinality as w (project, at, id, most, nth)"""
COMMENTS = text(f"""
    select w.nth, c.* {WINDOWS} cross join lateral (
        select c.id, c.author, c.at, c.name, c.about, c.answers, c.body, c.resolved from projects.comments c
        where c.project = w.project and (c.at, c.id) > (w.at, w.id)
        and {NOT_HIDDEN.format(kind="comment", thing="c.id")} order by c.at, c.id limit w.most
    ) c where exists (select {MINE} = w.project) order by w.nth, c.at, c.id""")  # noqa: S608
ASSETS = text(f"""
    select w.nth, l.at as linked, a.id, a.owner, a.name, a.media_type, a.bytes, a.state, a.refusal, a.sha256, a.width,
        a.height, a.milliseconds, a.created
    {WINDOWS} cross join lateral (
        select l.asset, l.at from projects.linked l where l.project = w.project and (l.at, l.asset) < (w.at, w.id)
        order by l.at desc, l.asset desc limit w.most
    ) l join projects.assets a on a.id = l.asset
    where exists (select {MINE} = w.project) order by w.nth, l.at desc, l.asset desc""")  # noqa: S608
HOLDINGS = text("""
    select (select count(*) from projects.projects where owner = :person) as projects, count(*) as assets,
        cast(coalesce(sum(bytes) filter (where state <> 'refused'), 0) as bigint) as bytes
    from projects.assets where owner = :person""")
