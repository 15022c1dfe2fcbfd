"""People, how they prove who they are, and what was done. The database keeps digests of secrets, never secrets."""

from alembic import op

revision = "0001"
down_revision = None

TABLES = (
    """
    create table users.people (
        id uuid primary key default gen_random_uuid(),
        email text not null check (length(email) <= 320),
        address text unique,
        password text,
        name text not null default '' check (length(name) <= 100),
        language text not null default 'en' check (length(language) <= 35),
        role text not null default 'guest' check (role in ('guest', 'free', 'standard', 'pro', 'enterprise', 'admin')),
        verified timestamptz,
        created timestamptz not null default now(),
        changed timestamptz not null default now(),
        erased timestamptz,
        constraint erased_means_gone check ((address is null) = (erased is not null))
    )""",
    """
    create table users.failures (
        address text primary key,
        count int not null,
        since timestamptz not null default now()
    )""",
    """
    create table users.sessions (
        id uuid primary key default gen_random_uuid(),
        person uuid not null references users.people (id) on delete cascade,
        agent text not null check (length(agent) <= 300),
        host text not null,
        strong boolean not null,
        created timestamptz not null default now(),
        seen timestamptz not null default now(),
        ended timestamptz,
        reason text
    )""",
    "create index sessions_of on users.sessions (person) where ended is null",
    """
    create table users.refresh_tokens (
        digest bytea primary key,
        session uuid not null references users.sessions (id) on delete cascade,
        expires timestamptz not null,
        used timestamptz
    )""",
    "create index tokens_of on users.refresh_tokens (session)",
    """
    create table users.proofs (
        digest bytea primary key,
        person uuid not null references users.people (id) on delete cascade,
        purpose text not null check (purpose in ('verify', 'reset', 'move')),
        detail text not null default '',
        expires timestamptz not null,
        used timestamptz
    )""",
    "create index proofs_of on users.proofs (person, purpose)",
    """
    create table users.keys (
        id uuid primary key default gen_random_uuid(),
        person uuid not null references users.people (id) on delete cascade,
        name text not null check (length(name) between 1 and 100),
        start text not null,
        digest bytea not null unique,
        scopes text[] not null,
        created timestamptz not null default now(),
        expires timestamptz,
        used timestamptz
    )""",
    "create index keys_of on users.keys (person, created)",
    """
    create table users.second_factors (
        person uuid primary key references users.people (id) on delete cascade,
        secret bytea not null,
        confirmed timestamptz,
        last_step bigint not null default 0,
        recovery bytea[] not null default '{}'
    )""",
    """
    create table users.identities (
        provider text not null,
        subject text not null,
        person uuid not null references users.people (id) on delete cascade,
        email text not null,
        linked timestamptz not null default now(),
        primary key (provider, subject)
    )""",
    "create index identities_of on users.identities (person)",
    """
    create table users.visits (
        digest bytea primary key,
        state bytea not null,
        nonce text not null,
        verifier text not null,
        person uuid references users.people (id) on delete cascade,
        shown uuid references users.people (id) on delete cascade,
        expires timestamptz not null
    )""",
    """
    create table users.signing_keys (
        id text primary key,
        private bytea not null,
        signs timestamptz not null,
        ends timestamptz not null
    )""",
    """
    create table users.audit (
        id bigint generated always as identity primary key,
        at timestamptz not null default now(),
        actor uuid,
        person uuid,
        action text not null,
        host text not null,
        details jsonb not null default '{}'
    )""",
    "create index audit_of on users.audit (person, id)",
    """
    create table users.letters (
        id bigint generated always as identity primary key,
        key text not null,
        body bytea not null check (length(body) <= 262144),
        tries int not null default 0,
        visible timestamptz not null default now(),
        sent timestamptz,
        done timestamptz,
        added timestamptz not null default now()
    ) with (autovacuum_vacuum_scale_factor = 0.02)""",
    "create index letters_waiting on users.letters (visible, id) where sent is null and done is null",
    "create index letters_done on users.letters (done) where done is not null",
)


def upgrade() -> None:
    """Forward."""
    for statement in TABLES:
        op.execute(statement)


def downgrade() -> None:
    """Back."""
    op.execute("""
        drop table users.letters, users.audit, users.signing_keys, users.visits, users.identities,
        users.second_factors, users.keys, users.proofs, users.refresh_tokens, users.sessions, users.failures,
        users.people""")
