"""Assets and their links to projects, invitations with their letters, and comments of people who are elsewhere."""

from alembic import op

revision = "0002"
down_revision = "0001"

TABLES = (
    """
    create table projects.assets (
        id uuid primary key,
        owner uuid not null,
        asked bytea not null,
        name text not null check (length(name) between 1 and 200),
        media_type text not null,
        bytes bigint not null check (bytes > 0),
        sha256 text check (length(sha256) = 64),
        state text not null default 'uploading' check (state in ('uploading', 'ready', 'refused')),
        refusal text,
        upload text,
        width int,
        height int,
        milliseconds int,
        created timestamptz not null default now(),
        changed timestamptz not null default now()
    )""",
    "create index assets_of on projects.assets (owner, created desc, id desc)",
    """
    create index assets_unfinished on projects.assets (changed)
    where state <> 'ready' or media_type = 'application/zip'""",
    """
    create table projects.linked (
        project uuid not null references projects.projects (id) on delete cascade,
        asset uuid not null references projects.assets (id) on delete cascade,
        at timestamptz not null default now(),
        primary key (project, asset)
    )""",
    "create index linked_of on projects.linked (project, at desc, asset desc)",
    "create index linked_to on projects.linked (asset)",
    """
    create table projects.invitations (
        id uuid primary key,
        project uuid not null references projects.projects (id) on delete cascade,
        asked bytea not null,
        digest bytea not null unique,
        email text not null check (length(email) <= 320),
        role text not null check (role in ('producer', 'director', 'writer', 'editor', 'viewer')),
        made_by uuid not null,
        created timestamptz not null default now(),
        expires timestamptz not null,
        ended timestamptz,
        accepted_by uuid
    )""",
    "create index invitations_of on projects.invitations (project, created)",
    "create index invitations_by on projects.invitations (made_by, created)",
    """
    create table projects.letters (
        id bigint generated always as identity primary key,
        key text not null,
        body bytea not null check (length(body) <= 262144),
        tries int not null default 0,
        visible timestamptz not null default now(),
        sent timestamptz,
        done timestamptz,
        added timestamptz not null default now()
    ) with (autovacuum_vacuum_scale_factor = 0.02)""",
    "create index letters_waiting on projects.letters (visible, id) where sent is null and done is null",
    "create index letters_done on projects.letters (done) where done is not null",
    "alter table projects.comments add column name text check (length(name) <= 100)",
    "create index comments_by on projects.comments (author)",
    "create index versions_by on projects.versions (author)",
    "create index owned_by on projects.projects (owner)",
)


def upgrade() -> None:
    """Forward."""
    for statement in TABLES:
        op.execute(statement)


def downgrade() -> None:
    """Back."""
    op.execute("drop index projects.comments_by, projects.versions_by, projects.owned_by")
    op.execute("alter table projects.comments drop column name")
    op.execute("drop table projects.letters, projects.invitations, projects.linked, projects.assets")
