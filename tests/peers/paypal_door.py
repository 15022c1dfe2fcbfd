"""The HTTP door of PayPal's stand-in: judges, logs in, remembers request ids, and breaks where a test wants it."""

import contextlib
import functools
import json
from collections.abc import Generator
from pathlib import Path

from fastapi import FastAPI, Request, Response

from tests.peers.documents import Document
from tests.peers.paypal import No, PayPalPeer, Thing
from tests.peers.paypal_answers import answer
from tests.peers.paypal_seal import certificate
from tests.peers.serving import free_port, serving

DOCUMENTS = Path(__file__).parents[3] / "shared" / "specs" / "paypal"
JUDGES = {
    "/v2/checkout/": "checkout_orders_v2.json", "/v2/payments/": "payments_payment_v2.json",
    "/v1/billing/": "billing_subscriptions_v1.json",
}  # fmt: skip


@functools.cache
def judge(name: str) -> Document | None:
    """None, where PayPal's documents aren't beside the project."""
    return Document(DOCUMENTS / name) if DOCUMENTS.is_dir() else None


def judge_of(path: str) -> Document | None:
    """The document that knows this path."""
    return next((judge(name) for begin, name in JUDGES.items() if path.startswith(begin)), None)


def app_of(peer: PayPalPeer) -> FastAPI:
    """Its door."""
    app = FastAPI(openapi_url=None)

    @app.get("/v1/notifications/certs/{name}")
    async def certificates(name: str) -> Response:  # pyright: ignore[reportUnusedFunction]
        peer.asked.append(f"GET certs/{name}")
        found = certificate(name)
        return Response(found) if found else Response("", 404)

    @app.post("/v1/oauth2/token")
    async def login(request: Request) -> Response:  # pyright: ignore[reportUnusedFunction]
        peer.asked.append("POST token")
        assert await request.body() == b"grant_type=client_credentials"
        told = peer.login(request.headers.get("authorization", ""))
        return _shown(200, told) if told else _shown(401, {"error": "invalid_client"})

    @app.api_route("/{path:path}", methods=["GET", "POST"])
    async def door(path: str, request: Request) -> Response:  # pyright: ignore[reportUnusedFunction]
        peer.asked.append(f"{request.method} /{path}")
        if peer.sick:
            return Response("sick", peer.sick.pop(0), headers={"Retry-After": "0"})
        if not peer.knows(request.headers.get("authorization", "")):
            return _shown(401, {"name": "AUTHENTICATION_FAILURE", "message": "no", "debug_id": "d"})
        return _answered(peer, request.method, f"/{path}", request, await request.body())

    return app


def _answered(peer: PayPalPeer, method: str, path: str, request: Request, body: bytes) -> Response:
    key, query, judge = request.headers.get("paypal-request-id", ""), dict(request.query_params), judge_of(path)
    if judge and (wrong := judge.wrong(method, path, body, query)):
        peer.strange += wrong
        return _shown(400, {"name": "INVALID_REQUEST", "message": wrong[0], "debug_id": "d"})
    asked = f"{path} {body.decode()}"
    if key in peer.keys:
        before, status, first = peer.keys[key]
        return _shown(status, first) if before == asked else _refused(No(422, "DUPLICATE_REQUEST_ID"))
    try:
        status, found = answer(peer, method, path, query, json.loads(body or b"{}"))
    except No as no:
        if key:
            peer.keys[key] = asked, no.status, _told(no)
        return _refused(no)
    shown = _clean(json.loads(json.dumps(found)))
    if (
        judge
        and status != 204
        and (wrong := judge.wrong(method, path, body, query, (status, json.dumps(shown).encode())))
    ):
        peer.strange += [f"answer to {method} {path}: {one}" for one in wrong]
    if key:
        peer.keys[key] = asked, 200, shown
    if peer.lost and method == "POST":
        peer.lost -= 1
        return Response(b"broken off", 200, headers={"Content-Length": "1000"})
    return _shown(status, shown)


def _clean(thing: Thing) -> Thing:
    """Without what the stand-in keeps for itself."""
    return {name: value for name, value in thing.items() if not name.startswith("_")}


def _shown(status: int, thing: Thing) -> Response:
    return Response(json.dumps(thing) if status != 204 else None, status, media_type="application/json")


def _refused(no: No) -> Response:
    return _shown(no.status, _told(no))


def _told(no: No) -> Thing:
    name = {404: "RESOURCE_NOT_FOUND", 422: "UNPROCESSABLE_ENTITY"}.get(no.status, "INVALID_REQUEST")
    details = [{"issue": no.issue, "description": no.issue.lower()}]
    return {"name": name, "message": "no", "debug_id": "f00", "details": details}


@contextlib.contextmanager
def paypal() -> Generator[PayPalPeer]:
    """The peer at work; it has seen nothing strange at the end."""
    port = free_port()
    peer = PayPalPeer(f"http://127.0.0.1:{port}")
    with serving(app_of(peer), port):
        yield peer
    assert peer.strange == []
