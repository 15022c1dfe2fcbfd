"""Projects, their members, their documents with every version, comments, and links to look."""

from alembic import op

revision = "0001"
down_revision = None

TABLES = (
    """
    create table projects.projects (
        id uuid primary key,
        owner uuid not null,
        asked bytea not null,
        title text not null check (length(title) between 1 and 100),
        language text check (length(language) <= 35),
        created timestamptz not null default now(),
        changed timestamptz not null default now(),
        trashed timestamptz
    )""",
    """
    create table projects.members (
        project uuid not null references projects.projects (id) on delete cascade,
        person uuid not null,
        role text not null check (role in ('owner', 'producer', 'director', 'writer', 'editor', 'viewer')),
        added timestamptz not null default now(),
        primary key (project, person)
    )""",
    "create unique index one_owner on projects.members (project) where role = 'owner'",
    "create index projects_of on projects.members (person, project)",
    """
    create table projects.documents (
        project uuid not null references projects.projects (id) on delete cascade,
        kind text not null check (kind in ('script', 'cast', 'shots')),
        head bigint not null default 0,
        last bigint not null default 0,
        primary key (project, kind)
    )""",
    """
    create table projects.versions (
        project uuid not null,
        kind text not null,
        number bigint not null,
        parent bigint not null,
        author uuid not null,
        at timestamptz not null default now(),
        name text check (length(name) <= 100),
        aside boolean not null,
        body text not null check (octet_length(body) <= 1048576),
        primary key (project, kind, number),
        foreign key (project, kind) references projects.documents on delete cascade
    )""",
    """
    create table projects.comments (
        id uuid primary key,
        project uuid not null references projects.projects (id) on delete cascade,
        asked bytea not null,
        author uuid not null,
        at timestamptz not null default now(),
        about text not null check (length(about) <= 200),
        answers uuid references projects.comments (id) on delete cascade,
        body text not null check (length(body) between 1 and 4000),
        resolved timestamptz
    )""",
    "create index comments_of on projects.comments (project, at, id)",
    """
    create table projects.links (
        id uuid primary key default gen_random_uuid(),
        project uuid not null references projects.projects (id) on delete cascade,
        digest bytea not null unique,
        password text,
        made_by uuid not null,
        created timestamptz not null default now(),
        expires timestamptz not null,
        looks int not null default 0
    )""",
    "create index links_of on projects.links (project, created)",
)


def upgrade() -> None:
    """Forward."""
    for statement in TABLES:
        op.execute(statement)


def downgrade() -> None:
    """Back."""
    op.execute("""
        drop table projects.links, projects.comments, projects.versions, projects.documents, projects.members,
        projects.projects""")
