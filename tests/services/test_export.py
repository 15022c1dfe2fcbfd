"""Whoever asks what is kept of him gets all of it, of every service, and no secret."""

import base64
import json
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID, uuid4

import pytest

from filmstudio.kit import keeping
from filmstudio.kit.badges import Badges
from filmstudio.kit.remote import Link, opened, remote
from filmstudio.kit.seal import digest_of_token
from filmstudio.ports.kept import Kept
from filmstudio.services.users.rules import KEEPERS
from filmstudio.wiring import schemas
from tests.peers.checkout import CheckoutPeer
from tests.peers.checkout_door import checkout
from tests.services.administration.office import Office, office_of
from tests.services.conftest import Front, Visitor, front_of
from tests.services.credits.conftest import Buyer
from tests.services.jobs.films import ended_film
from tests.services.jobs.test_hooks import hook_of, listener
from tests.services.moderation.cases import decided, report
from tests.services.projects.files import Sender, png
from tests.services.projects.test_invitations import accepted, invited, token_of
from tests.services.projects.test_projects import id_of, project_of, written
from tests.services.users.test_logins import second_factor

if TYPE_CHECKING:
    from filmstudio.stack.site import Site

THINGS = {
    "id", "project", "asset", "film", "hook", "case", "decision", "cause", "thing", "session", "order", "answers",
}  # fmt: skip
"""Columns that name no person; all others do, until this file says why not."""
TOLD = {
    "users.people.id": "person",
    "users.sessions.person": "sessions",
    "users.proofs.person": "letters",
    "users.keys.person": "keys",
    "users.second_factors.person": "second_factors",
    "users.identities.person": "identities",
    "users.audit.person": "audit",
    "users.audit.actor": "audit",
    "users.suspensions.person": "suspensions",
    "credits.accounts.owner": "credits.accounts",
    "credits.transfers.owner": "credits.transfers",
    "credits.lots.owner": "credits.lots",
    "credits.holds.owner": "credits.holds",
    "credits.orders.person": "credits.orders",
    "credits.customers.person": "credits.customers",
    "credits.subscriptions.person": "credits.subscriptions",
    "credits.payments.person": "credits.payments",
    "credits.adjustments.person": "credits.adjustments",
    "projects.projects.owner": "projects.projects",
    "projects.members.person": "projects.memberships",
    "projects.versions.author": "projects.versions",
    "projects.comments.author": "projects.comments",
    "projects.links.made_by": "projects.links",
    "projects.assets.owner": "projects.assets",
    "projects.invitations.made_by": "projects.invitations",
    "projects.invitations.accepted_by": "projects.accepted",
    "jobs.films.payer": "jobs.films",
    "jobs.films.person": "jobs.films",
    "jobs.hooks.person": "jobs.webhooks",
    "production.jobs.tenant": "jobs.films",
    "moderation.reports.reporter": "moderation.reports",
    "moderation.decisions.owner": "moderation.decisions",
}
"""Where each column's rows are told."""
SECRET = re.compile("password|secret|verifier|nonce|private|digest|recovery")
OFFICE = "what administrators did is the studio's book of others, and is read at /v1/admin/audit"
NOT_TOLD = {
    **{f"{schema}.acts.actor": OFFICE for schema in ("users", "credits", "jobs", "moderation", "administration")},
    "administration.flags.by": OFFICE,
    "credits.adjustments.by": OFFICE,
    "credits.refunds.by": OFFICE,
    "moderation.cases.claimed_by": OFFICE,
    "moderation.decisions.by": OFFICE,
    "moderation.appeals.by": OFFICE,
    "moderation.cases.owner": "what was decided is told; that others have just reported him is theirs until then",
    "users.visits.person": "is gone in ten minutes",
    "users.visits.shown": "is gone in ten minutes",
    "store.takes.owner": "names a worker's claim, nobody",
}
COLUMNS = """
    select table_schema || '.' || table_name || '.' || column_name as place, table_schema, table_name, column_name,
        data_type
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema = any(:schemas) and data_type in ('uuid', 'text', 'bytea') and table_type = 'BASE TABLE'
    and table_name !~ '_[0-9a-f]{32}$'"""
"""Tests of outboxes have tables of their own."""


@pytest.fixture
async def front(site: "Site", tmp_path: Path, peer: CheckoutPeer) -> AsyncIterator[Front]:
    async with front_of(site, tmp_path, hooks_to_loopback=True, **peer.settings(tmp_path)) as front:
        yield front


@pytest.fixture
def peer() -> Any:
    with checkout() as peer:
        yield peer


async def columns(front: Front) -> list[Any]:
    """All that may hold an id, or a secret."""
    return await front.sql(COLUMNS, schemas=[schema.name for schema in schemas()])


async def exported(who: Visitor, page: int = 0) -> dict[str, Any]:
    """What somebody gets."""
    answer = await who.ask("GET", f"/v1/me/export?page={page}")
    assert answer.status_code == 200, answer.text
    return answer.json()


