"""Who may do what at every door: every route has a row here, and a new one without a row fails.

For each route: what it needs, and, in a project, which roles may. `open` needs nothing; `key` any session or key;
`session` a person who is logged in; `no key` nobody or such a person; `admin` an administrator with a second factor; a
scope, a session or a key with it.
"""

from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import pytest

from tests.services.conftest import PASSWORD, Front, Visitor
from tests.services.jobs.films import ended_film
from tests.services.projects.test_projects import id_of, project_of

READ, WRITE, MONEY = "projects:read", "projects:write", "credits:read"
ROLES = ("owner", "producer", "director", "writer", "editor", "viewer")
ALL, MANAGE, SHARE = ROLES, ("owner",), ("owner", "producer")
WRITERS = ("owner", "producer", "director", "writer")
LOOK, FILM, CUTTERS = "films:read", "films:write", ("owner", "producer", "director", "editor")
DIRECTORS = ("owner", "producer", "director", "editor")


@dataclass(frozen=True)
class Row:
    """What a route needs; `roles` that may, where it is in a project; a body that is right."""

    needs: str
    roles: tuple[str, ...] = ()
    body: dict[str, Any] | None = None


GIFT = {"person": str(uuid4()), "kind": "give", "credits": 1, "reason": "why"}
WHY = {"reason": "as the rules say"}
PASS, CODE = {"password": PASSWORD}, {"code": "123456"}
MATRIX = {
    "GET /livez": Row("open"),
    "GET /readyz": Row("open"),
    "GET /.well-known/jwks.json": Row("open"),
    "POST /v1/auth/register": Row("open"),
    "POST /v1/auth/verify": Row("open"),
    "POST /v1/auth/login": Row("open"),
    "POST /v1/auth/refresh": Row("open"),
    "POST /v1/auth/google": Row("no key"),
    "POST /v1/auth/google/return": Row("open"),
    "POST /v1/auth/password/forgotten": Row("open"),
    "POST /v1/auth/password/reset": Row("open"),
    "POST /v1/auth/email/moved": Row("open"),
    "GET /v1/me": Row("key"),
    "PATCH /v1/me": Row("session", body={}),
    "POST /v1/me/verification": Row("session"),
    "PUT /v1/me/password": Row("session", body={"old": PASSWORD, "new": PASSWORD}),
    "PUT /v1/me/email": Row("session", body={"password": PASSWORD, "email": "a@example.org"}),
    "GET /v1/me/sessions": Row("session"),
    "DELETE /v1/me/sessions": Row("session"),
    "DELETE /v1/me/sessions/{id}": Row("session"),
    "GET /v1/me/keys": Row("session"),
    "POST /v1/me/keys": Row("session", body={"name": "k", "scopes": [READ]}),
    "DELETE /v1/me/keys/{id}": Row("session"),
    "POST /v1/me/second-factor": Row("session", body=PASS),
    "POST /v1/me/second-factor/confirm": Row("session", body=CODE),
    "POST /v1/me/second-factor/removal": Row("session", body=PASS),
    "DELETE /v1/me/google": Row("session"),
    "GET /v1/me/audit": Row("session"),
    "GET /v1/me/export": Row("session"),
    "POST /v1/me/erasure": Row("session", body=PASS),
    "POST /v1/shared": Row("open"),
    "POST /v1/shared/film": Row("open"),
    "POST /v1/projects": Row(WRITE, body={"title": "t"}),
    "GET /v1/projects": Row(READ),
    "GET /v1/projects/{project}": Row(READ, ALL),
    "PATCH /v1/projects/{project}": Row(WRITE, WRITERS, {"title": "t"}),
    "DELETE /v1/projects/{project}": Row(WRITE, MANAGE),
    "POST /v1/projects/{project}/restore": Row(WRITE, MANAGE),
    "GET /v1/projects/{project}/members": Row(READ, ALL),
    "PUT /v1/projects/{project}/members/{person}": Row(WRITE, MANAGE, {"role": "viewer"}),
    "DELETE /v1/projects/{project}/members/{person}": Row(WRITE, MANAGE),
    "POST /v1/projects/{project}/comments": Row(WRITE, ALL, {"body": "x"}),
    "GET /v1/projects/{project}/comments": Row(READ, ALL),
    "PATCH /v1/projects/{project}/comments/{id}": Row(WRITE, ALL, {"resolved": True}),
    "DELETE /v1/projects/{project}/comments/{id}": Row(WRITE, ALL),
    "POST /v1/projects/{project}/links": Row(WRITE, SHARE, {}),
    "GET /v1/projects/{project}/links": Row(READ, SHARE),
    "DELETE /v1/projects/{project}/links/{link}": Row(WRITE, SHARE),
    "GET /v1/prices": Row("open"),
    "GET /v1/credits": Row(MONEY),
    "GET /v1/credits/estimate": Row(MONEY),
    "GET /v1/credits/statement": Row(MONEY),
    "POST /v1/credits/orders": Row("session", body={"kind": "plan", "product": "pro", "vendor": "stripe"}),
    "GET /v1/credits/orders": Row("session"),
    "GET /v1/credits/orders/{order}": Row("session"),
    "POST /v1/credits/orders/{order}/settlement": Row("session"),
    "GET /v1/credits/payments": Row("session"),
    "GET /v1/credits/subscriptions": Row("session"),
    "POST /v1/credits/subscriptions/{vendor}/{ref}/end": Row("session"),
    "POST /v1/credits/portal": Row("session", body={"vendor": "stripe"}),
    "POST /v1/payments/{vendor}/notices": Row("open"),
    "POST /v1/admin/credits/payments/{vendor}/{ref}/refunds": Row("admin", body={"cents": 1, "reason": "why"}),
    "POST /v1/admin/credits/adjustments": Row("admin", body=GIFT),
    "GET /v1/admin/credits/differences": Row("admin"),
    "POST /v1/admin/credits/reconciliation": Row("admin", body=WHY),
    "POST /v1/assets": Row(WRITE, body={"name": "a.png", "media_type": "image/png", "bytes": 9}),
    "GET /v1/assets": Row(READ),
    "GET /v1/assets/{id}": Row(READ),
    "PATCH /v1/assets/{id}": Row(WRITE, body={"name": "b.png"}),
    "DELETE /v1/assets/{id}": Row(WRITE),
    "POST /v1/assets/{id}/complete": Row(WRITE, body={"parts": [{"number": 1, "etag": "e"}]}),
    "GET /v1/projects/{project}/assets": Row(READ, ALL),
    "PUT /v1/projects/{project}/assets/{asset}": Row(WRITE, DIRECTORS),
    "DELETE /v1/projects/{project}/assets/{asset}": Row(WRITE, DIRECTORS),
    "POST /v1/projects/{project}/films": Row(FILM, CUTTERS, {}),
    "GET /v1/projects/{project}/films": Row(LOOK, ALL),
    "GET /v1/crews": Row(LOOK),
    "GET /v1/projects/{project}/screenplay": Row(LOOK, ALL),
    "GET /v1/films/{film}/shots": Row(LOOK, ALL),
    "GET /v1/films/{film}": Row(LOOK, ALL),
    "POST /v1/films/{film}/approval": Row(FILM, SHARE, {"verdict": "approve", "quote": "0" * 64}),
    "POST /v1/films/{film}/cancel": Row(FILM, CUTTERS),
    "POST /v1/films/{film}/retry": Row(FILM, CUTTERS, {}),
    "POST /v1/films/{film}/retakes": Row(FILM, CUTTERS, {"shots": [{"shot": "1A"}]}),
    "GET /v1/films/{film}/files": Row(LOOK, ALL),
    "GET /v1/films/{film}/shots/{shot}/still": Row(LOOK, ALL),
    "GET /v1/films/{film}/events": Row(LOOK, ALL),
    "POST /v1/webhooks": Row(FILM, body={"url": "https://192.0.2.1/", "events": ["film.failed"]}),
    "GET /v1/webhooks": Row(FILM),
    "DELETE /v1/webhooks/{id}": Row(FILM),
    "GET /v1/webhooks/{id}/deliveries": Row(FILM),
    "POST /v1/webhooks/{id}/test": Row(FILM),
    "POST /v1/projects/{project}/invitations": Row(WRITE, MANAGE, {"email": "a@example.org", "role": "viewer"}),
    "GET /v1/projects/{project}/invitations": Row(READ, MANAGE),
    "DELETE /v1/projects/{project}/invitations/{id}": Row(WRITE, MANAGE),
    "POST /v1/invitations/accept": Row("session", body={"token": "a" * 43}),
    "POST /v1/graphql": Row("key", body={"query": "{ me { id } }"}),
    "POST /v1/projects/import": Row(WRITE, body={"asset": str(uuid4())}),
    "POST /v1/projects/{project}/export": Row(WRITE, SHARE),
    "GET /v1/admin/users": Row("admin"),
    "GET /v1/admin/users/{person}": Row("admin"),
    "POST /v1/admin/users/{person}/role": Row("admin", body=WHY | {"role": "pro"}),
    "POST /v1/admin/users/{person}/suspension": Row("admin", body=WHY),
    "POST /v1/admin/users/{person}/suspension/end": Row("admin", body=WHY),
    "POST /v1/admin/users/{person}/sessions/end": Row("admin", body=WHY),
    "GET /v1/admin/audit": Row("admin"),
    "GET /v1/admin/flags": Row("admin"),
    "POST /v1/admin/flags/{name}": Row("admin", body=WHY | {"rule": {"state": "off"}}),
    "GET /v1/me/flags": Row("key"),
    "POST /v1/reports": Row("key", body={"kind": "project", "id": str(uuid4()), "reason": "spam"}),
    "POST /v1/shared/reports": Row("open"),
    "POST /v1/decisions/appeal": Row("open"),
    "GET /v1/me/decisions": Row("session"),
    "POST /v1/me/decisions/{decision}/appeal": Row("session", body={"words": "this is wrong"}),
    "GET /v1/admin/cases": Row("admin"),
    "GET /v1/admin/cases/{case}": Row("admin"),
    "POST /v1/admin/cases/{case}/claim": Row("admin"),
    "POST /v1/admin/cases/{case}/decision": Row("admin", body=WHY | {"verdict": "dismiss"}),
    "GET /v1/admin/appeals": Row("admin"),
    "POST /v1/admin/appeals/{appeal}/judgement": Row("admin", body=WHY | {"outcome": "upheld"}),
    "GET /v1/admin/films": Row("admin"),
    "GET /v1/admin/films/{film}": Row("admin"),
    "POST /v1/admin/films/{film}/cancel": Row("admin", body=WHY),
    "POST /v1/admin/films/{film}/retry": Row("admin", body=WHY),
    "GET /v1/admin/intake/dead": Row("admin"),
    "POST /v1/admin/intake/dead/{film}/redrive": Row("admin", body=WHY),
    "GET /v1/projects/{project}/{kind}": Row(READ, ALL),
    "PUT /v1/projects/{project}/{kind}": Row(WRITE, WRITERS, {"body": "x"}),
    "GET /v1/projects/{project}/{kind}/versions": Row(READ, ALL),
    "GET /v1/projects/{project}/{kind}/versions/{number}": Row(READ, ALL),
}


