"""The rows of projects in PostgreSQL. All SQL of projects is here."""

from sqlalchemy import text

from filmstudio.kit.migrate import Schema

NOT_HIDDEN = """
    not exists (
        select from projects.blocks b where b.kind = '{kind}' and b.thing = {thing} and b.lifted is null)"""
"""A condition: nobody who judged a thing has hidden it."""
SCHEMA = Schema("projects", "filmstudio.services.projects")

ADD = text("""
    insert into projects.projects (id, owner, asked, title, language)
    select :id, :owner, :asked, :title, :language
    where (select count(*) from projects.projects where owner = :owner) < :most
    on conflict (id) do nothing""")
ASKED = text("select asked from projects.projects where id = :id and owner = :owner")
SEEN = """
    select p.id, p.title, p.language, m.role, p.created, p.changed, p.trashed
    from projects.projects p join projects.members m on m.project = p.id"""
FIND = text(f"{SEEN} where p.id = :id and m.person = :person")
MINE = text(f"""{SEEN} where m.person = :person and (p.trashed is not null) = :trashed
    and (p.created, p.id) < (:at, :id) order by p.created desc, p.id desc limit :limit""")
CHANGE = text("""
    update projects.projects set title = coalesce(:title, title), language = coalesce(:language, language),
    changed = now() where id = :id""")
TOUCH = text("update projects.projects set changed = now() where id = :id")
TRASH = text("update projects.projects set trashed = now() where id = :id and trashed is null")
RESTORE = text("update projects.projects set trashed = null where id = :id")
LEAVING = """
    with gone as (delete from projects.projects where {which} returning id)
    insert into projects.gone (project) select id from gone returning project as id"""
"""A project goes, and in the same statement it is written down that others have to forget it."""
EMPTY = text(LEAVING.format(which="trashed < now() - cast(:age as interval)"))
DROP = text(LEAVING.format(which="id = :id and trashed is not null"))
GONE = text("""
    update projects.gone set next = now() + cast(:wait as interval) where project in (
        select project from projects.gone where next <= now() order by next limit :limit for update skip locked
    ) returning project, cleared""")
GONE_LATER = text("update projects.gone set next = now() + cast(:wait as interval) where project = :project")
GONE_CLEARED = text("""
    update projects.gone set cleared = now(), next = now() + cast(:wait as interval) where project = :project""")
GONE_FOR_GOOD = text("delete from projects.gone where project = :project")

JOIN = text("""
    insert into projects.members (project, person, role)
    select :project, :person, :role where (select count(*) from projects.members where project = :project) < :most
    on conflict (project, person) do update set role = excluded.role where members.role <> 'owner' returning person""")
MEMBERS = text("select person, role, added from projects.members where project = :project order by added, person")
LEAVE = text("""
    delete from projects.members where project = :project and person = :person and role <> 'owner'
    returning person""")

DOCUMENT = text("""
    insert into projects.documents (project, kind) values (:project, :kind) on conflict do nothing""")
LOCK = text("select head, last from projects.documents where project = :project and kind = :kind for update")
VERSION = "select number, parent, author, at, name, aside, body from projects.versions"
AT = text(f"{VERSION} where project = :project and kind = :kind and number = :number")
HEAD = text(f"""{VERSION} where project = :project and kind = :kind and number = (
    select head from projects.documents where project = :project and kind = :kind)""")  # noqa: S608
WRITE = text("""
    insert into projects.versions (project, kind, number, parent, author, name, aside, body)
    values (:project, :kind, :number, :parent, :author, :name, :aside, :body)""")
WRITE_AT = text("""
    insert into projects.versions (project, kind, number, parent, author, at, name, aside, body)
    values (:project, :kind, :number, :parent, :author, :at, :name, false, :body)""")
NAMED = text("""
    select v.number, v.name, v.at, octet_length(v.body) as size from projects.versions v
    join projects.documents d on d.project = v.project and d.kind = v.kind
    where v.project = :project and v.kind = :kind
    and (v.number = d.head or v.name is not null and not v.aside and v.number < d.head)
    order by v.number desc limit :limit""")
MOVE = text("update projects.documents set head = :head, last = :last where project = :project and kind = :kind")
VERSIONS = text("""
    select number, parent, author, at, name, aside, octet_length(body) as size from projects.versions
    where project = :project and kind = :kind and number < :before order by number desc limit :limit""")