def part(export: dict[str, Any], place: str) -> Any:
    """A list in it."""
    service, _, name = place.rpartition(".")
    return (export[service] if service else export)[name]


@dataclass
class Life:
    """Somebody with something of everything, and each secret that he was shown."""

    visitor: Visitor
    secrets: set[str]


async def lived(front: Front, peer: CheckoutPeer) -> Life:
    """Leave a trace wherever one can be left."""
    mara, friend, office = await front.visitor().register(), await front.visitor().register(), await office_of(front)
    life = Life(mara, set())
    person = await id_of(mara)
    await office.do(f"/users/{person}/suspension")
    await office.do(f"/users/{person}/suspension/end")
    await mara.login()
    await wrote(life, friend)
    await bought(Buyer(mara, peer), office)
    await filmed(life)
    await was_judged(life, friend, office)
    await is_known(life)
    return life


async def wrote(life: Life, friend: Visitor) -> None:
    """Projects, his own and another's."""
    mara, front = life.visitor, life.visitor.front
    own, theirs = await project_of(mara), await project_of(friend)
    await written(mara, f"{own}/script", "INT. ROOM - DAY\n\nRain.", 0)
    await mara.ask("POST", f"{own}/comments", {"body": "Darker."})
    life.secrets.add((await mara.ask("POST", f"{own}/links", {"password": "look look"})).json()["token"])
    asset = await Sender(mara).send(png(), "image/png")
    await mara.ask("PUT", f"{own}/assets/{asset['id']}")
    await invited(mara, own)
    guest = f"{uuid4().hex}@example.org"
    await invited(friend, theirs, guest)
    life.secrets.add(token := await token_of(front, guest))
    assert (await accepted(mara, token)).status_code == 200
    await mara.ask("POST", f"{theirs}/comments", {"body": "said at a friend's"})


async def bought(buyer: Buyer, office: Office) -> None:
    """A plan, a refund, a present, and something spent."""
    _, plan = await buyer.order("pro", "plan")
    buyer.peer.pay(plan)
    await buyer.told(buyer.peer.events)
    paid = await buyer.payment()
    refund = f"/credits/payments/{paid['vendor']}/{paid['ref']}/refunds"
    assert (await office.do(refund, cents=100)).status_code == 201
    gift = await office.do("/credits/adjustments", person=await id_of(buyer.visitor), kind="give", credits=10000)
    assert gift.status_code == 201, gift.text
    await buyer.spend(5)


async def filmed(life: Life) -> None:
    """A film, a webhook that was told something."""
    mara, front = life.visitor, life.visitor.front
    person, film, project = await id_of(mara), str(uuid4()), str(uuid4())
    await ended_film(front, film, project, person)
    await front.sql(
        """insert into jobs.films (id, asked, project, payer, person, closed)
        values (:film, '', :project, :person, :person, true) returning 1""",
        film=film, project=project, person=person,
    )  # fmt: skip
    async with listener(200) as heard:
        hook = await hook_of(mara, heard.url)
        await mara.ask("POST", f"/v1/webhooks/{hook['id']}/test")
        await heard.until(1)
    life.secrets.add(hook["secret"])


async def was_judged(life: Life, friend: Visitor, office: Office) -> None:
    """He reports somebody, and is reported; he appeals."""
    mara = life.visitor
    own = (await mara.ask("GET", "/v1/projects")).json()["items"]
    project = next(one["id"] for one in own if one["role"] == "owner")
    await mara.ask("PUT", f"/v1/projects/{project}/members/{await id_of(friend)}", {"role": "viewer"})
    await report(friend, "project", project)
    decision = await decided(office, project, "take down")
    await mara.ask("POST", f"/v1/me/decisions/{decision['id']}/appeal", {"words": "It is a quotation."})
    await report(mara, "person", await id_of(friend))


async def is_known(life: Life) -> None:
    """By a key, an app, Google, a letter under way."""
    mara = life.visitor
    made = await mara.ask("POST", "/v1/me/keys", {"name": "k", "scopes": ["films:read"]})
    secret, recovery = await second_factor(mara)
    await mara.front.sql(
        """insert into users.identities (provider, subject, person, email)
        values ('google', :subject, :person, :email) returning 1""",
        subject=uuid4().hex, person=await id_of(mara), email=mara.email,
    )  # fmt: skip
    await mara.ask("POST", "/v1/auth/password/forgotten", {"email": mara.email})
    life.secrets |= {made.json()["key"], base64.b32encode(secret).decode().rstrip("="), *recovery}
    life.secrets |= {
        await mara.front.link(mara.email, "reset"),
        *(str(mara.tokens[f"{kind}_token"]) for kind in ("access", "refresh")),
    }


async def test_every_column_that_names_a_person_is_decided(front: Front):
    """A new one is told in the export, or it is said here why it isn't."""
    known = await columns(front)
    naming = {one.place for one in known if one.data_type == "uuid" and one.column_name not in THINGS}
    assert naming - {*TOLD, *NOT_TOLD} == set()
    assert {*TOLD, *NOT_TOLD} <= {one.place for one in known}


