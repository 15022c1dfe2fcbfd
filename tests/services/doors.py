"""Every door, what it needs, and what each is answered there: the table of the matrix."""

from dataclasses import dataclass
from typing import Any

from tests.services.conftest import PASSWORD
from tests.services.stage import HOOK

READ, WRITE, MONEY = "projects:read", "projects:write", "credits:read"
LOOK, FILM = "films:read", "films:write"
SCOPES = (READ, WRITE, LOOK, FILM, MONEY, "account:read")
ROLES = ("owner", "producer", "director", "writer", "editor", "viewer")
ALL, MANAGE, SHARE = ROLES, ("owner",), ("owner", "producer")
WRITERS = ("owner", "producer", "director", "writer")
CUTTERS = DIRECTORS = ("owner", "producer", "director", "editor")


@dataclass(frozen=True)
class Row:
    """What a route needs; what those are answered who have that, about what is theirs; what others are about it, where
    the door is to something of somebody's; in a project, the roles that may; a body that is right, in which `$asset` is
    the stage's; what a guest is answered about what is his, if he may not what others may.

    It needs: `open`, nothing; `key`, any session or key; `session`, a person who is logged in; `no key`, nobody or such
    a person; `admin`, an administrator with a second factor; a scope, a session or a key with it. 101: a WebSocket is
    opened.
    """

    needs: str
    ok: int
    others: int | None = None
    roles: tuple[str, ...] = ()
    body: dict[str, Any] | None = None
    guest: int | None = None
    query: str = ""

    @property
    def to_others(self) -> int:
        """What somebody is answered who owns nothing of it."""
        return 403 if self.needs == "admin" else self.others or self.ok