THIN = text("""
    delete from projects.versions v using projects.documents d
    where d.project = v.project and d.kind = v.kind and v.number <> d.head and v.name is null and not v.aside
    and v.at < now() - cast(:age as interval) and exists (
        select from projects.versions w where w.project = v.project and w.kind = v.kind and w.number > v.number
        and not w.aside and date_trunc('hour', w.at) = date_trunc('hour', v.at))""")

COMMENT = text("""
    insert into projects.comments (id, project, asked, author, about, answers, body)
    select :id, :project, :asked, :author, :about, :answers, :body
    where (select count(*) from projects.comments where project = :project) < :most
    and (cast(:answers as uuid) is null
    or exists (select from projects.comments where id = :answers and project = :project))
    on conflict (id) do nothing""")
COMMENTED = text("""
    select id, author, at, name, about, answers, body, resolved, asked from projects.comments
    where id = :id and project = :project""")
COMMENTS = text(f"""
    select id, author, at, name, about, answers, body, resolved from projects.comments c
    where project = :project and (at, id) > (:at, :id) and {NOT_HIDDEN.format(kind="comment", thing="c.id")}
    order by at, id limit :limit""")  # noqa: S608
RESOLVE = text("""
    update projects.comments set resolved = case when :done then coalesce(resolved, now()) end
    where id = :id and project = :project
    returning id, author, at, name, about, answers, body, resolved""")
UNSAY = text("""
    delete from projects.comments where id = :id and project = :project
    and (author = :author or :manages and author = :nobody) returning id""")
SAID = text("""
    insert into projects.comments (id, project, asked, author, at, name, about, answers, body, resolved)
    values (:id, :project, '', :author, :at, :name, :about, :answers, :body, :resolved)""")
ALL_COMMENTS = text(f"""
    select id, author, at, name, about, answers, body, resolved from projects.comments c
    where project = :project and {NOT_HIDDEN.format(kind="comment", thing="c.id")} order by at, id""")  # noqa: S608

LINK = text("""
    insert into projects.links as made (id, project, digest, password, made_by, expires)
    select :id, :project, :digest, :password, :person, now() + cast(:life as interval)
    where (select count(*) from projects.links where project = :project and expires > now() and id <> :id) < :most
    on conflict (id) do update set digest = excluded.digest, password = excluded.password
    where made.looks = 0 and (made.project, made.made_by) = (excluded.project, excluded.made_by)
    and made.expires - made.created = cast(:life as interval) and (made.password is null) = (excluded.password is null)
    returning id, created, expires, password is not null as locked, looks""")
LINK_OF = text("select id from projects.links where id = :id and project = :project")
LINKS = text("""
    select id, created, expires, password is not null as locked, looks from projects.links
    where project = :project and expires > now() order by created, id""")
UNLINK = text("delete from projects.links where project = :project and id = :id returning id")
LOOK = text(f"""
    select l.id, l.project, l.password, p.title, p.language from projects.links l
    join projects.projects p on p.id = l.project
    where l.digest = :digest and l.expires > now() and p.trashed is null
    and {NOT_HIDDEN.format(kind="project", thing="p.id")}""")  # noqa: S608
LOOKED = text("update projects.links set looks = looks + 1 where id = :id")
NEWEST = 1 << 62
"""Above every version's number."""

ALONE = text("select pg_advisory_xact_lock(hashtextextended(:person, 7021))")
"""One of a person's requests at a time, where something of his is counted."""
ASSET = """
    select a.id, a.owner, a.name, a.media_type, a.bytes, a.state, a.refusal, a.sha256, a.width, a.height,
    a.milliseconds, a.created"""
ADD_ASSET = text("""
    insert into projects.assets (id, owner, asked, name, media_type, bytes, sha256)
    select :id, :owner, :asked, :name, :media_type, :bytes, :sha256
    from (
        select count(*) as assets, cast(coalesce(sum(bytes) filter (where state <> 'refused'), 0) as bigint) as room
        from projects.assets where owner = :owner) had
    where had.assets < :most and had.room + :bytes <= :room
    on conflict (id) do nothing""")
OWN_ASSET = text(f"{ASSET}, a.asked, a.upload from projects.assets a where id = :id and owner = :owner")
HOLD_ASSET = text(f"{ASSET}, a.upload from projects.assets a where id = :id for update skip locked")
BEGIN_ASSET = text("update projects.assets set upload = :upload where id = :id and upload is null returning upload")
END_ASSET = text("""
    update projects.assets set state = :state, refusal = :refusal, sha256 = coalesce(:sha256, sha256),
    width = :width, height = :height, milliseconds = :milliseconds, upload = null, changed = now() where id = :id""")