def routes(front: Front) -> set[str]:
    """Every door of the app."""
    paths = front.app.openapi()["paths"]
    return {f"{method.upper()} {path}" for path, doors in paths.items() for method in doors}


async def knocked(visitor: Visitor, door: str, project: str = "", token: str = "") -> int:
    """Try a door; the status of the answer."""
    method, path = door.split()
    parts = {"project": project or str(uuid4()), "kind": "script", "number": "1", "shot": "1A"}
    parts |= {"vendor": "v", "ref": "r", "name": "new-orders"}
    parts["film"] = parts["project"]
    for name in ("id", "person", "link", "asset", "order", "decision", "case", "appeal"):
        parts[name] = str(uuid4())
    headers = {"If-Match": '"0"', "Idempotency-Key": uuid4().hex}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    body = MATRIX[door].body if method in ("POST", "PUT", "PATCH") else None
    return (await visitor.web.request(method, path.format(**parts), json=body, headers=headers)).status_code


async def test_every_route_has_a_row(front: Front):
    """And every row a route."""
    assert routes(front) == set(MATRIX)


async def test_nobody_gets_in_without_a_token(front: Front):
    """Nor with one that is none."""
    for door, row in MATRIX.items():
        if row.needs == "open":
            continue
        assert (await knocked(front.visitor(), door) == 401) == (row.needs != "no key"), door
        assert await knocked(front.visitor(), door, token="fsk_" + "a" * 43) == 401, door


