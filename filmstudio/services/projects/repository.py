"""The rows of projects in PostgreSQL. All SQL of projects is here."""

from sqlalchemy import text

from filmstudio.kit.migrate import Schema

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
EMPTY = text("delete from projects.projects where trashed < now() - cast(:age as interval) returning id")
DROP = text("delete from projects.projects where id = :id and trashed is not null returning id")

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
    where cast(:answers as uuid) is null
    or exists (select from projects.comments where id = :answers and project = :project)
    on conflict (id) do nothing""")
COMMENTED = text("""
    select id, author, at, about, answers, body, resolved, asked from projects.comments
    where id = :id and project = :project""")
COMMENTS = text("""
    select id, author, at, about, answers, body, resolved from projects.comments
    where project = :project and (at, id) > (:at, :id) order by at, id limit :limit""")
RESOLVE = text("""
    update projects.comments set resolved = case when :done then coalesce(resolved, now()) end
    where id = :id and project = :project
    returning id, author, at, about, answers, body, resolved""")
UNSAY = text("delete from projects.comments where id = :id and project = :project and author = :author returning id")

LINK = text("""
    insert into projects.links (project, digest, password, made_by, expires)
    select :project, :digest, :password, :person, now() + cast(:life as interval)
    where (select count(*) from projects.links where project = :project and expires > now()) < :most
    returning id, created, expires, password is not null as locked, looks""")
LINKS = text("""
    select id, created, expires, password is not null as locked, looks from projects.links
    where project = :project and expires > now() order by created, id""")
UNLINK = text("delete from projects.links where project = :project and id = :id returning id")
LOOK = text("""
    select l.id, l.project, l.password, p.title, p.language from projects.links l
    join projects.projects p on p.id = l.project
    where l.digest = :digest and l.expires > now() and p.trashed is null""")
LOOKED = text("update projects.links set looks = looks + 1 where id = :id")
NEWEST = 1 << 62
"""Above every version's number."""
