"""SQL of what is judged, and hidden."""

from sqlalchemy import text

PROJECT = text("""
    select p.owner, p.title, p.id as project, left(coalesce(v.body, ''), :most) as words from projects.projects p
    left join projects.documents d on d.project = p.id and d.kind = 'script'
    left join projects.versions v on v.project = p.id and v.kind = 'script' and v.number = d.head where p.id = :id""")
PICTURES = text("""
    select a.id, a.owner, a.name, a.media_type from projects.linked l join projects.assets a on a.id = l.asset
    where l.project = :id and a.state = 'ready' and a.media_type like 'image/%' order by l.at desc limit :most""")
ASSET = text("select id, owner, name, name as title, media_type, state from projects.assets where id = :id")
COMMENT = text("""
    select c.author as owner, p.title, c.project, c.body as words from projects.comments c
    join projects.projects p on p.id = c.project where c.id = :id""")
MEMBER = text("""
    select 1 from projects.members m join projects.projects p on p.id = m.project
    where m.person = :person and p.trashed is null
    and (p.id = :id or exists (select from projects.comments c where c.project = p.id and c.id = :id))""")
TOGETHER = text("""
    select 1 from projects.members a join projects.members b on b.project = a.project
    where a.person = :person and b.person = :id limit 1""")
BLOCK = text("""
    insert into projects.blocks (cause, kind, thing) values (:cause, :kind, :thing) on conflict (cause) do nothing""")
UNBLOCK = text("update projects.blocks set lifted = now() where cause = :cause and lifted is null")
BLOCKED = text("""
    select distinct thing from projects.blocks where thing = any(cast(:things as uuid[])) and lifted is null""")