async def test_everything_that_is_kept_is_told_and_no_secret(front: Front, peer: CheckoutPeer):
    """Wherever his id is found; and nothing by which somebody could come in."""
    life = await lived(front, peer)
    person, export = await id_of(life.visitor), await exported(life.visitor)
    for one in await columns(front):
        if one.data_type == "bytea":
            continue
        asked = (
            f'select 1 from "{one.table_schema}"."{one.table_name}" where "{one.column_name}"::text = any(:id) limit 1'  # noqa: S608
        )
        if await front.sql(asked, id=[person, UUID(person).hex]) and one.place not in NOT_TOLD:
            assert one.place in TOLD, f"{one.place} names a person and is not in the export"
    for place in set(TOLD.values()):
        assert part(export, place), f"{place} is empty"
    assert {name for name, rows in lists(export).items() if not rows} == {"failures"}
    written_out = json.dumps(export, ensure_ascii=False)
    kept = {digest_of_token(secret).hex() for secret in life.secrets} | await hidden(front, person)
    assert len(kept) > len(life.secrets) + 10
    assert not [secret for secret in life.secrets | kept if secret in written_out]


def lists(export: dict[str, Any]) -> dict[str, list[Any]]:
    """All lists, by their places."""
    found: dict[str, list[Any]] = {name: cast("list[Any]", rows) for name, rows in export.items() if type(rows) is list}
    for service in KEEPERS:
        found |= {f"{service}.{name}": rows for name, rows in export[service].items()}
    return found


async def hidden(front: Front, person: str) -> set[str]:
    """What is kept of him in columns that are none of his business, in the words in which it could be written."""
    found: set[str] = set()
    for one in await columns(front):
        whose = [place for place in (*TOLD, *NOT_TOLD) if place.startswith(one.place.rpartition(".")[0] + ".")]
        if not whose or not (one.data_type == "bytea" or SECRET.search(one.column_name)):
            continue
        table = f'"{one.table_schema}"."{one.table_name}"'
        asked = f'select "{one.column_name}" as value from {table} where "{whose[0].rpartition(".")[2]}"::text = :id'  # noqa: S608
        for row in await front.sql(asked, id=person):
            raw = row.value.encode() if isinstance(row.value, str) else bytes(row.value or b"")
            found |= {raw.hex(), base64.b64encode(raw).decode(), raw.decode("utf-8", "replace")} if raw else set()
    return found


async def test_what_is_told_is_ones_own(front: Front, peer: CheckoutPeer):
    """Of what he did with others the others' ids are left out."""
    life, other = await lived(front, peer), await front.visitor().register()
    export = await exported(life.visitor)
    assert {one["body"] for one in export["projects"]["comments"]} == {"Darker.", "said at a friend's"}
    assert {one["role"] for one in export["projects"]["memberships"]} == {"owner", "writer"}
    (version,) = export["projects"]["versions"]
    assert (await life.visitor.ask("GET", version["file"])).json()["body"].startswith("INT. ROOM")
    (film,) = export["jobs"]["films"]
    assert (film["state"], film["by_you"], film["paid_by_you"]) == ("failed", True, True)
    assert export["jobs"]["deliveries"][0]["count"] == 1
    nothing = await exported(other)
    filled = {name for name, rows in lists(nothing).items() if rows}
    assert filled == {"sessions", "letters", "audit"}


async def test_long_lists_go_on_on_the_next_page(front: Front, monkeypatch: pytest.MonkeyPatch):
    """Each row once; the last page says that it is the last."""
    visitor = await front.visitor().register()
    for _ in range(3):
        await visitor.login()
    await front.sql(
        "insert into users.audit (actor, person, action, host) select :id, :id, 'deed ' || n, '' "
        "from generate_series(1, :n) n returning 1",
        id=await id_of(visitor),
        n=2 * keeping.ROWS,
    )
    deeds, page = list[int](), 0
    while page is not None:
        export = await exported(visitor, page)
        deeds += [deed["id"] for deed in export["audit"]]
        assert (page == 0) == bool(export["sessions"])
        page = export["next"]
    assert len(deeds) == 2 * keeping.ROWS + 6
    assert deeds == sorted(set(deeds))
    assert (await visitor.ask("GET", "/v1/me/export?page=-1")).status_code == 422


@pytest.mark.parametrize("service", KEEPERS)
async def test_a_service_that_is_away_is_told(front: Front, service: str):
    """An export without its part would say that it keeps nothing."""
    visitor = await front.visitor().register()
    async with opened() as web:
        name = f"keeps_{service}"
        setattr(front.app.state, name, remote(Kept, Link(web, "http://127.0.0.1:1", name, Badges("x" * 32))))
        answer = await visitor.ask("GET", "/v1/me/export")
    assert (answer.status_code, answer.json()["code"]) == (503, "ServerAway")