async def test_keys_get_in_where_their_scope_says(front: Front):
    """And nowhere else."""
    owner = await front.visitor().register()
    keys = {
        scope: (await owner.ask("POST", "/v1/me/keys", {"name": scope, "scopes": [scope]})).json()["key"]
        for scope in (READ, WRITE, "films:read", "films:write", "credits:read", "account:read")
    }
    for door, row in MATRIX.items():
        if row.needs == "open":
            continue
        for scope, key in keys.items():
            allowed = row.needs in (scope, "key")
            assert (await knocked(front.visitor(), door, token=key) != 403) == allowed, (door, scope)


async def test_nobody_is_an_administrator_by_asking(front: Front):
    """What is theirs is for nobody else."""
    person = await front.visitor().register()
    for door, row in MATRIX.items():
        if row.needs == "admin":
            assert await knocked(person, door, token=person.tokens["access_token"]) == 403, door


async def test_a_stranger_does_not_learn_of_a_project(front: Front):
    """Every door of one that he is not of is as one of none."""
    owner, stranger = await front.visitor().register(), await front.visitor().register()
    project = (await project_of(owner)).rpartition("/")[2]
    await ended_film(front, project, project)
    for door, row in MATRIX.items():
        if row.roles:
            assert await knocked(stranger, door, project, stranger.tokens["access_token"]) == 404, door


@pytest.mark.parametrize("role", ROLES[1:])
async def test_a_member_does_what_the_role_says(front: Front, role: str):
    """And is told that he may not do the rest."""
    owner, member = await front.visitor().register(), await front.visitor().register()
    path = await project_of(owner)
    given = await owner.ask("PUT", f"{path}/members/{await id_of(member)}", {"role": role})
    assert given.status_code == 204
    await ended_film(front, path.rpartition("/")[2], path.rpartition("/")[2])
    for door, row in MATRIX.items():
        if row.roles:
            status = await knocked(member, door, path.rpartition("/")[2], member.tokens["access_token"])
            assert (status != 403) == (role in row.roles), (door, status)
            assert status not in (401, 428, 500), (door, status)
