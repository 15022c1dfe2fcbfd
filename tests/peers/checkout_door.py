"""The HTTP door of Stripe's stand-in: judges requests by the types of Stripe's own SDK, remembers idempotency keys, and
loses answers where a test wants it. It binds loopback only.
"""

import contextlib
import functools
import json
import re
from collections.abc import Generator
from urllib.parse import parse_qsl

from fastapi import FastAPI, Request, Response
from pydantic import TypeAdapter, ValidationError
from stripe import params

from tests.peers.checkout import CheckoutPeer, Thing
from tests.peers.forms import nested
from tests.peers.serving import free_port, serving
from tests.peers.typed import contract

CONTRACTS = {
    "POST customers": params.CustomerCreateParams,
    "POST checkout/sessions": params.checkout.SessionCreateParams,
    "GET checkout/sessions": params.checkout.SessionListParams,
    "POST billing_portal/sessions": params.billing_portal.SessionCreateParams,
    "POST subscriptions/ID": params.SubscriptionUpdateParams,
    "GET subscriptions": params.SubscriptionListParams,
    "POST refunds": params.RefundCreateParams,
    "GET refunds": params.RefundListParams,
    "GET disputes": params.DisputeListParams,
    "GET payment_intents": params.PaymentIntentListParams,
    "GET payment_intents/ID": params.PaymentIntentRetrieveParams,
    "GET invoice_payments": params.InvoicePaymentListParams,
    "GET invoices": params.InvoiceListParams,
    "GET credit_notes": params.CreditNoteListParams,
}


@functools.cache
def _contract(name: str) -> TypeAdapter[Thing]:
    return contract(CONTRACTS[name])


def judged(method: str, path: str, pairs: list[tuple[str, str]]) -> Thing:
    """What was sent, by the SDK's types.

    Raises:
        ValidationError: they don't know it.
    """
    name = f"{method} {re.sub(r'/[a-z]+_[0-9a-f]+$', '/ID', path)}"
    given = nested(pairs)
    if name in CONTRACTS:
        return _contract(name).validate_python(given)
    if given:
        raise KeyError(name)
    return given


def app_of(peer: CheckoutPeer) -> FastAPI:
    """Its door."""
    app = FastAPI(openapi_url=None)

    @app.api_route("/v1/{path:path}", methods=["GET", "POST", "DELETE"])
    async def door(path: str, request: Request) -> Response:  # pyright: ignore[reportUnusedFunction]
        if peer.away:
            return Response("away", 503)
        body = (await request.body()).decode()
        pairs = parse_qsl(body, keep_blank_values=True) if body else list(request.query_params.multi_items())
        key = request.headers.get("idempotency-key", "")
        if key in peer.keys:
            asked, told = peer.keys[key]
            same = asked == f"{path} {body}"
            return _answer(told) if same else _wrong(400, "idempotency_error", "the key is another request's")
        try:
            given = judged(request.method, path, pairs)
            found = peer.answer(request.method, path, given)
        except (ValidationError, ValueError) as error:
            return _wrong(400, "invalid_request_error", str(error))
        except KeyError as error:
            return _wrong(404, "invalid_request_error", f"No such thing: {error}", "resource_missing")
        shown = json.loads(json.dumps(found))
        if key:
            peer.keys[key] = (f"{path} {body}", shown)
        if peer.lost and request.method != "GET":
            peer.lost -= 1
            return Response("lost", 500)
        return _answer(shown)

    return app


def _answer(thing: Thing) -> Response:
    shown = {name: value for name, value in thing.items() if not name.startswith("_")}
    return Response(json.dumps(shown), media_type="application/json")


def _wrong(status: int, kind: str, message: str, code: str = "") -> Response:
    error = {"type": kind, "message": message, **({"code": code} if code else {})}
    return Response(json.dumps({"error": error}), status, media_type="application/json")


@contextlib.contextmanager
def checkout() -> Generator[CheckoutPeer]:
    """The peer at work."""
    port = free_port()
    peer = CheckoutPeer(f"http://127.0.0.1:{port}")
    with serving(app_of(peer), port):
        yield peer