GIFT = {"person": "$person", "kind": "give", "credits": 1, "reason": "as the rules say"}
WHY, NO_TOKEN = {"reason": "as the rules say"}, {"token": "a" * 43}
PASS, NO_CODE = {"password": PASSWORD}, {"code": "none"}
WHO = PASS | {"email": "$email"}
ASKED = """{ project(id: "$project") { id films { edges { node { id } } } } film(id: "$film") { id } }"""
MATRIX = {
    "GET /openapi.json": Row("open", 200),
    "GET /livez": Row("open", 200),
    "GET /readyz": Row("open", 200),
    "GET /.well-known/jwks.json": Row("open", 200),
    "POST /v1/auth/register": Row("open", 202, body=WHO),
    "POST /v1/auth/verify": Row("open", 404, body=NO_TOKEN),
    "POST /v1/auth/login": Row("open", 401, body=WHO),
    "POST /v1/auth/refresh": Row("open", 401, body={"refresh_token": "a" * 43}),
    "POST /v1/auth/google": Row("no key", 404),
    "POST /v1/auth/google/return": Row("open", 401, body=dict.fromkeys(("keepsake", "state", "code"), "a" * 43)),
    "POST /v1/auth/password/forgotten": Row("open", 202, body={"email": "$email"}),
    "POST /v1/auth/password/reset": Row("open", 404, body=NO_TOKEN | PASS),
    "POST /v1/auth/email/moved": Row("open", 404, body=NO_TOKEN),
    "GET /v1/me": Row("key", 200),
    "PATCH /v1/me": Row("session", 200, body={}),
    "POST /v1/me/verification": Row("session", 202),
    "PUT /v1/me/password": Row("session", 204, body={"old": PASSWORD, "new": PASSWORD}),
    "PUT /v1/me/email": Row("session", 202, body={"password": PASSWORD, "email": "$email"}),
    "GET /v1/me/sessions": Row("session", 200),
    "DELETE /v1/me/sessions": Row("session", 204),
    "DELETE /v1/me/sessions/{id}": Row("session", 204, 404),
    "GET /v1/me/keys": Row("session", 200),
    "POST /v1/me/keys": Row("session", 201, body={"name": "k", "scopes": [READ]}),
    "DELETE /v1/me/keys/{id}": Row("session", 204, 404),
    "POST /v1/me/second-factor": Row("session", 201, body=PASS),
    "POST /v1/me/second-factor/confirm": Row("session", 422, body=NO_CODE),
    "POST /v1/me/second-factor/removal": Row("session", 204, body=PASS),
    "DELETE /v1/me/google": Row("session", 204),
    "GET /v1/me/audit": Row("session", 200),
    "GET /v1/me/export": Row("session", 200),
    "POST /v1/me/erasure": Row("session", 204, body=PASS),
    "POST /v1/shared": Row("open", 200, body={"token": "$token"}),
    "POST /v1/shared/film": Row("open", 200, body={"token": "$token"}),
    "POST /v1/projects": Row(WRITE, 201, body={"title": "t"}),
    "GET /v1/projects": Row(READ, 200),
    "GET /v1/projects/{project}": Row(READ, 200, 404, ALL),
    "PATCH /v1/projects/{project}": Row(WRITE, 200, 404, WRITERS, {"title": "t"}),
    "DELETE /v1/projects/{project}": Row(WRITE, 204, 404, MANAGE),
    "POST /v1/projects/{project}/restore": Row(WRITE, 200, 404, MANAGE),
    "GET /v1/projects/{project}/members": Row(READ, 200, 404, ALL),
    "PUT /v1/projects/{project}/members/{person}": Row(WRITE, 204, 404, MANAGE, {"role": "viewer"}),
    "DELETE /v1/projects/{project}/members/{person}": Row(WRITE, 204, 404, MANAGE),
    "POST /v1/projects/{project}/comments": Row(WRITE, 201, 404, ALL, {"body": "x"}),
    "GET /v1/projects/{project}/comments": Row(READ, 200, 404, ALL),
    "PATCH /v1/projects/{project}/comments/{id}": Row(WRITE, 200, 404, ALL, {"resolved": True}),
    "DELETE /v1/projects/{project}/comments/{id}": Row(WRITE, 204, 404, ALL),
    "POST /v1/projects/{project}/links": Row(WRITE, 201, 404, SHARE, {}),
    "GET /v1/projects/{project}/links": Row(READ, 200, 404, SHARE),
    "DELETE /v1/projects/{project}/links/{link}": Row(WRITE, 204, 404, SHARE),
    "GET /v1/prices": Row("open", 200),
    "GET /v1/credits": Row(MONEY, 200),
    "GET /v1/credits/estimate": Row(MONEY, 200, query="?seconds=9"),
    "GET /v1/credits/statement": Row(MONEY, 200),
    "POST /v1/credits/orders": Row("session", 201, body={"kind": "top-up", "product": "credits-35"}),
    "GET /v1/credits/orders": Row("session", 200),
    "GET /v1/credits/orders/{order}": Row("session", 200, 404),
    "POST /v1/credits/orders/{order}/settlement": Row("session", 200, 404),
    "GET /v1/credits/payments": Row("session", 200),
    "GET /v1/credits/subscriptions": Row("session", 200),
    "POST /v1/credits/subscriptions/{vendor}/{ref}/end": Row("session", 200, 404),
    "POST /v1/credits/portal": Row("session", 200, body={}),
    "POST /v1/payments/{vendor}/notices": Row("open", 403),
    "POST /v1/admin/credits/payments/{vendor}/{ref}/refunds": Row("admin", 201, body=WHY | {"cents": 1}),
    "POST /v1/admin/credits/adjustments": Row("admin", 201, body=GIFT),
    "GET /v1/admin/credits/differences": Row("admin", 200),
    "POST /v1/admin/credits/reconciliation": Row("admin", 200, body=WHY),
    "POST /v1/assets": Row(WRITE, 201, body={"name": "a.png", "media_type": "image/png", "bytes": 9}, guest=403),
    "GET /v1/assets": Row(READ, 200),
    "GET /v1/assets/{id}": Row(READ, 200, 404),
    "PATCH /v1/assets/{id}": Row(WRITE, 200, 404, body={"name": "b.png"}),
    "DELETE /v1/assets/{id}": Row(WRITE, 204, 404),
    "POST /v1/assets/{id}/complete": Row(WRITE, 200, 404, body={"parts": [{"number": 1, "etag": "e"}]}),
    "GET /v1/projects/{project}/assets": Row(READ, 200, 404, ALL),
    "PUT /v1/projects/{project}/assets/{asset}": Row(WRITE, 204, 404, DIRECTORS),
    "DELETE /v1/projects/{project}/assets/{asset}": Row(WRITE, 204, 404, DIRECTORS),
    "POST /v1/projects/{project}/films": Row(FILM, 201, 404, CUTTERS, {}),
    "GET /v1/projects/{project}/films": Row(LOOK, 200, 404, ALL),
    "GET /v1/crews": Row(LOOK, 200),
    "GET /v1/projects/{project}/screenplay": Row(LOOK, 200, 404, ALL),
    "GET /v1/films/{film}/shots": Row(LOOK, 200, 404, ALL),
    "GET /v1/films/{film}": Row(LOOK, 200, 404, ALL),
    "POST /v1/films/{film}/approval": Row(FILM, 409, 404, SHARE, {"verdict": "approve", "quote": "0" * 64}),
    "POST /v1/films/{film}/cancel": Row(FILM, 409, 404, CUTTERS),
    "POST /v1/films/{film}/retry": Row(FILM, 409, 404, CUTTERS, {}),
    "POST /v1/films/{film}/retakes": Row(FILM, 409, 404, CUTTERS, {"shots": [{"shot": "1A"}]}),
    "GET /v1/films/{film}/files": Row(LOOK, 200, 404, ALL),
    "GET /v1/films/{film}/shots/{shot}/still": Row(LOOK, 404, 404, ALL),
    "GET /v1/films/{film}/events": Row(LOOK, 200, 404, ALL),
    "POST /v1/webhooks": Row(FILM, 201, body={"url": HOOK, "events": ["film.failed"]}, guest=403),
    "GET /v1/webhooks": Row(FILM, 200),
    "DELETE /v1/webhooks/{id}": Row(FILM, 204, 404),
    "GET /v1/webhooks/{id}/deliveries": Row(FILM, 200, 404),
    "POST /v1/webhooks/{id}/test": Row(FILM, 202, 404),
    "POST /v1/projects/{project}/invitations": Row(
        WRITE, 201, 404, MANAGE, {"email": "$email", "role": "viewer"}, guest=403
    ),
    "GET /v1/projects/{project}/invitations": Row(READ, 200, 404, MANAGE),
    "DELETE /v1/projects/{project}/invitations/{id}": Row(WRITE, 204, 404, MANAGE),
    "POST /v1/invitations/accept": Row("session", 404, body=NO_TOKEN),
    "POST /v1/graphql": Row("key", 200, body={"query": ASKED}),
    "POST /v1/projects/import": Row(WRITE, 404, body={"asset": "$asset"}),
    "POST /v1/projects/{project}/export": Row(WRITE, 200, 404, SHARE),
    "GET /v1/admin/users": Row("admin", 200),
    "GET /v1/admin/users/{person}": Row("admin", 200),
    "POST /v1/admin/users/{person}/role": Row("admin", 200, body=WHY | {"role": "pro"}),
    "POST /v1/admin/users/{person}/suspension": Row("admin", 201, body=WHY),
    "POST /v1/admin/users/{person}/suspension/end": Row("admin", 200, body=WHY),
    "POST /v1/admin/users/{person}/sessions/end": Row("admin", 200, body=WHY),
    "GET /v1/admin/audit": Row("admin", 200),
    "GET /v1/admin/flags": Row("admin", 200),
    "POST /v1/admin/flags/{name}": Row("admin", 200, body=WHY | {"rule": {"state": "on"}}),
    "GET /v1/me/flags": Row("key", 200),
    "POST /v1/reports": Row("key", 201, 404, body={"kind": "project", "id": "$project", "reason": "spam"}),
    "POST /v1/shared/reports": Row("open", 201, body={"token": "$token", "reason": "spam"}),
    "POST /v1/decisions/appeal": Row("open", 404, body=NO_TOKEN | {"words": "this is wrong"}),
    "GET /v1/me/decisions": Row("session", 200),
    "POST /v1/me/decisions/{decision}/appeal": Row("session", 201, 404, body={"words": "this is wrong"}),
    "GET /v1/admin/cases": Row("admin", 200),
    "GET /v1/admin/cases/{case}": Row("admin", 200),
    "POST /v1/admin/cases/{case}/claim": Row("admin", 200),
    "POST /v1/admin/cases/{case}/decision": Row("admin", 201, body=WHY | {"verdict": "dismiss"}),
    "GET /v1/admin/appeals": Row("admin", 200),
    "POST /v1/admin/appeals/{appeal}/judgement": Row("admin", 201, body=WHY | {"outcome": "upheld"}),
    "GET /v1/admin/films": Row("admin", 200),
    "GET /v1/admin/films/{film}": Row("admin", 200),
    "POST /v1/admin/films/{film}/cancel": Row("admin", 409, body=WHY),
    "POST /v1/admin/films/{film}/retry": Row("admin", 409, body=WHY),
    "GET /v1/admin/intake/dead": Row("admin", 200),
    "POST /v1/admin/intake/dead/{film}/redrive": Row("admin", 200, body=WHY),
    "WS /v1/projects/{project}/presence": Row(READ, 101, 404, ALL),
    "GET /v1/projects/{project}/{kind}": Row(READ, 200, 404, ALL),
    "PUT /v1/projects/{project}/{kind}": Row(WRITE, 200, 404, WRITERS, {"body": "x"}),
    "GET /v1/projects/{project}/{kind}/versions": Row(READ, 200, 404, ALL),
    "GET /v1/projects/{project}/{kind}/versions/{number}": Row(READ, 200, 404, ALL),
}