SEE_ASSET = text(f"""{ASSET} from projects.assets a where a.id = :id
    and (a.owner = :person or {NOT_HIDDEN.format(kind="asset", thing="a.id")} and exists (
    select from projects.linked l join projects.projects p on p.id = l.project
    join projects.members m on m.project = p.id
    where l.asset = a.id and m.person = :person and p.trashed is null))""")
MY_ASSETS = text(f"""{ASSET} from projects.assets a where a.owner = :person
    and (a.created, a.id) < (:at, :id) order by a.created desc, a.id desc limit :limit""")
NAME_ASSET = text("update projects.assets set name = :name where id = :id and owner = :owner returning id")
DROP_ASSET = text("delete from projects.assets where id = :id")
STALE_ASSETS = text("""
    select id from projects.assets where changed < now() - cast(:age as interval)
    and (state <> 'ready' or media_type = 'application/zip') order by changed limit :limit""")
TIE = text("""
    insert into projects.linked (project, asset)
    select :project, id from projects.assets where id = :asset and owner = :person and state = 'ready'
    and media_type <> 'application/zip'
    and (select count(*) from projects.linked where project = :project) < :most
    on conflict do nothing""")
TIED = text("""
    select exists (select from projects.linked where project = :project and asset = :asset) as there,
    (select count(*) from projects.linked where project = :project) as links""")
UNTIE = text("delete from projects.linked where project = :project and asset = :asset returning asset")
LINKED = text(f"""{ASSET}, l.at from projects.linked l join projects.assets a on a.id = l.asset
    where l.project = :project and (l.at, l.asset) < (:at, :id) order by l.at desc, l.asset desc limit :limit""")
TIE_AT = text("""
    insert into projects.linked (project, asset, at)
    values (:project, :asset, now() + :place * interval '1 microsecond')""")
ALL_LINKED = text(f"""{ASSET} from projects.linked l join projects.assets a on a.id = l.asset
    where l.project = :project and {NOT_HIDDEN.format(kind="asset", thing="a.id")} order by l.at, l.asset""")

LETTERS = "projects.letters"
INVITE = text("""
    insert into projects.invitations (id, project, asked, digest, email, role, made_by, expires)
    select :id, :project, :asked, :digest, :email, :role, :person, now() + cast(:life as interval)
    where (
        select count(*) from projects.invitations where project = :project and ended is null and expires > now()
    ) < :most and (
        select count(*) from projects.invitations where project = :project and created > now() - interval '1 day'
    ) < :a_day and (
        select count(*) from projects.invitations where made_by = :person and created > now() - interval '1 day'
    ) < :by_one
    on conflict (id) do nothing returning id""")
INVITATION = "select id, email, role, created, expires, asked from projects.invitations where project = :project"
INVITED = text(f"{INVITATION} and id = :id")
INVITATIONS = text(f"{INVITATION} and ended is null and expires > now() order by created, id")
WITHDRAW = text("""
    update projects.invitations set ended = now() where id = :id and project = :project and ended is null
    and expires > now() returning id""")
TAKE = text("""
    select i.id, i.project, i.role, i.accepted_by from projects.invitations i
    join projects.projects p on p.id = i.project
    where i.digest = :digest and p.trashed is null
    and (i.ended is null and i.expires > now() or i.accepted_by = :person) for update of i""")
LOCK_PROJECT = text("select from projects.projects where id = :id for update")
ACCEPT = text("update projects.invitations set ended = now(), accepted_by = :person where id = :id")
OVER = text("delete from projects.invitations where coalesce(ended, expires) < now() - cast(:age as interval)")

OWNED = text("select id from projects.projects where owner = :person")
UNFINISHED_OF = text("select id, owner, upload from projects.assets where owner = :person and upload is not null")
FORGET_PROJECTS = text(LEAVING.format(which="owner = :person"))
FORGET = (
    text("delete from projects.assets where owner = :person"),
    text("delete from projects.members where person = :person"),
    text("delete from projects.invitations where made_by = :person"),
    text("update projects.invitations set accepted_by = null where accepted_by = :person"),
    text("update projects.comments set author = :nobody, name = null where author = :person"),
    text("update projects.versions set author = :nobody where author = :person"),
    text("update projects.links set made_by = :nobody where made_by = :person"),
)
"""What was somebody's alone goes; what he did for others stays without him."""
