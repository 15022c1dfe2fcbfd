"""What projects keeps of a person, as rows that he may have. What is long is told with the door where it is fetched: a
project of his own as one file, a version, an asset.
"""

KEPT = {
    "projects": """
        select id, title, language, created, changed, trashed, '/v1/projects/' || id || '/export' as file
        from projects.projects where owner = :person order by created, id""",
    "memberships": """
        select m.project, p.title, m.role, m.added
        from projects.members m join projects.projects p on p.id = m.project
        where m.person = :person order by m.added, m.project""",
    "versions": """
        select project, kind, number, at, name, aside, octet_length(body) as bytes,
            '/v1/projects/' || project || '/' || kind || '/versions/' || number as file
        from projects.versions where author = :person order by at, project, kind, number""",
    "comments": """
        select id, project, about, answers, body, at, resolved from projects.comments where author = :person
        order by at, id""",
    "assets": """
        select id, name, media_type, bytes, sha256, state, refusal, width, height, milliseconds, created, changed,
            '/v1/assets/' || id as file
        from projects.assets where owner = :person order by created, id""",
    "linked": """
        select l.project, l.asset, l.at from projects.linked l join projects.assets a on a.id = l.asset
        where a.owner = :person order by l.at, l.project, l.asset""",
    "links": """
        select id, project, created, expires, looks, password is not null as locked from projects.links
        where made_by = :person order by created, id""",
    "invitations": """
        select id, project, email, role, created, expires, ended, accepted_by is not null as accepted
        from projects.invitations where made_by = :person order by created, id""",
    "accepted": """
        select id, project, email, role, created, ended from projects.invitations where accepted_by = :person
        order by ended, id""",
}
